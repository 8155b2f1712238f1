// What may be asked of lines: currencies that exist, the parameters that some kinds of lines need, and what v1 still answers.

import { billingFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { badProperty } from "../../call/index.ts";
import type { WorldSettings } from "../../world/index.ts";
import type { InvoiceRecord } from "../invoices/record.ts";
import type { KindOfLines } from "./kinds.ts";
import type { Estimates } from "./wanted.ts";

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** An ISO 4217 code, in any case. */
export function currencyNamed(text: string): string {
  const code = text.toUpperCase();
  if (!currencies.has(code)) throw badProperty("currencyCode", `${text} is no currency`);
  return code;
}

/** The word in the place of a number that asks for estimates. */
export const isUnbilled = (invoiceId: string): boolean => invoiceId.toLowerCase() === "unbilled";

interface Asked extends KindOfLines {
  readonly currencyCode?: string;
  readonly period?: "current" | "previous";
}

/** Estimates are of new commerce alone, of one currency and one month. */
export function estimatesIn({ provider, type, currencyCode, period }: Asked): Estimates {
  if (provider === "office" || provider === "azure") throw badProperty("provider", "estimates are of new commerce alone, which is onetime");
  if (currencyCode === undefined) throw badProperty("currencyCode", "it is missing: estimates are of one currency");
  if (period === undefined) throw badProperty("period", "it is missing: estimates are of the current month or of the previous one");
  return { type, period, currency: currencyNamed(currencyCode) };
}

/** Undefined where all that an invoice has is asked for: it has one currency. */
export function currencyIn({ provider, type, currencyCode }: Asked): string | undefined {
  if (currencyCode !== undefined) return currencyNamed(currencyCode);
  if (type === "usagelineitems" && (provider === "onetime" || provider === "marketplace")) {
    throw badProperty("currencyCode", "it is missing: daily usage of new commerce is asked for by currency");
  }
  return undefined;
}

/** Lines of new commerce have moved to the exports (billing section 7). */
export function checkServed(bill: InvoiceRecord["bill"], { lineItemsOnV1 }: Pick<WorldSettings, "lineItemsOnV1">): void {
  if (bill === "modern" && lineItemsOnV1 === "retired") throw new Fault(billingFaults.linesRetired);
}
