// Where a user may act: in the own tenant, and as an administrator of the partner in the tenants of its customers that
// delegate their administration to it (ID-38, ID-43, ID-53).

import { sql, type Reader } from "../database/index.ts";
import type { Directory, SignInUser } from "../directories/index.ts";
import type { View } from "../world/index.ts";
import type { ApplicationOfTenant } from "./applications.ts";
import { refusals, TokenRefused } from "./errors.ts";

/** The roles to which delegated administration extends: Admin agent and Helpdesk agent. */
const delegates = new Set(["adminAgent", "helpdeskAgent"]);

/**
 * Refuses a user who is a stranger to the tenant, and an application that a partner may not yet use there: in a
 * customer's tenant an application acts only after it was consented to there.
 */
export async function checkMayAct(view: View, user: SignInUser, tenant: Directory, client: ApplicationOfTenant): Promise<void> {
  if (user.tenantId === tenant.tenantId) return;
  const names = { user: user.userName, tenant: tenant.domain, client: client.appId };
  if (!(await isDelegatedAdmin(view.db, user, tenant))) throw new TokenRefused(refusals.foreignUser, names);
  if (client.servicePrincipalId !== undefined) return;
  throw new TokenRefused(
    view.settings.customerTenantWithoutConsent === "partner" ? refusals.partnerNoConsent : refusals.noConsent,
    { ...names, resource: tenant.domain },
  );
}

/** A tenant may have several partners: whom it has delegated its administration to each one's own row says. */
export async function isDelegatedAdmin(reader: Reader, user: SignInUser, tenant: Directory): Promise<boolean> {
  if (tenant.kind !== "customer") return false;
  if (!user.roles.some((role) => delegates.has(role))) return false;
  const row = await reader.get(sql`
    SELECT customer_id FROM customers
    WHERE customer_id = ${tenant.tenantId} AND account_id = ${user.accountId} AND relationship = 'reseller'
      AND allow_delegated_access = 1`);
  return row !== undefined;
}
