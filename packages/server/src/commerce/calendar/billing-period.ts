// Billing periods: a month of charges, and when the invoice of it is out. That of new commerce is the month of the
// calendar; that of older offers begins with the day on which the partner is billed.
// Source: billing section 1.

import { later, toInstantText } from "@understudy/kernel";
import type { WorldSettings } from "../../world/index.ts";
import type { Bill } from "../charges/charge.ts";
import { addMonths, dayOf, daysInMonth, startOfDay } from "./day.ts";
import type { Day } from "../subscriptions/record.ts";

export interface BillingPeriod {
  /** The first instant, and the first that is not of it any more. */
  readonly from: string;
  readonly to: string;
  /** When the invoice is out. */
  readonly outAt: string;
}

/** The period that an instant lies in. The billing day is that of older offers; a month without it has its last day instead. */
export function billingPeriodOf(
  bill: Bill, instantText: string, billingDay: number, settings: Pick<WorldSettings, "invoiceDay" | "legacyInvoiceAfter">,
): BillingPeriod {
  const day = dayOf(instantText);
  const first = bill === "modern" ? 1 : billingDay;
  const begun = dayIn(day, first);
  const from = begun <= day ? begun : dayIn(addMonths(firstOfMonth(day), -1), first);
  const to = dayIn(addMonths(firstOfMonth(from), 1), first);
  return { from: startOfDay(from), to: startOfDay(to), outAt: bill === "modern" ? startOfDay(dayIn(to, settings.invoiceDay)) : after(to, settings.legacyInvoiceAfter) };
}

const firstOfMonth = (day: Day): Day => `${day.slice(0, 8)}01`;

/** That day of the month in which the other one lies. */
const dayIn = (month: Day, date: number): Day => `${month.slice(0, 8)}${String(Math.min(date, daysInMonth(month))).padStart(2, "0")}`;

const after = (day: Day, duration: string): string => toInstantText(later(Temporal.Instant.from(startOfDay(day)), duration));
