// Who may do what: one row per right, as data. Evaluated for users; an application alone has no role.
// Source: identity reference section 9 (the roles pages of 2018, 2021 and 2023); where those disagree the row says so.

import { Type, type TUnsafe } from "typebox";
import type { CloudName } from "./clouds.ts";
import { oneOf } from "./define/schema.ts";

export const roleNames = [
  "globalAdmin", "userManagementAdmin", "billingAdmin", "adminAgent", "salesAgent", "helpdeskAgent", "mpnAdmin",
] as const;
export type Role = (typeof roleNames)[number];

const everyone: readonly Role[] = roleNames;

export const rights = {
  managePartnerUsers: ["globalAdmin", "userManagementAdmin"],
  resetGlobalAdminPassword: ["globalAdmin"],
  manageAccount: ["globalAdmin"],
  viewPartnerProfiles: ["globalAdmin", "userManagementAdmin", "adminAgent", "salesAgent", "mpnAdmin"],
  /** The page Support profile names both (accounts reference 8.2). */
  editSupportProfile: ["globalAdmin", "adminAgent"],
  /** Silent on global admins: granted, since the first admin of an account must see its customers. */
  viewCustomers: ["globalAdmin", "adminAgent", "salesAgent", "helpdeskAgent"],
  createCustomer: ["globalAdmin", "adminAgent", "salesAgent"],
  editCustomer: ["globalAdmin", "adminAgent", "salesAgent", "helpdeskAgent"],
  editCustomerBillingProfile: ["globalAdmin", "adminAgent", "salesAgent"],
  /** On the page Customer > Account, as creating one is. */
  setCustomerQualification: ["globalAdmin", "adminAgent", "salesAgent"],
  /** Agents only, whose groups hold the roles of granular delegated admin relationships. */
  viewCustomerDirectory: ["adminAgent", "salesAgent", "helpdeskAgent"],
  removeCustomerRelationship: ["globalAdmin"],
  deleteSandboxCustomer: ["globalAdmin", "adminAgent"],
  requestRelationship: ["globalAdmin", "adminAgent", "salesAgent"],
  viewCustomerAgreement: ["globalAdmin", "billingAdmin", "adminAgent", "salesAgent"],
  confirmCustomerAgreement: ["globalAdmin", "adminAgent", "salesAgent"],
  manageOrders: ["globalAdmin", "adminAgent", "salesAgent"],
  /** The pages on transitions, transition-a-new-commerce-subscription.md and get-transitions.md, name both. */
  transitionSubscriptions: ["globalAdmin", "adminAgent"],
  /** The pages on overage and on Azure subscriptions below a plan, get-subscription-overage.md and cancel-an-azure-subscription.md, name both. */
  manageAzureSubscriptions: ["globalAdmin", "adminAgent"],
  viewCustomerUsers: ["globalAdmin", "adminAgent", "helpdeskAgent"],
  /** The page Users and licences: admin agents, and helpdesk agents for passwords (accounts reference 8.2). */
  manageCustomerUsers: ["globalAdmin", "adminAgent"],
  resetCustomerUserPassword: ["globalAdmin", "adminAgent", "helpdeskAgent"],
  viewPricing: ["globalAdmin", "billingAdmin", "adminAgent", "salesAgent"],
  /** The page on price sheets by API, get-a-price-sheet.md, names these. */
  downloadPriceSheets: ["globalAdmin", "adminAgent", "salesAgent"],
  viewBilling: ["globalAdmin", "billingAdmin", "adminAgent"],
  manageSpendingBudget: ["adminAgent"],
  manageCustomerSupport: ["globalAdmin", "adminAgent", "helpdeskAgent"],
  viewServiceHealth: ["globalAdmin", "adminAgent", "helpdeskAgent"],
  /** Silent on global admins: granted. */
  viewActivityLog: ["globalAdmin", "adminAgent"],
  manageIndirectResellers: ["globalAdmin", "adminAgent", "salesAgent"],
  /** The page Indirect providers of an indirect reseller. */
  manageIndirectProviders: ["globalAdmin", "adminAgent"],
  manageDevices: ["adminAgent", "salesAgent"],
  /** The pages on promotions and margins by API, get-promotions.md and get-margins.md for example, name both. */
  viewPromotionsAndMargins: ["globalAdmin", "adminAgent"],
  viewPromotions: ["billingAdmin", "adminAgent", "salesAgent", "mpnAdmin"],
  manageWebhooks: ["globalAdmin", "billingAdmin", "adminAgent", "salesAgent", "helpdeskAgent"],
  viewSecurityReport: ["globalAdmin"],
  consentApplications: ["adminAgent"],
  manageMpn: ["globalAdmin", "mpnAdmin"],
  ownProfile: everyone,
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof rights;

/** Rows of a world's own, each in the place of the row above (ID-73). */
export type OwnRights = { readonly [Name in Right]?: readonly Role[] };

export const OwnRights: TUnsafe<OwnRights> = Type.Unsafe<OwnRights>(Type.Object(
  Object.fromEntries(Object.keys(rights).map((right) => [right, Type.Optional(Type.Array(oneOf(roleNames)))])),
  { additionalProperties: false, description: "By right the roles that have it, in every cloud; other rights stay as documented" },
));

/** What a role does not have in a cloud, whoever has it elsewhere. Source: the roles page of 21Vianet, 2018 (ID-77). */
const withheld: { readonly [Cloud in CloudName]?: { readonly [Name in Role]?: readonly Right[] } } = {
  china: {
    salesAgent: ["viewServiceHealth", "viewPricing", "viewBilling", "manageCustomerUsers", "manageCustomerSupport"],
    helpdeskAgent: [
      "createCustomer", "editCustomerBillingProfile", "manageOrders", "viewCustomerAgreement", "confirmCustomerAgreement",
      "viewPricing", "viewBilling",
    ],
    adminAgent: ["managePartnerUsers"],
  },
};

/** The roles of which any one is enough for a right. A world's own row is taken as it is, in every cloud. */
export function rolesWith(right: Right, cloud: CloudName, own: OwnRights = {}): readonly Role[] {
  const documented: readonly Role[] = rights[right];
  return own[right] ?? documented.filter((role) => !withheld[cloud]?.[role]?.includes(right));
}

/** What every user of an account has, also without a role: the column Default of the matrix. */
const rightsOfEveryUser: readonly Right[] = ["ownProfile"];

/** Whether a user with these roles has a right. */
export function isGranted(right: Right, held: readonly Role[], cloud: CloudName, own: OwnRights = {}): boolean {
  if (own[right] === undefined && rightsOfEveryUser.includes(right)) return true;
  return rolesWith(right, cloud, own).some((role) => held.includes(role));
}
