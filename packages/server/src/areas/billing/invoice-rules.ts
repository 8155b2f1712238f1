// Which invoices a filter by date leaves.

import { instantTextOf } from "@understudy/kernel";
import type { InvoiceRecord } from "../../billing/index.ts";
import { badProperty, type FieldFilter } from "../../call/index.ts";
import { dayOf } from "../../commerce/index.ts";

const fits: Readonly<Record<string, (order: number) => boolean>> = {
  equals: (order) => order === 0,
  greater_than: (order) => order > 0,
  greater_than_or_equals: (order) => order >= 0,
  less_than: (order) => order < 0,
  less_than_or_equals: (order) => order <= 0,
};

/** A day is compared with the invoice's day, and an instant with its instant. */
export function isWithin({ invoicedAt }: Pick<InvoiceRecord, "invoicedAt">, { operator, value }: FieldFilter): boolean {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value);
  const wanted = instantTextOf(isDay ? `${value}T00:00:00Z` : value) ?? instantTextOf(`${value}Z`);
  if (wanted === undefined) throw badProperty("filter", `${value} is neither a day like 2027-01-31 nor an instant`);
  const order = isDay ? compare(dayOf(invoicedAt), dayOf(wanted)) : compare(invoicedAt, wanted);
  return fits[operator]?.(order) ?? false;
}

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
