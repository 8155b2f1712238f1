// Subscriptions as they travel: the stored record with what the catalog knows of its product, its links and its ETag.
// Which properties there are depends on the family, as in the examples of the documentation: get-a-subscription-by-id.md,
// get-all-of-a-customer-s-subscriptions.md, azure-purchase-savings-plan.md.

import type { Of, Subscription, SubscriptionAction } from "@understudy/contract";
import { Decimal } from "@understudy/kernel";
import { catalogItemId, isLegacy, type Family, type Instructions, type LegacyOffer, type Sku, type SubscriptionRecord } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { cancelAtEnd } from "./update-rules.ts";
import { productOrderIdOf, shownId } from "./wire-ids.ts";
import { datesOf, midnight } from "./wire-dates.ts";
import { linksOf } from "./wire-links.ts";
import { refundsOf } from "./wire-refunds.ts";

type Resource = Of<typeof Subscription>;

/** What the catalog knows of a subscription's product; neither where it has gone from there. */
export interface Item {
  readonly offer?: LegacyOffer;
  readonly sku?: Sku;
}

type Moment = Pick<View, "now" | "settings">;

export function subscriptionOf(record: SubscriptionRecord, item: Item, moment: Moment): Resource {
  return {
    ...whatItIs(record, item),
    ...datesOf(record),
    ...howItStands(record, moment),
    ...howItIsPaid(record),
    ...refundsOf(record, moment),
    links: linksOf(record),
    attributes: { etag: etagOf(record), objectType: "Subscription" },
  };
}

/** The id and a number that grows, as the service's own ETags read. */
export const etagOf = ({ subscriptionId: id, version }: SubscriptionRecord): string =>
  Buffer.from(JSON.stringify({ id, version })).toString("base64");

function whatItIs(record: SubscriptionRecord, { offer, sku }: Item): Resource {
  const { family, publisherName, parentSubscriptionId, migratedFromSubscriptionId } = record;
  const productType = productTypes[family];
  return {
    id: shownId(family, record.subscriptionId),
    // It is an Azure subscription itself.
    ...(family === "legacyAzure" && { entitlementId: shownId(family, record.subscriptionId) }),
    offerId: shownId(family, catalogItemId(record.item)),
    offerName: record.title,
    friendlyName: record.friendlyName,
    ...(productType && { productType }),
    quantity: record.quantity,
    unitType: offer?.unitType ?? unitTypes[family] ?? "Licenses",
    ...(parentSubscriptionId !== undefined && { parentSubscriptionId: shownId(family, parentSubscriptionId) }),
    hasPurchasableAddons: offer?.hasAddOns ?? false,
    isTrial: record.isTrial,
    isMicrosoftProduct: record.isMicrosoftProduct,
    ...(publisherName !== undefined && { publisherName }),
    contractType: family === "perpetual" ? "product_key" : "subscription",
    ...(sku?.consumptionType !== undefined && { consumptionType: sku.consumptionType }),
    ...(migratedFromSubscriptionId !== undefined && { migratedFromSubscriptionId: migratedFromSubscriptionId.toUpperCase() }),
  };
}

const productType = (id: string, subType?: string) =>
  ({ id, displayName: id, ...(subType !== undefined && { subType: { id: subType, displayName: subType } }) });

/** Older offers are no products, and have no type. */
const productTypes: { readonly [Name in Family]?: ReturnType<typeof productType> } = {
  newCommerce: productType("OnlineServicesNCE"),
  trial: productType("OnlineServicesNCE"),
  software: productType("Software"),
  perpetual: productType("Software"),
  reservation: productType("Azure", "VirtualMachines"),
  savingsPlan: productType("Azure", "SavingsPlan"),
  saas: productType("Azure", "SaaS"),
  azurePlan: productType("Azure", "Azure"),
};

/** Where it is not licences that are counted. */
const unitTypes: { readonly [Name in Family]?: string } = {
  legacyAzure: "Usage-based", azurePlan: "Usage-based", savingsPlan: "Benefit",
};

const billingTypes: { readonly [Name in Family]?: NonNullable<Resource["billingType"]> } = {
  legacyAzure: "usage", azurePlan: "usage", savingsPlan: "benefit",
};

function howItStands(record: SubscriptionRecord, { now }: Moment) {
  const { status, suspensionReasons, nextTerm, nextCharge } = record;
  return {
    status,
    ...(suspensionReasons.length > 0 && { suspensionReasons: [...suspensionReasons] }),
    actions: actionsOf(record, now),
    autoRenewEnabled: record.autoRenew,
    ...(nextTerm && { scheduledNextTermInstructions: instructionsOf(nextTerm) }),
    ...(nextCharge && { nextChargeInstructions: instructionsOf(nextCharge) }),
    ...(record.endsWithTerm && { scheduledActions: [cancelAtEnd] }),
    ...(!isLegacy(record) && { renewalTermDuration: record.renewalTermDuration ?? "" }),
    // Nobody looks at a subscription of a partner's here.
    attentionNeeded: false,
    actionTaken: false,
  };
}

function actionsOf({ status, cancellationAllowedUntil }: SubscriptionRecord, now: Temporal.Instant): Of<typeof SubscriptionAction>[] {
  if (status !== "active" && status !== "suspended" && status !== "pending") return [];
  const isCancellable = cancellationAllowedUntil !== undefined
    && Temporal.Instant.compare(now, Temporal.Instant.from(cancellationAllowedUntil)) <= 0;
  return [...(status === "pending" ? [] : ["edit" as const]), ...(isCancellable ? ["cancel" as const] : [])];
}

function instructionsOf({ product, quantity, customTermEndDate }: Instructions) {
  return {
    ...(product && { product }),
    ...(quantity !== undefined && { quantity }),
    ...(customTermEndDate !== undefined && { customTermEndDate: midnight(customTermEndDate) }),
  };
}

/** A savings plan is one purchase, which it shows as its only line. */
function lineItemsOf(record: SubscriptionRecord): NonNullable<Resource["lineItems"]> {
  const { family, subscriptionId, friendlyName, autoRenew: autoRenewEnabled, status, purchaseCommitment } = record;
  const { scope, subscriptionId: planId, entitlementId } = record.provisioningContext ?? {};
  const type = scope?.toLowerCase() === "single" ? "single" as const : "shared" as const;
  return [{
    id: productOrderIdOf(family, subscriptionId) ?? subscriptionId,
    friendlyName,
    scope: { type, ...(planId !== undefined && { subscriptionId: planId }), ...(entitlementId !== undefined && { entitlementId }) },
    autoRenewEnabled,
    status,
    ...(purchaseCommitment && { purchaseCommitment: { ...purchaseCommitment, amount: Decimal.of(purchaseCommitment.amount).toNumber() } }),
  }];
}

function howItIsPaid(record: SubscriptionRecord) {
  const { family, partnerId, price: { promotionId } } = record;
  const productOrderId = productOrderIdOf(family, record.subscriptionId);
  return {
    billingType: billingTypes[family] ?? "license",
    billingCycle: record.billingCycle,
    ...(promotionId !== undefined && { promotionId }),
    // The examples of the new commerce say that there is none; older ones leave it out.
    ...((partnerId !== undefined || !isLegacy(record)) && { partnerId: partnerId ?? "" }),
    orderId: shownId(family, record.orderId),
    ...(productOrderId !== undefined && { productOrderId }),
    ...(family === "savingsPlan" && { lineItems: lineItemsOf(record) }),
  };
}
