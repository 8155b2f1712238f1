// The list of User management: searched, sorted and cut into pages, pure. An account has as many users as it has
// employees, so all of them are looked at: search and order are then the same on every database and in every script.

import type { Of, PartnerUser } from "@understudy/contract";
import { nameShownOf, type PartnerUserRecord } from "../../directories/index.ts";

export interface ListOrder {
  readonly search: string | undefined;
  readonly role: string | undefined;
  /** By name, unless it is userName. */
  readonly sortField: string | undefined;
  readonly descending: boolean;
  /** The sort key of the last user given. */
  readonly after: readonly string[] | undefined;
  readonly limit: number;
}

export function usersListed(users: readonly PartnerUserRecord[], order: ListOrder): PartnerUserRecord[] {
  const direction = order.descending ? -1 : 1;
  const compare = (one: readonly string[], other: readonly string[]) => direction * compareKeys(one, other);
  const { after } = order;
  return users
    .filter((user) => isWanted(user, order))
    .map((user) => ({ user, key: listKeyOf(user, order.sortField) }))
    .filter(({ key }) => after === undefined || compare(key, after) > 0)
    .toSorted((one, other) => compare(one.key, other.key))
    .slice(0, order.limit)
    .map(({ user }) => user);
}

/** User names are unique, so no two keys are equal. */
export const listKeyOf = (user: PartnerUserRecord, field: string | undefined): readonly [string, string] =>
  [field === "userName" ? "" : nameShownOf(user).toLowerCase(), user.userName];

function isWanted(user: PartnerUserRecord, { search, role }: ListOrder): boolean {
  if (role !== undefined && !user.roles.some((held) => held === role)) return false;
  const wanted = search?.toLowerCase() ?? "";
  return nameShownOf(user).toLowerCase().includes(wanted) || user.userName.includes(wanted);
}

function compareKeys(one: readonly string[], other: readonly string[]): number {
  for (const [index, part] of one.entries()) {
    const others = other[index] ?? "";
    if (part !== others) return part < others ? -1 : 1;
  }
  return 0;
}

export const partnerUserOf = (user: PartnerUserRecord): Of<typeof PartnerUser> => ({
  userId: user.userId,
  userName: user.userName,
  firstName: user.firstName,
  lastName: user.lastName,
  displayName: nameShownOf(user),
  roles: [...user.roles],
  enabled: user.enabled,
  mustChangePassword: user.mustChangePassword,
  mfaMethods: [...user.mfaMethods],
  mfaExempt: user.mfaExempt,
});
