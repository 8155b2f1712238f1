// Generated from the contract by `npm run generate`: how these operations are called.

import type { Poller } from "../long-running.ts";
import type { OrderLineItemActivationLink, TermDuration } from "../models/shared.ts";
import type { AzureEntitlement, AzureEntitlementCancellationRequestContent, Conversion, ConversionResult, CustomTermEndDate, Overage, Subscription, SubscriptionActivationResult, SubscriptionProvisioningStatus, SubscriptionRegistrationStatus, SubscriptionUpdate, SupportContact, Transition, TransitionEligibility, TransitionEligibilityType, Upgrade, UpgradeRequest, UpgradeResult } from "../models/subscriptions.ts";
import type { CallOptions, Operation, WorkOptions, WriteOptions } from "../operation.ts";
import type { Paged } from "../paging.ts";
import type { Instant } from "../values.ts";

/** Options of `subscriptions.list`. */
export interface SubscriptionsListOptions extends CallOptions {
  /** Order whose subscriptions are listed; all when absent. */
  readonly order_id?: string | undefined;
  /** PartnerID (MPN id) of the indirect reseller whose subscriptions are listed; all when absent. */
  readonly mpn_id?: number | undefined;
}

/** Options of `subscriptions.transitionEligibilities.list`. */
export interface SubscriptionsTransitionEligibilitiesListOptions extends CallOptions {
  /** When a transition takes place: immediate, or scheduled for the next term; any case is taken. */
  readonly eligibilityType?: TransitionEligibilityType | undefined;
}

/** Options of `subscriptions.transitions.list`. */
export interface SubscriptionsTransitionsListOptions extends CallOptions {
  /** Transition to list alone; all when absent. */
  readonly operationId?: string | undefined;
}

/** Options of `subscriptions.azureEntitlements.reactivate`. */
export interface SubscriptionsAzureEntitlementsReactivateOptions extends CallOptions {
  /** Version of the API; listed as required, and probably the v1 of the path. */
  readonly version?: string | undefined;
}

/** Options of `subscriptions.customTermEndDates.list`. */
export interface SubscriptionsCustomTermEndDatesListOptions extends CallOptions {
  /** Length of a term as an ISO 8601 duration: one month, one year, three years. */
  readonly term_duration: TermDuration;
  /** When the term is to begin; now when absent. */
  readonly term_start_date?: Instant | undefined;
  /** Subscription to end together with; all of the customer's are considered when absent. */
  readonly target_coterm_subscription_id?: string | undefined;
}

export interface SubscriptionsOperations {
  /**
   * List a customer's subscriptions: all, those of an order, or those of an indirect reseller.
   *
   * - Suspended, expired and deleted subscriptions are listed, too.
   * - Which links there are depends on the product: offer for legacy subscriptions; product, sku and availability for others; parentSubscription for add-ons; activationLinks for the software of other publishers.
   * - A savings plan has lineItems, a productOrderId and the unit Benefit; one that was bought in the Azure portal has no orderId.
   *
   * `GET /v1/customers/{customerId}/subscriptions`, for an application or a user.
   */
  list(customerId: string, options?: SubscriptionsListOptions): Paged<Subscription>;
  /**
   * Get a customer's subscription by its id.
   *
   * - attributes.etag is the version of the subscription, which an update may name.
   * - refundableQuantity says how many licences can still be taken away, and until when.
   * - An add-on names the subscription that it belongs to in parentSubscriptionId, and links to it.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}`, for an application or a user.
   */
  get(customerId: string, subscriptionId: string, options?: CallOptions): Promise<Subscription>;
  /**
   * Change a subscription: its quantity, status, name, renewal, partner on record, or what is scheduled for it.
   *
   * - Send the whole subscription as it was read, with the change made in it.
   * - autoRenewEnabled becomes false, and scheduledNextTermInstructions and nextChargeInstructions are deleted, where the body leaves them out.
   * - quantity, status, friendlyName, autoRenewEnabled, partnerId and the instructions can change; the quantity stays between the minimum and the maximum of the offer or SKU.
   * - Licences can be added at any time; of new commerce they can be taken away only within 168 hours after they were added, as refundableQuantity says.
   * - The status suspended suspends, active makes active again, deleted cancels; a suspended subscription takes no other change than active.
   * - Subscriptions of new commerce and of the marketplace are cancelled until cancellationAllowedUntilDate, as a rule 168 hours after purchase or renewal.
   * - An Azure plan can be suspended only while no Azure subscription or reservation below it is active; savings plans are changed in the Azure portal only.
   * - scheduledNextTermInstructions take autoRenewEnabled true, and are carried out at the renewal; an immediate change of quantity deletes them.
   * - The billing frequency of a software subscription changes by scheduledNextTermInstructions with another billingCycle; that of a legacy subscription by its order.
   * - An update that takes longer answers 202 without a body, and in Location where the subscription is read until it has changed.
   * - A licence subscription of new commerce whose autoRenewEnabled is false goes on by the month at a higher price when its term ends on or after 2026-05-04, unless it was said to end then.
   *
   * `PATCH /v1/customers/{customerId}/subscriptions/{subscriptionId}`, for an application or a user.
   */
  update(customerId: string, subscriptionId: string, body: SubscriptionUpdate, options?: WriteOptions): Promise<Subscription>;
  readonly addOns: SubscriptionsAddOnsOperations;
  readonly conversions: SubscriptionsConversionsOperations;
  readonly upgrades: SubscriptionsUpgradesOperations;
  readonly transitionEligibilities: SubscriptionsTransitionEligibilitiesOperations;
  readonly transitions: SubscriptionsTransitionsOperations;
  readonly provisioningStatus: SubscriptionsProvisioningStatusOperations;
  readonly supportContact: SubscriptionsSupportContactOperations;
  readonly registrations: SubscriptionsRegistrationsOperations;
  readonly registrationStatus: SubscriptionsRegistrationStatusOperations;
  /**
   * Activate a sandbox's subscription to the software of another publisher, with which its billing begins.
   *
   * - Integration sandbox only; elsewhere the customer activates a subscription by its activation link.
   * - There is no body; a JSON null is taken, too.
   *
   * `POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/activate`, for an application or a user, in global, in the integration sandbox only.
   */
  activate(customerId: string, subscriptionId: string, options?: CallOptions): Promise<SubscriptionActivationResult>;
  readonly activationLinks: SubscriptionsActivationLinksOperations;
  readonly azureEntitlements: SubscriptionsAzureEntitlementsOperations;
  readonly overage: SubscriptionsOverageOperations;
  readonly customTermEndDates: SubscriptionsCustomTermEndDatesOperations;
}

export interface SubscriptionsAddOnsOperations {
  /**
   * List the add-ons of a subscription.
   *
   * - Only legacy add-ons belong to a subscription; those of new commerce are subscriptions of their own.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/addons`, for an application or a user.
   */
  list(customerId: string, subscriptionId: string, options?: CallOptions): Paged<Subscription>;
}

export interface SubscriptionsConversionsOperations {
  /**
   * List the offers that a legacy trial can be converted to.
   *
   * - Only an active trial has any; their quantity is the trial's licences.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/conversions`, for a user, through an application, in global.
   */
  list(customerId: string, subscriptionId: string, options?: CallOptions): Paged<Conversion>;
  /**
   * Convert a legacy trial to a paid subscription.
   *
   * - The body is one entry of the list, if need be with another quantity.
   * - The trial keeps its id and goes on under the new offer.
   * - A conversion that fails answers 200, too, with an error.
   * - A trial of new commerce is moved by a transition instead.
   *
   * `POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/conversions`, for a user, through an application, in global.
   */
  create(customerId: string, subscriptionId: string, body: Conversion, options?: CallOptions): Promise<ConversionResult>;
}

export interface SubscriptionsUpgradesOperations {
  /**
   * List the offers that a legacy subscription can move to.
   *
   * - An entry whose isEligible is false says in upgradeErrors what is in the way.
   * - Each offer stands there for each upgradeType: without or with the users' licences.
   * - With granular delegated administration the user needs one of the roles Directory Readers or Global Reader.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/upgrades`, for an application or a user.
   */
  list(customerId: string, subscriptionId: string, options?: CallOptions): Paged<Upgrade>;
  /**
   * Move a legacy subscription to another offer.
   *
   * - The body is one entry of the list.
   * - An upgrade that is not possible answers 200, too, with upgradeErrors; one that is leaves the old subscription suspended.
   * - targetSubscriptionId of the answer is the new subscription; licenseErrors name the users whose licences stayed behind.
   * - With granular delegated administration the user needs one of the roles Directory Readers or Global Reader, and Directory Writers where licences move along.
   *
   * `POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/upgrades`, for an application or a user.
   */
  create(customerId: string, subscriptionId: string, body: UpgradeRequest, options?: CallOptions): Promise<UpgradeResult>;
}

export interface SubscriptionsTransitionEligibilitiesOperations {
  /**
   * List the catalog items that a subscription can move to, at once or when its next term begins.
   *
   * - Legacy subscriptions are answered as well as those of new commerce.
   * - eligibilities say for each way to move whether it is possible, and what is in the way, such as services that conflict (3).
   * - subscriptionEligibilities are the customer's subscriptions to the same item; they take licences in while they are active (else 1), out of their cancellation window (2), of a term not shorter (3), and ending no earlier (4). For a trial and for scheduled moves there are none.
   * - A user has to be a global admin or an admin agent.
   * - With granular delegated administration the user of a legacy subscription needs one of the roles Directory Readers or Global Reader.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/transitioneligibilities`, for an application or a user, in global, china, usgov.
   */
  list(customerId: string, subscriptionId: string, options?: SubscriptionsTransitionEligibilitiesListOptions): Paged<TransitionEligibility>;
}

export interface SubscriptionsTransitionsOperations {
  /**
   * List the transitions of a subscription, with how far each is.
   *
   * - Only transitions between licences of new commerce are listed.
   * - A transition is done when its last events are Completed.
   * - A user has to be a global admin or an admin agent.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/transitions`, for an application or a user, in global.
   */
  list(customerId: string, subscriptionId: string, options?: SubscriptionsTransitionsListOptions): Paged<Transition>;
  /**
   * Move licences of a subscription to another catalog item, or convert a trial of new commerce.
   *
   * - All licences change the subscription itself, which keeps its id; fewer make a new one with the same end; with toSubscriptionId they go to a subscription that exists, which keeps its term and billing cycle.
   * - Ask for the eligibilities first: the subscription has to be active and provisioned, and the target as well.
   * - The answer has the first event, a Conversion that has Started; operationId is in the list, where the rest is followed.
   * - A move that is not possible answers 200, too: its Conversion has Failed, with the reasons.
   * - Until the Conversion is completed nothing has moved, and until the last event neither subscription takes updates (900278).
   * - A user has to be a global admin or an admin agent.
   * - With granular delegated administration the user of a legacy subscription needs one of the roles Directory Readers or Global Reader, and Directory Writers where licences move along.
   *
   * `POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/transitions`, for an application or a user, in global, china, usgov.
   */
  create(customerId: string, subscriptionId: string, body: Transition, options?: CallOptions): Promise<Transition>;
}

export interface SubscriptionsProvisioningStatusOperations {
  /**
   * Ask how the licences of a subscription are provisioned.
   *
   * - The status is pending while licences change; it is brought up to date every 15 minutes.
   * - The partner needs delegated administration of the customer.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/provisioningstatus`, for a user, through an application.
   */
  get(customerId: string, subscriptionId: string, options?: CallOptions): Promise<SubscriptionProvisioningStatus>;
}

export interface SubscriptionsSupportContactOperations {
  /**
   * Get who supports a customer with a subscription.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/supportcontact`, for a user, through an application, in global, usgov, germany.
   */
  get(customerId: string, subscriptionId: string, options?: CallOptions): Promise<SupportContact>;
  /**
   * Set who supports a customer with a subscription.
   *
   * - The contact is the partner or one of its indirect resellers, given by tenant, PartnerID and name.
   * - Only legacy subscriptions to licences have a contact that can be set.
   *
   * `PUT /v1/customers/{customerId}/subscriptions/{subscriptionId}/supportcontact`, for a user, through an application, in global, usgov, germany.
   */
  update(customerId: string, subscriptionId: string, body: SupportContact, options?: WriteOptions): Promise<SupportContact>;
}

export interface SubscriptionsRegistrationsOperations {
  /**
   * Register an Azure subscription or plan, so that reservations can be bought for it.
   *
   * - The work goes on after the answer; Location names where its status is asked for: /customers/{customerId}/subscriptions/{subscriptionId}/registrationstatus.
   * - There is no body; a JSON null is taken, too.
   *
   * `POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/registrations`, for an application or a user, in global.
   */
  create(customerId: string, subscriptionId: string, options?: WorkOptions): Poller<SubscriptionRegistrationStatus>;
}

export interface SubscriptionsRegistrationStatusOperations {
  /**
   * Ask how far the registration of an Azure subscription is.
   *
   * - It goes from NotRegistered over Registering to Registered.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/registrationstatus`, for an application or a user, in global.
   */
  get(customerId: string, subscriptionId: string, options?: CallOptions): Promise<SubscriptionRegistrationStatus>;
}

export interface SubscriptionsActivationLinksOperations {
  /**
   * List the links by which a customer activates the software of another publisher.
   *
   * - Only subscriptions to software as a service have them; in the integration sandbox the link leads nowhere.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/activationlinks`, for an application or a user, in global.
   */
  list(customerId: string, subscriptionId: string, options?: CallOptions): Paged<OrderLineItemActivationLink>;
}

export interface SubscriptionsAzureEntitlementsOperations {
  /**
   * List the Azure subscriptions below an Azure plan.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements`, for an application or a user, in global.
   */
  list(customerId: string, subscriptionId: string, options?: CallOptions): Paged<AzureEntitlement>;
  /**
   * Get an Azure subscription below an Azure plan.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{entitlementId}`, for an application or a user, in global, china, usgov.
   */
  get(customerId: string, subscriptionId: string, entitlementId: string, options?: CallOptions): Promise<AzureEntitlement>;
  /**
   * Cancel an Azure subscription below an Azure plan, because it is compromised.
   *
   * - The plan itself and its other Azure subscriptions go on.
   * - The status turns from active to inactive after about ten minutes; the answer has it as it was.
   * - A user has to be a global admin or an admin agent.
   *
   * `POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{entitlementId}/cancel`, for an application or a user, in global, china, usgov.
   */
  cancel(customerId: string, subscriptionId: string, entitlementId: string, body: AzureEntitlementCancellationRequestContent, options?: CallOptions): Promise<AzureEntitlement>;
  /**
   * Make an Azure subscription that was cancelled active again.
   *
   * - The answer has neither a body nor a Location: read the Azure subscription until its status is active.
   * - A user has to be a global admin or an admin agent.
   *
   * `POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{entitlementId}/reactivate`, for an application or a user, in global, china, usgov.
   */
  reactivate(customerId: string, subscriptionId: string, entitlementId: string, options?: SubscriptionsAzureEntitlementsReactivateOptions): Promise<void>;
}

export interface SubscriptionsOverageOperations {
  /**
   * Get which Azure subscription pays for what a customer uses beyond its licences.
   *
   * - The link is called overage instead of self.
   * - A user has to be a global admin or an admin agent.
   *
   * `GET /v1/customers/{customerId}/subscriptions/overage`, for an application or a user, in global.
   */
  get(customerId: string, options?: CallOptions): Paged<Overage>;
  /**
   * Set which Azure subscription pays for what a customer uses beyond its licences, or take that away.
   *
   * - The customer needs a subscription to a product that has overage.
   * - overageEnabled false takes the assignment away; it is made once for each customer.
   * - An indirect provider names its reseller in partnerId.
   * - A user has to be a global admin or an admin agent.
   *
   * `PUT /v1/customers/{customerId}/subscriptions/overage`, for an application or a user, in global.
   */
  update(customerId: string, body: Overage, options?: WriteOptions): Promise<Overage>;
}

export interface SubscriptionsCustomTermEndDatesOperations {
  /**
   * List the days on which the term of a new purchase may end, to end together with a month or with other subscriptions.
   *
   * - A calendarMonthAligned day is the end of a month; a subscriptionAligned one is that of the subscriptions in cotermSubscriptionIds.
   * - The days are for purchases only, not for renewals.
   * - Above 300 entries the answer has the header MS-ContinuationToken, which brings the next ones; the link next has it, too.
   *
   * `GET /v1/customers/{customerId}/subscriptions/customTermEndDates`, for an application or a user, in global, china, usgov.
   */
  list(customerId: string, options: SubscriptionsCustomTermEndDatesListOptions): Paged<CustomTermEndDate>;
}

/** List a customer's subscriptions: all, those of an order, or those of an indirect reseller. */
export const subscriptionsList: Operation<[customerId: string, options?: SubscriptionsListOptions], Paged<Subscription>> = {
  "id": "subscriptions.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions",
  "query": {
    "order_id": "text",
    "mpn_id": "integer"
  },
  "listing": "collection",
  "decimals": [
    "lineItems[].purchaseCommitment.amount"
  ]
};

/** Get a customer's subscription by its id. */
export const subscriptionsGet: Operation<[customerId: string, subscriptionId: string, options?: CallOptions], Promise<Subscription>> = {
  "id": "subscriptions.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}",
  "decimals": [
    "lineItems[].purchaseCommitment.amount"
  ]
};

/** Change a subscription: its quantity, status, name, renewal, partner on record, or what is scheduled for it. */
export const subscriptionsUpdate: Operation<[customerId: string, subscriptionId: string, body: SubscriptionUpdate, options?: WriteOptions], Promise<Subscription>> = {
  "id": "subscriptions.update",
  "method": "PATCH",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}",
  "headers": {
    "ifMatch": [
      "If-Match",
      "text"
    ]
  },
  "body": {
    "": "object!",
    "friendlyName": "text",
    "quantity": "integer",
    "status": "text",
    "autoRenewEnabled": "boolean",
    "scheduledNextTermInstructions": "object",
    "scheduledNextTermInstructions.product": "object",
    "scheduledNextTermInstructions.product.productId": "text",
    "scheduledNextTermInstructions.product.skuId": "text",
    "scheduledNextTermInstructions.product.availabilityId": "text",
    "scheduledNextTermInstructions.product.billingCycle": "text",
    "scheduledNextTermInstructions.product.termDuration": "text",
    "scheduledNextTermInstructions.product.promotionId": "text",
    "scheduledNextTermInstructions.quantity": "integer",
    "scheduledNextTermInstructions.customTermEndDate": "text",
    "nextChargeInstructions": "object",
    "nextChargeInstructions.product": "object",
    "nextChargeInstructions.product.productId": "text",
    "nextChargeInstructions.product.skuId": "text",
    "nextChargeInstructions.product.availabilityId": "text",
    "nextChargeInstructions.product.billingCycle": "text",
    "nextChargeInstructions.product.termDuration": "text",
    "nextChargeInstructions.product.promotionId": "text",
    "nextChargeInstructions.quantity": "integer",
    "scheduledActions": "array",
    "scheduledActions[]": "object!",
    "billingCycle": "text",
    "termDuration": "text",
    "partnerId": "text"
  },
  "decimals": [
    "lineItems[].purchaseCommitment.amount"
  ]
};

/** List the add-ons of a subscription. */
export const subscriptionsAddOnsList: Operation<[customerId: string, subscriptionId: string, options?: CallOptions], Paged<Subscription>> = {
  "id": "subscriptions.addOns.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/addons",
  "listing": "collection",
  "decimals": [
    "lineItems[].purchaseCommitment.amount"
  ]
};

/** List the offers that a legacy trial can be converted to. */
export const subscriptionsConversionsList: Operation<[customerId: string, subscriptionId: string, options?: CallOptions], Paged<Conversion>> = {
  "id": "subscriptions.conversions.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/conversions",
  "listing": "collection"
};

/** Convert a legacy trial to a paid subscription. */
export const subscriptionsConversionsCreate: Operation<[customerId: string, subscriptionId: string, body: Conversion, options?: CallOptions], Promise<ConversionResult>> = {
  "id": "subscriptions.conversions.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/conversions",
  "body": {
    "": "object!",
    "offerId": "text!",
    "targetOfferId": "text!",
    "orderId": "text",
    "quantity": "integer",
    "billingCycle": "text"
  }
};

/** List the offers that a legacy subscription can move to. */
export const subscriptionsUpgradesList: Operation<[customerId: string, subscriptionId: string, options?: CallOptions], Paged<Upgrade>> = {
  "id": "subscriptions.upgrades.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/upgrades",
  "listing": "collection"
};

/** Move a legacy subscription to another offer. */
export const subscriptionsUpgradesCreate: Operation<[customerId: string, subscriptionId: string, body: UpgradeRequest, options?: CallOptions], Promise<UpgradeResult>> = {
  "id": "subscriptions.upgrades.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/upgrades",
  "body": {
    "": "object!",
    "targetOffer": "object!",
    "targetOffer.id": "text!",
    "upgradeType": "any!",
    "quantity": "integer"
  }
};

/** List the catalog items that a subscription can move to, at once or when its next term begins. */
export const subscriptionsTransitionEligibilitiesList: Operation<[customerId: string, subscriptionId: string, options?: SubscriptionsTransitionEligibilitiesListOptions], Paged<TransitionEligibility>> = {
  "id": "subscriptions.transitionEligibilities.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/transitioneligibilities",
  "query": {
    "eligibilityType": "text"
  },
  "listing": "collection"
};

/** List the transitions of a subscription, with how far each is. */
export const subscriptionsTransitionsList: Operation<[customerId: string, subscriptionId: string, options?: SubscriptionsTransitionsListOptions], Paged<Transition>> = {
  "id": "subscriptions.transitions.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/transitions",
  "query": {
    "operationId": "text"
  },
  "listing": "collection"
};

/** Move licences of a subscription to another catalog item, or convert a trial of new commerce. */
export const subscriptionsTransitionsCreate: Operation<[customerId: string, subscriptionId: string, body: Transition, options?: CallOptions], Promise<Transition>> = {
  "id": "subscriptions.transitions.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/transitions",
  "body": {
    "": "object!",
    "operationId": "text",
    "fromCatalogItemId": "text",
    "fromSubscriptionId": "text",
    "toCatalogItemId": "text!",
    "toSubscriptionId": "text",
    "quantity": "integer!",
    "termDuration": "text",
    "billingCycle": "text",
    "transitionType": "text!",
    "promotionId": "text",
    "events": "array",
    "events[]": "object!",
    "events[].name": "text!",
    "events[].status": "text!",
    "events[].timestamp": "text!",
    "events[].errors": "array",
    "events[].errors[]": "object!",
    "events[].errors[].code": "any!",
    "events[].errors[].description": "text"
  }
};

/** Ask how the licences of a subscription are provisioned. */
export const subscriptionsProvisioningStatusGet: Operation<[customerId: string, subscriptionId: string, options?: CallOptions], Promise<SubscriptionProvisioningStatus>> = {
  "id": "subscriptions.provisioningStatus.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/provisioningstatus"
};

/** Get who supports a customer with a subscription. */
export const subscriptionsSupportContactGet: Operation<[customerId: string, subscriptionId: string, options?: CallOptions], Promise<SupportContact>> = {
  "id": "subscriptions.supportContact.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/supportcontact"
};

/** Set who supports a customer with a subscription. */
export const subscriptionsSupportContactUpdate: Operation<[customerId: string, subscriptionId: string, body: SupportContact, options?: WriteOptions], Promise<SupportContact>> = {
  "id": "subscriptions.supportContact.update",
  "method": "PUT",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/supportcontact",
  "body": {
    "": "object!",
    "supportTenantId": "text!",
    "supportMpnId": "text!",
    "name": "text"
  }
};

/** Register an Azure subscription or plan, so that reservations can be bought for it. */
export const subscriptionsRegistrationsCreate: Operation<[customerId: string, subscriptionId: string, options?: WorkOptions], Poller<SubscriptionRegistrationStatus>> = {
  "id": "subscriptions.registrations.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/registrations",
  "longRunning": {
    "in": "Location",
    "property": "status",
    "succeeded": [
      "registered"
    ],
    "failed": []
  }
};

/** Ask how far the registration of an Azure subscription is. */
export const subscriptionsRegistrationStatusGet: Operation<[customerId: string, subscriptionId: string, options?: CallOptions], Promise<SubscriptionRegistrationStatus>> = {
  "id": "subscriptions.registrationStatus.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/registrationstatus"
};

/** Activate a sandbox's subscription to the software of another publisher, with which its billing begins. */
export const subscriptionsActivate: Operation<[customerId: string, subscriptionId: string, options?: CallOptions], Promise<SubscriptionActivationResult>> = {
  "id": "subscriptions.activate",
  "method": "POST",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/activate"
};

/** List the links by which a customer activates the software of another publisher. */
export const subscriptionsActivationLinksList: Operation<[customerId: string, subscriptionId: string, options?: CallOptions], Paged<OrderLineItemActivationLink>> = {
  "id": "subscriptions.activationLinks.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/activationlinks",
  "listing": "collection"
};

/** List the Azure subscriptions below an Azure plan. */
export const subscriptionsAzureEntitlementsList: Operation<[customerId: string, subscriptionId: string, options?: CallOptions], Paged<AzureEntitlement>> = {
  "id": "subscriptions.azureEntitlements.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements",
  "listing": "collection"
};

/** Get an Azure subscription below an Azure plan. */
export const subscriptionsAzureEntitlementsGet: Operation<[customerId: string, subscriptionId: string, entitlementId: string, options?: CallOptions], Promise<AzureEntitlement>> = {
  "id": "subscriptions.azureEntitlements.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{entitlementId}"
};

/** Cancel an Azure subscription below an Azure plan, because it is compromised. */
export const subscriptionsAzureEntitlementsCancel: Operation<[customerId: string, subscriptionId: string, entitlementId: string, body: AzureEntitlementCancellationRequestContent, options?: CallOptions], Promise<AzureEntitlement>> = {
  "id": "subscriptions.azureEntitlements.cancel",
  "method": "POST",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{entitlementId}/cancel",
  "body": {
    "": "object!",
    "cancellationReason": "text!"
  }
};

/** Get which Azure subscription pays for what a customer uses beyond its licences. */
export const subscriptionsOverageGet: Operation<[customerId: string, options?: CallOptions], Paged<Overage>> = {
  "id": "subscriptions.overage.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/overage",
  "listing": "collection"
};

/** Set which Azure subscription pays for what a customer uses beyond its licences, or take that away. */
export const subscriptionsOverageUpdate: Operation<[customerId: string, body: Overage, options?: WriteOptions], Promise<Overage>> = {
  "id": "subscriptions.overage.update",
  "method": "PUT",
  "path": "/v1/customers/{customerId}/subscriptions/overage",
  "body": {
    "": "object!",
    "azureEntitlementId": "text!",
    "partnerId": "text",
    "type": "text",
    "overageEnabled": "boolean!",
    "contractType": "text",
    "orderId": "text"
  }
};

/** Make an Azure subscription that was cancelled active again. */
export const subscriptionsAzureEntitlementsReactivate: Operation<[customerId: string, subscriptionId: string, entitlementId: string, options?: SubscriptionsAzureEntitlementsReactivateOptions], Promise<void>> = {
  "id": "subscriptions.azureEntitlements.reactivate",
  "method": "POST",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{entitlementId}/reactivate",
  "query": {
    "version": "text"
  },
  "answer": "nothing"
};

/** List the days on which the term of a new purchase may end, to end together with a month or with other subscriptions. */
export const subscriptionsCustomTermEndDatesList: Operation<[customerId: string, options: SubscriptionsCustomTermEndDatesListOptions], Paged<CustomTermEndDate>> = {
  "id": "subscriptions.customTermEndDates.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/customTermEndDates",
  "query": {
    "term_duration": "text!",
    "term_start_date": "text",
    "target_coterm_subscription_id": "text"
  },
  "listing": "next"
};
