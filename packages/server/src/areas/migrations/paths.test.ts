// What the paths name exists: each offer and each SKU is in the shipped catalog, and can be bought.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { startWorld, type TestWorld } from "../../../../../tests/support/world.ts";
import { availabilityOf, findOffer, listOffers, type LegacyOffer } from "../../commerce/index.ts";
import { migrationPaths, promotionalOffers } from "./paths.ts";

const offersOnPaths = async (): Promise<readonly (readonly [offer: LegacyOffer | undefined, sku: string])[]> =>
  Promise.all([...migrationPaths].map(async ([offerId, sku]) => [await findOffer(offerId), sku] as const));

describe("the paths of migrations", () => {
  let world: TestWorld;
  before(async () => { world = await startWorld(); });
  after(() => world.close());

  test("begin at offers that there are, that are no trials and for everybody", async () => {
    assert.ok(migrationPaths.size > 30);
    for (const [offer, sku] of await offersOnPaths()) {
      assert.ok(offer, `an offer becomes ${sku}`);
      assert.deepEqual([offer.isTrial, offer.reselleeQualifications, offer.billing], [false, [], "license"], offer.name);
    }
  });

  test("end at SKUs of commercial licences that are sold by the year and charged by the month", async () => {
    const market = { accountId: world.primary.tenantId, cloud: "global", kind: "primary", country: "US", segments: ["commercial"] } as const;
    for (const [offer, item] of await offersOnPaths()) {
      const [productId = "", skuId = ""] = item.split(":");
      const found = await throughDoors(world, (unit) => availabilityOf(unit, market, productId, skuId));
      assert.ok(found, `${offer?.name} becomes ${item}`);
      assert.deepEqual([found.sku.family, found.sku.isPurchasable, found.segment], ["newCommerce", true, "commercial"], found.sku.title);
      assert.ok(found.plans.some(({ termDuration, billingCycle }) => termDuration === "P1Y" && billingCycle === "monthly"), found.sku.title);
    }
  });

  test("are of promotional offers where they say so, which there are too", async () => {
    for (const offerId of promotionalOffers) assert.match((await findOffer(offerId))?.name ?? "", /Shift Campaign/);
  });

  test("lead from an offer to what is called alike, or by a later name that the file tells", async () => {
    const named = (await offersOnPaths()).filter(([offer, item]) => offer && !item.startsWith("CFQ7TTC0LDPB") && /\b(?:E[135]|Plan \d)\b/.test(offer.name));
    assert.ok(named.length > 10);
    for (const [offer, item] of named) {
      const [productId = "", skuId = ""] = item.split(":");
      const market = { accountId: world.primary.tenantId, cloud: "global", kind: "primary", country: "US", segments: ["commercial"] } as const;
      const title = (await throughDoors(world, (unit) => availabilityOf(unit, market, productId, skuId)))?.sku.title ?? "";
      const [level] = /\b(?:E[135]|Plan \d)\b/.exec(offer?.name ?? "") ?? [];
      assert.ok(title.includes(level ?? "none"), `${offer?.name} becomes ${title}`);
    }
  });

  test("leave out what the page lists as to be bought anew by hand, and what is for nonprofits", async () => {
    const byHand = ["16C9F982-A827-4003-A88E-E75DF1927F27", "51E95709-DC35-4780-9040-22278CB7C0E1", "648BF77B-1F0A-4911-8066-CAF37D67DC72", "CED5F693-2D40-40AE-8848-9809AB1B0EE9"];
    for (const offerId of byHand) {
      assert.ok(await findOffer(offerId));
      assert.equal(migrationPaths.get(offerId.toLowerCase()), undefined);
    }
    const nonprofit = (await listOffers()).filter(({ reselleeQualifications }) => reselleeQualifications.length > 0);
    assert.ok(nonprofit.length > 50);
    for (const { id } of nonprofit) assert.equal(migrationPaths.has(id.toLowerCase()), false);
  });
});
