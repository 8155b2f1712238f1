// The roles of a partner's own users as the API lists them, each under an id that never changes.
// Source: the PowerShell module's models, which name the properties and no values. The roles of a directory have the ids
// of their templates in Azure AD; what has none there has an id of ours.

import { Type } from "typebox";
import { guid, oneOf, text } from "../define/schema.ts";
import type { Role } from "../roles.ts";

/** The kinds of role that the page "Create user accounts" tells apart. */
export const partnerRoleCategories = ["AzureADTenant", "CloudSolutionProvider", "NonAzureAD"] as const;

export const PartnerRole = Type.Object(
  {
    id: guid("The role"),
    name: text("As the pages name it"),
    category: oneOf(partnerRoleCategories, "Which kind of role it is: of the directory, of cloud solution providers, or neither"),
  },
  { title: "PartnerRole", description: "A role of a partner's user" },
);

export const PartnerRoleMember = Type.Object(
  {
    id: guid("The user"),
    displayName: text("First and last name"),
    userPrincipalName: text("user@domain"),
  },
  { title: "PartnerRoleMember", description: "A user who has a role" },
);

export interface PartnerRoleRow {
  readonly id: string;
  readonly name: string;
  readonly category: (typeof partnerRoleCategories)[number];
}

export const partnerRoles: Readonly<Record<Role, PartnerRoleRow>> = {
  globalAdmin: { id: "62e90394-69f5-4237-9190-012177145e10", name: "Global admin", category: "AzureADTenant" },
  userManagementAdmin: { id: "fe930be7-5e62-47db-91af-98c3a49a38b1", name: "User management admin", category: "AzureADTenant" },
  billingAdmin: { id: "b0f54661-2d74-4c50-afa3-1ec803f12efe", name: "Billing admin", category: "AzureADTenant" },
  adminAgent: { id: "0c6b3a52-7d1e-4f0a-9a44-2f5d8e61b7c1", name: "Admin agent", category: "CloudSolutionProvider" },
  salesAgent: { id: "1d8f4c63-8e2f-4a1b-8b55-3a6e9f72c8d2", name: "Sales agent", category: "CloudSolutionProvider" },
  helpdeskAgent: { id: "2e9a5d74-9f30-4b2c-9c66-4b7fa083d9e3", name: "Helpdesk agent", category: "CloudSolutionProvider" },
  mpnAdmin: { id: "3fab6e85-a041-4c3d-8d77-5c80b194eaf4", name: "MPN partner admin", category: "NonAzureAD" },
};
