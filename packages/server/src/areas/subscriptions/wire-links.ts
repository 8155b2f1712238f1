// Where a subscription and what belongs to it is found. Older ones link to their offer, all others to product, SKU and
// availability. Source: get-a-subscription-by-id.md.

import type { SubscriptionRecord } from "../../commerce/index.ts";
import { shownId } from "./wire-ids.ts";

const link = (uri: string) => ({ uri, method: "GET", headers: [] });

export function linksOf(record: SubscriptionRecord) {
  const { family, customerId, subscriptionId, parentSubscriptionId } = record;
  const at = (id: string) => `/customers/${customerId}/subscriptions/${shownId(family, id)}`;
  return {
    ...itemLinks(record),
    ...(parentSubscriptionId !== undefined && { parentSubscription: link(at(parentSubscriptionId)) }),
    ...(family === "saas" && { activationLinks: link(`${at(subscriptionId)}/activationlinks`) }),
    self: link(at(subscriptionId)),
  };
}

function itemLinks({ family, item, country }: SubscriptionRecord) {
  if ("offerId" in item) return { offer: link(`/offers/${shownId(family, item.offerId)}?country=${country}`) };
  const product = `/products/${item.productId}`;
  const sku = `${product}/skus/${item.skuId}`;
  return {
    product: link(`${product}?country=${country}`),
    sku: link(`${sku}?country=${country}`),
    availability: link(`${sku}/availabilities/${item.availabilityId}?country=${country}`),
  };
}
