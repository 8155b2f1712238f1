// Paths in the manner of OData: keys in any case and order, values as they are, and nothing else.

import assert from "node:assert/strict";
import { test } from "node:test";
import { faults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { pathParams } from "./odata.ts";

const path = "/v1.0/sales/pricesheets(Market='{market}',PricesheetView='{pricesheetView}')/$value";
const read = (rest: string) => pathParams(path, { "*": rest });

test("keys of an OData path are read in any case, in any order, with what stands in quotes as it is", () => {
  for (const rest of [
    "(Market='ad',PricesheetView='azure_consumption')/$value", "(pricesheetview='azure_consumption',MARKET='ad')/$VALUE", "( Market = 'ad' , PricesheetView = 'azure_consumption' )/$value",
  ]) assert.deepEqual(read(rest), { market: "ad", pricesheetView: "azure_consumption" }, rest);
  assert.deepEqual(read("(Market='',PricesheetView='a b')/$value"), { market: "", pricesheetView: "a b" });
});

test("another path of the same beginning names nothing", () => {
  for (const rest of [
    "", "(", "()", "(Market='US')/$value", "(Market='US',PricesheetView='software')", "(Market='US',PricesheetView='software')/value", "(Market=US,PricesheetView='software')/$value",
    "(Market='US',PricesheetView='software',More='1')/$value", "(Market='US',View='software')/$value", "s(Market='US',PricesheetView='software')/$value", "(Market='U'S',PricesheetView='x')/$value",
  ]) assert.throws(() => read(rest), (error) => error instanceof Fault && error.definition === faults.noSuchResource, rest);
});

test("a path without parentheses keeps the parameters that the router has read", () => {
  assert.deepEqual(pathParams("/v1/customers/{customerId}", { customerId: "7" }), { customerId: "7" });
});
