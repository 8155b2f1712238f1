// What older offers become, as the catalog tells it: each offer and each SKU is in the shipped catalog, and can be bought.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { startWorld, type TestWorld } from "../../../../../tests/support/world.ts";
import { availabilityOf, listOffers, type LegacyOffer } from "../../commerce/index.ts";
import { migrations } from "../../commerce/catalog/data/migrations.ts";

/** But for those that are bought anew by hand. */
const offersOnPaths = async (): Promise<readonly (readonly [offer: LegacyOffer, sku: string])[]> =>
  (await listOffers()).flatMap((offer) => (offer.migration && !offer.migration.isByHand ? [[offer, offer.migration.to] as const] : []));

describe("the paths of migrations", () => {
  let world: TestWorld;
  before(async () => { world = await startWorld(); });
  after(() => world.close());

  test("begin at offers that there are, that are no trials and for everybody", async () => {
    assert.equal((await listOffers()).filter(({ migration }) => migration).length, migrations.size);
    const paths = await offersOnPaths();
    assert.ok(paths.length > 30);
    for (const [offer] of paths) {
      assert.deepEqual([offer.isTrial, offer.reselleeQualifications, offer.billing], [false, [], "license"], offer.name);
    }
  });

  test("end at SKUs of commercial licences that are sold by the year and charged by the month", async () => {
    const market = { accountId: world.primary.tenantId, cloud: "global", kind: "primary", country: "US", segments: ["commercial"] } as const;
    for (const [offer, item] of await offersOnPaths()) {
      const [productId = "", skuId = ""] = item.split(":");
      const found = await throughDoors(world, (unit) => availabilityOf(unit, market, productId, skuId));
      assert.ok(found, `${offer.name} becomes ${item}`);
      assert.deepEqual([found.sku.family, found.sku.isPurchasable, found.segment], ["newCommerce", true, "commercial"], found.sku.title);
      assert.ok(found.plans.some(({ termDuration, billingCycle }) => termDuration === "P1Y" && billingCycle === "monthly"), found.sku.title);
    }
  });

  test("are of promotional offers where they say so, which there are too", async () => {
    for (const { name, migration } of await listOffers()) assert.equal(migration?.isPromotional ?? false, name.includes("Shift Campaign"), name);
  });

  test("lead from an offer to what is called alike, or by a later name that the file tells", async () => {
    const named = (await offersOnPaths()).filter(([offer, item]) => !item.startsWith("CFQ7TTC0LDPB") && /\b(?:E[135]|Plan \d)\b/.test(offer.name));
    assert.ok(named.length > 10);
    for (const [offer, item] of named) {
      const [productId = "", skuId = ""] = item.split(":");
      const market = { accountId: world.primary.tenantId, cloud: "global", kind: "primary", country: "US", segments: ["commercial"] } as const;
      const title = (await throughDoors(world, (unit) => availabilityOf(unit, market, productId, skuId)))?.sku.title ?? "";
      const [level] = /\b(?:E[135]|Plan \d)\b/.exec(offer.name) ?? [];
      assert.ok(title.includes(level ?? "none"), `${offer.name} becomes ${title}`);
    }
  });

  test("leave out what is for nonprofits, and know the seven that the page lists as to be bought anew by hand", async () => {
    const byHand = (await listOffers()).filter(({ migration }) => migration?.isByHand);
    assert.deepEqual(byHand.map(({ name, migration }) => [name, migration?.to]), [
      ["Azure Active Directory Premium P1", "CFQ7TTC0LFLS:0002"], ["Azure Information Protection Plan 1", "CFQ7TTC0LH9J:0001"],
      ["Intune", "CFQ7TTC0LCH4:0009"], ["Intune Extra Storage", "CFQ7TTC0LCH4:0006"], ["Microsoft Intune", "CFQ7TTC0LCH4:0009"],
      ["Intune per-device for Enterprise", "CFQ7TTC0LCH4:0004"], ["Microsoft Teams Domestic Calling Plan for US and Canada", "CFQ7TTC0LHXJ:0017"],
    ]);
    const nonprofit = (await listOffers()).filter(({ reselleeQualifications }) => reselleeQualifications.length > 0);
    assert.ok(nonprofit.length > 50);
    for (const { migration, name } of nonprofit) assert.equal(migration, undefined, name);
  });
});
