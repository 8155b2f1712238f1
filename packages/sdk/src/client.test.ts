import assert from "node:assert/strict";
import { test } from "node:test";
import { wholeOperations } from "@understudy/contract/whole";
import { PartnerCenterClient } from "./client.ts";
import { allOperations } from "./operations/client.ts";
import * as single from "./operations/index.ts";

const credential = { getToken: () => Promise.resolve(null) };

test("every operation of the service is a method at the place that its name says, and a value of its own", () => {
  const client = new PartnerCenterClient(credential) as unknown as Record<string, unknown>;
  for (const { id } of allOperations) {
    const method = id.split(".").reduce<unknown>((holder, name) => (holder as Record<string, unknown>)[name], client);
    assert.equal(typeof method, "function", id);
  }
  assert.deepEqual(new Set(Object.values(single)), new Set(allOperations));
});

test("what is left out is the token service's, Understudy's own, or what partners and their storage serve", () => {
  const known = new Set(allOperations.map(({ id }) => id));
  const leftOut = wholeOperations.filter(({ id }) => !known.has(id));
  for (const { id, host, ...operation } of leftOut) {
    const isTokenExchange = "ownRoute" in operation && operation.ownRoute === true;
    assert(isTokenExchange || ["login", "internal", "subscriber", "storage"].includes(host), id);
  }
});

test("no two clients share anything", () => {
  const [one, other] = [new PartnerCenterClient(credential), new PartnerCenterClient(credential)];
  assert.notEqual(one.customers, other.customers);
  assert.notEqual(one.customers.get, other.customers.get);
});
