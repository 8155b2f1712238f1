// The next term between the form and the service's instructions. Pure.

import type { Item } from "../../../../api/operation.ts";
import { planFrom, planKey } from "../plans.ts";
import { itemOf, type Subscription } from "../subscription.ts";

export interface NextTermValues {
  /** product:sku:availability */
  readonly product: string;
  /** Today's of the product: it changes from time to time. */
  readonly availabilityId: string;
  /** P1Y/monthly */
  readonly plan: string;
  readonly quantity: string;
  /** An instant, or nothing for the whole term. */
  readonly endDate: string;
}

type Instructions = NonNullable<Subscription["scheduledNextTermInstructions"]>;

/** What is scheduled already, or the same once more. */
export function valuesOf(subscription: Subscription): NextTermValues & Record<string, unknown> {
  const { offerId = "", termDuration = "", renewalTermDuration, billingCycle = "monthly", quantity, scheduledNextTermInstructions: scheduled } = subscription;
  const { product } = scheduled ?? {};
  return {
    product: product?.productId === undefined ? offerId : `${product.productId}:${product.skuId}:${product.availabilityId ?? ""}`,
    availabilityId: product?.availabilityId ?? "",
    plan: planKey({ termDuration: product?.termDuration ?? (renewalTermDuration || termDuration), billingCycle: product?.billingCycle ?? billingCycle }),
    quantity: String(scheduled?.quantity ?? quantity ?? 1),
    endDate: scheduled?.customTermEndDate ?? "",
  };
}

export function instructionsFrom({ product, availabilityId, plan, quantity, endDate }: NextTermValues): Instructions {
  const { productId, skuId } = itemOf(product) ?? { productId: "", skuId: "" };
  return {
    product: { productId, skuId, ...(availabilityId !== "" && { availabilityId }), ...planFrom(plan) },
    quantity: Number(quantity),
    ...(endDate !== "" && { customTermEndDate: endDate }),
  };
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

const skuOf = (catalogItemId: string): string => catalogItemId.split(":", 2).join(":");

/** The product itself, what it can become, and what is scheduled; each once. A trial does not go on as one. */
export function targetsFor(subscription: Subscription, targets: readonly Item<"subscriptions.transitionEligibilities.list">[]): readonly Choice[] {
  const { offerId = "", offerName = offerId, isTrial } = subscription;
  const scheduled = valuesOf(subscription).product;
  const all = [
    ...(isTrial ? [] : [{ value: offerId, label: offerName }]),
    ...targets.map(({ catalogItemId, title = catalogItemId }) => ({ value: catalogItemId, label: title })),
  ];
  // The form holds what is scheduled under the availability of then.
  const named = all.map((choice) => (skuOf(choice.value) === skuOf(scheduled) ? { ...choice, value: scheduled } : choice));
  const known = named.some(({ value }) => value === scheduled) ? named : [...named, { value: scheduled, label: scheduled }];
  return [...new Map(known.map((choice) => [skuOf(choice.value), choice])).values()];
}
