// Generated from the contract by `npm run generate`: how these operations are called.

import type { Agreement, DirectSignedCustomerAgreementStatus, NewAgreement } from "../models/agreements.ts";
import type { ServiceCostLineItem, ServiceCostsSummary } from "../models/billing.ts";
import type { Availability, CatalogTargetView, Product, PromotionEligibilities, PromotionEligibilitiesRequest, ReservationScope, Sku, TargetSegment } from "../models/catalog.ts";
import type { BareQualification, Customer, CustomerBillingProfile, CustomerBillingProfileUpdate, CustomerCompanyProfile, CustomerOrganization, CustomerPatch, CustomerQualification, CustomerQualificationRequest, CustomerRelationshipRequest, Domain, GccValidationRelationship, ManagedService, NewCustomer, PatchedCustomer, ValidationCode, ValidationStatus, ValidationType, VerifiedDomain } from "../models/customers.ts";
import type { ApplicationConsent } from "../models/identity.ts";
import type { PartnerRelationshipCollection } from "../models/relationships.ts";
import type { Offer, OfferCategory } from "../models/shared.ts";
import type { ServiceIncidents, ServiceRequest, ServiceRequestStatus } from "../models/support.ts";
import type { CallOptions, Operation, WriteOptions } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `customers.agreements.list`. */
export interface CustomersAgreementsListOptions extends CallOptions {
  /** MicrosoftCloudAgreement when absent; * for all. */
  readonly agreementType?: "MicrosoftCloudAgreement" | "MicrosoftCustomerAgreement" | "*" | (string & {}) | undefined;
}

/** Options of `customers.offers.list`. */
export interface CustomersOffersListOptions extends CallOptions {
  /** How many to leave out at the beginning; none when absent. */
  readonly offset?: number | undefined;
  /** How many to list at most; all when absent or 0. */
  readonly size?: number | undefined;
}

/** Options of `customers.products.list`. */
export interface CustomersProductsListOptions extends CallOptions {
  /** Part of the catalog; SpecializedOffers are made to some partners only, and MarketplaceSaaS is listed by country only. */
  readonly targetView: CatalogTargetView;
  /** Kind of customer that an item is sold to. */
  readonly targetSegment?: TargetSegment | undefined;
  /** Which form of Azure reservations is meant: those for an Azure plan; when absent, those for subscriptions of MS-AZR-0145P. */
  readonly reservationScope?: ReservationScope | undefined;
}

/** Options of `customers.products.get`. */
export interface CustomersProductsGetOptions extends CallOptions {
  /** Which form of Azure reservations is meant: those for an Azure plan; when absent, those for subscriptions of MS-AZR-0145P. */
  readonly reservationScope?: ReservationScope | undefined;
}

/** Options of `customers.products.skus.list`. */
export interface CustomersProductsSkusListOptions extends CallOptions {
  /** Kind of customer that an item is sold to. */
  readonly targetSegment?: TargetSegment | undefined;
  /** Which form of Azure reservations is meant: those for an Azure plan; when absent, those for subscriptions of MS-AZR-0145P. */
  readonly reservationScope?: ReservationScope | undefined;
}

/** Options of `customers.products.skus.get`. */
export interface CustomersProductsSkusGetOptions extends CallOptions {
  /** Which form of Azure reservations is meant: those for an Azure plan; when absent, those for subscriptions of MS-AZR-0145P. */
  readonly reservationScope?: ReservationScope | undefined;
}

/** Options of `customers.products.skus.availabilities.list`. */
export interface CustomersProductsSkusAvailabilitiesListOptions extends CallOptions {
  /** Kind of customer that an item is sold to. */
  readonly targetSegment?: TargetSegment | undefined;
  /** Which form of Azure reservations is meant: those for an Azure plan; when absent, those for subscriptions of MS-AZR-0145P. */
  readonly reservationScope?: ReservationScope | undefined;
}

/** Options of `customers.list`. */
export interface CustomersListOptions extends CallOptions {
  /** Items a page; 0 means unspecified (0 to 500). */
  readonly size?: number | undefined;
  /** SimpleFieldFilter as JSON: CompanyName, Domain, or of users IndirectReseller or IndirectCloudSolutionProvider; starts_with. */
  readonly filter?: string | undefined;
}

/** Options of `customers.qualification.update`. */
export interface CustomersQualificationUpdateOptions extends WriteOptions {
  /** Validation code, in the contract of 2021 (at most 40 characters). */
  readonly code?: string | undefined;
}

/** Options of `customers.qualifications.create`. */
export interface CustomersQualificationsCreateOptions extends CallOptions {
  /** Validation code, in the contract of 2021 (at most 40 characters). */
  readonly code?: string | undefined;
}

/** Options of `customers.validationStatus.get`. */
export interface CustomersValidationStatusGetOptions extends CallOptions {
  /** What of a customer is reviewed: its account, in any case of letters. */
  readonly type?: ValidationType | undefined;
}

/** Options of `customers.serviceRequests.list`. */
export interface CustomersServiceRequestsListOptions extends CallOptions {
  /** Requests a page; 0 means unspecified. */
  readonly size?: number | undefined;
  /** How many requests to leave out at the start. */
  readonly offset?: number | undefined;
  /** SimpleFieldFilter as JSON on Status, with the operator equals, such as {"Field":"Status","Value":"Open","Operator":"equals"} (at most 1024 characters). */
  readonly filter?: string | undefined;
  /** How a service request stands; filters write AttentionNeeded. */
  readonly status?: ServiceRequestStatus | undefined;
}

/** Options of `customers.serviceIncidents.list`. */
export interface CustomersServiceIncidentsListOptions extends CallOptions {
  /** SimpleFieldFilter as JSON on Resolved, with the operator equals and the value true or false (at most 1024 characters). */
  readonly filter?: string | undefined;
}

export interface CustomersOperations {
  readonly agreements: CustomersAgreementsOperations;
  readonly serviceCosts: CustomersServiceCostsOperations;
  readonly offers: CustomersOffersOperations;
  readonly offerCategories: CustomersOfferCategoriesOperations;
  readonly products: CustomersProductsOperations;
  readonly promotionEligibilities: CustomersPromotionEligibilitiesOperations;
  /**
   * List the customers of the account, by page, all or by the start of a name or domain.
   *
   * `GET /v1/customers`, for an application or a user.
   */
  list(options?: CustomersListOptions): Paged<Customer>;
  /**
   * Create a customer: its tenant, its first administrator and the relationship with the partner.
   *
   * `POST /v1/customers`, for an application or a user, in global, china, usgov.
   */
  create(body: NewCustomer, options?: CallOptions): Promise<Customer>;
  /**
   * Get a customer by its id.
   *
   * `GET /v1/customers/{customerId}`, for an application or a user.
   */
  get(customerId: string, options?: CallOptions): Promise<Customer>;
  /**
   * Delete a customer of the integration sandbox with all that it owns; its place is free again.
   *
   * `DELETE /v1/customers/{customerId}`, for an application or a user, in the integration sandbox only.
   */
  delete(customerId: string, options?: WriteOptions): Promise<void>;
  /**
   * End the relationship with a customer, in the sandbox with all that the customer owns; or delegated administration alone.
   *
   * `PATCH /v1/customers/{customerId}`, for a user, through an application, in global.
   */
  removeRelationship(customerId: string, body: CustomerPatch, options?: WriteOptions): Promise<PatchedCustomer>;
  readonly companyProfile: CustomersCompanyProfileOperations;
  readonly billingProfile: CustomersBillingProfileOperations;
  readonly relationshipRequest: CustomersRelationshipRequestOperations;
  readonly managedServices: CustomersManagedServicesOperations;
  readonly verifiedDomain: CustomersVerifiedDomainOperations;
  readonly qualification: CustomersQualificationOperations;
  readonly qualifications: CustomersQualificationsOperations;
  readonly validationCodes: CustomersValidationCodesOperations;
  readonly validations: CustomersValidationsOperations;
  readonly validationStatus: CustomersValidationStatusOperations;
  readonly organization: CustomersOrganizationOperations;
  readonly customDomains: CustomersCustomDomainsOperations;
  readonly applicationConsents: CustomersApplicationConsentsOperations;
  readonly relationships: CustomersRelationshipsOperations;
  readonly serviceRequests: CustomersServiceRequestsOperations;
  readonly serviceIncidents: CustomersServiceIncidentsOperations;
}

export interface CustomersAgreementsOperations {
  /**
   * List what a customer was confirmed to have accepted, of one type or of all, the earliest acceptance first.
   *
   * `GET /v1/customers/{customerId}/agreements`, for a user, through an application, in global.
   */
  list(customerId: string, options?: CustomersAgreementsListOptions): Paged<Agreement>;
  /**
   * Confirm that a customer accepted an agreement, by whom and when.
   *
   * `POST /v1/customers/{customerId}/agreements`, for a user, through an application, in global.
   */
  create(customerId: string, body: NewAgreement, options?: CallOptions): Promise<Agreement>;
  readonly directSignStatus: CustomersAgreementsDirectSignStatusOperations;
}

export interface CustomersAgreementsDirectSignStatusOperations {
  /**
   * Ask whether a customer accepted the Microsoft Customer Agreement itself, without the partner.
   *
   * `GET /v1/customers/{customerId}/directSignedMicrosoftCustomerAgreementStatus`, for a user, through an application, in global.
   */
  get(customerId: string, options?: CallOptions): Promise<DirectSignedCustomerAgreementStatus>;
}

export interface CustomersServiceCostsOperations {
  readonly summary: CustomersServiceCostsSummaryOperations;
  readonly lineItems: CustomersServiceCostsLineItemsOperations;
}

export interface CustomersServiceCostsSummaryOperations {
  /**
   * Get what a customer's services cost in the latest billing period, altogether.
   *
   * - billingPeriod is mostrecent, in any case; there is no other.
   *
   * `GET /v1/customers/{customerId}/servicecosts/{billingPeriod}`, for a user, through an application, in global.
   */
  get(customerId: string, billingPeriod: string, options?: CallOptions): Promise<ServiceCostsSummary>;
}

export interface CustomersServiceCostsLineItemsOperations {
  /**
   * List what a customer's services cost in the latest billing period, one by one.
   *
   * - billingPeriod is mostrecent, in any case; there is no other.
   * - Only lines of one-time purchases name a product, SKU, availability, publisher, term and discount.
   *
   * `GET /v1/customers/{customerId}/servicecosts/{billingPeriod}/lineitems`, for a user, through an application, in global.
   */
  list(customerId: string, billingPeriod: string, options?: CallOptions): Paged<ServiceCostLineItem>;
}

export interface CustomersOffersOperations {
  /**
   * List the offers that a customer can be sold.
   *
   * - Offers of the customer's market for which it is qualified.
   *
   * `GET /v1/customers/{customerId}/offers`, for an application or a user, in global.
   */
  list(customerId: string, options?: CustomersOffersListOptions): Paged<Offer>;
}

export interface CustomersOfferCategoriesOperations {
  /**
   * List the categories of the offers that a customer can be sold.
   *
   * `GET /v1/customers/{customerId}/offercategories`, for an application or a user, in global.
   */
  list(customerId: string, options?: CallOptions): Paged<OfferCategory>;
}

export interface CustomersProductsOperations {
  /**
   * List the products that a customer can be sold, of one part of the catalog.
   *
   * - The market is the customer's, and what it is not qualified for is left out.
   * - Savings plans are there for customers who have an Azure plan.
   * - OnlineServices are the older licences, those of the new commerce, whose productType is OnlineServicesNCE, and marketplace items.
   * - It is called with GET, whatever the page's table says.
   *
   * `GET /v1/customers/{customerId}/products`, for an application or a user.
   */
  list(customerId: string, options: CustomersProductsListOptions): Paged<Product>;
  /**
   * Get a product as a customer can be sold it.
   *
   * `GET /v1/customers/{customerId}/products/{productId}`, for an application or a user, in global.
   */
  get(customerId: string, productId: string, options?: CustomersProductsGetOptions): Promise<Product>;
  readonly skus: CustomersProductsSkusOperations;
}

export interface CustomersProductsSkusOperations {
  /**
   * List the SKUs of a product that a customer can be sold.
   *
   * - The market is the customer's, and what it is not qualified for is left out.
   * - The SKU tells what a purchase asks for: purchasePrerequisites, inventoryVariables, provisioningVariables, attestationProperties.
   * - minimumPurchaseCommitment is there of savings plans only.
   * - It is called with GET, whatever the page's table says.
   *
   * `GET /v1/customers/{customerId}/products/{productId}/skus`, for an application or a user.
   */
  list(customerId: string, productId: string, options?: CustomersProductsSkusListOptions): Paged<Sku>;
  /**
   * Get a SKU of a product as a customer can be sold it.
   *
   * - The SKU tells what a purchase asks for: purchasePrerequisites, inventoryVariables, provisioningVariables, attestationProperties.
   * - minimumPurchaseCommitment is there of savings plans only.
   * - What has no price today is not found, or answered with the status 200 and a refusal of the code 400072 as its body.
   *
   * `GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}`, for an application or a user, in global.
   */
  get(customerId: string, productId: string, skuId: string, options?: CustomersProductsSkusGetOptions): Promise<Sku>;
  readonly availabilities: CustomersProductsSkusAvailabilitiesOperations;
}

export interface CustomersProductsSkusAvailabilitiesOperations {
  /**
   * List the availabilities of a SKU that a customer can be sold.
   *
   * - The market is the customer's, and what it is not qualified for is left out.
   * - Ids of availabilities, and catalogItemId with them, are given out anew again and again: read them right before a purchase.
   * - Without targetSegment every segment is listed but nonprofit, which has to be asked for by name.
   * - What has no price today is not found, or answered with the status 200 and a refusal of the code 400072 as its body.
   * - It is called with GET, whatever the page's table says.
   *
   * `GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities`, for an application or a user.
   */
  list(customerId: string, productId: string, skuId: string, options?: CustomersProductsSkusAvailabilitiesListOptions): Paged<Availability>;
  /**
   * Get an availability of a SKU as a customer can be sold it.
   *
   * - Ids of availabilities, and catalogItemId with them, are given out anew again and again: read them right before a purchase.
   * - What has no price today is not found, or answered with the status 200 and a refusal of the code 400072 as its body.
   *
   * `GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities/{availabilityId}`, for an application or a user, in global.
   */
  get(customerId: string, productId: string, skuId: string, availabilityId: string, options?: CallOptions): Promise<Availability>;
}

export interface CustomersPromotionEligibilitiesOperations {
  /**
   * Ask whether purchases of a customer would get a promotion.
   *
   * - Nothing is bought, and nothing kept.
   * - Each item has a result of its own, with isEligible and, where that is false, the reasons in errors.
   * - An item without promotionId is judged by every promotion on what it buys; when there is none, the reason is NoPromotionsAvailable.
   * - A user needs to be Global admin or Admin agent.
   *
   * `POST /v1/customers/{customerId}/promotionEligibilities`, for an application or a user, in global.
   */
  create(customerId: string, body: PromotionEligibilitiesRequest, options?: CallOptions): Promise<PromotionEligibilities[]>;
}

export interface CustomersCompanyProfileOperations {
  /**
   * Get a customer's company profile.
   *
   * `GET /v1/customers/{customerId}/profiles/company`, for a user, through an application.
   */
  get(customerId: string, options?: CallOptions): Promise<CustomerCompanyProfile>;
}

export interface CustomersBillingProfileOperations {
  /**
   * Get a customer's billing profile, with the ETag that an update needs.
   *
   * `GET /v1/customers/{customerId}/profiles/billing`, for an application or a user.
   */
  get(customerId: string, options?: CallOptions): Promise<CustomerBillingProfile>;
  /**
   * Replace a customer's billing profile.
   *
   * `PUT /v1/customers/{customerId}/profiles/billing`, for an application or a user.
   */
  update(customerId: string, body: CustomerBillingProfileUpdate, options?: WriteOptions): Promise<CustomerBillingProfile>;
}

export interface CustomersRelationshipRequestOperations {
  /**
   * Get the invitation to send to a customer that exists already: accepting it begins the relationship.
   *
   * `GET /v1/customers/relationshiprequests`, for a user, through an application, in global, china, germany, in the primary account only.
   */
  get(options?: CallOptions): Promise<CustomerRelationshipRequest>;
}

export interface CustomersManagedServicesOperations {
  /**
   * List the services that the partner may administer for a customer, by delegated administration.
   *
   * `GET /v1/customers/{customerId}/managedservices`, for a user, through an application, in global, usgov, germany.
   */
  list(customerId: string, options?: CallOptions): Paged<ManagedService>;
}

export interface CustomersVerifiedDomainOperations {
  /**
   * Add a verified domain to a customer's tenant: for partners who are domain registrars.
   *
   * `POST /v1/customers/{customerId}/verifieddomain`, for an application or a user.
   */
  create(customerId: string, body: VerifiedDomain, options?: CallOptions): Promise<Domain>;
}

export interface CustomersQualificationOperations {
  /**
   * Get a customer's one qualification, in the retired form: a bare text.
   *
   * `GET /v1/customers/{customerId}/qualification`, for an application or a user, in global.
   */
  get(customerId: string, options?: CallOptions): Promise<BareQualification>;
  /**
   * Set a customer's one qualification, in the retired form: from none to education, or with a code to government_community_cloud.
   *
   * `PUT /v1/customers/{customerId}/qualification`, for an application or a user, in global.
   */
  update(customerId: string, body: BareQualification, options?: CustomersQualificationUpdateOptions): Promise<BareQualification>;
}

export interface CustomersQualificationsOperations {
  /**
   * List a customer's qualifications, with how their vetting stands.
   *
   * `GET /v1/customers/{customerId}/qualifications`, for an application or a user, in global.
   */
  list(customerId: string, options?: CallOptions): Paged<CustomerQualification>;
  /**
   * Ask for a qualification: Education is vetted, GovernmentCommunityCloud takes a validation code.
   *
   * `POST /v1/customers/{customerId}/qualifications`, for a user, through an application, in global.
   */
  create(customerId: string, body: CustomerQualificationRequest, options?: CustomersQualificationsCreateOptions): Promise<CustomerQualification>;
}

export interface CustomersValidationCodesOperations {
  /**
   * List the partner's validation codes for the Government Community Cloud.
   *
   * `GET /v1/customers/all/validations`, for an application or a user, in global.
   */
  list(options?: CallOptions): Paged<ValidationCode>;
}

export interface CustomersValidationsOperations {
  /**
   * List with which validation codes a customer has qualified.
   *
   * `GET /v1/customers/{customerId}/validations`, for an application or a user, in global.
   */
  list(customerId: string, options?: CallOptions): Paged<GccValidationRelationship>;
}

export interface CustomersValidationStatusOperations {
  /**
   * Get what the review of a customer's account has come to.
   *
   * `GET /v1/customers/{customerId}/validationStatus`, for a user, through an application, in global.
   */
  get(customerId: string, options?: CustomersValidationStatusGetOptions): Promise<ValidationStatus>;
}

export interface CustomersOrganizationOperations {
  /**
   * Get the company as the customer's directory knows it: a list of one.
   *
   * `GET /v1/customers/{customerId}/organization`, for an application or a user, in global.
   */
  get(customerId: string, options?: CallOptions): Promise<CustomerOrganization[]>;
}

export interface CustomersCustomDomainsOperations {
  /**
   * List the names of the domains of a customer's tenant.
   *
   * `GET /v1/customers/{customerId}/customDomains`, for an application or a user, in global.
   */
  list(customerId: string, options?: CallOptions): Paged<string>;
}

export interface CustomersApplicationConsentsOperations {
  /**
   * Consent to the calling application in a customer's tenant: from then on it gets tokens there.
   *
   * `POST /v1/customers/{customerId}/applicationconsents`, for a user, through an application, in global.
   */
  create(customerId: string, body: ApplicationConsent, options?: CallOptions): Promise<ApplicationConsent>;
  /**
   * Take back the consent to an application in a customer's tenant.
   *
   * `DELETE /v1/customers/{customerId}/applicationconsents/{applicationId}`, for a user, through an application, in global.
   */
  delete(customerId: string, applicationId: string, options?: WriteOptions): Promise<void>;
}

export interface CustomersRelationshipsOperations {
  /**
   * List the indirect resellers that serve a customer.
   *
   * `GET /v1/customers/{customerId}/relationships`, for a user, through an application, in global.
   */
  list(customerId: string, options?: CallOptions): Promise<PartnerRelationshipCollection>;
}

export interface CustomersServiceRequestsOperations {
  /**
   * List the service requests of a customer.
   *
   * `GET /v1/customers/{customerId}/servicerequests`, for a user, through an application, in global, usgov, germany.
   */
  list(customerId: string, options?: CustomersServiceRequestsListOptions): Paged<ServiceRequest>;
  /**
   * Get a service request of a customer by its id.
   *
   * - The documentation does not describe it: the client programs do.
   *
   * `GET /v1/customers/{customerId}/servicerequests/{serviceRequestId}`, for an application or a user, in global.
   */
  get(customerId: string, serviceRequestId: string, options?: CallOptions): Promise<ServiceRequest>;
  /**
   * Change a service request of a customer, add a note to it or close it.
   *
   * - The documentation does not describe it: the client programs do.
   * - Only what is given changes; newNote adds a note, and the status closed closes the request.
   *
   * `PATCH /v1/customers/{customerId}/servicerequests/{serviceRequestId}`, for an application or a user, in global.
   */
  update(customerId: string, serviceRequestId: string, body: ServiceRequest, options?: WriteOptions): Promise<ServiceRequest>;
}

export interface CustomersServiceIncidentsOperations {
  /**
   * List how the online services of a customer are, and what has gone wrong with them.
   *
   * - The documentation does not describe it: the client programs do.
   *
   * `GET /v1/customers/{customerId}/serviceincidents/office`, for an application or a user, in global.
   */
  list(customerId: string, options?: CustomersServiceIncidentsListOptions): Paged<ServiceIncidents>;
}

/** List what a customer was confirmed to have accepted, of one type or of all, the earliest acceptance first. */
export const customersAgreementsList: Operation<[customerId: string, options?: CustomersAgreementsListOptions], Paged<Agreement>> = {
  "id": "customers.agreements.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/agreements",
  "query": {
    "agreementType": "text"
  },
  "listing": "seek"
};

/** Confirm that a customer accepted an agreement, by whom and when. */
export const customersAgreementsCreate: Operation<[customerId: string, body: NewAgreement, options?: CallOptions], Promise<Agreement>> = {
  "id": "customers.agreements.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/agreements",
  "body": {
    "": "object!",
    "primaryContact": "object!",
    "primaryContact.firstName": "text!",
    "primaryContact.middleName": "text",
    "primaryContact.lastName": "text!",
    "primaryContact.email": "text!",
    "primaryContact.phoneNumber": "text",
    "templateId": "text!",
    "dateAgreed": "text!",
    "type": "text"
  }
};

/** Ask whether a customer accepted the Microsoft Customer Agreement itself, without the partner. */
export const customersAgreementsDirectSignStatusGet: Operation<[customerId: string, options?: CallOptions], Promise<DirectSignedCustomerAgreementStatus>> = {
  "id": "customers.agreements.directSignStatus.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/directSignedMicrosoftCustomerAgreementStatus"
};

/** Get what a customer's services cost in the latest billing period, altogether. */
export const customersServiceCostsSummaryGet: Operation<[customerId: string, billingPeriod: string, options?: CallOptions], Promise<ServiceCostsSummary>> = {
  "id": "customers.serviceCosts.summary.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/servicecosts/{billingPeriod}",
  "decimals": [
    "pretaxTotal",
    "tax",
    "afterTaxTotal",
    "details[].summary.pretaxTotal",
    "details[].summary.tax",
    "details[].summary.afterTaxTotal"
  ]
};

/** List what a customer's services cost in the latest billing period, one by one. */
export const customersServiceCostsLineItemsList: Operation<[customerId: string, billingPeriod: string, options?: CallOptions], Paged<ServiceCostLineItem>> = {
  "id": "customers.serviceCosts.lineItems.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/servicecosts/{billingPeriod}/lineitems",
  "listing": "collection",
  "decimals": [
    "quantity",
    "unitPrice",
    "pretaxTotal",
    "tax",
    "afterTaxTotal"
  ]
};

/** List the offers that a customer can be sold. */
export const customersOffersList: Operation<[customerId: string, options?: CustomersOffersListOptions], Paged<Offer>> = {
  "id": "customers.offers.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/offers",
  "query": {
    "offset": "integer",
    "size": "integer"
  },
  "listing": "offset"
};

/** List the categories of the offers that a customer can be sold. */
export const customersOfferCategoriesList: Operation<[customerId: string, options?: CallOptions], Paged<OfferCategory>> = {
  "id": "customers.offerCategories.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/offercategories",
  "listing": "collection"
};

/** List the products that a customer can be sold, of one part of the catalog. */
export const customersProductsList: Operation<[customerId: string, options: CustomersProductsListOptions], Paged<Product>> = {
  "id": "customers.products.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/products",
  "query": {
    "targetView": "text!",
    "targetSegment": "text",
    "reservationScope": "text"
  },
  "listing": "collection"
};

/** Get a product as a customer can be sold it. */
export const customersProductsGet: Operation<[customerId: string, productId: string, options?: CustomersProductsGetOptions], Promise<Product>> = {
  "id": "customers.products.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/products/{productId}",
  "query": {
    "reservationScope": "text"
  }
};

/** List the SKUs of a product that a customer can be sold. */
export const customersProductsSkusList: Operation<[customerId: string, productId: string, options?: CustomersProductsSkusListOptions], Paged<Sku>> = {
  "id": "customers.products.skus.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/products/{productId}/skus",
  "query": {
    "targetSegment": "text",
    "reservationScope": "text"
  },
  "listing": "collection",
  "decimals": [
    "constraints[].constraintValue"
  ]
};

/** Get a SKU of a product as a customer can be sold it. */
export const customersProductsSkusGet: Operation<[customerId: string, productId: string, skuId: string, options?: CustomersProductsSkusGetOptions], Promise<Sku>> = {
  "id": "customers.products.skus.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/products/{productId}/skus/{skuId}",
  "query": {
    "reservationScope": "text"
  },
  "decimals": [
    "constraints[].constraintValue"
  ]
};

/** List the availabilities of a SKU that a customer can be sold. */
export const customersProductsSkusAvailabilitiesList: Operation<[customerId: string, productId: string, skuId: string, options?: CustomersProductsSkusAvailabilitiesListOptions], Paged<Availability>> = {
  "id": "customers.products.skus.availabilities.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities",
  "query": {
    "targetSegment": "text",
    "reservationScope": "text"
  },
  "listing": "collection",
  "decimals": [
    "sku.constraints[].constraintValue"
  ]
};

/** Get an availability of a SKU as a customer can be sold it. */
export const customersProductsSkusAvailabilitiesGet: Operation<[customerId: string, productId: string, skuId: string, availabilityId: string, options?: CallOptions], Promise<Availability>> = {
  "id": "customers.products.skus.availabilities.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities/{availabilityId}",
  "decimals": [
    "sku.constraints[].constraintValue"
  ]
};

/** Ask whether purchases of a customer would get a promotion. */
export const customersPromotionEligibilitiesCreate: Operation<[customerId: string, body: PromotionEligibilitiesRequest, options?: CallOptions], Promise<PromotionEligibilities[]>> = {
  "id": "customers.promotionEligibilities.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/promotionEligibilities",
  "body": {
    "": "object!",
    "items": "array!",
    "items[]": "object!",
    "items[].catalogItemId": "text!",
    "items[].quantity": "integer!",
    "items[].billingCycle": "text!",
    "items[].termDuration": "text!",
    "items[].promotionId": "text"
  },
  "listing": "collection"
};

/** List the customers of the account, by page, all or by the start of a name or domain. */
export const customersList: Operation<[options?: CustomersListOptions], Paged<Customer>> = {
  "id": "customers.list",
  "method": "GET",
  "path": "/v1/customers",
  "query": {
    "size": "integer",
    "filter": "text"
  },
  "listing": "seek"
};

/** Create a customer: its tenant, its first administrator and the relationship with the partner. */
export const customersCreate: Operation<[body: NewCustomer, options?: CallOptions], Promise<Customer>> = {
  "id": "customers.create",
  "method": "POST",
  "path": "/v1/customers",
  "body": {
    "": "object!",
    "companyProfile": "object!",
    "companyProfile.domain": "text!",
    "companyProfile.companyName": "text",
    "companyProfile.organizationRegistrationNumber": "text",
    "billingProfile": "object!",
    "billingProfile.firstName": "text",
    "billingProfile.lastName": "text",
    "billingProfile.email": "text!",
    "billingProfile.culture": "text!",
    "billingProfile.language": "text!",
    "billingProfile.companyName": "text!",
    "billingProfile.defaultAddress": "object!",
    "billingProfile.defaultAddress.country": "text!",
    "billingProfile.defaultAddress.city": "text!",
    "billingProfile.defaultAddress.addressLine1": "text!",
    "billingProfile.defaultAddress.region": "text",
    "billingProfile.defaultAddress.state": "text",
    "billingProfile.defaultAddress.addressLine2": "text",
    "billingProfile.defaultAddress.postalCode": "text",
    "billingProfile.defaultAddress.firstName": "text",
    "billingProfile.defaultAddress.middleName": "text",
    "billingProfile.defaultAddress.lastName": "text",
    "billingProfile.defaultAddress.phoneNumber": "text",
    "billingProfile.defaultAddress.id": "text",
    "billingProfile.defaultAddress.district": "text",
    "billingProfile.defaultAddress.addressLine3": "text",
    "billingProfile.defaultAddress.emailAddress": "text",
    "associatedPartnerId": "text",
    "enableGDAPByDefault": "boolean"
  }
};

/** Get a customer by its id. */
export const customersGet: Operation<[customerId: string, options?: CallOptions], Promise<Customer>> = {
  "id": "customers.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}"
};

/** Delete a customer of the integration sandbox with all that it owns; its place is free again. */
export const customersDelete: Operation<[customerId: string, options?: WriteOptions], Promise<void>> = {
  "id": "customers.delete",
  "method": "DELETE",
  "path": "/v1/customers/{customerId}",
  "answer": "nothing"
};

/** End the relationship with a customer, in the sandbox with all that the customer owns; or delegated administration alone. */
export const customersRemoveRelationship: Operation<[customerId: string, body: CustomerPatch, options?: WriteOptions], Promise<PatchedCustomer>> = {
  "id": "customers.removeRelationship",
  "method": "PATCH",
  "path": "/v1/customers/{customerId}",
  "body": {
    "": "object!",
    "relationshipToPartner": "text",
    "allowDelegatedAccess": "boolean"
  }
};

/** Get a customer's company profile. */
export const customersCompanyProfileGet: Operation<[customerId: string, options?: CallOptions], Promise<CustomerCompanyProfile>> = {
  "id": "customers.companyProfile.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/profiles/company"
};

/** Get a customer's billing profile, with the ETag that an update needs. */
export const customersBillingProfileGet: Operation<[customerId: string, options?: CallOptions], Promise<CustomerBillingProfile>> = {
  "id": "customers.billingProfile.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/profiles/billing"
};

/** Replace a customer's billing profile. */
export const customersBillingProfileUpdate: Operation<[customerId: string, body: CustomerBillingProfileUpdate, options?: WriteOptions], Promise<CustomerBillingProfile>> = {
  "id": "customers.billingProfile.update",
  "method": "PUT",
  "path": "/v1/customers/{customerId}/profiles/billing",
  "headers": {
    "ifMatch": [
      "If-Match",
      "text"
    ]
  },
  "body": {
    "": "object!",
    "id": "text",
    "firstName": "text",
    "lastName": "text",
    "email": "text!",
    "culture": "text!",
    "language": "text!",
    "companyName": "text!",
    "defaultAddress": "object!",
    "defaultAddress.country": "text!",
    "defaultAddress.city": "text!",
    "defaultAddress.addressLine1": "text!",
    "defaultAddress.region": "text",
    "defaultAddress.state": "text",
    "defaultAddress.addressLine2": "text",
    "defaultAddress.postalCode": "text",
    "defaultAddress.firstName": "text",
    "defaultAddress.middleName": "text",
    "defaultAddress.lastName": "text",
    "defaultAddress.phoneNumber": "text",
    "defaultAddress.id": "text",
    "defaultAddress.district": "text",
    "defaultAddress.addressLine3": "text",
    "defaultAddress.emailAddress": "text"
  }
};

/** Get the invitation to send to a customer that exists already: accepting it begins the relationship. */
export const customersRelationshipRequestGet: Operation<[options?: CallOptions], Promise<CustomerRelationshipRequest>> = {
  "id": "customers.relationshipRequest.get",
  "method": "GET",
  "path": "/v1/customers/relationshiprequests"
};

/** List the services that the partner may administer for a customer, by delegated administration. */
export const customersManagedServicesList: Operation<[customerId: string, options?: CallOptions], Paged<ManagedService>> = {
  "id": "customers.managedServices.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/managedservices",
  "listing": "seek"
};

/** Add a verified domain to a customer's tenant: for partners who are domain registrars. */
export const customersVerifiedDomainCreate: Operation<[customerId: string, body: VerifiedDomain, options?: CallOptions], Promise<Domain>> = {
  "id": "customers.verifiedDomain.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/verifieddomain",
  "body": {
    "": "object!",
    "verifiedDomainName": "text!",
    "domain": "object!",
    "domain.authenticationType": "text!",
    "domain.capability": "text!",
    "domain.name": "text!",
    "domain.rootDomain": "text",
    "domain.status": "text!",
    "domain.verificationMethod": "text!",
    "domain.isDefault": "boolean",
    "domain.isInitial": "boolean",
    "domainFederationSettings": "object",
    "domainFederationSettings.issuerUri": "text!",
    "domainFederationSettings.logOffUri": "text!",
    "domainFederationSettings.passiveLogOnUri": "text!",
    "domainFederationSettings.preferredAuthenticationProtocol": "text!",
    "domainFederationSettings.promptLoginBehavior": "text!",
    "domainFederationSettings.signingCertificate": "text!",
    "domainFederationSettings.nextSigningCertificate": "text",
    "domainFederationSettings.activeLogOnUri": "text",
    "domainFederationSettings.defaultInteractiveAuthenticationMethod": "text",
    "domainFederationSettings.federationBrandName": "text",
    "domainFederationSettings.metadataExchangeUri": "text",
    "domainFederationSettings.openIdConnectDiscoveryEndpoint": "text",
    "domainFederationSettings.signingCertificateUpdateStatus": "object",
    "domainFederationSettings.signingCertificateUpdateStatus.lastRunAt": "text",
    "domainFederationSettings.signingCertificateUpdateStatus.result": "integer",
    "domainFederationSettings.supportsMfa": "boolean"
  }
};

/** Get a customer's one qualification, in the retired form: a bare text. */
export const customersQualificationGet: Operation<[customerId: string, options?: CallOptions], Promise<BareQualification>> = {
  "id": "customers.qualification.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/qualification"
};

/** Set a customer's one qualification, in the retired form: from none to education, or with a code to government_community_cloud. */
export const customersQualificationUpdate: Operation<[customerId: string, body: BareQualification, options?: CustomersQualificationUpdateOptions], Promise<BareQualification>> = {
  "id": "customers.qualification.update",
  "method": "PUT",
  "path": "/v1/customers/{customerId}/qualification",
  "query": {
    "code": "text"
  },
  "body": {
    "": "text!"
  }
};

/** List a customer's qualifications, with how their vetting stands. */
export const customersQualificationsList: Operation<[customerId: string, options?: CallOptions], Paged<CustomerQualification>> = {
  "id": "customers.qualifications.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/qualifications",
  "listing": "array"
};

/** Ask for a qualification: Education is vetted, GovernmentCommunityCloud takes a validation code. */
export const customersQualificationsCreate: Operation<[customerId: string, body: CustomerQualificationRequest, options?: CustomersQualificationsCreateOptions], Promise<CustomerQualification>> = {
  "id": "customers.qualifications.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/qualifications",
  "query": {
    "code": "text"
  },
  "body": {
    "": "object!",
    "qualification": "text!",
    "educationSegment": "text",
    "validationCode": "text",
    "website": "text"
  }
};

/** List the partner's validation codes for the Government Community Cloud. */
export const customersValidationCodesList: Operation<[options?: CallOptions], Paged<ValidationCode>> = {
  "id": "customers.validationCodes.list",
  "method": "GET",
  "path": "/v1/customers/all/validations",
  "listing": "array"
};

/** List with which validation codes a customer has qualified. */
export const customersValidationsList: Operation<[customerId: string, options?: CallOptions], Paged<GccValidationRelationship>> = {
  "id": "customers.validations.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/validations",
  "listing": "array"
};

/** Get what the review of a customer's account has come to. */
export const customersValidationStatusGet: Operation<[customerId: string, options?: CustomersValidationStatusGetOptions], Promise<ValidationStatus>> = {
  "id": "customers.validationStatus.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/validationStatus",
  "query": {
    "type": "text"
  }
};

/** Get the company as the customer's directory knows it: a list of one. */
export const customersOrganizationGet: Operation<[customerId: string, options?: CallOptions], Promise<CustomerOrganization[]>> = {
  "id": "customers.organization.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/organization"
};

/** List the names of the domains of a customer's tenant. */
export const customersCustomDomainsList: Operation<[customerId: string, options?: CallOptions], Paged<string>> = {
  "id": "customers.customDomains.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/customDomains",
  "listing": "array"
};

/** Consent to the calling application in a customer's tenant: from then on it gets tokens there. */
export const customersApplicationConsentsCreate: Operation<[customerId: string, body: ApplicationConsent, options?: CallOptions], Promise<ApplicationConsent>> = {
  "id": "customers.applicationConsents.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/applicationconsents",
  "body": {
    "": "object!",
    "applicationId": "text!",
    "displayName": "text",
    "applicationGrants": "array!",
    "applicationGrants[]": "object!",
    "applicationGrants[].enterpriseApplicationId": "text!",
    "applicationGrants[].scope": "text!"
  }
};

/** Take back the consent to an application in a customer's tenant. */
export const customersApplicationConsentsDelete: Operation<[customerId: string, applicationId: string, options?: WriteOptions], Promise<void>> = {
  "id": "customers.applicationConsents.delete",
  "method": "DELETE",
  "path": "/v1/customers/{customerId}/applicationconsents/{applicationId}",
  "answer": "nothing"
};

/** List the indirect resellers that serve a customer. */
export const customersRelationshipsList: Operation<[customerId: string, options?: CallOptions], Promise<PartnerRelationshipCollection>> = {
  "id": "customers.relationships.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/relationships"
};

/** List the service requests of a customer. */
export const customersServiceRequestsList: Operation<[customerId: string, options?: CustomersServiceRequestsListOptions], Paged<ServiceRequest>> = {
  "id": "customers.serviceRequests.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/servicerequests",
  "query": {
    "size": "integer",
    "offset": "integer",
    "filter": "text",
    "status": "text"
  },
  "listing": "offset"
};

/** Get a service request of a customer by its id. */
export const customersServiceRequestsGet: Operation<[customerId: string, serviceRequestId: string, options?: CallOptions], Promise<ServiceRequest>> = {
  "id": "customers.serviceRequests.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/servicerequests/{serviceRequestId}"
};

/** Change a service request of a customer, add a note to it or close it. */
export const customersServiceRequestsUpdate: Operation<[customerId: string, serviceRequestId: string, body: ServiceRequest, options?: WriteOptions], Promise<ServiceRequest>> = {
  "id": "customers.serviceRequests.update",
  "method": "PATCH",
  "path": "/v1/customers/{customerId}/servicerequests/{serviceRequestId}",
  "body": {
    "": "object!",
    "id": "text",
    "title": "text",
    "description": "text",
    "severity": "text",
    "supportTopicId": "text",
    "supportTopicName": "text",
    "status": "text",
    "organization": "object",
    "organization.id": "text",
    "organization.name": "text",
    "organization.phoneNumber": "text",
    "primaryContact": "object",
    "primaryContact.organization": "object",
    "primaryContact.organization.id": "text",
    "primaryContact.organization.name": "text",
    "primaryContact.organization.phoneNumber": "text",
    "primaryContact.contactId": "text",
    "primaryContact.lastName": "text",
    "primaryContact.firstName": "text",
    "primaryContact.email": "text",
    "primaryContact.phoneNumber": "text",
    "lastUpdatedBy": "object",
    "lastUpdatedBy.organization": "object",
    "lastUpdatedBy.organization.id": "text",
    "lastUpdatedBy.organization.name": "text",
    "lastUpdatedBy.organization.phoneNumber": "text",
    "lastUpdatedBy.contactId": "text",
    "lastUpdatedBy.lastName": "text",
    "lastUpdatedBy.firstName": "text",
    "lastUpdatedBy.email": "text",
    "lastUpdatedBy.phoneNumber": "text",
    "productName": "text",
    "productId": "text",
    "createdDate": "text",
    "lastModifiedDate": "text",
    "lastClosedDate": "text",
    "newNote": "object",
    "newNote.createdByName": "text",
    "newNote.createdDate": "text",
    "newNote.text": "text",
    "notes": "array",
    "notes[]": "object!",
    "notes[].createdByName": "text",
    "notes[].createdDate": "text",
    "notes[].text": "text",
    "countryCode": "text",
    "fileLinks": "array",
    "fileLinks[]": "object!",
    "fileLinks[].comment": "text",
    "fileLinks[].fileExtension": "text",
    "fileLinks[].fileNameWithoutExtension": "text",
    "fileLinks[].fileSize": "integer",
    "fileLinks[].id": "text",
    "fileLinks[].location": "text"
  }
};

/** List how the online services of a customer are, and what has gone wrong with them. */
export const customersServiceIncidentsList: Operation<[customerId: string, options?: CustomersServiceIncidentsListOptions], Paged<ServiceIncidents>> = {
  "id": "customers.serviceIncidents.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/serviceincidents/office",
  "query": {
    "filter": "text"
  },
  "listing": "collection"
};
