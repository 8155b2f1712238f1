// What an add-on of the new commerce goes with: which licences are its bases, and how many of it there may be beside them.

import type { Settings, View } from "../../world/index.ts";
import { skuOf } from "../catalog/catalog.ts";
import type { Sku } from "../catalog/item.ts";
import { licencesOfCustomer } from "../orders/counts.ts";
import { itemKey, type Family, type SubscriptionRecord } from "./record.ts";

/** Something that the customer has, or buys together with the add-on. */
export interface Held {
  /** productId:skuId, or the id of an older offer in lower case. */
  readonly item: string;
  readonly family: Family;
  readonly isAddOn: boolean;
  readonly quantity: number;
}

/** Licences that an add-on goes with, where the catalog does not say which. */
const baseFamilies: readonly Family[] = ["newCommerce", "trial"];

export const isBaseOf = ({ prerequisites }: Pick<Sku, "prerequisites">, { item, family, isAddOn }: Omit<Held, "quantity">): boolean =>
  (prerequisites.length > 0 ? prerequisites.includes(item) : baseFamilies.includes(family) && !isAddOn);

type Customer = Pick<SubscriptionRecord, "accountId" | "customerId">;

/** The licences that the customer holds, through whichever partner. */
export async function heldLicences(view: View, { accountId, customerId }: Customer): Promise<Held[]> {
  const held: Held[] = [];
  for (const one of await licencesOfCustomer(view.db, customerId)) held.push({ ...one, isAddOn: await isAddOnItem(view, accountId, one.item) });
  return held;
}

/** One subscription, as something that is held. */
export async function asHeld(view: View, { accountId, item, family, quantity }: SubscriptionRecord): Promise<Held> {
  const key = itemKey(item);
  return { item: key, family, quantity, isAddOn: await isAddOnItem(view, accountId, key) };
}

const isAddOnItem = async (view: View, accountId: string, item: string): Promise<boolean> => (await skuNamed(view, accountId, item))?.isAddOn ?? false;

async function skuNamed(view: View, accountId: string, item: string): Promise<Sku | undefined> {
  const [productId = "", skuId = ""] = item.split(":");
  return skuOf(view, accountId, productId, skuId);
}

export interface AddOnSeats {
  /** Of the add-on, as refusals call it. */
  readonly name: string;
  readonly quantity: number;
  /** Of all its bases together. */
  readonly seats: number;
  /** The least share of these, of the add-ons that have one. */
  readonly share: number;
}

/**
 * The add-ons that a number of a subscription's licences counts for, with all of their licences and of their bases' as they
 * would be: the subscription's own item, if it is an add-on, and those that it is a base of.
 */
export async function addOnSeatsAfter(view: View, record: SubscriptionRecord, quantity: number): Promise<AddOnSeats[]> {
  if (!baseFamilies.includes(record.family)) return [];
  const key = itemKey(record.item);
  const held = await heldLicences(view, record);
  const after = held.map((one) => (one.item === key && one.family === record.family ? { ...one, quantity: one.quantity - record.quantity + quantity } : one));
  const seats: AddOnSeats[] = [];
  for (const addOn of after.filter(({ isAddOn }) => isAddOn)) {
    const sku = await skuNamed(view, record.accountId, addOn.item);
    const bases = sku ? after.filter((one) => isBaseOf(sku, one)) : [];
    if (!sku || (addOn.item !== key && !bases.some(({ item }) => item === key))) continue;
    seats.push({ name: addOn.item, quantity: addOn.quantity, seats: sum(bases), share: leastShareOf(sku) });
  }
  return seats;
}

const sum = (held: readonly Pick<Held, "quantity">[]): number => held.reduce((total, { quantity }) => total + quantity, 0);

export const leastShareOf = ({ attributes }: Pick<Sku, "attributes">): number => Number(attributes?.["minimumShareOfBase"] ?? 0);

/** What is wrong with so many licences of an add-on; undefined where nothing is. */
export function addOnSeatsProblem(
  { name, quantity, seats, share }: AddOnSeats, { addOnSeats }: Pick<Settings, "addOnSeats">,
): { readonly kind: "tooFew" | "tooMany"; readonly reason: string } | undefined {
  const least = Math.ceil(seats * share);
  if (quantity < least) return { kind: "tooFew", reason: `${name} takes at least ${least} licences, which is ${share * 100} percent of those of its bases.` };
  if (addOnSeats === "any" || quantity <= seats) return undefined;
  return { kind: "tooMany", reason: `${quantity} licences of the add-on ${name} are more than the ${seats} of what it belongs to.` };
}
