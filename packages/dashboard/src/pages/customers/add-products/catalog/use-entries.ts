// What a part of the catalogue has for the customer.

import { useMemo } from "react";
import { useMay } from "../../../../api/may.ts";
import { useRead } from "../../../../api/use-operation.ts";
import { customersOffersList, customersProductsList } from "../../../../operations/customers.ts";
import { offersList } from "../../../../operations/offers.ts";
import { entriesOfOffers, entriesOfProducts, targetViews, type Entry, type Offer, type View } from "./views.ts";

export type Segment = "commercial" | "education" | "government" | "nonprofit";

interface Entries {
  readonly entries: readonly Entry[] | undefined;
  readonly error: unknown;
  retry(): void;
}

export function useEntries(customerId: string, country: string, view: View, segment: Segment | undefined): Entries {
  const isLegacy = view === "legacy";
  const targetView = targetViews[isLegacy ? "licences" : view];
  const products = useRead(
    customersProductsList,
    { params: { customerId }, query: { targetView, reservationScope: "AzurePlan", ...(segment && { targetSegment: segment }) } }, { enabled: !isLegacy },
  );
  const offers = useOffers(customerId, country, isLegacy);
  const entries = useMemo(
    () => (isLegacy ? offers.data && entriesOfOffers(offers.data) : products.data && entriesOfProducts(products.data.items, view)),
    [isLegacy, offers.data, products.data, view],
  );
  const { error, refetch } = isLegacy ? offers : products;
  return { entries, error, retry: () => void refetch() };
}

/** Some clouds list offers by country alone. */
export function useOffers(customerId: string, country: string, enabled = true) {
  const may = useMay()(customersOffersList);
  const own = useRead(customersOffersList, { params: { customerId } }, { enabled: enabled && may });
  const all = useRead(offersList, { query: { country } }, { enabled: enabled && !may && country !== "" });
  const { data, error, refetch } = may ? own : all;
  return { data: data?.items as readonly Offer[] | undefined, error, refetch };
}
