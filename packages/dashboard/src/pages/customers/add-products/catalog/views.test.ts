import assert from "node:assert/strict";
import { test } from "node:test";
import { entriesOfOffers, entriesOfProducts, found, type Product } from "./views.ts";

const product = (id: string, title: string, more: Partial<Product> = {}): Product => ({ id, title, links: {}, attributes: { objectType: "Product" }, ...more } as Product);

test("software of other publishers stands apart from the licences that it is listed with", () => {
  const products = [product("A", "Office"), product("B", "Firewall", { productType: { id: "Azure", subType: { id: "SaaS" } } as never })];
  assert.deepEqual(entriesOfProducts(products, "licences").map(({ id }) => id), ["A"]);
  assert.deepEqual(entriesOfProducts(products, "saas").map(({ id }) => id), ["B"]);
  assert.deepEqual(entriesOfProducts(products, "software").map(({ id }) => id), ["A", "B"]);
});

test("offers that are withdrawn from sale are not offered", () => {
  const offers = [{ id: "1", name: "Old", isAvailableForPurchase: false }, { id: "2", name: "New", isAvailableForPurchase: true }] as never;
  assert.deepEqual(entriesOfOffers(offers).map(({ id }) => id), ["2"]);
});

test("every typed word has to be found, in any order and case", () => {
  const entries = entriesOfProducts([product("CFQ7", "Microsoft 365 Business Basic"), product("CFQ8", "Microsoft 365 E3")], "licences");
  assert.deepEqual(found(entries, "basic microsoft").map(({ id }) => id), ["CFQ7"]);
  assert.deepEqual(found(entries, "cfq8").map(({ id }) => id), ["CFQ8"]);
  assert.equal(found(entries, "  ").length, 2);
});
