// Generated from the contract by `npm run generate`: how these operations are called.

import type { Poller } from "../long-running.ts";
import type { BatchUploadDetails, ConfigurationPolicy, Device, DeviceBatch, DeviceBatchCreationRequest, DevicePolicyUpdateRequest } from "../models/devices.ts";
import type { CallOptions, Operation, WorkOptions, WriteOptions } from "../operation.ts";
import type { Paged } from "../paging.ts";

export interface DevicesOperations {
  readonly policies: DevicesPoliciesOperations;
  readonly batches: DevicesBatchesOperations;
  readonly policyUpdates: DevicesPolicyUpdatesOperations;
  readonly batchJobStatus: DevicesBatchJobStatusOperations;
}

export interface DevicesPoliciesOperations {
  /**
   * List a customer's configuration policies.
   *
   * `GET /v1/customers/{customerId}/policies`, for an application or a user, in global, germany.
   */
  list(customerId: string, options?: CallOptions): Paged<ConfigurationPolicy>;
  /**
   * Create a configuration policy for a customer.
   *
   * - The answer has the status 200, not 201.
   *
   * `POST /v1/customers/{customerId}/policies`, for an application or a user, in global, germany.
   */
  create(customerId: string, body: ConfigurationPolicy, options?: CallOptions): Promise<ConfigurationPolicy>;
  /**
   * Get a configuration policy of a customer.
   *
   * `GET /v1/customers/{customerId}/policies/{policyId}`, for an application or a user, in global, germany.
   */
  get(customerId: string, policyId: string, options?: CallOptions): Promise<ConfigurationPolicy>;
  /**
   * Change a configuration policy: its name, its description or its settings.
   *
   * - The body is the whole policy; of what differs in it, only name, description and policySettings are changed.
   *
   * `PUT /v1/customers/{customerId}/policies/{policyId}`, for an application or a user, in global, germany.
   */
  update(customerId: string, policyId: string, body: ConfigurationPolicy, options?: WriteOptions): Promise<ConfigurationPolicy>;
  /**
   * Delete a configuration policy of a customer.
   *
   * `DELETE /v1/customers/{customerId}/policies/{policyId}`, for an application or a user, in global, germany.
   */
  delete(customerId: string, policyId: string, options?: WriteOptions): Promise<void>;
}

export interface DevicesBatchesOperations {
  /**
   * List the device batches of a customer.
   *
   * `GET /v1/customers/{customerId}/deviceBatches`, for an application or a user, in global, germany.
   */
  list(customerId: string, options?: CallOptions): Paged<DeviceBatch>;
  /**
   * Create a device batch by uploading its first devices.
   *
   * - The work goes on after the answer; Location names the job to ask about: /customers/{customerId}/batchJobStatus/{batchTrackingId}.
   * - Each device is identified by hardwareHash, alone or with productKey or serialNumber or both; by productKey; or by serialNumber with oemManufacturerName and modelName.
   * - With granular delegated administration the user needs one of the roles Intune Administrator, Cloud Device Administrator, Windows 365 Administrator, Directory Readers, Global Reader, User Administrator, Privileged Role Administrator or Directory Writers.
   *
   * `POST /v1/customers/{customerId}/deviceBatches`, for a user, through an application, in global, germany.
   */
  create(customerId: string, body: DeviceBatchCreationRequest, options?: WorkOptions): Poller<BatchUploadDetails>;
  readonly devices: DevicesBatchesDevicesOperations;
}

export interface DevicesBatchesDevicesOperations {
  /**
   * List the devices of a batch, by pages of 100.
   *
   * `GET /v1/customers/{customerId}/deviceBatches/{deviceBatchId}/devices`, for an application or a user, in global, germany.
   */
  list(customerId: string, deviceBatchId: string, options?: CallOptions): Paged<Device>;
  /**
   * Upload devices to a batch that exists.
   *
   * - The body is a bare array.
   * - The work goes on after the answer; Location names the job to ask about: /customers/{customerId}/batchJobStatus/{batchTrackingId}.
   * - Each device is identified by hardwareHash, alone or with productKey or serialNumber or both; by productKey; or by serialNumber with oemManufacturerName and modelName.
   * - With granular delegated administration the user needs one of the roles Intune Administrator, Cloud Device Administrator, Windows 365 Administrator, Directory Readers, Global Reader, User Administrator, Privileged Role Administrator or Directory Writers.
   *
   * `POST /v1/customers/{customerId}/deviceBatches/{deviceBatchId}/devices`, for an application or a user, in global, germany.
   */
  create(customerId: string, deviceBatchId: string, body: Device[], options?: WorkOptions): Poller<BatchUploadDetails>;
  /**
   * Change a device of a batch.
   *
   * - Known from the SDKs alone, whose methods are called Patch and send PUT.
   *
   * `PUT /v1/customers/{customerId}/deviceBatches/{deviceBatchId}/devices/{deviceId}`, for an application or a user, in global.
   */
  update(customerId: string, deviceBatchId: string, deviceId: string, body: Device, options?: WriteOptions): Promise<Device>;
  /**
   * Delete a device from a batch.
   *
   * `DELETE /v1/customers/{customerId}/deviceBatches/{deviceBatchId}/devices/{deviceId}`, for an application or a user, in global, germany.
   */
  delete(customerId: string, deviceBatchId: string, deviceId: string, options?: WriteOptions): Promise<void>;
}

export interface DevicesPolicyUpdatesOperations {
  /**
   * Assign policies to devices of a customer, or take them away.
   *
   * - Each device has its id and its policies, an entry for each category with the policy's id as value; an entry with an empty value takes the policy away.
   * - The work goes on after the answer; Location names the job to ask about: /customers/{customerId}/batchJobStatus/{batchTrackingId}.
   * - With granular delegated administration the user needs one of the roles Intune Administrator, Cloud Device Administrator, Windows 365 Administrator, Directory Readers, Global Reader, User Administrator, Privileged Role Administrator or Directory Writers.
   *
   * `PATCH /v1/customers/{customerId}/DevicePolicyUpdates`, for an application or a user, in global, germany.
   */
  update(customerId: string, body: DevicePolicyUpdateRequest, options?: WorkOptions & WriteOptions): Poller<BatchUploadDetails>;
}

export interface DevicesBatchJobStatusOperations {
  /**
   * Ask how far an upload of devices, or an assignment of policies, has come.
   *
   * - The job goes from queued over processing to finished, or to finished_with_errors when a device failed; devicesStatus tells which and why.
   *
   * `GET /v1/customers/{customerId}/batchJobStatus/{batchTrackingId}`, for an application or a user, in global, germany.
   */
  get(customerId: string, batchTrackingId: string, options?: CallOptions): Promise<BatchUploadDetails>;
}

/** List a customer's configuration policies. */
export const devicesPoliciesList: Operation<[customerId: string, options?: CallOptions], Paged<ConfigurationPolicy>> = {
  "id": "devices.policies.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/policies",
  "listing": "collection"
};

/** Create a configuration policy for a customer. */
export const devicesPoliciesCreate: Operation<[customerId: string, body: ConfigurationPolicy, options?: CallOptions], Promise<ConfigurationPolicy>> = {
  "id": "devices.policies.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/policies",
  "body": {
    "": "object!",
    "id": "text",
    "name": "text!",
    "category": "text!",
    "description": "text",
    "policySettings": "array!",
    "policySettings[]": "text!",
    "devicesAssigned": "integer",
    "devicesAssignedCount": "integer",
    "createdDate": "text",
    "lastModifiedDate": "text"
  }
};

/** Get a configuration policy of a customer. */
export const devicesPoliciesGet: Operation<[customerId: string, policyId: string, options?: CallOptions], Promise<ConfigurationPolicy>> = {
  "id": "devices.policies.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/policies/{policyId}"
};

/** Change a configuration policy: its name, its description or its settings. */
export const devicesPoliciesUpdate: Operation<[customerId: string, policyId: string, body: ConfigurationPolicy, options?: WriteOptions], Promise<ConfigurationPolicy>> = {
  "id": "devices.policies.update",
  "method": "PUT",
  "path": "/v1/customers/{customerId}/policies/{policyId}",
  "body": {
    "": "object!",
    "id": "text",
    "name": "text!",
    "category": "text!",
    "description": "text",
    "policySettings": "array!",
    "policySettings[]": "text!",
    "devicesAssigned": "integer",
    "devicesAssignedCount": "integer",
    "createdDate": "text",
    "lastModifiedDate": "text"
  }
};

/** Delete a configuration policy of a customer. */
export const devicesPoliciesDelete: Operation<[customerId: string, policyId: string, options?: WriteOptions], Promise<void>> = {
  "id": "devices.policies.delete",
  "method": "DELETE",
  "path": "/v1/customers/{customerId}/policies/{policyId}",
  "answer": "nothing"
};

/** List the device batches of a customer. */
export const devicesBatchesList: Operation<[customerId: string, options?: CallOptions], Paged<DeviceBatch>> = {
  "id": "devices.batches.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/deviceBatches",
  "listing": "collection"
};

/** Create a device batch by uploading its first devices. */
export const devicesBatchesCreate: Operation<[customerId: string, body: DeviceBatchCreationRequest, options?: WorkOptions], Poller<BatchUploadDetails>> = {
  "id": "devices.batches.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/deviceBatches",
  "body": {
    "": "object!",
    "batchId": "text!",
    "devices": "array!",
    "devices[]": "object!",
    "devices[].id": "text",
    "devices[].serialNumber": "text",
    "devices[].productKey": "text",
    "devices[].hardwareHash": "text",
    "devices[].modelName": "text",
    "devices[].oemManufacturerName": "text",
    "devices[].policies": "array",
    "devices[].policies[]": "object!",
    "devices[].policies[].key": "text!",
    "devices[].policies[].value": "text",
    "devices[].uploadedDate": "text",
    "devices[].allowedOperations": "array",
    "devices[].allowedOperations[]": "text!"
  },
  "longRunning": {
    "in": "Location",
    "property": "status",
    "succeeded": [
      "finished",
      "finished_with_errors"
    ],
    "failed": []
  }
};

/** List the devices of a batch, by pages of 100. */
export const devicesBatchesDevicesList: Operation<[customerId: string, deviceBatchId: string, options?: CallOptions], Paged<Device>> = {
  "id": "devices.batches.devices.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/deviceBatches/{deviceBatchId}/devices",
  "listing": "seek"
};

/** Upload devices to a batch that exists. */
export const devicesBatchesDevicesCreate: Operation<[customerId: string, deviceBatchId: string, body: Device[], options?: WorkOptions], Poller<BatchUploadDetails>> = {
  "id": "devices.batches.devices.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/deviceBatches/{deviceBatchId}/devices",
  "body": {
    "": "array!",
    "[]": "object!",
    "[].id": "text",
    "[].serialNumber": "text",
    "[].productKey": "text",
    "[].hardwareHash": "text",
    "[].modelName": "text",
    "[].oemManufacturerName": "text",
    "[].policies": "array",
    "[].policies[]": "object!",
    "[].policies[].key": "text!",
    "[].policies[].value": "text",
    "[].uploadedDate": "text",
    "[].allowedOperations": "array",
    "[].allowedOperations[]": "text!"
  },
  "longRunning": {
    "in": "Location",
    "property": "status",
    "succeeded": [
      "finished",
      "finished_with_errors"
    ],
    "failed": []
  }
};

/** Change a device of a batch. */
export const devicesBatchesDevicesUpdate: Operation<[customerId: string, deviceBatchId: string, deviceId: string, body: Device, options?: WriteOptions], Promise<Device>> = {
  "id": "devices.batches.devices.update",
  "method": "PUT",
  "path": "/v1/customers/{customerId}/deviceBatches/{deviceBatchId}/devices/{deviceId}",
  "body": {
    "": "object!",
    "id": "text",
    "serialNumber": "text",
    "productKey": "text",
    "hardwareHash": "text",
    "modelName": "text",
    "oemManufacturerName": "text",
    "policies": "array",
    "policies[]": "object!",
    "policies[].key": "text!",
    "policies[].value": "text",
    "uploadedDate": "text",
    "allowedOperations": "array",
    "allowedOperations[]": "text!"
  }
};

/** Delete a device from a batch. */
export const devicesBatchesDevicesDelete: Operation<[customerId: string, deviceBatchId: string, deviceId: string, options?: WriteOptions], Promise<void>> = {
  "id": "devices.batches.devices.delete",
  "method": "DELETE",
  "path": "/v1/customers/{customerId}/deviceBatches/{deviceBatchId}/devices/{deviceId}",
  "answer": "nothing"
};

/** Assign policies to devices of a customer, or take them away. */
export const devicesPolicyUpdatesUpdate: Operation<[customerId: string, body: DevicePolicyUpdateRequest, options?: WorkOptions & WriteOptions], Poller<BatchUploadDetails>> = {
  "id": "devices.policyUpdates.update",
  "method": "PATCH",
  "path": "/v1/customers/{customerId}/DevicePolicyUpdates",
  "body": {
    "": "object!",
    "devices": "array!",
    "devices[]": "object!",
    "devices[].id": "text",
    "devices[].serialNumber": "text",
    "devices[].productKey": "text",
    "devices[].hardwareHash": "text",
    "devices[].modelName": "text",
    "devices[].oemManufacturerName": "text",
    "devices[].policies": "array",
    "devices[].policies[]": "object!",
    "devices[].policies[].key": "text!",
    "devices[].policies[].value": "text",
    "devices[].uploadedDate": "text",
    "devices[].allowedOperations": "array",
    "devices[].allowedOperations[]": "text!"
  },
  "longRunning": {
    "in": "Location",
    "property": "status",
    "succeeded": [
      "finished",
      "finished_with_errors"
    ],
    "failed": []
  }
};

/** Ask how far an upload of devices, or an assignment of policies, has come. */
export const devicesBatchJobStatusGet: Operation<[customerId: string, batchTrackingId: string, options?: CallOptions], Promise<BatchUploadDetails>> = {
  "id": "devices.batchJobStatus.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/batchJobStatus/{batchTrackingId}"
};
