// Which workspace each right belongs to, for My access. A right that is added to the contract is asked for here by the
// compiler.

import type { Right } from "@understudy/contract";
import { texts } from "../../strings/index.ts";

export type Workspace = keyof typeof texts.own.access.workspaces;

const workspaceOf: Readonly<Record<Right, Workspace>> = {
  viewCustomers: "customers", createCustomer: "customers", editCustomer: "customers", editCustomerBillingProfile: "customers",
  setCustomerQualification: "customers", viewCustomerDirectory: "customers", removeCustomerRelationship: "customers",
  deleteSandboxCustomer: "customers", requestRelationship: "customers", viewCustomerAgreement: "customers", confirmCustomerAgreement: "customers",
  viewCustomerUsers: "customers", manageCustomerUsers: "customers", resetCustomerUserPassword: "customers", manageDevices: "customers",
  manageOrders: "orders", transitionSubscriptions: "orders", manageAzureSubscriptions: "orders", viewPricing: "orders", downloadPriceSheets: "orders", viewPromotions: "orders", viewPromotionsAndMargins: "orders", manageSpendingBudget: "orders",
  viewBilling: "billing",
  manageCustomerSupport: "support", viewServiceHealth: "support",
  manageIndirectResellers: "partners", manageIndirectProviders: "partners",
  managePartnerUsers: "users", resetGlobalAdminPassword: "users", consentApplications: "users", viewSecurityReport: "users",
  ownProfile: "account", manageAccount: "account", viewPartnerProfiles: "account", editSupportProfile: "account", viewActivityLog: "account",
  manageWebhooks: "account", manageMpn: "account",
};

export interface WorkspaceAccess<Access> {
  readonly workspace: Workspace;
  readonly rights: readonly Access[];
}

/** In the order of the texts; each with its rights as they came. */
export function byWorkspace<Access extends { readonly right: Right }>(rights: readonly Access[]): readonly WorkspaceAccess<Access>[] {
  return (Object.keys(texts.own.access.workspaces) as readonly Workspace[])
    .map((workspace) => ({ workspace, rights: rights.filter(({ right }) => workspaceOf[right] === workspace) }));
}
