// The partner's own users as the pages User management, My profile and My access show and change them.

import { Type } from "typebox";
import { guid, oneOf, text } from "../../define/schema.ts";
import { rights, roleNames, type Right } from "../../roles.ts";

const personName = (description: string) => text(description, { minLength: 1, maxLength: 64 });

/** The directory's characters for the part before the at sign. */
const userName = text("user@domain, the domain one of the account's; before the @ letters, digits, dots, dashes, underscores and apostrophes", {
  pattern: "^[A-Za-z0-9._'-]{1,64}@[A-Za-z0-9.-]{1,253}$", maxLength: 318,
});

const roles = Type.Array(oneOf(roleNames), {
  uniqueItems: true, maxItems: roleNames.length,
  description: "At most one of globalAdmin, userManagementAdmin, billingAdmin and mpnAdmin, and any of the agents (A-61)",
});

export const mfaMethods = ["approval", "totp"] as const;

export const PartnerUser = Type.Object(
  {
    userId: guid("The user"),
    userName: text("user@domain"),
    firstName: text("First name"),
    lastName: text("Last name"),
    displayName: text("First and last name"),
    roles,
    enabled: Type.Boolean({ description: "Whether the user may sign in" }),
    mustChangePassword: Type.Boolean({ description: "Whether the next sign-in asks for a new password" }),
    mfaMethods: Type.Array(oneOf(mfaMethods), { description: "The second factors that the user has registered" }),
    mfaExempt: Type.Boolean({ description: "A technical exception: the account's policy lets the user pass without a second factor (A-71)" }),
  },
  { title: "PartnerUser", description: "A user of the partner account" },
);

export const NewPartnerUser = Type.Object(
  {
    userName,
    firstName: personName("First name"),
    lastName: personName("Last name"),
    roles: Type.Optional(roles),
  },
  { title: "NewPartnerUser", description: "A user to add; without roles one that only has a profile" },
);

const temporaryPassword = text("Temporary password, to be changed at the next sign-in; shown in this answer only");

export const CreatedPartnerUser = Type.Object(
  { ...PartnerUser.properties, password: temporaryPassword },
  { title: "CreatedPartnerUser", description: "A user that was added, with what it signs in with for the first time" },
);

export const PartnerUserUpdate = Type.Object(
  {
    firstName: Type.Optional(personName("First name")),
    lastName: Type.Optional(personName("Last name")),
    enabled: Type.Optional(Type.Boolean({ description: "Whether the user may sign in" })),
  },
  { title: "PartnerUserUpdate", description: "What changes of a user; what is left out stays" },
);

export const PartnerUserRoles = Type.Object({ roles }, { title: "PartnerUserRoles", description: "All roles that a user has from now on" });

export const TemporaryPassword = Type.Object(
  { userName: text("user@domain"), password: temporaryPassword },
  { title: "TemporaryPassword", description: "What a user signs in with once" },
);

const contactMail = text("Where notifications go, as in name@example.com", { pattern: "^[^@\\s]+@[^@\\s]+$", maxLength: 320 });
const language = text("Of the pages, as in en-US", { pattern: "^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\\d{3}))?$", maxLength: 12 });

export const MyProfile = Type.Object(
  {
    userId: guid("The user"),
    userName: text("user@domain"),
    firstName: text("First name"),
    lastName: text("Last name"),
    contactMail: Type.Optional(contactMail),
    language: Type.Optional(language),
  },
  { title: "MyProfile", description: "What a user sees of itself" },
);

export const MyProfileUpdate = Type.Object(
  {
    firstName: Type.Optional(personName("First name")),
    lastName: Type.Optional(personName("Last name")),
    contactMail: Type.Optional(contactMail),
    language: Type.Optional(language),
  },
  { title: "MyProfileUpdate", description: "What changes of the own profile; what is left out stays" },
);

export const PasswordChange = Type.Object(
  {
    currentPassword: text("The password until now", { minLength: 1, maxLength: 256 }),
    newPassword: text("8 to 256 characters of three of four classes, without the user's name in it", { minLength: 1, maxLength: 256 }),
  },
  { title: "PasswordChange", description: "A new password, with the old one as proof" },
);

const Access = Type.Object(
  {
    right: oneOf(Object.keys(rights) as readonly Right[], "The row of the role matrix"),
    granted: Type.Boolean({ description: "Whether the user has it" }),
    roles: Type.Array(oneOf(roleNames), { description: "The roles of which any one gives it here" }),
  },
  { title: "Access", description: "A right, in the user's cloud" },
);

const Administrator = Type.Object(
  { displayName: text("Name"), userName: text("user@domain"), roles },
  { title: "Administrator", description: "Somebody who can give roles" },
);

export const MyAccess = Type.Object(
  {
    userName: text("user@domain"),
    roles,
    rights: Type.Array(Access, { description: "Every right there is, and whether the user has it" }),
    administrators: Type.Array(Administrator, { description: "Whom to ask for more" }),
  },
  { title: "MyAccess", description: "What a user may do, and what it takes for the rest" },
);
