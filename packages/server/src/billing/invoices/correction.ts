// A charge that no purchase is the cause of: what is given back to a customer, or charged besides, when an invoice was wrong or
// the service owes something.
// Source: billing sections 2, 11 and 16.

import { Decimal } from "@understudy/kernel";
import { dayOf, type ChargedCustomer, type LineCharge } from "../../commerce/index.ts";
import { guidOf, type WorldSettings } from "../../world/index.ts";
import { taxOfLine } from "./tax.ts";

export interface Correction {
  readonly customerId: string;
  readonly customer: ChargedCustomer;
  /** That of the indirect reseller: 0 without one. */
  readonly resellerMpnId: number;
  /** Exact decimal text; negative where something is given back. */
  readonly amount: string;
  readonly reason: string;
  /** As on credits of Azure: Azure Credit Offer, for example. */
  readonly creditReasonCode?: string;
}

export type Place = Pick<LineCharge, "accountId" | "bill" | "currency" | "chargedAt" | "edition"> & { readonly mpnId?: string | undefined };

/** `cause` is what its id follows from. */
export function correctionOf(cause: string, place: Place, correction: Correction, settings: WorldSettings): LineCharge {
  const { accountId, bill, currency, chargedAt, edition, mpnId } = place;
  const { customerId, customer, resellerMpnId, amount, reason, creditReasonCode } = correction;
  const tax = taxOfLine(Decimal.of(amount), currency, settings);
  const chargeId = guidOf(`${cause} of account ${accountId}`);
  const day = dayOf(chargedAt);
  return {
    kind: "charge", chargeId, accountId, customerId, bill, chargedAt, currency, amount, ...(edition !== undefined && { edition }),
    line: {
      customer, ...(mpnId !== undefined && { mpnId }), resellerMpnId, orderId: "",
      product: { productId: "", skuId: "", availabilityId: "", productName: reason, skuName: reason, publisherName: "Microsoft" },
      exchange: { pricingCurrency: currency, rate: "1", day: `${day.slice(0, 8)}01` }, ...(tax && { tax: tax.toString() }),
      chargeType: typeOf(bill, amount), referenceId: guidOf(`${chargeId} reference`),
      quantity: 1, unitPrice: amount, effectiveUnitPrice: amount, formula: { kind: "whole" }, rounding: "exact",
      billingCycle: "one_time", termStart: day, chargeStart: day, chargeEnd: day, friendlyName: reason, qualifiers: [],
      ...(creditReasonCode !== undefined && { creditReasonCode }),
      ...(bill === "legacy" && { legacy: { offerId: "", offerName: reason, discountAmount: "0" } }),
    },
  };
}

const typeOf = (bill: LineCharge["bill"], amount: string): string => {
  if (bill === "legacy") return "Offset a line item";
  return amount.startsWith("-") ? "customerCredit" : "new";
};
