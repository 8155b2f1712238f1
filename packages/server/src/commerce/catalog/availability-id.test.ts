import assert from "node:assert/strict";
import { test } from "node:test";
import { availabilityIdOf } from "./availability-id.ts";

const sold = { productId: "CFQ7TTC0LH18", skuId: "0001", segment: "commercial", country: "US" } as const;
const monthly = { availabilityRotation: "monthly" } as const;

test("an availability's id is the same on every day of a month, and another with the next price list", () => {
  const id = availabilityIdOf(sold, "2027-01-01", monthly);
  assert.match(id, /^CFQ7TTC0[0-9B-DF-HJ-NP-TV-Z]{4}$/);
  assert.equal(availabilityIdOf(sold, "2027-01-31", monthly), id);
  assert.notEqual(availabilityIdOf(sold, "2027-02-01", monthly), id);
});

test("an availability's id stays for good where ids are set not to rotate", () => {
  const never = { availabilityRotation: "never" } as const;
  assert.equal(availabilityIdOf(sold, "2027-01-01", never), availabilityIdOf(sold, "2031-12-31", never));
});

test("every SKU, segment and country has an availability of its own", () => {
  const others = [{ ...sold, skuId: "0002" }, { ...sold, segment: "education" as const }, { ...sold, country: "DE" }, { ...sold, productId: "CFQ7TTC0LDPB" }];
  const ids = [sold, ...others].map((one) => availabilityIdOf(one, "2027-01-01", monthly));
  assert.equal(new Set(ids).size, ids.length);
});
