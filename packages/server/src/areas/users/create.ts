// A user comes into a customer's directory. Source: create-user-accounts-for-a-customer.md.

import type { CustomerUser, NewCustomerUser, Of } from "@understudy/contract";
import { findDirectory, insertUser, userDomainsOf } from "../../directories/index.ts";
import type { Unit } from "../../world/index.ts";
import type { CustomerRecord } from "../customers/index.ts";
import { getUser } from "./load.ts";
import { passwordToSet, type SetPassword } from "./passwords.ts";
import { checkFederation, checkPassword, checkUserName, detailsOf } from "./rules.ts";
import { checkUserNameFree } from "./update.ts";
import { customerUserOf } from "./wire.ts";

type Draft = Of<typeof NewCustomerUser>;

export interface CreatedUser {
  readonly user: Of<typeof CustomerUser>;
  readonly passwordProfile: SetPassword["profile"];
}

export async function createUser(unit: Unit, customer: CustomerRecord, draft: Draft, chosenHash: string | undefined): Promise<CreatedUser> {
  const { customerId } = customer;
  const { userPrincipalName: userName, immutableId, passwordProfile = {} } = draft;
  const domains = await userDomainsOf(unit.db, customerId);
  checkUserName(userName, domains);
  checkFederation(userName, immutableId, domains, unit.settings);
  if (passwordProfile.password !== undefined) checkPassword(passwordProfile.password, userName, unit.settings);
  await checkUserNameFree(unit, customerId, userName);
  const password = passwordToSet(unit, passwordProfile, chosenHash);
  const userId = unit.ids.guid();
  await insertUser(unit.db, { ...await rowOf(unit, customer, draft), userId, passwordHash: password.passwordHash, mustChangePassword: password.mustChange });
  return { user: customerUserOf(await getUser(unit, customer, userId), domains), passwordProfile: password.profile };
}

/** Of several partners one keeps the directory, and any of them may add to it. */
async function rowOf(unit: Unit, { customerId, accountId }: CustomerRecord, draft: Draft) {
  const keeper = await findDirectory(unit.db, customerId);
  const { userPrincipalName: userName, firstName = "", lastName = "" } = draft;
  return {
    tenantId: customerId, accountId: keeper?.accountId ?? accountId, userName, firstName, lastName, roles: [],
    details: detailsOf(draft), createdAt: unit.nowText,
  };
}
