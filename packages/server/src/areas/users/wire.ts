// Users of a customer's directory as they travel.

import { directoryRoles, type CustomerUser, type DirectoryRole, type DirectoryRoleRow, type Of, type UserMember } from "@understudy/contract";
import { displayNameOf, domainOf, type CustomerUserRecord, type DeletedUserRecord, type UserDomainType } from "../../directories/index.ts";

export type UserDomains = ReadonlyMap<string, UserDomainType>;

export const isDeleted = (user: CustomerUserRecord | DeletedUserRecord): user is DeletedUserRecord => "deletedAt" in user;

/** What is not known of a user is left out, its password always. */
export function customerUserOf(user: CustomerUserRecord | DeletedUserRecord, domains: UserDomains): Of<typeof CustomerUser> {
  const { usageLocation, immutableId, phoneNumber, lastDirectorySyncTime } = user.details;
  return {
    ...(usageLocation !== undefined && { usageLocation }),
    id: user.userId,
    userPrincipalName: principalNameOf(user),
    firstName: user.firstName,
    lastName: user.lastName,
    displayName: displayNameOf(user),
    ...(immutableId !== undefined && { immutableId }),
    ...(phoneNumber !== undefined && { phoneNumber }),
    ...(lastDirectorySyncTime !== undefined && { lastDirectorySyncTime }),
    userDomainType: domains.get(domainOf(user.userName)) ?? "none",
    state: isDeleted(user) ? "inactive" : "active",
    ...(isDeleted(user) && { softDeletionTime: user.deletedAt }),
    links: { self: { uri: `/customers/${user.tenantId}/users/${user.userId}`, method: "GET", headers: [] } },
    attributes: { objectType: "CustomerUser" },
  };
}

/** As it was spelled when it was given. */
export const principalNameOf = (user: CustomerUserRecord): string => user.details.userPrincipalName ?? user.userName;

export const directoryRoleOf = ({ id, name }: DirectoryRoleRow): Of<typeof DirectoryRole> =>
  ({ name, id, attributes: { objectType: "DirectoryRole" } });

/** In the order of the directory's own list. */
export const rolesOf = (user: CustomerUserRecord): Of<typeof DirectoryRole>[] =>
  directoryRoles.filter(({ role }) => user.roles.includes(role)).map(directoryRoleOf);

export const userMemberOf = (user: CustomerUserRecord): Of<typeof UserMember> => ({
  displayName: displayNameOf(user),
  userPrincipalName: principalNameOf(user),
  id: user.userId,
  attributes: { objectType: "UserMember" },
});
