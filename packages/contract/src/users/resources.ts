// Users of a customer's directory as they travel, and the roles that the directory gives them.
// Source: user-resources.md, utility-resources.md.

import { Type } from "typebox";
import { enumeration, guid, instant, optionalText, readOnly, resource, text } from "../define/schema.ts";

export const userStates = ["active", "inactive"] as const;
export const userDomainTypes = ["none", "managed", "federated"] as const;

export const UserState = enumeration("UserState", "Whether a user is there: inactive for thirty days after it was deleted", userStates);

export const UserDomainType = enumeration(
  "UserDomainType", "Which kind of domain a user's name is in: none for the one that the directory came with", userDomainTypes,
);

export const PasswordProfile = Type.Object(
  {
    password: Type.Optional(text("8 to 256 characters of three of four classes, without the user's name in it", { minLength: 1, maxLength: 256 })),
    forceChangePassword: Type.Optional(Type.Boolean({ description: "Whether the next sign-in asks for a new password" })),
  },
  { title: "PasswordProfile", description: "What the user signs in with; only the answer to a request that sets it shows it" },
);

const userPrincipalName = text("user@domain, the domain one of the customer's", { minLength: 3, maxLength: 318 });
const displayName = text("The name that others see", { minLength: 1, maxLength: 256 });
const usageLocation = text("Where the user uses licences: ISO 3166 country code of two letters", { pattern: "^[A-Za-z]{2}$" });

const personParts = {
  firstName: optionalText("First name", 64),
  lastName: optionalText("Last name", 64),
  usageLocation: Type.Optional(usageLocation),
  immutableId: optionalText("The user's id at the identity provider of a federated domain, or in the directory that it is synchronised from", 256),
  phoneNumber: optionalText("Phone number", 64),
};

export const CustomerUser = resource("CustomerUser", "A user of a customer's directory", {
  ...personParts,
  id: readOnly(guid("The user")),
  userPrincipalName,
  displayName: text("The name that others see"),
  passwordProfile: Type.Optional(PasswordProfile),
  lastDirectorySyncTime: readOnly(Type.Optional(instant("When the user was last synchronised with a directory of the customer's own; absent where it never was"))),
  userDomainType: readOnly(UserDomainType),
  state: UserState,
  softDeletionTime: readOnly(Type.Optional(instant("When it was deleted"))),
});

export const NewCustomerUser = Type.Object(
  { ...personParts, userPrincipalName, displayName, passwordProfile: Type.Optional(PasswordProfile) },
  { title: "NewCustomerUser", description: "A user to create; without a password it gets a temporary one" },
);

export const CustomerUserUpdate = Type.Object(
  {
    ...personParts,
    userPrincipalName: Type.Optional(userPrincipalName),
    displayName: Type.Optional(displayName),
    passwordProfile: Type.Optional(PasswordProfile),
    state: Type.Optional(UserState),
  },
  { title: "CustomerUserUpdate", description: "What changes of a user; what is absent or null stays. The state active restores a deleted user" },
);

export const CustomerUserPassword = Type.Object(
  { passwordProfile: PasswordProfile },
  { title: "CustomerUserPassword", description: "A new password; without one the user gets a temporary one" },
);

export const DirectoryRole = resource("DirectoryRole", "A role of a customer's directory", {
  id: guid("The role's template, the same in every directory"),
  name: text("The role's name"),
});

export const UserMember = resource("UserMember", "A user who has a role of the directory", {
  id: guid("The user"),
  displayName: text("The user's name"),
  userPrincipalName: text("user@domain"),
  roleId: readOnly(Type.Optional(guid("The role, in the answer to its assignment"))),
});

export const NewUserMember = Type.Object(
  {
    id: guid("The user who gets the role"),
    displayName: optionalText("The user's name; the directory knows it", 256),
    userPrincipalName: optionalText("user@domain; the directory knows it", 318),
  },
  { title: "NewUserMember", description: "A user to give a role to" },
);
