// Products, SKUs and availabilities, by country and by customer.

import type { catalogOperations, CatalogTargetView, Of } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { soldOf, type Availability } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { availabilityOf } from "./availabilities-wire.ts";
import { checkView, isInView } from "./market-rules.ts";
import { productOf, skuOf } from "./products-wire.ts";
import { getAvailability, getProduct, getSku, listedOf, shelfOfCountry, shelfOfCustomer, skusOn, type Shelf } from "./shelf.ts";

type Ids =
  | "products.list" | "products.get" | "products.skus.list" | "products.skus.get"
  | "products.skus.availabilities.list" | "products.skus.availabilities.get"
  | "customers.products.list" | "customers.products.get" | "customers.products.skus.list" | "customers.products.skus.get"
  | "customers.products.skus.availabilities.list" | "customers.products.skus.availabilities.get";

async function listProducts(view: View, shelf: Shelf, targetView: Of<typeof CatalogTargetView>) {
  checkView(targetView, { cloud: shelf.market.cloud, isForCustomer: shelf.path !== "" }, view.settings);
  const inView = (await skusOn(view, shelf)).filter((sku) => isInView(sku, targetView));
  const skus = await soldOf(view, { ...shelf.market, segments: shelf.listed }, inView);
  return [...Map.groupBy(skus, ({ productId }) => productId).values()].flatMap(([sku]) => (sku ? [productOf(sku, shelf)] : []));
}

async function showProduct(view: View, shelf: Shelf, productId: string) {
  const [first] = [...(await getProduct(view, shelf, productId)).values()].flat() as [Availability, ...Availability[]];
  return productOf(first.sku, shelf);
}

async function listSkusOf(view: View, shelf: Shelf, productId: string) {
  const found = [...(await getProduct(view, shelf, productId)).values()].map((availabilities) => listedOf(availabilities, shelf));
  return found.filter(({ length }) => length > 0).map((availabilities) => skuOf(availabilities, shelf));
}

const showSku = async (view: View, shelf: Shelf, productId: string, skuId: string) => skuOf(await getSku(view, shelf, productId, skuId), shelf);

const listAvailabilitiesOf = async (view: View, shelf: Shelf, productId: string, skuId: string) =>
  listedOf(await getSku(view, shelf, productId, skuId), shelf).map((availability) => availabilityOf(availability, shelf, view.settings));

const showAvailability = async (view: View, shelf: Shelf, params: Parameters<typeof getAvailability>[2]) =>
  availabilityOf(await getAvailability(view, shelf, params), shelf, view.settings);

export const productsHandlers: Pick<Handlers<typeof catalogOperations>, Ids> = {
  "products.list": async ({ query, caller }, view) => listProducts(view, await shelfOfCountry(view, caller, query), query.targetView),

  "products.get": async ({ params, query, caller }, view) => showProduct(view, await shelfOfCountry(view, caller, query), params.productId),

  "products.skus.list": async ({ params, query, caller }, view) => listSkusOf(view, await shelfOfCountry(view, caller, query), params.productId),

  "products.skus.get": async ({ params, query, caller }, view) =>
    showSku(view, await shelfOfCountry(view, caller, query), params.productId, params.skuId),

  "products.skus.availabilities.list": async ({ params, query, caller }, view) =>
    listAvailabilitiesOf(view, await shelfOfCountry(view, caller, query), params.productId, params.skuId),

  "products.skus.availabilities.get": async ({ params, query, caller }, view) =>
    showAvailability(view, await shelfOfCountry(view, caller, query), params),

  "customers.products.list": async ({ params, query, caller }, view) =>
    listProducts(view, await shelfOfCustomer(view, caller, params.customerId, query), query.targetView),

  "customers.products.get": async ({ params, query, caller }, view) =>
    showProduct(view, await shelfOfCustomer(view, caller, params.customerId, query), params.productId),

  "customers.products.skus.list": async ({ params, query, caller }, view) =>
    listSkusOf(view, await shelfOfCustomer(view, caller, params.customerId, query), params.productId),

  "customers.products.skus.get": async ({ params, query, caller }, view) =>
    showSku(view, await shelfOfCustomer(view, caller, params.customerId, query), params.productId, params.skuId),

  "customers.products.skus.availabilities.list": async ({ params, query, caller }, view) =>
    listAvailabilitiesOf(view, await shelfOfCustomer(view, caller, params.customerId, query), params.productId, params.skuId),

  "customers.products.skus.availabilities.get": async ({ params, caller }, view) =>
    showAvailability(view, await shelfOfCustomer(view, caller, params.customerId), params),
};
