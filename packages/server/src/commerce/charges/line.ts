// A line of the ledger, worked out: the price for the days charged, the rounding, the rate of exchange and the tax. Pure.
// Source: billing sections 4, 6 and 9.

import { Decimal } from "@understudy/kernel";
import { guidOf, type Settings } from "../../world/index.ts";
import { dayOf } from "../calendar/day.ts";
import { placesOf } from "../catalog/currency.ts";
import { chargesOf } from "../catalog/plans.ts";
import { spanOf } from "../subscriptions/dates.ts";
import { isLegacy } from "../subscriptions/lifecycle.ts";
import type { Price, SubscriptionRecord } from "../subscriptions/record.ts";
import type { ChargedProduct, ChargeLine, Exchange, LineCharge, Rounding } from "./charge.ts";
import type { Draft } from "./draft.ts";
import { exchangeOf } from "./exchange.ts";
import type { Parties } from "./parties.ts";
import { amountOf, legacyAmountOf, shareOf, taxOf } from "./rounding.ts";

/** What a draft does not say: who and what it is about, and which event it comes of. */
export interface Surroundings {
  readonly parties: Parties;
  readonly product: ChargedProduct;
  readonly isAddOn: boolean;
  /** Of the bill. */
  readonly currency: string;
  readonly orderId: string;
  readonly cause: { readonly kind: string; readonly position: number };
  /** A GUID that follows from the event. */
  readonly eventId: string;
  /** Of the event too, or of a move of seats, which is an event of two subscriptions. */
  readonly referenceId: string;
  readonly at: string;
  /** Counts the lines of an event. */
  readonly index: number;
}

export function lineChargeOf(draft: Draft, around: Surroundings, settings: Settings): LineCharge {
  const { of } = draft;
  const { subscriptionId, accountId, customerId } = of;
  const { cause, currency, at } = around;
  const price = priceOf(of);
  const exchange = draft.exchange ?? exchangeOf(price.currency, currency, at, settings);
  const worked = draft.given ? givenBack(draft, draft.given) : workedOut(draft, price, { exchange, currency }, settings);
  const tax = settings.taxMode === "perLine" ? taxOf(worked.amount, currency, settings).toString() : undefined;
  return {
    kind: "charge", chargeId: chargeIdOf(around), accountId, customerId, subscriptionId,
    bill: isLegacy(of) ? "legacy" : "modern", chargedAt: at, currency, amount: worked.amount.toString(),
    line: {
      ...aboutOf(draft, around), exchange, ...(tax !== undefined && { tax }),
      chargeType: draft.chargeType, referenceId: around.referenceId, cause, quantity: draft.quantity, ...(draft.isRefund && { isRefund: true }),
      unitPrice: price.unitPrice, ...(price.discount !== undefined && { discount: price.discount }),
      ...(price.promotionId !== undefined && { promotionId: price.promotionId }),
      effectiveUnitPrice: worked.unit.toString(), formula: draft.formula, rounding: worked.rounding, ...(price.source && { priceSource: price.source }),
      ...planOf(draft),
    },
  };
}

/** It follows from the event, and begins with the time: charges of one time lie beside one another in every index. */
function chargeIdOf({ eventId, at, index }: Surroundings): string {
  const time = Date.parse(at).toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8, 12)}${(index === 0 ? eventId : guidOf(`${eventId} ${index}`)).slice(13)}`;
}

function aboutOf({ of }: Draft, { parties: { customer, mpnId }, product, isAddOn, orderId }: Surroundings) {
  const { country, partnerId, partnerRemoved, friendlyName, isTrial, family, subscriptionId } = of;
  return {
    customer: { ...customer, country },
    ...(mpnId !== undefined && { mpnId }),
    resellerMpnId: partnerId !== undefined ? Number(partnerId) : partnerRemoved ? -1 : 0,
    orderId, product, friendlyName,
    qualifiers: [...(isAddOn ? ["AddOn"] as const : []), ...(isTrial ? ["Trial"] as const : [])],
    ...((family === "reservation" || family === "savingsPlan") && { reservationOrderId: reservationOrderOf(subscriptionId) }),
    ...(isLegacy(of) && { legacy: { offerId: product.productId, offerName: product.productName, discountAmount: "0" } }),
  };
}

/** The id that use which a reservation or savings plan pays for names it by. */
export const reservationOrderOf = (subscriptionId: string): string => guidOf(`reservation order of ${subscriptionId}`);

function planOf({ of, span }: Draft): Pick<ChargeLine, "termDuration" | "billingCycle" | "termStart" | "termEnd" | "chargeStart" | "chargeEnd"> {
  const { term, billingCycle, createdAt } = of;
  return {
    ...(term?.duration && { termDuration: term.duration }), billingCycle,
    termStart: term ? spanOf(term).first : dayOf(createdAt), ...(term && { termEnd: term.end }),
    chargeStart: span.start, ...(span.end !== undefined && { chargeEnd: span.end }),
  };
}

interface Worked {
  readonly amount: Decimal;
  readonly unit: Decimal;
  readonly rounding: Rounding;
}

function workedOut(draft: Draft, { unitPrice, discount }: Price, { exchange, currency }: { readonly exchange: Exchange; readonly currency: string }, settings: Settings): Worked {
  const { formula, quantity, cut, isRefund, most } = draft;
  const listed = Decimal.of(unitPrice);
  const price = discount === undefined ? listed : listed.times(Decimal.of(1).minus(Decimal.of(discount)));
  const priced = { price, formula, quantity, rate: Decimal.of(exchange.rate), currency, cut };
  const { amount, rounding, unit = shareOf(price, formula) } = isLegacy(draft.of) ? legacyAmountOf(priced, settings) : amountOf(priced, settings);
  if (!isRefund) return { amount, unit, rounding };
  const isTooMuch = most !== undefined && amount.compare(most) > 0;
  const given = isTooMuch ? most.truncated(placesOf(currency, settings)) : amount;
  return { amount: given.negated(), unit: unit.negated(), rounding: isTooMuch ? "charged" : rounding };
}

/** A unit's price is that of the charge, or, of a part of it, what that comes to. */
function givenBack({ quantity, formula }: Draft, { amount, charge: { line: { effectiveUnitPrice, rounding, exchange } } }: NonNullable<Draft["given"]>): Worked {
  const unit = formula.kind === "charged" ? amount.dividedBy(quantity).dividedBy(Decimal.of(exchange.rate)) : Decimal.of(effectiveUnitPrice);
  return { amount: amount.negated(), unit: unit.negated(), rounding: formula.kind === "charged" ? "charged" : rounding };
}

/** Hours that an Azure savings plan is committed to. */
const hours = { P1M: 730, P1Y: 8_760, P3Y: 26_280 } as const;

/** A savings plan costs its commitment for all hours of the term, by the plan at once or in parts. */
function priceOf({ price, purchaseCommitment, term, billingCycle }: SubscriptionRecord): Price {
  if (!purchaseCommitment || !term?.duration) return price;
  const { amount, currency } = purchaseCommitment;
  const unitPrice = Decimal.of(amount).times(hours[term.duration]).dividedBy(chargesOf({ termDuration: term.duration, billingCycle }));
  return { unitPrice: unitPrice.toString(), currency };
}
