// What every operation on a customer's directory asks first: the customer, whether its administration is delegated, the
// user, the role.

import { directoryRoles, faults, type DirectoryRoleRow } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { badProperty, type Caller } from "../../call/index.ts";
import { findCustomerUser, hasOtherAdministrator, type CustomerUserRecord } from "../../directories/index.ts";
import type { View } from "../../world/index.ts";
import { getCustomer, type CustomerRecord } from "../customers/index.ts";

/** Delegated admin privileges and the default granular relationship both extend to users. */
export async function getDelegatedCustomer(view: View, caller: Caller, customerId: string): Promise<CustomerRecord> {
  const customer = await getCustomer(view, caller, customerId);
  const isDelegated = customer.allowDelegatedAccess || customer.defaultGdap;
  if (isDelegated || view.settings.delegatedAccessForUsers === "ignore") return customer;
  throw new Fault(faults.notDelegated, { customerId: customer.customerId });
}

export async function getUser(view: View, { customerId }: CustomerRecord, userId: string): Promise<CustomerUserRecord> {
  const user = await findCustomerUser(view.db, customerId, userId);
  if (user) return user;
  throw absentUser(view, userId);
}

export function absentUser({ settings }: View, userId: string): Fault {
  return settings.unknownCustomerUser === "notFound"
    ? new Fault(faults.noSuchUser, { userId })
    : badProperty("userId", `the customer's directory has no user ${userId}`);
}

export function getRole(roleId: string): DirectoryRoleRow {
  const role = directoryRoles.find(({ id }) => id === roleId.toLowerCase());
  if (role) return role;
  throw new Fault(faults.noSuchResource, { what: `Directory role ${roleId}` });
}

/** A directory is not left without anybody who administers it. */
export async function checkNotLastAdministrator(view: View, user: CustomerUserRecord): Promise<void> {
  if (!user.roles.includes("globalAdmin") || view.settings.lastCustomerAdministrator === "release") return;
  if (await hasOtherAdministrator(view.db, user)) return;
  throw new Fault(faults.callerRefused, { reason: "The user is the only administrator of the customer's directory." });
}
