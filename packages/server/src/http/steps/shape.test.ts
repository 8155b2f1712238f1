import assert from "node:assert/strict";
import { test } from "node:test";
import { Type } from "typebox";
import { customersOperations, internalOperations, operation, type Listing } from "@understudy/contract";
import { shape } from "./shape.ts";

const shaped = (page: object, uri: string) => JSON.parse(shape(customersOperations["customers.list"], page, { uri, query: {} }).text ?? "");

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
  const asked = { uri: "/x", query: {} };
  assert.equal(shape(internalOperations["applications.list"], [{ a: 1 }], asked).text, '[{"a":1}]');
  assert.equal(shape(internalOperations["applications.delete"], undefined, asked).text, undefined);
  assert.equal(shape(internalOperations["account.get"], false, asked).text, "false");
});

const listing = (kind: Listing) => operation("GET /v1/things", {
  host: "api", auth: [], clouds: [], sources: [], summary: "List things", faults: [],
  result: { status: 200, body: Type.Integer(), listing: kind },
});

test("a list by offset is cut as the query asks, and links to its next page until its end", () => {
  const page = (query: { size?: number; offset?: number }) => JSON.parse(shape(listing("offset"), [1, 2, 3, 4, 5], { uri: "/v1/things?Size=2", query }).text ?? "");
  assert.deepEqual([page({}).items, page({}).links.next], [[1, 2, 3, 4, 5], undefined]);
  assert.deepEqual([page({ size: 2 }).items, page({ size: 2 }).links.next.uri], [[1, 2], "/things?size=2&offset=2"]);
  assert.deepEqual([page({ size: 2, offset: 4 }).items, page({ size: 2, offset: 4 }).links.next], [[5], undefined]);
  assert.deepEqual([page({ offset: 9 }).items, page({ size: 0 }).links.next], [[], undefined]);
});

test("a bare array that goes on has its token beside it", () => {
  const { text, continuationToken } = shape(listing("tokenArray"), { items: [1], continuationToken: "t" }, { uri: "/v1/things", query: {} });
  assert.deepEqual([text, continuationToken], ["[1]", "t"]);
});

test("a list by links names the next page's token in its link and beside it, and neither on the last", () => {
  const asked = { uri: "/v1/things?of=x", query: {} };
  const { text = "", continuationToken } = shape(listing("next"), { items: [1], continuationToken: "t" }, asked);
  const { next } = JSON.parse(text).links;
  assert.deepEqual(next, { uri: "/things?of=x", method: "GET", headers: [{ key: "MS-ContinuationToken", value: "t" }] });
  assert.equal(continuationToken, "t");
  const last = shape(listing("next"), { items: [2] }, asked);
  assert.deepEqual([JSON.parse(last.text ?? "").links, last.continuationToken], [{ self: { uri: "/things?of=x", method: "GET", headers: [] } }, undefined]);
});

test("work that goes on says where it is asked about, and has no body", () => {
  const begun = operation("POST /v1/things", {
    host: "api", auth: [], clouds: [], sources: [], summary: "Begin", faults: [], result: { status: 202 }, operationIn: "Location",
  });
  assert.deepEqual(shape(begun, { location: "/things/1" }, { uri: "/v1/things", query: {} }), { status: 202, location: "/things/1" });
});
