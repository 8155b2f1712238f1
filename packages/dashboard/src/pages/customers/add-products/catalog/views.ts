// The parts of the catalogue that the page shows one at a time, and what is found in them. Pure.

import type { Item } from "../../../../api/operation.ts";

export type Product = Item<"customers.products.list">;
export type Offer = Item<"customers.offers.list">;
type TargetView = "OnlineServices" | "Software" | "MicrosoftAzure" | "AzureReservations";

/** Software of other publishers is listed with the online services, and older offers are a catalogue of their own. */
export const views = ["licences", "software", "azure", "reservations", "saas", "legacy"] as const;
export type View = (typeof views)[number];

export const targetViews: Readonly<Record<Exclude<View, "legacy">, TargetView>> = {
  licences: "OnlineServices", software: "Software", azure: "MicrosoftAzure", reservations: "AzureReservations", saas: "OnlineServices",
};

export const isView = (text: string): text is View => (views as readonly string[]).includes(text);

const isSaas = ({ productType }: Pick<Product, "productType">): boolean => productType?.subType?.id === "SaaS";

/** A product or an offer, as a list shows it. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publisher?: string;
  readonly product?: Product;
  readonly offer?: Offer;
}

export const entriesOfProducts = (products: readonly Product[], view: View): readonly Entry[] =>
  products.filter((product) => view !== "licences" && view !== "saas" ? true : isSaas(product) === (view === "saas")).map(entryOf);

function entryOf(product: Product): Entry {
  const { id, title, description = "", publisherName } = product;
  // Where the text only says the title again, it says nothing.
  return { id, title, text: description.startsWith(title) && description.length < title.length + 4 ? "" : description, ...(publisherName !== undefined && { publisher: publisherName }), product };
}

/** What is withdrawn from sale is renewed and migrated, and not bought. */
export const entriesOfOffers = (offers: readonly Offer[]): readonly Entry[] =>
  offers.filter(({ isAvailableForPurchase, isInternal }) => isAvailableForPurchase !== false && isInternal !== true)
    .map((offer) => ({ id: offer.id, title: offer.name, text: [offer.category?.name, offer.description === offer.name ? undefined : offer.description].filter(Boolean).join(" · "), offer }));

/** Every word that is typed has to be there: in the title, the text, the publisher or the id. */
export function found(entries: readonly Entry[], typed: string): readonly Entry[] {
  const words = typed.trim().toLocaleLowerCase().split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return entries;
  return entries.filter(({ id, title, text, publisher = "" }) => {
    const all = `${id} ${title} ${text} ${publisher}`.toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  });
}
