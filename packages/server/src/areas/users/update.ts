// The three uses of a PATCH on a user: other details, another password, and a deleted user's return. SDKs send whole
// resources, so one request may be all three at once.
// Source: update-user-accounts-for-a-customer.md, reset-user-password-for-a-customer.md, restore-a-user-for-a-customer.md.

import type { CustomerUserUpdate, Of, PasswordProfile } from "@understudy/contract";
import { badProperty, type Caller } from "../../call/index.ts";
import {
  findCustomerUser, findDeletedUser, isUserNameTaken, requireNewPassword, restoreCustomerUser, updateCustomerUser,
  updateUserPassword, userDomainsOf, type CustomerUserRecord, type DeletedUserRecord,
} from "../../directories/index.ts";
import type { Unit } from "../../world/index.ts";
import type { CustomerRecord } from "../customers/index.ts";
import { absentUser, getUser } from "./load.ts";
import { passwordToSet } from "./passwords.ts";
import { checkFederation, checkIntent, checkPassword, checkPasswordTarget, checkUserName, intentOf, updated, type Intent } from "./rules.ts";
import { isDeleted, type UserDomains } from "./wire.ts";

type Update = Of<typeof CustomerUserUpdate>;

export interface Updated {
  readonly before: CustomerUserRecord | DeletedUserRecord;
  readonly after: CustomerUserRecord;
  readonly domains: UserDomains;
  readonly intent: Intent;
  /** What was set, for the answer alone. */
  readonly passwordProfile?: Of<typeof PasswordProfile>;
}

export interface UpdateOfUser {
  readonly caller: Caller;
  readonly userId: string;
  readonly body: Update;
  readonly chosenHash: string | undefined;
}

export async function updateUser(unit: Unit, customer: CustomerRecord, { caller, userId, body, chosenHash }: UpdateOfUser): Promise<Updated> {
  const before = await userToUpdate(unit, customer, userId, body);
  const wanted = updated(before, body);
  const intent = intentOf(before, wanted, body, isDeleted(before));
  checkIntent(intent, caller, unit.settings);
  if (intent.setsPassword) checkPasswordTarget(before, caller, unit.settings);
  const domains = await userDomainsOf(unit.db, customer.customerId);
  await checkNames(unit, before, wanted, domains);
  if (isDeleted(before)) await restoreCustomerUser(unit, before, wanted.userName);
  await updateCustomerUser(unit.db, wanted);
  const passwordProfile = intent.setsPassword ? await setPassword(unit, wanted, body.passwordProfile ?? {}, chosenHash) : undefined;
  const after = await getUser(unit, customer, userId);
  return { before, after, domains, intent, ...(passwordProfile && { passwordProfile }) };
}

/** A deleted user is there for whoever makes it active again, and for nobody else. */
async function userToUpdate(
  unit: Unit, { customerId }: CustomerRecord, userId: string, { state }: Update,
): Promise<CustomerUserRecord | DeletedUserRecord> {
  const user = await findCustomerUser(unit.db, customerId, userId)
    ?? (state === "active" ? await findDeletedUser(unit, customerId, userId) : undefined);
  if (!user) throw absentUser(unit, userId);
  if (state === "inactive") throw badProperty("state", "a user becomes inactive by being deleted");
  return user;
}

async function checkNames(unit: Unit, before: CustomerUserRecord, wanted: CustomerUserRecord, domains: UserDomains): Promise<void> {
  const { tenantId, userName, details } = wanted;
  const isRenamed = userName !== before.userName;
  if (isRenamed || details.immutableId !== before.details.immutableId) checkFederation(userName, details.immutableId, domains, unit.settings);
  if (!isRenamed && !isDeleted(before)) return;
  checkUserName(userName, domains);
  await checkUserNameFree(unit, tenantId, userName);
}

/** Somebody may have taken a deleted user's name meanwhile; it is restored under another one then. */
export async function checkUserNameFree(unit: Unit, tenantId: string, userName: string): Promise<void> {
  if (await isUserNameTaken(unit.db, tenantId, userName)) throw badProperty("userPrincipalName", `another user has the name ${userName}`);
}

async function setPassword(
  unit: Unit, user: CustomerUserRecord, profile: Of<typeof PasswordProfile>, chosenHash: string | undefined,
): Promise<Of<typeof PasswordProfile>> {
  if (profile.password === undefined) {
    await requireNewPassword(unit.db, user);
    return { forceChangePassword: true };
  }
  checkPassword(profile.password, user.userName, unit.settings);
  const set = passwordToSet(unit, profile, chosenHash);
  await updateUserPassword(unit.db, user, set);
  return set.profile;
}
