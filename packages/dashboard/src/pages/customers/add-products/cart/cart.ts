// A cart as its pages work on it: lines come, change and go, and what the service said of them is asked anew. Pure.

import type { Answer } from "../../../../api/operation.ts";

export type Cart = Answer<"carts.get">;
export type Line = Cart["lineItems"][number];
export type AddOnLine = NonNullable<Line["addonItems"]>[number];
/** What is asked for; its number is given when it joins the others. */
export type NewLine = Omit<Line, "id" | "error" | "orderGroup" | "pricing">;

/** Without what the service alone says. */
const asked = <One extends AddOnLine>({ error: _error, orderGroup: _group, pricing: _pricing, ...line }: One): Omit<One, "error" | "orderGroup" | "pricing"> => line;

export const linesToSend = (lines: readonly Line[]): Line[] =>
  lines.map(({ addonItems, ...line }) => ({ ...asked(line), ...(addonItems && addonItems.length > 0 && { addonItems: addonItems.map(asked) }) }));

const nextId = (lines: readonly Line[]): number => 1 + Math.max(-1, ...lines.flatMap(({ id, addonItems = [] }) => [id, ...addonItems.map((one) => one.id)]));

/** Add-ons of older offers are numbered together with the lines. */
export function withLine(lines: readonly Line[], { addonItems, ...line }: NewLine): Line[] {
  const id = nextId(lines);
  const numbered = addonItems?.map((one, place) => ({ ...one, id: id + 1 + place }));
  return [...lines, { ...line, id, ...(numbered && numbered.length > 0 && { addonItems: numbered }) }];
}

/** An add-on of an older offer joins the line of its base. */
export const withAddOn = (lines: readonly Line[], baseId: number, addOn: Omit<AddOnLine, "id">): Line[] =>
  lines.map((line) => (line.id === baseId ? { ...line, addonItems: [...line.addonItems ?? [], { ...addOn, id: nextId(lines) }] } : line));

/** Of a line or of an add-on within one. */
export const changed = (lines: readonly Line[], id: number, changes: Partial<NewLine>): Line[] =>
  lines.map((line) => (line.id === id
    ? { ...line, ...changes }
    : { ...line, ...(line.addonItems && { addonItems: line.addonItems.map((one) => (one.id === id ? { ...one, ...changes } as AddOnLine : one)) }) }));

export const without = (lines: readonly Line[], id: number): Line[] =>
  lines.filter((line) => line.id !== id)
    .map((line) => ({ ...line, ...(line.addonItems && { addonItems: line.addonItems.filter((one) => one.id !== id) }) }));

export const hasErrors = (lines: readonly Line[]): boolean =>
  lines.some(({ error, addonItems = [] }) => error !== undefined || addonItems.some((one) => one.error !== undefined));

export interface Sum {
  readonly currency: string;
  readonly amount: number;
}

/** By currency, since lines may be in the partner's or in the customer's. */
export function sumsOf(lines: readonly Line[]): readonly Sum[] {
  const parts = lines.flatMap((line) => [line, ...line.addonItems ?? []]).filter(({ pricing }) => pricing?.extendedPrice !== undefined);
  const byCurrency = Map.groupBy(parts, ({ currencyCode = "USD" }) => currencyCode);
  // Amounts are whole cents; adding them as such leaves no crumbs.
  return [...byCurrency].map(([currency, some]) =>
    ({ currency, amount: some.reduce((sum, { pricing }) => sum + Math.round((pricing?.extendedPrice ?? 0) * 10_000), 0) / 10_000 }));
}

export interface Group {
  readonly id: string;
  readonly lines: readonly Line[];
}

/** Lines that become one order; those that cannot be bought are in none. */
export const groupsOf = (lines: readonly Line[]): readonly Group[] =>
  [...Map.groupBy(lines, ({ orderGroup = "" }) => orderGroup)].map(([id, some]) => ({ id, lines: some }));

/** The codes are names, or numbers where a world is set so. */
const isCode = (line: AddOnLine, name: string, number: string): boolean => line.error?.errorCode === name || line.error?.errorCode === number;

export const isPromotionRefused = (line: AddOnLine): boolean => isCode(line, "invalid_promotion_id", "10014");
/** Catalog items are given out anew again and again. */
export const isItemStale = (line: AddOnLine): boolean => isCode(line, "catalog_item_id_is_not_valid", "10001");

/** How many a customer may still have, where that is what is wrong. */
export const availableOf = ({ error }: AddOnLine): number | undefined => error?.additionalInformation?.availableQuantity;

/** The words of the refusal without the number at their end, which nobody needs beside them. */
export const reasonOf = ({ error }: AddOnLine): string => (error?.errorDescription ?? error?.errorCode ?? "").replace(/ \(\d+\)$/, "");
