// Generated from the contract by `npm run generate`: how these operations are called.

import type { OperationData } from "../operation.ts";
import {
  type AccountsOperations, accountsAccountSettingsGet, accountsAccountSettingsUpdate, accountsEnrolledProgramsGet, accountsSandboxIndirectResellersCreate, accountsSandboxIndirectResellersDelete,
} from "./accounts.ts";
import {
  type AgreementsOperations, agreementsMetadataByType, agreementsMetadataList, agreementsSignaturesByVersion, agreementsSignaturesList, agreementsTemplatesDocumentGet,
} from "./agreements.ts";
import {
  type AnalyticsOperations, analyticsCommercialDeploymentList, analyticsCommercialUsageList, analyticsCustomersLicensesDeploymentList, analyticsCustomersLicensesUsageList, analyticsIndirectResellersList, analyticsPartnerLicensesDeploymentList, analyticsPartnerLicensesUsageList, analyticsReferralsList, analyticsSearchList, analyticsSubscriptionsList, analyticsUsageAzureList,
} from "./analytics.ts";
import {
  type ArtifactsOperations, artifactsReservedInstanceGet, artifactsVirtualMachineReservedInstanceGet,
} from "./artifacts.ts";
import {
  type AuditOperations, auditRecordsGet, auditRecordsList,
} from "./audit.ts";
import {
  type BillingV2BetaOperations, billingV2BetaBilledUsageExport, billingV2BetaManifestsGet, billingV2BetaOperationsGet, billingV2BetaUnbilledUsageExport,
} from "./billingv2beta.ts";
import {
  type CartsOperations, cartsCheckout, cartsCreate, cartsGet, cartsUpdate,
} from "./carts.ts";
import {
  type ComplianceOperations, complianceAgreementStatusGet,
} from "./compliance.ts";
import {
  type CustomersOperations, customersAgreementsCreate, customersAgreementsDirectSignStatusGet, customersAgreementsList, customersApplicationConsentsCreate, customersApplicationConsentsDelete, customersBillingProfileGet, customersBillingProfileUpdate, customersCompanyProfileGet, customersCreate, customersCustomDomainsList, customersDelete, customersGet, customersList, customersManagedServicesList, customersOfferCategoriesList, customersOffersList, customersOrganizationGet, customersProductsGet, customersProductsList, customersProductsSkusAvailabilitiesGet, customersProductsSkusAvailabilitiesList, customersProductsSkusGet, customersProductsSkusList, customersPromotionEligibilitiesCreate, customersQualificationGet, customersQualificationUpdate, customersQualificationsCreate, customersQualificationsList, customersRelationshipRequestGet, customersRelationshipsList, customersRemoveRelationship, customersServiceCostsLineItemsList, customersServiceCostsSummaryGet, customersServiceIncidentsList, customersServiceRequestsGet, customersServiceRequestsList, customersServiceRequestsUpdate, customersValidationCodesList, customersValidationStatusGet, customersValidationsList, customersVerifiedDomainCreate,
} from "./customers.ts";
import {
  type DapOperations, dapCustomersList, dapStatisticsGet,
} from "./dap.ts";
import {
  type DevicesOperations, devicesBatchJobStatusGet, devicesBatchesCreate, devicesBatchesDevicesCreate, devicesBatchesDevicesDelete, devicesBatchesDevicesList, devicesBatchesDevicesUpdate, devicesBatchesList, devicesPoliciesCreate, devicesPoliciesDelete, devicesPoliciesGet, devicesPoliciesList, devicesPoliciesUpdate, devicesPolicyUpdatesUpdate,
} from "./devices.ts";
import {
  type DirectoryRolesOperations, directoryRolesList, directoryRolesUserMembersCreate, directoryRolesUserMembersDelete, directoryRolesUserMembersList,
} from "./directoryroles.ts";
import {
  type EntitlementsOperations, entitlementsList,
} from "./entitlements.ts";
import {
  type ExtensionsOperations, extensionsProductCheckInventory,
} from "./extensions.ts";
import {
  type FraudEventsOperations, fraudEventsList, fraudEventsUpdateStatus,
} from "./fraudevents.ts";
import {
  type GdapOperations, gdapCustomersGet, gdapCustomersList, gdapCustomersServiceManagementDetailsList, gdapRelationshipsAccessAssignmentsCreate, gdapRelationshipsAccessAssignmentsDelete, gdapRelationshipsAccessAssignmentsGet, gdapRelationshipsAccessAssignmentsList, gdapRelationshipsAccessAssignmentsUpdate, gdapRelationshipsCreate, gdapRelationshipsDelete, gdapRelationshipsGet, gdapRelationshipsList, gdapRelationshipsOperationsGet, gdapRelationshipsOperationsList, gdapRelationshipsRequestsCreate, gdapRelationshipsRequestsGet, gdapRelationshipsRequestsList, gdapRelationshipsUpdate,
} from "./gdap.ts";
import {
  type InsightsOperations, insightsDatasetsList, insightsQueriesCreate, insightsQueriesDelete, insightsQueriesList, insightsQueriesTest, insightsReportsCreate, insightsReportsDelete, insightsReportsExecutionsList, insightsReportsList, insightsReportsPause, insightsReportsResume, insightsReportsUpdate,
} from "./insights.ts";
import {
  type InvoicesOperations, invoicesEstimatesLinksList, invoicesGet, invoicesLineItemsList, invoicesLineItemsListByProviderAndType, invoicesList, invoicesReceiptsStatementGet, invoicesStatementGet, invoicesSummariesList, invoicesSummaryGet,
} from "./invoices.ts";
import {
  type LicensesOperations, licensesSubscribedSkusList,
} from "./licenses.ts";
import {
  type MarginsOperations, marginsDownload, marginsList,
} from "./margins.ts";
import {
  type MigrationsOperations, migrationsNewCommerceCreate, migrationsNewCommerceEventsList, migrationsNewCommerceGet, migrationsNewCommerceList, migrationsNewCommerceSchedulesCancel, migrationsNewCommerceSchedulesCreate, migrationsNewCommerceSchedulesGet, migrationsNewCommerceSchedulesList, migrationsNewCommerceSchedulesUpdate, migrationsNewCommerceValidate,
} from "./migrations.ts";
import {
  type OfferCategoriesOperations, offerCategoriesList,
} from "./offercategories.ts";
import {
  type OffersOperations, offersAddOnsList, offersGet, offersList,
} from "./offers.ts";
import {
  type OrdersOperations, ordersActivationLinksList, ordersAttachmentsDownload, ordersAttachmentsList, ordersAttachmentsUpload, ordersCreate, ordersGet, ordersLineItemsActivationLinksGet, ordersList, ordersProvisioningStatusGet, ordersUpdate,
} from "./orders.ts";
import {
  type PartnerBillingOperations, partnerBillingManifestsGet, partnerBillingOperationsGet, partnerBillingReconciliationBilledExport, partnerBillingReconciliationUnbilledExport, partnerBillingUsageBilledExport, partnerBillingUsageUnbilledExport,
} from "./partnerbilling.ts";
import {
  type PartnerRolesOperations, partnerRolesGet, partnerRolesList, partnerRolesUserMembersList,
} from "./partnerroles.ts";
import {
  type PayoutsOperations, payoutsPaymentsDelete, payoutsPaymentsExport, payoutsPaymentsGet, payoutsTransactionHistoryDelete, payoutsTransactionHistoryExport, payoutsTransactionHistoryGet,
} from "./payouts.ts";
import {
  type PricingOperations, pricingFxRatesGet, pricingOfferMatrixGet, pricingPriceSheetsGet,
} from "./pricing.ts";
import {
  type ProductPromotionsOperations, productPromotionsGet, productPromotionsList,
} from "./productpromotions.ts";
import {
  type ProductUpgradesOperations, productUpgradesCreate, productUpgradesEligibilityCheck, productUpgradesStatusCheck,
} from "./productupgrades.ts";
import {
  type ProductsOperations, productsGet, productsList, productsSkusAvailabilitiesGet, productsSkusAvailabilitiesList, productsSkusGet, productsSkusList,
} from "./products.ts";
import {
  type ProfilesOperations, profilesBillingGet, profilesBillingUpdate, profilesLegalBusinessGet, profilesLegalBusinessUpdate, profilesMpnGet, profilesOrganizationGet, profilesOrganizationUpdate, profilesSupportGet, profilesSupportUpdate,
} from "./profiles.ts";
import {
  type RateCardsOperations, rateCardsAzureGet, rateCardsAzureSharedGet,
} from "./ratecards.ts";
import {
  type ReferralsOperations, referralsCreate, referralsGet, referralsList, referralsPatch, referralsUpdate,
} from "./referrals.ts";
import {
  type RelationshipsOperations, relationshipsList,
} from "./relationships.ts";
import {
  type SecurityOperations, securityApplicationMfaAdoptionList, securityNonMfaPrincipalsList, securityPartnerRequestsList,
} from "./security.ts";
import {
  type SelfServePoliciesOperations, selfServePoliciesCreate, selfServePoliciesDelete, selfServePoliciesGet, selfServePoliciesList, selfServePoliciesUpdate,
} from "./selfservepolicies.ts";
import {
  type ServiceIncidentsOperations, serviceIncidentsCount, serviceIncidentsList,
} from "./serviceincidents.ts";
import {
  type ServiceRequestsOperations, serviceRequestsCreate, serviceRequestsGet, serviceRequestsList, serviceRequestsSupportTopicsList, serviceRequestsUpdate,
} from "./servicerequests.ts";
import {
  type SubscriptionsOperations, subscriptionsActivate, subscriptionsActivationLinksList, subscriptionsAddOnsList, subscriptionsAzureEntitlementsCancel, subscriptionsAzureEntitlementsGet, subscriptionsAzureEntitlementsList, subscriptionsAzureEntitlementsReactivate, subscriptionsConversionsCreate, subscriptionsConversionsList, subscriptionsCustomTermEndDatesList, subscriptionsGet, subscriptionsList, subscriptionsOverageGet, subscriptionsOverageUpdate, subscriptionsProvisioningStatusGet, subscriptionsRegistrationStatusGet, subscriptionsRegistrationsCreate, subscriptionsSupportContactGet, subscriptionsSupportContactUpdate, subscriptionsTransitionEligibilitiesList, subscriptionsTransitionsCreate, subscriptionsTransitionsList, subscriptionsUpdate, subscriptionsUpgradesCreate, subscriptionsUpgradesList,
} from "./subscriptions.ts";
import {
  type TransfersOperations, transfersAccept, transfersCreate, transfersDelete, transfersEligibilityList, transfersGet, transfersList, transfersUpdate,
} from "./transfers.ts";
import {
  type UsageOperations, usageCustomersBudgetGet, usageCustomersBudgetUpdate, usageCustomersSummaryGet, usageCustomersUsageRecordsList, usagePartnerSummaryGet, usageSubscriptionsDailyList, usageSubscriptionsMetersList, usageSubscriptionsResourceRecordsList, usageSubscriptionsResourcesList, usageSubscriptionsSummaryGet, usageSubscriptionsUsageRecordsList, usageUtilizationsAzureList,
} from "./usage.ts";
import {
  type UsersOperations, usersCreate, usersDelete, usersDirectoryRolesList, usersGet, usersLicensesList, usersLicensesUpdate, usersList, usersResetPassword, usersUpdate,
} from "./users.ts";
import {
  type UtilitiesOperations, utilitiesCountryValidationRulesGet, utilitiesDomainsExists, utilitiesValidationsAddress, utilitiesValidationsCheckDomainAvailability,
} from "./utilities.ts";
import {
  type WebhooksOperations, webhooksEventsList, webhooksRegistrationCreate, webhooksRegistrationGet, webhooksRegistrationUpdate, webhooksValidationEventsCreate, webhooksValidationEventsGet,
} from "./webhooks.ts";

/** All operations, by the first word of their names. */
export interface Operations {
  readonly accounts: AccountsOperations;
  readonly agreements: AgreementsOperations;
  readonly analytics: AnalyticsOperations;
  readonly artifacts: ArtifactsOperations;
  readonly audit: AuditOperations;
  readonly billingV2Beta: BillingV2BetaOperations;
  readonly carts: CartsOperations;
  readonly compliance: ComplianceOperations;
  readonly customers: CustomersOperations;
  readonly dap: DapOperations;
  readonly devices: DevicesOperations;
  readonly directoryRoles: DirectoryRolesOperations;
  readonly entitlements: EntitlementsOperations;
  readonly extensions: ExtensionsOperations;
  readonly fraudEvents: FraudEventsOperations;
  readonly gdap: GdapOperations;
  readonly insights: InsightsOperations;
  readonly invoices: InvoicesOperations;
  readonly licenses: LicensesOperations;
  readonly margins: MarginsOperations;
  readonly migrations: MigrationsOperations;
  readonly offerCategories: OfferCategoriesOperations;
  readonly offers: OffersOperations;
  readonly orders: OrdersOperations;
  readonly partnerBilling: PartnerBillingOperations;
  readonly partnerRoles: PartnerRolesOperations;
  readonly payouts: PayoutsOperations;
  readonly pricing: PricingOperations;
  readonly productPromotions: ProductPromotionsOperations;
  readonly productUpgrades: ProductUpgradesOperations;
  readonly products: ProductsOperations;
  readonly profiles: ProfilesOperations;
  readonly rateCards: RateCardsOperations;
  readonly referrals: ReferralsOperations;
  readonly relationships: RelationshipsOperations;
  readonly security: SecurityOperations;
  readonly selfServePolicies: SelfServePoliciesOperations;
  readonly serviceIncidents: ServiceIncidentsOperations;
  readonly serviceRequests: ServiceRequestsOperations;
  readonly subscriptions: SubscriptionsOperations;
  readonly transfers: TransfersOperations;
  readonly usage: UsageOperations;
  readonly users: UsersOperations;
  readonly utilities: UtilitiesOperations;
  readonly webhooks: WebhooksOperations;
}

export const allOperations: readonly OperationData[] = [
  accountsSandboxIndirectResellersCreate,
  accountsSandboxIndirectResellersDelete,
  accountsAccountSettingsGet,
  accountsAccountSettingsUpdate,
  accountsEnrolledProgramsGet,
  agreementsMetadataList,
  agreementsMetadataByType,
  agreementsSignaturesList,
  agreementsSignaturesByVersion,
  agreementsTemplatesDocumentGet,
  analyticsPartnerLicensesDeploymentList,
  analyticsPartnerLicensesUsageList,
  analyticsCustomersLicensesDeploymentList,
  analyticsCustomersLicensesUsageList,
  analyticsCommercialDeploymentList,
  analyticsCommercialUsageList,
  analyticsUsageAzureList,
  analyticsIndirectResellersList,
  analyticsReferralsList,
  analyticsSearchList,
  analyticsSubscriptionsList,
  artifactsReservedInstanceGet,
  artifactsVirtualMachineReservedInstanceGet,
  auditRecordsList,
  auditRecordsGet,
  billingV2BetaUnbilledUsageExport,
  billingV2BetaBilledUsageExport,
  billingV2BetaOperationsGet,
  billingV2BetaManifestsGet,
  cartsCreate,
  cartsGet,
  cartsUpdate,
  cartsCheckout,
  complianceAgreementStatusGet,
  customersAgreementsList,
  customersAgreementsCreate,
  customersAgreementsDirectSignStatusGet,
  customersServiceCostsSummaryGet,
  customersServiceCostsLineItemsList,
  customersOffersList,
  customersOfferCategoriesList,
  customersProductsList,
  customersProductsGet,
  customersProductsSkusList,
  customersProductsSkusGet,
  customersProductsSkusAvailabilitiesList,
  customersProductsSkusAvailabilitiesGet,
  customersPromotionEligibilitiesCreate,
  customersList,
  customersCreate,
  customersGet,
  customersDelete,
  customersRemoveRelationship,
  customersCompanyProfileGet,
  customersBillingProfileGet,
  customersBillingProfileUpdate,
  customersRelationshipRequestGet,
  customersManagedServicesList,
  customersVerifiedDomainCreate,
  customersQualificationGet,
  customersQualificationUpdate,
  customersQualificationsList,
  customersQualificationsCreate,
  customersValidationCodesList,
  customersValidationsList,
  customersValidationStatusGet,
  customersOrganizationGet,
  customersCustomDomainsList,
  customersApplicationConsentsCreate,
  customersApplicationConsentsDelete,
  customersRelationshipsList,
  customersServiceRequestsList,
  customersServiceRequestsGet,
  customersServiceRequestsUpdate,
  customersServiceIncidentsList,
  dapCustomersList,
  dapStatisticsGet,
  devicesPoliciesList,
  devicesPoliciesCreate,
  devicesPoliciesGet,
  devicesPoliciesUpdate,
  devicesPoliciesDelete,
  devicesBatchesList,
  devicesBatchesCreate,
  devicesBatchesDevicesList,
  devicesBatchesDevicesCreate,
  devicesBatchesDevicesUpdate,
  devicesBatchesDevicesDelete,
  devicesPolicyUpdatesUpdate,
  devicesBatchJobStatusGet,
  directoryRolesList,
  directoryRolesUserMembersList,
  directoryRolesUserMembersCreate,
  directoryRolesUserMembersDelete,
  entitlementsList,
  extensionsProductCheckInventory,
  fraudEventsList,
  fraudEventsUpdateStatus,
  gdapRelationshipsList,
  gdapRelationshipsCreate,
  gdapRelationshipsGet,
  gdapRelationshipsUpdate,
  gdapRelationshipsDelete,
  gdapRelationshipsRequestsList,
  gdapRelationshipsRequestsCreate,
  gdapRelationshipsRequestsGet,
  gdapRelationshipsAccessAssignmentsList,
  gdapRelationshipsAccessAssignmentsCreate,
  gdapRelationshipsAccessAssignmentsGet,
  gdapRelationshipsAccessAssignmentsUpdate,
  gdapRelationshipsAccessAssignmentsDelete,
  gdapRelationshipsOperationsList,
  gdapRelationshipsOperationsGet,
  gdapCustomersList,
  gdapCustomersGet,
  gdapCustomersServiceManagementDetailsList,
  insightsDatasetsList,
  insightsQueriesCreate,
  insightsQueriesList,
  insightsQueriesDelete,
  insightsQueriesTest,
  insightsReportsCreate,
  insightsReportsList,
  insightsReportsUpdate,
  insightsReportsDelete,
  insightsReportsPause,
  insightsReportsResume,
  insightsReportsExecutionsList,
  invoicesList,
  invoicesGet,
  invoicesSummaryGet,
  invoicesSummariesList,
  invoicesEstimatesLinksList,
  invoicesLineItemsList,
  invoicesLineItemsListByProviderAndType,
  invoicesStatementGet,
  invoicesReceiptsStatementGet,
  licensesSubscribedSkusList,
  marginsList,
  marginsDownload,
  migrationsNewCommerceCreate,
  migrationsNewCommerceValidate,
  migrationsNewCommerceGet,
  migrationsNewCommerceList,
  migrationsNewCommerceEventsList,
  migrationsNewCommerceSchedulesCreate,
  migrationsNewCommerceSchedulesGet,
  migrationsNewCommerceSchedulesUpdate,
  migrationsNewCommerceSchedulesCancel,
  migrationsNewCommerceSchedulesList,
  offerCategoriesList,
  offersList,
  offersGet,
  offersAddOnsList,
  ordersList,
  ordersCreate,
  ordersGet,
  ordersUpdate,
  ordersProvisioningStatusGet,
  ordersActivationLinksList,
  ordersLineItemsActivationLinksGet,
  ordersAttachmentsList,
  ordersAttachmentsUpload,
  ordersAttachmentsDownload,
  partnerBillingUsageBilledExport,
  partnerBillingUsageUnbilledExport,
  partnerBillingReconciliationBilledExport,
  partnerBillingReconciliationUnbilledExport,
  partnerBillingOperationsGet,
  partnerBillingManifestsGet,
  partnerRolesList,
  partnerRolesGet,
  partnerRolesUserMembersList,
  payoutsTransactionHistoryExport,
  payoutsTransactionHistoryGet,
  payoutsTransactionHistoryDelete,
  payoutsPaymentsExport,
  payoutsPaymentsGet,
  payoutsPaymentsDelete,
  pricingPriceSheetsGet,
  pricingFxRatesGet,
  pricingOfferMatrixGet,
  productPromotionsList,
  productPromotionsGet,
  productUpgradesCreate,
  productUpgradesEligibilityCheck,
  productUpgradesStatusCheck,
  productsList,
  productsGet,
  productsSkusList,
  productsSkusGet,
  productsSkusAvailabilitiesList,
  productsSkusAvailabilitiesGet,
  profilesLegalBusinessGet,
  profilesLegalBusinessUpdate,
  profilesOrganizationGet,
  profilesOrganizationUpdate,
  profilesBillingGet,
  profilesBillingUpdate,
  profilesMpnGet,
  profilesSupportGet,
  profilesSupportUpdate,
  rateCardsAzureGet,
  rateCardsAzureSharedGet,
  referralsList,
  referralsGet,
  referralsCreate,
  referralsUpdate,
  referralsPatch,
  relationshipsList,
  securityPartnerRequestsList,
  securityApplicationMfaAdoptionList,
  securityNonMfaPrincipalsList,
  selfServePoliciesList,
  selfServePoliciesCreate,
  selfServePoliciesGet,
  selfServePoliciesUpdate,
  selfServePoliciesDelete,
  serviceIncidentsList,
  serviceIncidentsCount,
  serviceRequestsList,
  serviceRequestsGet,
  serviceRequestsUpdate,
  serviceRequestsCreate,
  serviceRequestsSupportTopicsList,
  subscriptionsList,
  subscriptionsGet,
  subscriptionsUpdate,
  subscriptionsAddOnsList,
  subscriptionsConversionsList,
  subscriptionsConversionsCreate,
  subscriptionsUpgradesList,
  subscriptionsUpgradesCreate,
  subscriptionsTransitionEligibilitiesList,
  subscriptionsTransitionsList,
  subscriptionsTransitionsCreate,
  subscriptionsProvisioningStatusGet,
  subscriptionsSupportContactGet,
  subscriptionsSupportContactUpdate,
  subscriptionsRegistrationsCreate,
  subscriptionsRegistrationStatusGet,
  subscriptionsActivate,
  subscriptionsActivationLinksList,
  subscriptionsAzureEntitlementsList,
  subscriptionsAzureEntitlementsGet,
  subscriptionsAzureEntitlementsCancel,
  subscriptionsOverageGet,
  subscriptionsOverageUpdate,
  subscriptionsAzureEntitlementsReactivate,
  subscriptionsCustomTermEndDatesList,
  transfersList,
  transfersCreate,
  transfersGet,
  transfersUpdate,
  transfersDelete,
  transfersAccept,
  transfersEligibilityList,
  usageCustomersUsageRecordsList,
  usagePartnerSummaryGet,
  usageCustomersSummaryGet,
  usageCustomersBudgetGet,
  usageCustomersBudgetUpdate,
  usageSubscriptionsUsageRecordsList,
  usageSubscriptionsSummaryGet,
  usageSubscriptionsResourcesList,
  usageSubscriptionsDailyList,
  usageSubscriptionsMetersList,
  usageSubscriptionsResourceRecordsList,
  usageUtilizationsAzureList,
  usersLicensesList,
  usersLicensesUpdate,
  usersList,
  usersCreate,
  usersGet,
  usersUpdate,
  usersDelete,
  usersResetPassword,
  usersDirectoryRolesList,
  utilitiesDomainsExists,
  utilitiesValidationsCheckDomainAvailability,
  utilitiesValidationsAddress,
  utilitiesCountryValidationRulesGet,
  webhooksEventsList,
  webhooksRegistrationGet,
  webhooksRegistrationCreate,
  webhooksRegistrationUpdate,
  webhooksValidationEventsCreate,
  webhooksValidationEventsGet,
];
