// The catalogue of meters: that it can be told apart, priced and found.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isGuid } from "@understudy/kernel";
import { meterRows } from "./data/meters.ts";
import { profileRows, type ProfileRow } from "./data/profiles.ts";
import { homeRegion, listMeters, machineMeter, meterIn } from "./meters.ts";
import { profileNames } from "./profile.ts";

describe("the catalogue of meters", () => {
  test("has each meter under an id of its own, a GUID", () => {
    const ids = listMeters().map(({ meterId }) => meterId);
    assert.ok(ids.length > 200 && ids.every(isGuid));
    assert.equal(new Set(ids).size, ids.length);
  });

  test("has documented ids where a page shows them", () => {
    assert.equal(meterIn("vmB1s", "koreasouth").meterId, "3f913071-0dd7-4258-8ec4-6fad05bd976d");
    const { productId, skuId, tiers, isTestPrice } = meterIn("logs", "westeurope");
    assert.deepEqual([productId, skuId, tiers.map(({ from, usd }) => [from.toString(), usd.toString()]), isTestPrice], ["DZH318Z0BQD2", "003J", [["0", "0"], ["5", "2.99"]], false]);
  });

  test("has products and SKUs of the forms that ids have", () => {
    for (const { skuId, productId } of listMeters()) assert.match(`${productId}:${skuId}`, /^DZH318Z0[0-9A-Z]{4}:[0-9A-Z]{4}$/);
  });

  test("has tiers that rise, the first from nothing on", () => {
    for (const { key, tiers } of listMeters()) {
      assert.equal(tiers[0]?.from.toString(), "0", key);
      for (const [index, { from }] of tiers.slice(1).entries()) assert.equal(from.compare(tiers[index]!.from), 1, key);
    }
  });

  test("marks as test prices all that no public list has: of other regions than the first one nearly everything", () => {
    assert.equal(meterIn("vmD2sV3", "eastus").isTestPrice, false);
    assert.equal(meterIn("vmD2sV3", "westeurope").isTestPrice, true);
    assert.equal(meterIn("blobStored", "eastus").isTestPrice, true);
  });

  test("has what every profile uses, and every kind of use is in some profile or is reserved", () => {
    const used = new Set(profileNames.flatMap((name) => (profileRows[name] as ProfileRow).resources.flatMap(({ uses }) => uses.map(({ meter }) => meter))));
    const idle = Object.keys(meterRows).filter((key) => !used.has(key as keyof typeof meterRows));
    assert.deepEqual(idle.filter((key) => !key.startsWith("vm")), []);
  });

  test("is found by a machine's size and region in any case, and customers by their country", () => {
    assert.equal(machineMeter("standard_b1S", "KoreaSouth")?.key, "vmB1s");
    assert.equal(machineMeter("Standard_HB120", "eastus"), undefined);
    assert.deepEqual(["US", "de", "GB", "ZZ"].map(homeRegion), ["eastus", "westeurope", "uksouth", "westeurope"]);
  });
});
