import { area, planned } from "../define/operation.ts";
import { anyFlow, userOnly, globalOnly, except } from "../define/places.ts";

export const devicesOperations = area("devices", {
  "devices.policies.list": planned("GET /v1/customers/{customerId}/policies", {
    auth: anyFlow, clouds: except("china", "usgov"), sources: ["get-a-list-of-a-customer-s-policies.md"],
  }),
  "devices.policies.create": planned("POST /v1/customers/{customerId}/policies", {
    auth: anyFlow, clouds: except("china", "usgov"), sources: ["create-a-new-configuration-policy-for-the-specified-customer.md"],
  }),
  "devices.policies.get": planned("GET /v1/customers/{customerId}/policies/{policyId}", {
    auth: anyFlow, clouds: except("china", "usgov"), sources: ["retrieve-a-customer-s-configuration-policy.md"],
  }),
  "devices.policies.update": planned("PUT /v1/customers/{customerId}/policies/{policyId}", {
    auth: anyFlow, clouds: except("china", "usgov"), sources: ["update-a-configuration-policy-for-the-specified-customer.md"],
  }),
  "devices.policies.delete": planned("DELETE /v1/customers/{customerId}/policies/{policyId}", {
    auth: anyFlow, clouds: except("china", "usgov"), sources: ["delete-a-configuration-policy-for-the-specified-customer.md"],
  }),
  "devices.batches.list": planned("GET /v1/customers/{customerId}/deviceBatches", {
    auth: anyFlow, clouds: except("china", "usgov"), sources: ["get-the-list-of-device-batches-for-the-specified-customer.md"],
  }),
  "devices.batches.create": planned("POST /v1/customers/{customerId}/deviceBatches", {
    auth: userOnly, clouds: except("china", "usgov"), sources: ["upload-a-list-of-devices-to-create-a-new-batch-for-the-specified-customer.md"],
  }),
  "devices.batches.devices.list": planned("GET /v1/customers/{customerId}/deviceBatches/{deviceBatchId}/devices", {
    auth: anyFlow, clouds: except("china", "usgov"), sources: ["get-a-list-of-devices-for-the-specified-batch-and-customer.md"],
  }),
  "devices.batches.devices.create": planned("POST /v1/customers/{customerId}/deviceBatches/{deviceBatchId}/devices", {
    auth: anyFlow, clouds: except("china", "usgov"), sources: ["upload-a-list-of-devices-for-the-specified-customer.md"],
  }),
  "devices.batches.devices.update": planned("PUT /v1/customers/{customerId}/deviceBatches/{deviceBatchId}/devices/{deviceId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["dotnet", "java"],
  }),
  "devices.batches.devices.delete": planned("DELETE /v1/customers/{customerId}/deviceBatches/{deviceBatchId}/devices/{deviceId}", {
    auth: anyFlow, clouds: except("china", "usgov"), sources: ["delete-a-device-for-the-specified-customer.md"],
  }),
  "devices.policyUpdates.update": planned("PATCH /v1/customers/{customerId}/DevicePolicyUpdates", {
    auth: anyFlow, clouds: except("china", "usgov"), sources: ["update-a-list-of-devices-with-a-policy.md"],
  }),
  "devices.batchJobStatus.get": planned("GET /v1/customers/{customerId}/batchJobStatus/{batchTrackingId}", {
    auth: anyFlow, clouds: except("china", "usgov"), sources: ["get-the-status-of-a-device-batch-upload.md"],
  }),
});
