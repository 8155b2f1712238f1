// What a purchase takes up as its lines are gone through, so that each is asked in the light of those before it; and the
// licences that add-ons go with, of which some may be bought with them.

import { heldLicences, itemKey, type Family, type Held } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import type { Buyer } from "./buyer.ts";
import { familyOf, isAddOn, itemOf, type Sold } from "./sold.ts";
import type { WantedLine } from "./wanted.ts";

/** A line with what it names in the catalog. */
export interface Placed {
  readonly line: WantedLine;
  readonly sold: Sold;
}

export interface Basket {
  /** Lines by item, their quantities together, lines by family, and those that count as subscriptions. */
  readonly uses: Map<string, number>;
  readonly seats: Map<string, number>;
  readonly families: Map<Family, number>;
  subscriptions: number;
}

export const emptyBasket = (): Basket => ({ uses: new Map(), seats: new Map(), families: new Map(), subscriptions: 0 });

export function put(basket: Basket, { line, sold }: Placed, isCounted: boolean): void {
  const item = itemKey(itemOf(sold));
  const family = familyOf(sold);
  add(basket.uses, item, 1);
  add(basket.seats, item, line.quantity);
  add(basket.families, family, family === "reservation" ? line.quantity : 1);
  if (isCounted) basket.subscriptions += 1;
}

function add<Key>(counts: Map<Key, number>, key: Key, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

export const heldOf = ({ line, sold }: Placed): Held =>
  ({ item: itemKey(itemOf(sold)), family: familyOf(sold), isAddOn: isAddOn(sold), quantity: line.quantity });

/** Asked only where a line is an add-on of the new commerce: what the customer holds, and what it buys with it. */
export async function licencesFor(view: View, { customer }: Buyer, placed: readonly Placed[]): Promise<Held[]> {
  if (!placed.some(({ sold }) => sold.kind === "sku" && isAddOn(sold))) return [];
  return [...(await heldLicences(view, customer)), ...placed.map(heldOf)];
}
