// Who may do what: one row per right, as data. Evaluated for users; an application alone has no role.
// Source: identity reference section 9 (the roles pages of 2018, 2021 and 2023); where those disagree the row says so.

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
  /** Silent on global admins: granted, since the first admin of an account must see its customers. */
  viewCustomers: ["globalAdmin", "adminAgent", "salesAgent", "helpdeskAgent"],
  createCustomer: ["globalAdmin", "adminAgent", "salesAgent"],
  editCustomer: ["globalAdmin", "adminAgent", "salesAgent", "helpdeskAgent"],
  editCustomerBillingProfile: ["globalAdmin", "adminAgent", "salesAgent"],
  removeCustomerRelationship: ["globalAdmin"],
  deleteSandboxCustomer: ["globalAdmin", "adminAgent"],
  requestRelationship: ["globalAdmin", "adminAgent", "salesAgent"],
  viewCustomerAgreement: ["globalAdmin", "billingAdmin", "adminAgent", "salesAgent"],
  confirmCustomerAgreement: ["globalAdmin", "adminAgent", "salesAgent"],
  manageOrders: ["globalAdmin", "adminAgent", "salesAgent"],
  manageCustomerUsers: ["globalAdmin", "adminAgent", "helpdeskAgent"],
  viewPricing: ["globalAdmin", "billingAdmin", "adminAgent", "salesAgent"],
  viewBilling: ["globalAdmin", "billingAdmin", "adminAgent"],
  manageSpendingBudget: ["adminAgent"],
  manageCustomerSupport: ["globalAdmin", "adminAgent", "helpdeskAgent"],
  viewServiceHealth: ["globalAdmin", "adminAgent", "helpdeskAgent"],
  /** Silent on global admins: granted. */
  viewActivityLog: ["globalAdmin", "adminAgent"],
  manageIndirectResellers: ["globalAdmin", "adminAgent", "salesAgent"],
  manageDevices: ["adminAgent", "salesAgent"],
  viewPromotions: ["billingAdmin", "adminAgent", "salesAgent", "mpnAdmin"],
  manageWebhooks: ["globalAdmin", "billingAdmin", "adminAgent", "salesAgent", "helpdeskAgent"],
  viewSecurityReport: ["globalAdmin"],
  consentApplications: ["adminAgent"],
  manageMpn: ["globalAdmin", "mpnAdmin"],
  ownProfile: everyone,
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof rights;
