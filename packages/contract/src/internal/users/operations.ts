// The pages User management, My profile, My access and Security requirements status.

import { Type } from "typebox";
import { cloudsWith } from "../../cloud-features.ts";
import { area, operation } from "../../define/operation.ts";
import { oneOf, text } from "../../define/schema.ts";
import { faults } from "../../faults.ts";
import { roleNames } from "../../roles.ts";
import { internal, ownPages } from "../internal.ts";
import {
  CreatedPartnerUser, MyAccess, MyProfile, MyProfileUpdate, NewPartnerUser, PartnerUser, PartnerUserRoles, PartnerUserUpdate,
  PasswordChange, TemporaryPassword,
} from "./resources.ts";
import { SecurityRequirements } from "./security-requirements.ts";

const users = { ...internal, right: "managePartnerUsers", sources: ["create-user-accounts-and-set-permissions.md", "permissions-overview.md"] } as const;
const own = { ...internal, states: ownPages, right: "ownProfile", sources: ["permissions-overview.md"] } as const;

const changed = { operationType: "update_partner_user", resourceType: "partner_user" } as const;

export const partnerUsersOperations = area("internal", {
  "partnerUsers.list": operation("GET /internal/v1/users", {
    ...users,
    summary: "List the users of the account, by page, all or by a part of their name or user name, or by role",
    query: Type.Object({
      size: Type.Optional(Type.Integer({ minimum: 0, maximum: 500, description: "Items a page; 0 means unspecified" })),
      search: Type.Optional(text("A part of the name or of the user name, in any case", { maxLength: 320 })),
      role: Type.Optional(oneOf(roleNames, "Only who has this role")),
      sortField: Type.Optional(oneOf(["displayName", "userName"], "displayName when absent")),
      sortDirection: Type.Optional(oneOf(["Ascending", "Descending"], "Ascending when absent")),
      seekOperation: Type.Optional(Type.String({ description: "Next, with the header MS-ContinuationToken" })),
    }),
    result: { status: 200, body: PartnerUser, listing: "seek" },
    faults: [],
  }),
  "partnerUsers.create": operation("POST /internal/v1/users", {
    ...users,
    summary: "Add a user with a temporary password, which is shown once and has to be changed at the first sign-in",
    body: NewPartnerUser,
    result: { status: 201, body: CreatedPartnerUser },
    answersSecret: true,
    faults: [],
    records: { operationType: "create_partner_user", resourceType: "partner_user" },
  }),
  "partnerUsers.get": operation("GET /internal/v1/users/{partnerUserId}", {
    ...users,
    summary: "Get a user of the account",
    result: { status: 200, body: PartnerUser },
    faults: [faults.noSuchResource],
  }),
  "partnerUsers.update": operation("PATCH /internal/v1/users/{partnerUserId}", {
    ...users,
    summary: "Change a user's names, or whether it may sign in",
    body: PartnerUserUpdate,
    result: { status: 200, body: PartnerUser },
    faults: [faults.noSuchResource, faults.callerRefused],
    records: changed,
  }),
  "partnerUsers.roles.update": operation("PUT /internal/v1/users/{partnerUserId}/roles", {
    ...users, clouds: cloudsWith("roleEditing"),
    summary: "Set the roles of a user: those that are left out are gone, from its next request on",
    body: PartnerUserRoles,
    result: { status: 200, body: PartnerUser },
    faults: [faults.noSuchResource, faults.callerRefused],
    records: changed,
  }),
  "partnerUsers.delete": operation("DELETE /internal/v1/users/{partnerUserId}", {
    ...users,
    summary: "Delete a user: its sessions and tokens are worth nothing from now on",
    result: { status: 204, body: undefined },
    faults: [faults.noSuchResource, faults.callerRefused],
    records: { operationType: "remove_partner_user", resourceType: "partner_user" },
  }),
  "partnerUsers.resetPassword": operation("POST /internal/v1/users/{partnerUserId}/resetpassword", {
    ...users, clouds: cloudsWith("resetPartnerUserPassword"),
    summary: "Give a user a temporary password, which is shown once and has to be changed at the next sign-in",
    result: { status: 200, body: TemporaryPassword },
    answersSecret: true,
    faults: [faults.noSuchResource],
    records: changed,
  }),
  "myProfile.get": operation("GET /internal/v1/myprofile", {
    ...own,
    summary: "Get the user's own profile",
    result: { status: 200, body: MyProfile },
    faults: [],
  }),
  "myProfile.update": operation("PATCH /internal/v1/myprofile", {
    ...own,
    summary: "Change the user's own name, contact mail or language",
    body: MyProfileUpdate,
    result: { status: 200, body: MyProfile },
    faults: [],
    records: changed,
  }),
  "myProfile.changePassword": operation("POST /internal/v1/myprofile/changepassword", {
    ...own,
    summary: "Change the user's own password, with the old one as proof",
    body: PasswordChange,
    result: { status: 204, body: undefined },
    faults: [faults.callerRefused],
    records: changed,
  }),
  "myAccess.get": operation("GET /internal/v1/myaccess", {
    ...own,
    summary: "Get the user's own roles, what they allow in this cloud, what the rest takes, and whom to ask for it",
    result: { status: 200, body: MyAccess },
    faults: [],
  }),
  "securityRequirements.get": operation("GET /internal/v1/securityrequirements", {
    ...internal, right: "viewSecurityReport", clouds: cloudsWith("securityReport"), sources: ["partner-security-compliance.md"],
    summary: "Get how many users and how many requests of the last seven days have a second factor, with the lists behind",
    result: { status: 200, body: SecurityRequirements },
    faults: [],
  }),
});
