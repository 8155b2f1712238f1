// Who may sign in for a program on another device, and which tenant its tokens are for.

import type { Reader } from "../database/index.ts";
import { findDirectory, type Directory, type SignInUser } from "../directories/index.ts";
import type { View } from "../world/index.ts";
import { findClient } from "./client.ts";
import { checkMayAct } from "./delegated-admin.ts";
import type { DeviceCodeRequest } from "./device-codes.ts";
import { refusals, TokenRefused } from "./errors.ts";

/** The tenant that the program asked at; where it asked at none, the user's own. */
export async function tenantOfDevice(
  reader: Reader, request: DeviceCodeRequest, user: Pick<SignInUser, "tenantId">,
): Promise<Directory> {
  const tenantId = request.tenantId ?? user.tenantId;
  const tenant = await findDirectory(reader, tenantId);
  if (!tenant) throw new TokenRefused(refusals.unknownTenant, { tenant: tenantId });
  return tenant;
}

/** Refuses at the sign-in whom the grant would refuse later, when the program fetches its tokens. */
export async function checkDeviceUser(view: View, request: DeviceCodeRequest, user: SignInUser): Promise<void> {
  if (!user.enabled) throw new TokenRefused(refusals.disabledUser);
  const tenant = await tenantOfDevice(view.db, request, user);
  await checkMayAct(view, user, tenant, await findClient(view.db, tenant, request.clientId));
}
