import assert from "node:assert/strict";
import { test } from "node:test";
import { addressLines } from "./postal-address.ts";

test("an address is read in lines, and what it lacks leaves no gap", () => {
  const redmond = { addressLine1: "One Microsoft Way", addressLine2: "", city: "Redmond", state: "WA", postalCode: "98052", country: "US" };
  assert.deepEqual(addressLines(redmond), ["One Microsoft Way", "Redmond, WA 98052", "United States"]);
  assert.deepEqual(addressLines({ addressLine1: "1 Shenton Way", city: "Singapore", country: "SG" }), ["1 Shenton Way", "Singapore", "Singapore"]);
});
