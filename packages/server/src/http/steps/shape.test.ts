import assert from "node:assert/strict";
import { test } from "node:test";
import { customersOperations, internalOperations } from "@understudy/contract";
import { shape } from "./shape.ts";

const shaped = (page: object, uri: string) => JSON.parse(shape(customersOperations["customers.list"], page, uri) ?? "");

test("an empty collection has its items, its count and its link", () => {
  assert.deepEqual(shaped({ items: [] }, "/v1/customers"), {
    totalCount: 0,
    items: [],
    links: { self: { uri: "/customers", method: "GET", headers: [] } },
    attributes: { objectType: "Collection" },
  });
});

test("a page that more follows names the next one, by link and by token", () => {
  const { links, continuationToken, totalCount } = shaped({ items: [1, 2], continuationToken: "next-one" }, "/v1/customers?size=2");
  assert.equal(totalCount, 2);
  assert.equal(continuationToken, "next-one");
  assert.deepEqual(links.next, {
    uri: "/customers?size=2&seekOperation=Next", method: "GET", headers: [{ key: "MS-ContinuationToken", value: "next-one" }],
  });
});

test("the link to the next page says so once, however the request spelled it, and keeps the rest of the query", () => {
  const { links } = shaped({ items: [1], continuationToken: "t" }, "/v1/customers?SEEKOPERATION=Next&size=1&filter=%7B%22Field%22%3A%22a+b%22%7D");
  const { searchParams } = new URL(`http://localhost${links.next.uri}`);
  assert.deepEqual([...searchParams], [["size", "1"], ["filter", '{"Field":"a b"}'], ["seekOperation", "Next"]]);
});

test("a link leaves the version out, in any case, and only at the beginning", () => {
  assert.equal(shaped({ items: [] }, "/V1/customers?x=/v1/").links.self.uri, "/customers?x=/v1/");
  assert.equal(shaped({ items: [] }, "/partner/v1/x").links.self.uri, "/partner/v1/x");
});

test("what is no collection travels as it is, and nothing as nothing", () => {
  assert.equal(shape(internalOperations["applications.list"], [{ a: 1 }], "/x"), '[{"a":1}]');
  assert.equal(shape(internalOperations["applications.delete"], undefined, "/x"), undefined);
  assert.equal(shape(internalOperations["account.get"], false, "/x"), "false");
});
