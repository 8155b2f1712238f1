// What a cloud does not have, as data: one row per feature, with the clouds that have it. Descriptors take their clouds
// from here, so that the API refuses what a cloud's pages do not show.
// Source: accounts reference section 7 (the national clouds' pages of 2018 and 2023). Where they are silent or disagree
// the row says unconfirmed and what was taken.

import { cloudNames, type CloudName } from "./clouds.ts";
import { except } from "./define/places.ts";

export const cloudFeatures = {
  integrationSandbox: cloudNames,
  /** Elsewhere the directory makes the application, and the page registers it. */
  createAppOnPage: except("usgov", "germany"),
  /** Elsewhere the delegated permission and an administrator's consent to it are steps of their own in the directory (3.2). */
  consentOnRegistration: except("usgov", "germany"),
  /** Elsewhere an administrator's consent is all that a native application needs (3.2). */
  nativeAppRegistration: except("usgov", "germany"),
  office365Licences: except("usgov"),
  /** Absent in 21Vianet by its page of 2018. */
  azureSubscriptions: except("china"),
  /** Where absent, users of customers can be read and not written. */
  createCustomerUsers: except("usgov", "germany"),
  /** Unconfirmed for 21Vianet: taken as there, since users are created there. Where absent, roles can be read. */
  assignCustomerRoles: except("usgov", "germany"),
  /** In 21Vianet licences are assigned in the portal of Office 365. */
  assignLicences: ["global"],
  resetCustomerUserPassword: ["global"],
  /** 21Vianet has a support of its own. Unconfirmed for US Government and Germany: taken as there. */
  serviceRequests: except("china"),
  indirectModel: except("usgov"),
  /** US Government has one partner per customer. Unconfirmed for Germany: taken as there. */
  severalPartnersPerCustomer: except("usgov"),
  /** As above: a customer of another partner is invited where it may have several. */
  relationshipRequests: except("usgov"),
  /** In 21Vianet and Germany partly, and no page says which part: taken as absent, for this row and the next six. */
  referrals: ["global"],
  findAPartner: ["global"],
  businessProfile: ["global"],
  licenceAnalytics: ["global"],
  customerInsights: ["global"],
  isvEnrolment: ["global"],
  specialQualifications: ["global"],
  /** Partly like the rows above; taken as there, since the roles page of 21Vianet says who sees it (ID-77). */
  serviceHealth: except("usgov"),
  /** Roles of the partner's own users on its pages; elsewhere in the directory. Unconfirmed for Germany: taken as there. */
  roleEditing: except("china", "usgov"),
  /** A global admin giving another partner user a new password; in 21Vianet each does it alone. */
  resetPartnerUserPassword: except("china"),
  /** "Only in Partner Center", by its page of 2022. Unconfirmed for 21Vianet: taken as absent, as the reports of the API are. */
  securityReport: ["global"],
  /** US Government takes customers with an address in the United States, and validates their tenant. Germany is closed. */
  newCustomers: except("germany"),
  /** Later than 2023 in 21Vianet, partly in US Government, both unconfirmed: taken as absent. */
  newCommerce: ["global"],
} as const satisfies Record<string, readonly CloudName[]>;

export type CloudFeature = keyof typeof cloudFeatures;

/** The clouds that have a feature: for `clouds` of a descriptor. */
export const cloudsWith = (feature: CloudFeature): readonly CloudName[] => cloudFeatures[feature];

/** Whether a cloud has a feature: for rules within an operation that every cloud has. */
export const hasFeature = (cloud: CloudName, feature: CloudFeature): boolean => cloudsWith(feature).includes(cloud);
