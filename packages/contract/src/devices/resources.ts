// Device deployment (Windows Autopilot): policies, devices, the batches that they are uploaded in, and what became of an upload.
// Source: device-deployment-resources.md; names that only its examples have are marked.

import { Type } from "typebox";
import { guid, instant, Link, optionalText, readOnly, resource, text } from "../define/schema.ts";
import { DeviceUploadStatusType, PolicyCategory, PolicySettingsType } from "./enums.ts";

const assigned = Type.Optional(readOnly(Type.Integer({ description: "How many devices the policy is assigned to" })));

export const ConfigurationPolicy = resource("ConfigurationPolicy", "What devices of a customer do differently when they are first started", {
  id: Type.Optional(readOnly(guid("Identifier of the policy"))),
  name: text("Name of the policy, for people to read"),
  category: PolicyCategory,
  description: optionalText("What the policy is for"),
  policySettings: Type.Array(PolicySettingsType, { description: "The settings that the policy applies" }),
  devicesAssigned: assigned,
  // The page's table calls it so, its examples as above.
  devicesAssignedCount: assigned,
  createdDate: Type.Optional(readOnly(instant("When the policy was created"))),
  lastModifiedDate: Type.Optional(readOnly(instant("When the policy was last changed; equals createdDate before the first change"))),
});

const AssignedPolicy = Type.Object(
  {
    key: PolicyCategory,
    value: optionalText("Identifier of the policy; empty or absent takes away what was assigned"),
  },
  { description: "A policy under its category" },
);

export const Device = resource("Device", "A device for deployment; it is identified by its hardware hash, its product key, or serial number with maker and model", {
  id: Type.Optional(text("Identifier of the device; not given in an upload, required to assign a policy")),
  serialNumber: optionalText("Serial number; suffices with oemManufacturerName and modelName, or beside a hardware hash"),
  productKey: optionalText("Product key; suffices alone, or stands beside a hardware hash"),
  hardwareHash: optionalText("Hardware hash; suffices alone; examples of answers are without it", 16384),
  modelName: optionalText("Name of the model, as the maker calls it"),
  oemManufacturerName: optionalText("Name of the maker"),
  policies: Type.Optional(Type.Array(AssignedPolicy, { description: "The policies assigned to the device, at most one of each category" })),
  uploadedDate: Type.Optional(readOnly(instant("When the device was uploaded"))),
  allowedOperations: Type.Optional(readOnly(Type.Array(text("A verb in upper case"), { description: "The HTTP methods that the device takes, such as GET, PATCH, DELETE" }))),
});

const devicesInBatch = Type.Optional(readOnly(Type.Integer({ description: "How many devices the batch holds" })));

export const DeviceBatch = resource("DeviceBatch", "Devices that were uploaded under one name", {
  id: text("Identifier of the batch: the name that it was created under"),
  createdBy: optionalText("Name of the tenant that created the batch"),
  creationDate: Type.Optional(instant("When the batch was created")),
  devicesCount: devicesInBatch,
  // The page's table calls it so, its examples as above.
  deviceCount: devicesInBatch,
  devicesLink: Type.Optional(Link),
  self: Type.Optional(Link),
  status: Type.Optional(DeviceUploadStatusType),
});

export const DeviceBatchCreationRequest = resource("DeviceBatchCreationRequest", "A batch to create, and the devices to begin with", {
  batchId: text("Identifier of the new batch: a name of your choice that the customer has no batch under", { minLength: 1 }),
  devices: Type.Array(Device, { description: "The devices to upload, each with one of the combinations that identify a device" }),
});

export const DevicePolicyUpdateRequest = resource("DevicePolicyUpdateRequest", "Devices, and the policies to assign to them", {
  devices: Type.Array(Device, { description: "The devices to change; of each, id and policies are required and the rest is ignored" }),
});

export const DeviceUploadDetails = resource("DeviceUploadDetails", "What became of one device of an upload", {
  deviceId: optionalText("Identifier that the device was given; absent when it was refused"),
  serialNumber: optionalText("Serial number, as uploaded"),
  productKey: optionalText("Product key, as uploaded"),
  status: DeviceUploadStatusType,
  errorCode: optionalText("Code of the failure, a number as text: 808 means that the device belongs to another tenant; absent without failure"),
  errorDescription: optionalText("Name of the failure, such as ZtdDeviceAssignedToOtherTenant for 808; absent without failure"),
});

export const BatchUploadDetails = resource("BatchUploadDetails", "How far an upload of devices, or an assignment of policies, has come", {
  batchTrackingId: guid("Identifier of the upload: the last part of the Location that began it"),
  status: DeviceUploadStatusType,
  startedTime: Type.Optional(instant("When work on it began")),
  completedTime: Type.Optional(instant("When work on it ended; absent before")),
  devicesStatus: Type.Optional(Type.Array(DeviceUploadDetails, { description: "What became of each device" })),
});
