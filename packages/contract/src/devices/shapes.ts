// What goes over the wire in the operations of device deployment.

import { Type } from "typebox";
import { shapesOf } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { devicesOperations } from "./operations.ts";
import {
  BatchUploadDetails, ConfigurationPolicy, Device, DeviceBatch, DeviceBatchCreationRequest, DevicePolicyUpdateRequest,
} from "./resources.ts";

/** What every operation on one customer may answer. */
const ofOne = [faults.noSuchResource, faults.noRelationship] as const;

const goesOn = "The work goes on after the answer; Location names the job to ask about: /customers/{customerId}/batchJobStatus/{batchTrackingId}.";
const roles = "With granular delegated administration the user needs one of the roles Intune Administrator, Cloud Device Administrator, Windows 365 Administrator, Directory Readers, Global Reader, User Administrator, Privileged Role Administrator or Directory Writers.";
const identified = "Each device is identified by hardwareHash, alone or with productKey or serialNumber or both; by productKey; or by serialNumber with oemManufacturerName and modelName.";

export const devicesShapes = shapesOf(devicesOperations, {
  "devices.policies.list": {
    summary: "List a customer's configuration policies",
    result: { status: 200, body: ConfigurationPolicy, listing: "collection" },
    faults: ofOne,
  },
  "devices.policies.create": {
    summary: "Create a configuration policy for a customer",
    notes: ["The answer has the status 200, not 201."],
    body: ConfigurationPolicy,
    result: { status: 200, body: ConfigurationPolicy },
    faults: ofOne,
  },
  "devices.policies.get": {
    summary: "Get a configuration policy of a customer",
    result: { status: 200, body: ConfigurationPolicy },
    faults: ofOne,
  },
  "devices.policies.update": {
    summary: "Change a configuration policy: its name, its description or its settings",
    notes: ["The body is the whole policy; of what differs in it, only name, description and policySettings are changed."],
    body: ConfigurationPolicy,
    result: { status: 200, body: ConfigurationPolicy },
    faults: ofOne,
  },
  "devices.policies.delete": {
    summary: "Delete a configuration policy of a customer",
    result: { status: 204 },
    faults: ofOne,
  },
  "devices.batches.list": {
    summary: "List the device batches of a customer",
    result: { status: 200, body: DeviceBatch, listing: "collection" },
    faults: ofOne,
  },
  "devices.batches.create": {
    summary: "Create a device batch by uploading its first devices",
    notes: [goesOn, identified, roles],
    body: DeviceBatchCreationRequest,
    result: { status: 202 },
    operationIn: "Location",
    faults: ofOne,
  },
  "devices.batches.devices.list": {
    summary: "List the devices of a batch, by pages of 100",
    result: { status: 200, body: Device, listing: "seek" },
    faults: ofOne,
  },
  "devices.batches.devices.create": {
    summary: "Upload devices to a batch that exists",
    notes: ["The body is a bare array.", goesOn, identified, roles],
    body: Type.Array(Device, { description: "The devices to upload" }),
    result: { status: 202 },
    operationIn: "Location",
    faults: ofOne,
  },
  "devices.batches.devices.update": {
    summary: "Change a device of a batch",
    notes: ["Known from the SDKs alone, whose methods are called Patch and send PUT."],
    body: Device,
    result: { status: 200, body: Device },
    faults: ofOne,
  },
  "devices.batches.devices.delete": {
    summary: "Delete a device from a batch",
    result: { status: 204 },
    faults: ofOne,
  },
  "devices.policyUpdates.update": {
    summary: "Assign policies to devices of a customer, or take them away",
    notes: [
      "Each device has its id and its policies, an entry for each category with the policy's id as value; an entry with an empty value takes the policy away.",
      goesOn, roles,
    ],
    body: DevicePolicyUpdateRequest,
    result: { status: 202 },
    operationIn: "Location",
    faults: ofOne,
  },
  "devices.batchJobStatus.get": {
    summary: "Ask how far an upload of devices, or an assignment of policies, has come",
    notes: [
      "The job goes from queued over processing to finished, or to finished_with_errors when a device failed; devicesStatus tells which and why.",
    ],
    result: { status: 200, body: BatchUploadDetails },
    faults: ofOne,
  },
});
