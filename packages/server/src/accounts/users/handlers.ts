// The pages User management, My profile, My access and Security requirements status.

import type { partnerUsersOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { myAccessHandlers } from "./my-access.ts";
import { myProfileHandlers } from "./my-profile.ts";
import { securityRequirementsHandlers } from "./security-requirements.ts";
import { userManagementHandlers } from "./user-management.ts";

export const partnerUsersHandlers: Handlers<typeof partnerUsersOperations> = {
  ...userManagementHandlers,
  ...myProfileHandlers,
  ...myAccessHandlers,
  ...securityRequirementsHandlers,
};
