// What goes over the wire in the operations on subscriptions themselves: reading, changing, and what is asked about one.

import { Type } from "typebox";
import { TermDuration } from "../catalog/enums.ts";
import { guid, instant, text } from "../define/schema.ts";
import type { Shape } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { OrderLineItemActivationLink } from "../orders/activation-link.ts";
import { ordersFaults } from "../orders/faults.ts";
import {
  CustomTermEndDate, SubscriptionActivationResult, SubscriptionProvisioningStatus, SupportContact,
} from "./about.ts";
import { changeFaults } from "./change-faults.ts";
import { inquiryFaults } from "./inquiry-faults.ts";
import { ofSubscription } from "./rules-of-all.ts";
import { stateFaults } from "./state-faults.ts";
import { Subscription } from "./subscription.ts";
import { SubscriptionUpdate } from "./subscription-update.ts";
import { transitionFaults } from "./transition-faults.ts";

const refusalsOfUpdate = [
  ...ofSubscription, faults.staleEtag, ...Object.values(stateFaults), ...Object.values(changeFaults),
  transitionFaults.targetTermInvalid, transitionFaults.billingCycleInvalid, transitionFaults.billingCycleLongerThanTerm,
  faults.mpnIdUnknown, ordersFaults.notAnIndirectReseller, ordersFaults.resellerAgreementMissing,
  ordersFaults.quantityOutOfRange, ordersFaults.quantityNotChangeable, ordersFaults.termWithdrawn,
  ordersFaults.tooManySeats, ordersFaults.tooManySubscriptions, ordersFaults.seatsExceedRemaining,
  ordersFaults.orderNotCancellable, ordersFaults.cancellationWindowPassed,
  ordersFaults.invalidInput, ordersFaults.commerceServiceFailed, ordersFaults.commercePreconditionFailed,
  ordersFaults.notSupported, ordersFaults.operationNotSupported,
] as const;

export const subscriptionShapes = {
  "subscriptions.list": {
    summary: "List a customer's subscriptions: all, those of an order, or those of an indirect reseller",
    notes: [
      "Suspended, expired and deleted subscriptions are listed, too.",
      "Which links there are depends on the product: offer for legacy subscriptions; product, sku and availability for others; parentSubscription for add-ons; activationLinks for the software of other publishers.",
      "A savings plan has lineItems, a productOrderId and the unit Benefit; one that was bought in the Azure portal has no orderId.",
    ],
    query: Type.Object({
      order_id: Type.Optional(text("Order whose subscriptions are listed; all when absent")),
      mpn_id: Type.Optional(Type.Integer({ description: "PartnerID (MPN id) of the indirect reseller whose subscriptions are listed; all when absent", minimum: 0 })),
    }),
    result: { status: 200, body: Subscription, listing: "collection" },
    faults: [faults.noSuchResource, faults.noRelationship],
  },
  "subscriptions.get": {
    summary: "Get a customer's subscription by its id",
    notes: [
      "attributes.etag is the version of the subscription, which an update may name.",
      "refundableQuantity says how many licences can still be taken away, and until when.",
      "An add-on names the subscription that it belongs to in parentSubscriptionId, and links to it.",
    ],
    result: { status: 200, body: Subscription },
    faults: ofSubscription,
  },
  "subscriptions.update": {
    summary: "Change a subscription: its quantity, status, name, renewal, partner on record, or what is scheduled for it",
    notes: [
      "Send the whole subscription as it was read, with the change made in it.",
      "autoRenewEnabled becomes false, and scheduledNextTermInstructions and nextChargeInstructions are deleted, where the body leaves them out.",
      "quantity, status, friendlyName, autoRenewEnabled, partnerId and the instructions can change; the quantity stays between the minimum and the maximum of the offer or SKU.",
      "Licences can be added at any time; of new commerce they can be taken away only within 168 hours after they were added, as refundableQuantity says.",
      "The status suspended suspends, active makes active again, deleted cancels; a suspended subscription takes no other change than active.",
      "Subscriptions of new commerce and of the marketplace are cancelled until cancellationAllowedUntilDate, as a rule 168 hours after purchase or renewal.",
      "An Azure plan can be suspended only while no Azure subscription or reservation below it is active; savings plans are changed in the Azure portal only.",
      "scheduledNextTermInstructions take autoRenewEnabled true, and are carried out at the renewal; an immediate change of quantity deletes them.",
      "The billing frequency of a software subscription changes by scheduledNextTermInstructions with another billingCycle; that of a legacy subscription by its order.",
      "An update that takes longer answers 202 without a body, and in Location where the subscription is read until it has changed.",
      "A licence subscription of new commerce whose autoRenewEnabled is false goes on by the month at a higher price when its term ends on or after 2026-05-04, unless it was said to end then.",
    ],
    headers: Type.Object({
      "If-Match": Type.Optional(text("The attributes.etag that the subscription was read with; an update of an older version is refused. Without it attributes.etag of the body counts")),
    }),
    body: SubscriptionUpdate,
    result: { status: 200, body: Subscription },
    faults: refusalsOfUpdate,
  },
  "subscriptions.addOns.list": {
    summary: "List the add-ons of a subscription",
    notes: ["Only legacy add-ons belong to a subscription; those of new commerce are subscriptions of their own."],
    result: { status: 200, body: Subscription, listing: "collection" },
    faults: ofSubscription,
  },
  "subscriptions.provisioningStatus.get": {
    summary: "Ask how the licences of a subscription are provisioned",
    notes: [
      "The status is pending while licences change; it is brought up to date every 15 minutes.",
      "The partner needs delegated administration of the customer.",
    ],
    result: { status: 200, body: SubscriptionProvisioningStatus },
    faults: [...ofSubscription, faults.granularRoleMissing, faults.noDirectorySubscription, ordersFaults.provisioningStatusUnreadable],
  },
  "subscriptions.supportContact.get": {
    summary: "Get who supports a customer with a subscription",
    result: { status: 200, body: SupportContact },
    faults: ofSubscription,
  },
  "subscriptions.supportContact.update": {
    summary: "Set who supports a customer with a subscription",
    notes: [
      "The contact is the partner or one of its indirect resellers, given by tenant, PartnerID and name.",
      "Only legacy subscriptions to licences have a contact that can be set.",
    ],
    body: SupportContact,
    result: { status: 200, body: SupportContact },
    faults: [...ofSubscription, stateFaults.offerNotUpdatable, faults.mpnIdUnknown, ordersFaults.notAnIndirectReseller],
  },
  "subscriptions.activate": {
    summary: "Activate a sandbox's subscription to the software of another publisher, with which its billing begins",
    notes: [
      "Integration sandbox only; elsewhere the customer activates a subscription by its activation link.",
      "There is no body; a JSON null is taken, too.",
    ],
    result: { status: 200, body: SubscriptionActivationResult },
    faults: [...ofSubscription, inquiryFaults.activatedAlready, stateFaults.subscriptionDeleted, faults.wrongEnvironment],
  },
  "subscriptions.activationLinks.list": {
    summary: "List the links by which a customer activates the software of another publisher",
    notes: ["Only subscriptions to software as a service have them; in the integration sandbox the link leads nowhere."],
    result: { status: 200, body: OrderLineItemActivationLink, listing: "collection" },
    faults: ofSubscription,
  },
  "subscriptions.customTermEndDates.list": {
    summary: "List the days on which the term of a new purchase may end, to end together with a month or with other subscriptions",
    notes: [
      "A calendarMonthAligned day is the end of a month; a subscriptionAligned one is that of the subscriptions in cotermSubscriptionIds.",
      "The days are for purchases only, not for renewals.",
      "Above 300 entries the answer has the header MS-ContinuationToken, which brings the next ones; the link next has it, too.",
    ],
    query: Type.Object({
      term_duration: TermDuration,
      term_start_date: Type.Optional(instant("When the term is to begin; now when absent")),
      target_coterm_subscription_id: Type.Optional(guid("Subscription to end together with; all of the customer's are considered when absent")),
    }),
    result: { status: 200, body: CustomTermEndDate, listing: "next" },
    faults: [faults.noSuchResource, faults.noRelationship],
  },
} as const satisfies Record<string, Shape>;
