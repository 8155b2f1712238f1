// Partners of partners: indirect providers and the indirect resellers that they work with.

import { strict as assert } from "node:assert";
import { randomUUID } from "node:crypto";
import type { AccountKind, PartnerType } from "@understudy/contract";
import { createAccount } from "../../packages/server/src/accounts/index.ts";
import { sql } from "../../packages/server/src/database/index.ts";
import { throughDoors } from "./doors.ts";
import type { TestWorld } from "./world.ts";

/** An account's administrator and tenant. */
export interface AddedAccount {
  readonly tenantId: string;
  readonly userName: string;
  readonly token: string;
}

/** A further active account of either kind, in the global cloud; a sandbox has no primary account. */
export async function addAccount(world: TestWorld, kind: AccountKind, partnerType: PartnerType, prefix: string): Promise<AddedAccount> {
  const { accountId: tenantId, adminUserName: userName } = await throughDoors(world, (unit) => createAccount(unit, {
    kind, cloud: "global", partnerType, state: "active", domain: `${prefix}.onmicrosoft.com`, companyName: prefix, country: "US",
    admin: { userName: "admin", firstName: "Alex", lastName: "Tester", passwordHash: "hmac$none", mustChangePassword: false },
  }));
  return { tenantId, userName, token: await world.userToken(world.primary, { userName }) };
}

/** All accounts are indirect providers from now on, who may do whatever direct bill partners may. */
export async function makeProviders(world: TestWorld): Promise<void> {
  await throughDoors(world, ({ db }) => db.run(sql`UPDATE accounts SET partner_type = 'indirectProvider'`));
}

/** The reseller accepts the provider's request, as on the pages of the two. */
export async function makePartners(world: TestWorld, provider: string, reseller: string): Promise<void> {
  const { json } = await world.call("GET", "/internal/v1/indirectresellers/request", { token: provider });
  const answer = await world.call("POST", "/internal/v1/indirectproviders", { token: reseller, body: { partnerId: json.partnerId, code: json.code } });
  assert.equal(answer.status, 201, answer.text);
}

/** Operations on sandbox resellers need both ids of a request; each has its own. */
export const requestIds = (): Record<string, string> => ({ "ms-requestid": randomUUID(), "ms-correlationid": randomUUID() });

/** What is asked for to have a sandbox reseller, with whatever a test changes of it. */
export function resellerDraft(
  prefix: string, tenant: { readonly country?: string; readonly [name: string]: unknown } = {}, more: object = {},
): Record<string, unknown> {
  const { country = "US" } = tenant;
  return {
    mpnId: "6363276",
    tenant: {
      domainPrefix: prefix, name: prefix, displayName: prefix, adminUserName: "admin", adminFirstName: "Robin",
      adminLastName: "Reyes", adminAlternateEmail: "robin@example.com", country, culture: "en-US", ...tenant,
    },
    legalBusinessProfile: {
      companyName: prefix,
      address: { country, city: "Redmond", state: "WA", addressLine1: "One Microsoft Way", postalCode: "98052" },
      primaryContact: { firstName: "Robin", lastName: "Reyes", email: "robin@example.com", phoneNumber: "4255550100" },
      culture: "en-US",
    },
    organizationProfileLanguage: "en",
    ...more,
  };
}
