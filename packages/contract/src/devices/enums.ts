// The members of the enumerations of device deployment, spelled as on the wire.
// Source: device-deployment-resources.md and the .NET SDK's models.

import { enumeration } from "../define/schema.ts";

export const PolicyCategory = enumeration(
  "PolicyCategory", "When a policy takes effect: o_o_b_e, the out-of-box experience, is the only one besides none",
  ["none", "o_o_b_e"] as const,
);

export const PolicySettingsType = enumeration(
  "PolicySettingsType", "What a policy changes in the first start of Windows; none is unknown to the Java SDK",
  ["none", "remove_oem_preinstalls", "oobe_user_not_local_admin", "skip_express_settings", "skip_oem_registration", "skip_eula"] as const,
);

export const DeviceUploadStatusType = enumeration(
  "DeviceUploadStatusType", "How far an upload has come, as a whole or of one device; the last two are final",
  ["unknown", "queued", "processing", "finished", "finished_with_errors"] as const,
);
