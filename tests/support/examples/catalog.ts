// The examples of the catalog. Availabilities are looked up right before, as programs have to.

import { strict as assert } from "node:assert";
import type { Scene, Side } from "../scene.ts";
import type { Maker } from "./maker.ts";

const product = "CFQ7TTC0LH18";
const sku = "0001";
const offer = "796B6B5F-613C-4E24-A17C-EBA730D49C02";
const promotion = "39NFJQT1PJQB:0001:39NFJQT1Q5KN";

/** Today's availability of a SKU: its id, and what a cart's line names it by. */
export async function availabilityOf({ world }: Scene, { app }: Side, productId = product, skuId = sku): Promise<{ readonly id: string; readonly catalogItemId: string }> {
  const answer = await world.call("GET", `/v1/products/${productId}/skus/${skuId}/availabilities?country=US`, { token: app });
  assert.equal(answer.status, 200, answer.text);
  return answer.json.items[0];
}

const query = "country=US";
const ofCustomer: Maker = (_scene, { customerId }) => ({ params: { customerId } });
const ofProduct: Maker = () => ({ params: { productId: product }, query });
const ofSku: Maker = () => ({ params: { productId: product, skuId: sku }, query });
const ofCustomersProduct: Maker = (_scene, { customerId }) => ({ params: { customerId, productId: product } });
const ofCustomersSku: Maker = (_scene, { customerId }) => ({ params: { customerId, productId: product, skuId: sku } });

export const catalogMakers: Readonly<Record<string, Maker>> = {
  "offers.list": () => ({ query: `${query}&offer_category_id=SmallBusiness_Key&size=5` }),
  "offers.get": () => ({ params: { offerId: offer }, query }),
  "offers.addOns.list": () => ({ params: { offerId: offer }, query }),
  "offerCategories.list": () => ({ query }),
  "customers.offers.list": (_scene, { customerId }) => ({ params: { customerId }, query: "size=5" }),
  "customers.offerCategories.list": ofCustomer,
  "products.list": () => ({ query: `${query}&targetView=OnlineServices&targetSegment=education` }),
  "products.get": ofProduct,
  "products.skus.list": ofProduct,
  "products.skus.get": ofSku,
  "products.skus.availabilities.list": ofSku,
  "products.skus.availabilities.get": async (scene, side) =>
    ({ params: { productId: product, skuId: sku, availabilityId: (await availabilityOf(scene, side)).id }, query }),
  "customers.products.list": (_scene, { customerId }) => ({ params: { customerId }, query: "targetView=MicrosoftAzure" }),
  "customers.products.get": ofCustomersProduct,
  "customers.products.skus.list": ofCustomersProduct,
  "customers.products.skus.get": ofCustomersSku,
  "customers.products.skus.availabilities.list": ofCustomersSku,
  "customers.products.skus.availabilities.get": async (scene, side) =>
    ({ params: { customerId: side.customerId, productId: product, skuId: sku, availabilityId: (await availabilityOf(scene, side)).id } }),
  "extensions.product.checkInventory": () => ({ query, body: { targetItems: [{ productId: "DZH318Z0BQ4B" }], inventoryContext: { armRegionName: "eastasia" } } }),
  "productPromotions.list": () => ({ query: `${query}&segment=commercial` }),
  "productPromotions.get": () => ({ params: { promotionId: promotion }, query }),
  "customers.promotionEligibilities.create": async (scene, side) => ({
    params: { customerId: side.customerId },
    body: {
      items: [{ id: 0, catalogItemId: (await availabilityOf(scene, side, "CFQ7TTC0HD33", "0003")).catalogItemId, quantity: 5, billingCycle: "annual", termDuration: "P1Y", promotionId: promotion }],
    },
  }),
  "margins.list": () => ({}),
  "margins.download": () => ({ query }),
};
