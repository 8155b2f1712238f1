// Consent that somebody gave on a page: for themselves, or as an administrator for everyone (section 3.7).

import type { Unit } from "../../world/index.ts";
import { addServicePrincipal, everyone, grantPermission } from "../consent.ts";
import { refusals, TokenRefused } from "../errors.ts";
import { isForUsers } from "../resources.ts";
import type { SignInRequest } from "./flow.ts";
import { promptsOf, type Actor } from "./next-step.ts";
import type { WantedPermissions } from "./wanted-permissions.ts";

/**
 * For whom a consent would be: an administrator may choose, a partner's Admin agent in a customer's tenant acts for
 * everyone, other users act for themselves and give what is theirs to give.
 */
export type ConsentFor = "user" | "userOrEveryone" | "everyone" | "customer";

interface Asking extends Actor {
  readonly wanted: WantedPermissions;
}

export function consentFor(request: SignInRequest, { user, tenant, client, wanted }: Asking): ConsentFor {
  if (user.tenantId !== tenant.tenantId) {
    if (user.roles.includes("adminAgent")) return "customer";
    throw new TokenRefused(refusals.adminConsentNeeded, { client: client.appId });
  }
  const isAdmin = user.roles.includes("globalAdmin");
  const isForEveryone = request.kind === "adminConsent" || promptsOf(request).includes("admin_consent");
  const needsAdmin = isForEveryone || !wanted.of.every(({ scopes }) => scopes.every(isForUsers));
  if (needsAdmin && !isAdmin) throw new TokenRefused(refusals.adminConsentNeeded, { client: client.appId });
  if (isForEveryone) return "everyone";
  return isAdmin ? "userOrEveryone" : "user";
}

export async function giveConsent(
  unit: Unit, request: SignInRequest, given: Asking, wantsEveryone: boolean,
): Promise<void> {
  const { tenant, client, user, wanted } = given;
  const kind = consentFor(request, given);
  const isForEveryone = kind === "everyone" || kind === "customer" || (kind === "userOrEveryone" && wantsEveryone);
  if (client.servicePrincipalId === undefined) {
    await addServicePrincipal(unit.db, { tenant, appId: client.appId, servicePrincipalId: unit.ids.guid() }, unit.nowText);
  }
  const granting = { tenant, appId: client.appId, userId: isForEveryone ? everyone : user.userId };
  for (const { resource, scopes } of wanted.of) {
    await grantPermission(unit.db, { ...granting, resource: resource.key, scopes }, unit.nowText);
  }
}
