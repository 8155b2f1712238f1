// Tax, where the world has one: on each line and rounded there, or once on the total.
// Source: billing section 9.

import type { Decimal } from "@understudy/kernel";
import { taxOf } from "../../commerce/index.ts";
import type { WorldSettings } from "../../world/index.ts";

/** Undefined where lines have none. */
export const taxOfLine = (subtotal: Decimal, currency: string, settings: WorldSettings): Decimal | undefined =>
  settings.taxMode === "perLine" ? taxOf(subtotal, currency, settings) : undefined;

/** `ofLines` is what the lines' taxes come to. */
export const taxOfTotal = (subtotal: Decimal, ofLines: Decimal, currency: string, settings: WorldSettings): Decimal =>
  settings.taxMode === "invoice" ? taxOf(subtotal, currency, settings) : ofLines;
