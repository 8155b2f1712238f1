// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Instant } from "../values.ts";
import type { Link } from "./shared.ts";

/** How far an upload of devices, or an assignment of policies, has come. */
export interface BatchUploadDetails {
  /** Identifier of the upload: the last part of the Location that began it. */
  batchTrackingId: string;
  /** How far an upload has come, as a whole or of one device; the last two are final. */
  status: DeviceUploadStatusType;
  /** When work on it began. */
  startedTime?: Instant;
  /** When work on it ended; absent before. */
  completedTime?: Instant;
  /** What became of each device. */
  devicesStatus?: DeviceUploadDetails[];
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** What devices of a customer do differently when they are first started. */
export interface ConfigurationPolicy {
  /** Identifier of the policy. */
  readonly id?: string;
  /** Name of the policy, for people to read. */
  name: string;
  /** When a policy takes effect: o_o_b_e, the out-of-box experience, is the only one besides none. */
  category: PolicyCategory;
  /** What the policy is for (at most 1024 characters). */
  description?: string;
  /** The settings that the policy applies. */
  policySettings: PolicySettingsType[];
  /** How many devices the policy is assigned to. */
  readonly devicesAssigned?: number;
  /** How many devices the policy is assigned to. */
  readonly devicesAssignedCount?: number;
  /** When the policy was created. */
  readonly createdDate?: Instant;
  /** When the policy was last changed; equals createdDate before the first change. */
  readonly lastModifiedDate?: Instant;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** A device for deployment; it is identified by its hardware hash, its product key, or serial number with maker and model. */
export interface Device {
  /** Identifier of the device; not given in an upload, required to assign a policy. */
  id?: string;
  /** Serial number; suffices with oemManufacturerName and modelName, or beside a hardware hash (at most 1024 characters). */
  serialNumber?: string;
  /** Product key; suffices alone, or stands beside a hardware hash (at most 1024 characters). */
  productKey?: string;
  /** Hardware hash; suffices alone; examples of answers are without it (at most 16384 characters). */
  hardwareHash?: string;
  /** Name of the model, as the maker calls it (at most 1024 characters). */
  modelName?: string;
  /** Name of the maker (at most 1024 characters). */
  oemManufacturerName?: string;
  /** The policies assigned to the device, at most one of each category. */
  policies?: ({
    /** When a policy takes effect: o_o_b_e, the out-of-box experience, is the only one besides none. */
    key: PolicyCategory;
    /** Identifier of the policy; empty or absent takes away what was assigned (at most 1024 characters). */
    value?: string;
  })[];
  /** When the device was uploaded. */
  readonly uploadedDate?: Instant;
  /** The HTTP methods that the device takes, such as GET, PATCH, DELETE. */
  readonly allowedOperations?: string[];
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** Devices that were uploaded under one name. */
export interface DeviceBatch {
  /** Identifier of the batch: the name that it was created under. */
  id: string;
  /** Name of the tenant that created the batch (at most 1024 characters). */
  createdBy?: string;
  /** When the batch was created. */
  creationDate?: Instant;
  /** How many devices the batch holds. */
  readonly devicesCount?: number;
  /** How many devices the batch holds. */
  readonly deviceCount?: number;
  /** Where a related resource is found. */
  devicesLink?: Link;
  /** Where a related resource is found. */
  self?: Link;
  /** How far an upload has come, as a whole or of one device; the last two are final. */
  status?: DeviceUploadStatusType;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** A batch to create, and the devices to begin with. */
export interface DeviceBatchCreationRequest {
  /** Identifier of the new batch: a name of your choice that the customer has no batch under (at least 1 characters). */
  batchId: string;
  /** The devices to upload, each with one of the combinations that identify a device. */
  devices: Device[];
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** Devices, and the policies to assign to them. */
export interface DevicePolicyUpdateRequest {
  /** The devices to change; of each, id and policies are required and the rest is ignored. */
  devices: Device[];
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** What became of one device of an upload. */
export interface DeviceUploadDetails {
  /** Identifier that the device was given; absent when it was refused (at most 1024 characters). */
  deviceId?: string;
  /** Serial number, as uploaded (at most 1024 characters). */
  serialNumber?: string;
  /** Product key, as uploaded (at most 1024 characters). */
  productKey?: string;
  /** How far an upload has come, as a whole or of one device; the last two are final. */
  status: DeviceUploadStatusType;
  /** Code of the failure, a number as text: 808 means that the device belongs to another tenant; absent without failure (at most 1024 characters). */
  errorCode?: string;
  /** Name of the failure, such as ZtdDeviceAssignedToOtherTenant for 808; absent without failure (at most 1024 characters). */
  errorDescription?: string;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** How far an upload has come, as a whole or of one device; the last two are final. */
export type DeviceUploadStatusType = "unknown" | "queued" | "processing" | "finished" | "finished_with_errors" | (string & {});

/** When a policy takes effect: o_o_b_e, the out-of-box experience, is the only one besides none. */
export type PolicyCategory = "none" | "o_o_b_e" | (string & {});

/** What a policy changes in the first start of Windows; none is unknown to the Java SDK. */
export type PolicySettingsType = "none" | "remove_oem_preinstalls" | "oobe_user_not_local_admin" | "skip_express_settings" | "skip_oem_registration" | "skip_eula" | (string & {});
