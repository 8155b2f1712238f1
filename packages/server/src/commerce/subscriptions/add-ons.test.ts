import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { livesOn, settingsWith, type Lives } from "../../../../../tests/support/subscriptions.ts";
import type { Settings } from "../../world/index.ts";
import { cancelAddOnsWithout, outlastsBases } from "./add-ons.ts";
import { addOnSeatsProblem } from "./bases.ts";
import { setAutoRenew } from "./commands/standing.ts";
import { cancel, suspend } from "./commands/status.ts";
import type { SubscriptionRecord } from "./record.ts";
import { skuOf } from "../catalog/catalog.ts";

const monthly = { termDuration: "P1M", billingCycle: "monthly" } as const;
const yearly = { termDuration: "P1Y", billingCycle: "monthly" } as const;
const base = { productId: "CFQ7TTC0LCH4", skuId: "0009", availabilityId: "CFQ7TTC0K971" };
const addOn = { ...base, skuId: "0006" };
/** An add-on that goes with any licences. */
const multiGeo = { productId: "CFQ7TTC0TEST", skuId: "0001", availabilityId: "CFQ7TTC0K971" };

const off = (record: SubscriptionRecord, now: Temporal.Instant, settings: Settings) => setAutoRenew(record, { autoRenew: false }, now, settings);

const inWorld = (work: (lives: Lives) => Promise<void>, settings: Partial<Settings> = {}) => async () => {
  const lives = await livesOn("sqlite", settings);
  try {
    await work(lives);
    assert.deepEqual(lives.bare.failures, []);
  } finally {
    await lives.bare.close();
  }
};

describe("an add-on of new commerce whose term outlives its base's", () => {
  const sold = async (lives: Lives) => {
    const [short, long] = [await lives.buy({ item: base, plan: monthly }), await lives.buy({ item: addOn, plan: yearly })];
    await lives.change(short.subscriptionId, off);
    return { short, long };
  };

  test("goes on and is charged after the base has expired, and renews by itself", inWorld(async (lives) => {
    const { short, long } = await sold(lives);
    await lives.to("2028-02-01T00:00:00Z");
    assert.equal((await lives.now(short.subscriptionId)).status, "deleted");
    const { status, term } = await lives.now(long.subscriptionId);
    assert.deepEqual([status, term?.end], ["active", "2029-01-14"]);
    const history = await lives.history(long.subscriptionId);
    assert.deepEqual([history.filter((line) => line.includes("cycleStarted")).length, history.at(-1)], [11, "2028-01-15 renewed active"]);
  }));

  test("is cancelled at the moment that the base expires, where addOnsWithoutBase is cancel", inWorld(async (lives) => {
    const { long } = await sold(lives);
    await lives.to("2027-02-14T23:59:59Z");
    assert.equal((await lives.now(long.subscriptionId)).status, "active");
    await lives.to("2028-02-01T00:00:00Z");
    assert.deepEqual((await lives.history(long.subscriptionId)).slice(1), ["2027-02-15 cancelled deleted"]);
  }, { addOnsWithoutBase: "cancel" }));

  test("is kept by another base, a suspended one too", inWorld(async (lives) => {
    const { long } = await sold(lives);
    const suspended = await lives.buy({ item: base, plan: { ...monthly, termDuration: "P1Y" } });
    await lives.change(suspended.subscriptionId, (record, now, settings) => suspend(record, {}, now, settings));
    await lives.to("2027-03-01T00:00:00Z");
    assert.equal((await lives.now(long.subscriptionId)).status, "active");
  }, { addOnsWithoutBase: "cancel" }));

  test("that goes with any licences is cancelled with the last of them", inWorld(async (lives) => {
    const some = await lives.buy({ plan: monthly });
    const added = await lives.buy({ item: multiGeo, plan: yearly });
    await lives.change(some.subscriptionId, off);
    await lives.to("2027-02-16T00:00:00Z");
    assert.equal((await lives.now(added.subscriptionId)).status, "deleted");
  }, { addOnsWithoutBase: "cancel" }));

  test("comes to the same by a year at once as by days", async () => {
    const lived = async (steps: readonly string[]) => {
      const lives = await livesOn("sqlite", { addOnsWithoutBase: "cancel" });
      try {
        const { short, long } = await sold(lives);
        for (const step of steps) await lives.to(step);
        return JSON.stringify([await lives.now(short.subscriptionId), await lives.now(long.subscriptionId), await lives.history(long.subscriptionId)]);
      } finally {
        await lives.bare.close();
      }
    };
    const end = "2028-01-15T09:30:00Z";
    const expected = await lived([end]);
    assert.equal(await lived([...Array.from({ length: 30 }, (_, count) => Temporal.Instant.from("2027-01-20T12:00:00Z").add({ hours: 24 * 12 * count }).toString()), end]), expected);
  });
});

test("whose base is cancelled is left by other families alone", inWorld(async (lives) => {
  const added = await lives.buy({ item: multiGeo });
  const software = await lives.buy({ family: "saas", plan: yearly, status: "active" });
  const gone = await lives.change(software.subscriptionId, cancel);
  await lives.bare.world.unit((unit) => cancelAddOnsWithout(unit, gone));
  assert.equal((await lives.now(added.subscriptionId)).status, "active");
}, { addOnsWithoutBase: "cancel" }));

describe("the next term of an add-on", () => {
  const outlasts = (lives: Lives, { subscriptionId }: SubscriptionRecord, termDuration: "P1M" | "P1Y") => lives.bare.world.view(async (view) => {
    const sku = await skuOf(view, "an account", addOn.productId, addOn.skuId);
    assert.ok(sku);
    return outlastsBases(view, await lives.now(subscriptionId), sku, { product: { ...addOn, termDuration, billingCycle: "monthly" } });
  });

  test("outlasts a base that ends before it, and none that renews or ends with it", inWorld(async (lives) => {
    const added = await lives.buy({ item: addOn, plan: monthly });
    assert.equal(await outlasts(lives, added, "P1M"), true, "there is no base");
    const last = await lives.buy({ item: base, plan: yearly });
    assert.deepEqual([await outlasts(lives, added, "P1M"), await outlasts(lives, added, "P1Y")], [false, false]);
    await lives.change(last.subscriptionId, off);
    assert.deepEqual([await outlasts(lives, added, "P1M"), await outlasts(lives, added, "P1Y")], [false, true]);
  }));
});

test("licences of an add-on are at least the share that it takes, and no more than its bases have, unless any may", () => {
  const kind = (quantity: number, seats: number, share: number, addOnSeats: "any" | "withinBase" = "withinBase") =>
    addOnSeatsProblem({ name: "it", quantity, seats, share }, settingsWith({ addOnSeats }))?.kind;
  assert.deepEqual([kind(19, 400, 0.05), kind(20, 400, 0.05), kind(400, 400, 0.05), kind(401, 400, 0.05), kind(401, 400, 0.05, "any")], ["tooFew", undefined, undefined, "tooMany", undefined]);
  assert.deepEqual([kind(1, 0, 0), kind(1, 0, 0, "any"), kind(1, 21, 0.05), kind(2, 21, 0.05)], ["tooMany", undefined, "tooFew", undefined]);
});
