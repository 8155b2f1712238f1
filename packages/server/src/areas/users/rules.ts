// The rules of users in a customer's directory, pure: which names and passwords they may have, how lists of them are
// asked for, and what a change of one comes to.

import { faults, hasFeature, rolesWith, type CustomerUserUpdate, type DirectoryRoleName, type NewCustomerUser, type Of, type OperationType, type Right } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { badProperty, parseFilter, type Caller } from "../../call/index.ts";
import { domainOf, type CustomerUserDetails, type CustomerUserRecord, type UserSortField } from "../../directories/index.ts";
import { passwordProblem } from "../../identity/index.ts";
import type { WorldSettings } from "../../world/index.ts";
import { customerUserOf, type UserDomains } from "./wire.ts";

type Draft = Of<typeof NewCustomerUser>;
type Update = Of<typeof CustomerUserUpdate>;

/** The directory's characters for the part before the at sign, which does not end in a dot. */
const localPartPattern = /^[A-Za-z0-9'._!#^~-]{0,63}[A-Za-z0-9'_!#^~-]$/;

/** Refuses a name that is none, or that is in a domain of somebody else's. That it is taken is the database's to say. */
export function checkUserName(userName: string, domains: UserDomains): void {
  const at = userName.lastIndexOf("@");
  if (!localPartPattern.test(userName.slice(0, Math.max(at, 0)))) {
    throw badProperty("userPrincipalName", `${userName} is not user@domain, the user of 1 to 64 letters, digits and the signs ' . - _ ! # ^ ~`);
  }
  if (domains.has(domainOf(userName))) return;
  throw badProperty("userPrincipalName", `the domain ${domainOf(userName)} is not one of the customer's: ${[...domains.keys()].join(", ")}`);
}

/** Whoever signs in elsewhere is known here by the id that the provider over there has for it. */
export function checkFederation(userName: string, immutableId: string | undefined, domains: UserDomains, settings: WorldSettings): void {
  const domain = domainOf(userName);
  if (domains.get(domain) !== "federated") return;
  if (settings.federatedDomainUsers === "refuse") throw badProperty("userPrincipalName", `the domain ${domain} is federated`);
  if (!immutableId) throw badProperty("immutableId", `it is missing, and the domain ${domain} is federated`);
}

export function checkPassword(password: string, userName: string, settings: WorldSettings): void {
  if (settings.customerUserPasswords === "any") return;
  const problem = passwordProblem(password, userName);
  if (problem !== undefined) throw badProperty("passwordProfile.password", problem.replace(/\.$/, ""));
}

/** What the user's row keeps of a body, beside names. */
export function detailsOf(body: Draft | Update): CustomerUserDetails {
  const { userPrincipalName, displayName, usageLocation, immutableId, phoneNumber } = body;
  return {
    ...(userPrincipalName !== undefined && { userPrincipalName }),
    ...(displayName !== undefined && { displayName }),
    ...(usageLocation !== undefined && { usageLocation: usageLocation.toUpperCase() }),
    ...(immutableId !== undefined && { immutableId }),
    ...(phoneNumber !== undefined && { phoneNumber }),
  };
}

/** The user with what a body says; what it does not say stays. */
export function updated(user: CustomerUserRecord, body: Update): CustomerUserRecord {
  const { userPrincipalName = user.userName, firstName = user.firstName, lastName = user.lastName } = body;
  return { ...user, userName: userPrincipalName.toLowerCase(), firstName, lastName, details: { ...user.details, ...detailsOf(body) } };
}

/** What a change of a user takes. SDKs send whole resources, so what counts is what would be otherwise. */
export interface Intent {
  /** The user was deleted, and is to be back. */
  readonly restores: boolean;
  /** Names and the like. */
  readonly changes: boolean;
  readonly renames: boolean;
  readonly setsPassword: boolean;
}

export function intentOf(before: CustomerUserRecord, after: CustomerUserRecord, body: Update, restores: boolean): Intent {
  const shown = (user: CustomerUserRecord) => JSON.stringify(customerUserOf(user, new Map()));
  return {
    restores, changes: shown(before) !== shown(after), renames: before.userName !== after.userName, setsPassword: setsPassword(body),
  };
}

/** What the activity log calls it; of several uses in one request the one that matters most to whoever reads the log. */
export function operationTypeOf({ restores, setsPassword: password, renames }: Intent): OperationType {
  if (restores) return "restore_customer_user";
  if (password) return "reset_customer_user_password";
  return renames ? "update_customer_user_principal_name" : "update_customer_user";
}

/** SDKs send a profile without a password, and false for what nobody has set. */
export const setsPassword = ({ passwordProfile }: Pick<Update, "passwordProfile">): boolean =>
  passwordProfile?.password !== undefined || passwordProfile?.forceChangePassword === true;

/** One operation has several uses, and not every role and cloud has all of them. */
export function checkIntent({ restores, changes, setsPassword: password }: Intent, caller: Caller, settings: WorldSettings): void {
  if (restores || changes) checkRight("manageCustomerUsers", caller, settings);
  const { cloud } = caller.account;
  if (password && !hasFeature(cloud, "resetCustomerUserPassword")) {
    throw new Fault(faults.wrongEnvironment, { environment: `the cloud ${cloud}, as far as passwords go` });
  }
}

/** Roles that administer nothing. */
const harmlessRoles: readonly DirectoryRoleName[] = ["directoryReaders", "guestInviter", "messageCenterReader", "reportsReader"];

/** An administrator's password gives whoever sets it the administrator's rights: it takes the right to give those. */
export function checkPasswordTarget({ roles }: Pick<CustomerUserRecord, "roles">, caller: Caller, settings: WorldSettings): void {
  if (roles.some((role) => !harmlessRoles.includes(role))) checkRight("manageCustomerUsers", caller, settings);
}

function checkRight(right: Right, { user, account }: Caller, settings: WorldSettings): void {
  const roles = rolesWith(right, account.cloud, settings.rights);
  if (user?.roles.some((role) => roles.includes(role))) return;
  throw new Fault(faults.roleLacksRight, { roles: roles.join(", ") || "none" });
}

/** Which users are listed, in which order. */
export interface UserList {
  readonly deleted: boolean;
  readonly sortField: UserSortField;
  readonly descending: boolean;
}

/** Parameters as they came with the first page; a continuation token keeps them. */
export interface ListQuery {
  readonly filter?: string | undefined;
  readonly sortField?: string | undefined;
  readonly sortDirection?: string | undefined;
}

export function listOf({ filter, sortField, sortDirection }: ListQuery): UserList {
  return { deleted: listsDeleted(filter), sortField: sortFieldOf(sortField), descending: isDescending(sortDirection) };
}

function listsDeleted(filterText: string | undefined): boolean {
  const filter = parseFilter(filterText, { UserState: ["equals"] });
  if (!filter) return false;
  const state = filter.value.toLowerCase();
  if (state === "inactive" || state === "active") return state === "inactive";
  throw badProperty("filter", `value ${filter.value} is not one of Active, Inactive for UserState`);
}

const sortFields: Readonly<Record<string, UserSortField>> = { displayname: "displayName", userprincipalname: "userPrincipalName" };

function sortFieldOf(name: string | undefined): UserSortField {
  if (name === undefined) return "since";
  const plain = name.toLowerCase();
  const field = Object.hasOwn(sortFields, plain) ? sortFields[plain] : undefined;
  if (field !== undefined) return field;
  throw badProperty("sortField", `${name} is not one of DisplayName, UserPrincipalName`);
}

function isDescending(direction = "ascending"): boolean {
  const plain = direction.toLowerCase();
  if (plain === "ascending" || plain === "descending") return plain === "descending";
  throw badProperty("sortDirection", `${direction} is not one of Ascending, Descending`);
}
