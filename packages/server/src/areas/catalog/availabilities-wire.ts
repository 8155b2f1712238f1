// Availabilities as they travel, with their terms: how long each is, how it is charged, what it renews to, and what comes
// back on cancellation.

import type { Availability as Resource, AvailabilityTerm, CancellationRefundOption, Of, RenewalInstruction, RenewalOption } from "@understudy/contract";
import type { Availability, Plan, Sku, TermDuration } from "../../commerce/index.ts";
import { guidOf, type View } from "../../world/index.ts";
import { currencyInfo } from "./currency-info.ts";
import { plansIn, productOf, skuOf } from "./products-wire.ts";
import type { Shelf } from "./shelf.ts";

type Settings = Pick<View["settings"], "secondRefundOption">;
type Place = Pick<Shelf, "path" | "query" | "scope">;

export function availabilityOf(availability: Availability, place: Place, settings: Settings): Of<typeof Resource> {
  const { sku, availabilityId, segment, country, currency } = availability;
  const { productId, skuId } = sku;
  const uri = `${place.path}/products/${productId}/skus/${skuId}/availabilities/${availabilityId}${place.query}`;
  const terms = plansIn(availability, place.scope).flatMap((plan) => termOf(sku, plan, settings) ?? []);
  return {
    id: availabilityId, productId, skuId,
    catalogItemId: `${productId}:${skuId}:${availabilityId}`,
    defaultCurrency: currencyInfo(currency),
    segment, country,
    isPurchasable: sku.isPurchasable,
    isRenewable: sku.isRenewable,
    renewalInstructions: renewalInstructionsOf(sku, terms),
    terms,
    includedQuantityOptions: [],
    product: productOf(sku, place),
    sku: skuOf([availability], place),
    links: { self: { uri, method: "GET", headers: [] } },
  };
}

type TermResource = Of<typeof AvailabilityTerm>;

/** Perpetual software and Azure plans have no term. */
function termOf(sku: Sku, plan: Plan, settings: Settings): TermResource | undefined {
  const { termDuration, billingCycle } = plan;
  if (termDuration === undefined) return undefined;
  return {
    id: BigInt(`0x${guidOf(`term ${sku.productId} ${sku.skuId} ${termDuration} ${billingCycle}`).replaceAll("-", "").slice(16)}`).toString(36).slice(0, 12),
    duration: termDuration,
    description: `${lengths[termDuration]}, ${charges[billingCycle]}`,
    billingCycle,
    renewalOptions: renewalOptionsOf(sku, termDuration),
    cancellationPolicies: [{ refundOptions: refundOptionsOf(sku, plan, settings) }],
  };
}

const lengths: Readonly<Record<TermDuration, string>> = { P1M: "One month", P1Y: "One year", P3Y: "Three years" };

const charges: Readonly<Record<Plan["billingCycle"], string>> = {
  monthly: "charged by the month", annual: "charged by the year", biennial: "charged every two years", triennial: "charged every three years",
  one_time: "charged once", none: "not charged",
};

/** A licence may renew to any term that it is sold for, a trial to a year of what it becomes, all else to the same again. */
function renewalOptionsOf({ family, plans, isRenewable }: Sku, duration: TermDuration): Of<typeof RenewalOption>[] {
  if (!isRenewable) return [];
  const all = family === "newCommerce" ? plans.flatMap(({ termDuration }) => termDuration ?? []) : family === "trial" ? (["P1Y"] as const) : [duration];
  return [...new Set<TermDuration>(all)].map((termDuration) => ({ termDuration, description: lengths[termDuration] }));
}

type Refund = Of<typeof CancellationRefundOption>;

const refunds = (...options: readonly (readonly ["Full" | "Partial", string])[]): Refund[] =>
  options.map(([type, expiresAfter], sequenceId) => ({ sequenceId, type, expiresAfter }));

/** Reservations and savings plans go back in the Azure portal, and trials cost nothing. */
function refundOptionsOf({ family }: Sku, { termDuration }: Plan, { secondRefundOption }: Settings): Refund[] {
  if (family === "newCommerce") return secondRefundOption === "partial" ? refunds(["Full", "P1D"], ["Partial", "P7D"]) : refunds(["Full", "P1D"]);
  if (family === "software") return refunds(["Partial", "P7D"]);
  if (family === "saas") return refunds(["Full", termDuration === "P1M" ? "P1D" : "P14D"]);
  return [];
}

function renewalInstructionsOf({ productId, skuId, convertsTo, isRenewable }: Sku, terms: readonly TermResource[]): Of<typeof RenewalInstruction>[] {
  const applicableTermIds = terms.flatMap(({ id }) => id ?? []);
  if (!isRenewable || applicableTermIds.length === 0) return [];
  const renewToId = convertsTo === undefined ? `${productId}/${skuId}` : convertsTo.replace(":", "/");
  return [{ applicableTermIds, renewalOptions: [{ renewToId, isAutoRenewable: true }] }];
}
