// A line's amount worked out again from the numbers that it was made of, and written down so that it can be followed with a
// pocket calculator. Pure.
// Source: billing sections 4, 6, 10 and 16.

import { Decimal } from "@understudy/kernel";
import { placesOf, shareOf, type ChargeLine, type Formula, type LineCharge, type MeterCharge } from "../../commerce/index.ts";
import type { WorldSettings } from "../../world/index.ts";
import { rated } from "../invoices/meters.ts";

export interface WorkedOut {
  readonly text: string;
  /** What it comes to; absent where no price leads to it. */
  readonly amount?: Decimal;
}

/** Enough places to follow it. */
const short = (value: Decimal): string => value.truncated(9).toString();

export function workedOut({ line, currency, bill, amount }: LineCharge, settings: WorldSettings): WorkedOut {
  const places = placesOf(currency, settings);
  const { text, price } = priceOf(line, currency);
  const { formula, quantity, rounding } = line;
  const sign = line.isRefund ? -1 : 1;
  if (formula.kind === "charged") return { text: `given back as it was charged: ${amount} ${currency}` };
  const unit = shareOf(price, formula);
  const exact = shareOf(price.times(quantity), formula);
  const steps = [`${text}${shareText(formula)}`, ...(formula.kind === "whole" ? [] : [`= ${short(unit)}`])];
  const end = (rounded: Decimal, how: string): WorkedOut => {
    const signed = sign < 0 ? rounded.negated() : rounded;
    return { text: `${steps.join(" ")} × ${quantity}${how} = ${signed} ${currency}${line.isRefund ? ", given back" : ""}`, amount: signed };
  };
  if (bill === "legacy") return end(unit.times(quantity).rounded(places), ", rounded");
  if (rounding === "charged") return { text: `${steps.join(" ")} × ${quantity}, and no more than was charged: ${amount} ${currency}` };
  if (rounding === "unitPrice") return end(unit.truncated(places).times(quantity), `, of which the price of one is cut to ${unit.truncated(places)},`);
  return end(exact.truncated(places), exact.truncated(places).equals(exact) ? "" : ` = ${short(exact)}, cut`);
}

/** In the bill's currency, after what a promotion takes off. */
function priceOf({ unitPrice, discount, exchange }: ChargeLine, currency: string): { readonly text: string; readonly price: Decimal } {
  const listed = Decimal.of(unitPrice);
  const net = discount === undefined ? listed : listed.times(Decimal.of(1).minus(Decimal.of(discount)));
  const off = discount === undefined ? "" : ` less ${short(Decimal.of(discount).times(100))} % = ${short(net)}`;
  const exchanged = exchange.pricingCurrency === currency ? "" : ` ${exchange.pricingCurrency} × ${exchange.rate} of ${exchange.day}`;
  return { text: `${unitPrice}${off}${exchanged}`, price: net.times(Decimal.of(exchange.rate)) };
}

function shareText(formula: Formula): string {
  switch (formula.kind) {
    case "days": return ` × ${formula.billDays}/${formula.cycleDays} days`;
    case "months": {
      const begun = formula.begun ? ` and ${formula.begun.billDays}/${formula.begun.monthDays} of one` : "";
      return ` × ${formula.billMonths}${begun}/${formula.cycleMonths} months`;
    }
    case "daily": return ` / ${formula.cycleDays} days, rounded to ${formula.places} places, × ${formula.billDays} days`;
    default: return "";
  }
}

/** `units` is what the days of the ledger add up to. */
export function meterWorkedOut({ meter, currency }: MeterCharge, units: Decimal, settings: WorldSettings): WorkedOut {
  const { cost, subtotal } = rated(units, meter, currency, settings);
  const { unitPrice, creditRate, exchange } = meter;
  const credit = Decimal.of(creditRate);
  const off = credit.isZero ? "" : ` less ${short(credit.times(100))} % partner earned credit`;
  const exchanged = exchange.pricingCurrency === currency ? "" : ` × ${exchange.rate} of ${exchange.day}, cut to ${subtotal} ${currency}`;
  return { text: `${units} units × ${unitPrice}${off}, cut to ${cost} ${exchange.pricingCurrency}${exchanged}`, amount: subtotal };
}
