// Promotions: when they are open, and who gets them.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { days } from "../../../../../tests/support/subscriptions.ts";
import { promotions } from "./data/promotions.ts";
import { reasonsAgainst, type Bought, type History } from "./eligibility.ts";
import { planOf } from "./plans.ts";
import { isOpen, windowOf, type Promotion } from "./promotion.ts";
import { shipped } from "./shipped.ts";

const nobody: History = { seatsOf: () => 0, hasBought: () => false, redemptionsOf: () => 0 };
const day = "2027-03-15";

const some: Promotion = {
  id: "39NFJQT1TST0:0001:39NFJQT1TS00", name: "A promotion", description: "Of a test", item: "CFQ7TTC0LH18:0001", plans: ["P1Y annual"],
  rate: "0.1", isAutoApplicable: false, months: [1, 12],
};
const bought: Bought = { item: some.item, plan: planOf("P1Y annual"), quantity: 5, day };
const against = (promotion: Partial<Promotion>, purchase: Partial<Bought> = {}, history: Partial<History> = {}) =>
  reasonsAgainst({ ...some, ...promotion }, { ...bought, ...purchase }, { ...nobody, ...history }).map(({ description: _text, ...reason }) => reason);

describe("promotions", () => {
  test("are on what the catalog sells, for plans that it has", async () => {
    const { skus } = await shipped();
    for (const { item, plans } of promotions) {
      const names = skus.get(item)?.sku.plans.map(({ termDuration, billingCycle }) => `${termDuration} ${billingCycle}`) ?? [];
      for (const plan of plans) assert.ok(names.includes(plan), `${item} ${plan}`);
    }
  });

  test("are there on any day, some open and one not", () => {
    fc.assert(fc.property(days, (any) => {
      const open = promotions.filter((promotion) => isOpen(promotion, any));
      assert.ok(open.length > 0 && open.length < promotions.length);
    }));
  });

  test("last from the first day of their first month to the last day of their last", () => {
    assert.deepEqual(windowOf({ months: [1, 6] }, "2027-03-15"), { first: "2027-01-01", last: "2027-06-30" });
    assert.deepEqual(windowOf({ months: [1, 2] }, "2028-09-01"), { first: "2028-01-01", last: "2028-02-29" });
    const half = { months: [1, 6] } as const;
    assert.deepEqual(["2026-12-31", "2027-01-01", "2027-06-30", "2027-07-01"].map((one) => isOpen(half, one)), [false, true, true, false]);
  });
});

describe("a purchase", () => {
  test("gets a promotion on what it buys while that is open", () => {
    assert.deepEqual(against({}), []);
    assert.deepEqual(against({ months: [4, 6] }), [{ type: "InvalidPromotion" }]);
    assert.deepEqual(against({}, { item: "CFQ7TTC0LDPB:0001" }), [{ type: "InvalidPromotion" }]);
  });

  test("has to be for one of the promotion's terms and billing cycles", () => {
    assert.deepEqual(against({}, { plan: planOf("P1M monthly") }), [{ type: "Term", eligibleTerms: [{ billingCycle: "annual", duration: "P1Y" }] }]);
  });

  test("has to have as many seats as the promotion asks for, and no more", () => {
    const seats = { min: 5, max: 10 };
    assert.deepEqual([5, 10].map((quantity) => against({ seats }, { quantity })), [[], []]);
    const reason = { type: "SeatCount", minimumRequiredSeats: 5, maximumRequiredSeats: 10, availableSeats: 10 };
    assert.deepEqual([4, 11].map((quantity) => against({ seats }, { quantity })), [[reason], [reason]]);
    assert.deepEqual(against({ seats: { min: 6 } }), [{ type: "SeatCount", minimumRequiredSeats: 6 }]);
  });

  test("gets a promotion as often as it is given", () => {
    const had = (count: number) => against({ redemptions: 2 }, {}, { redemptionsOf: (id) => (id === some.id ? count : 0) });
    assert.deepEqual(had(1), []);
    assert.deepEqual(had(2), [{ type: "RedemptionLimit", maxPromotionRedemptionCount: 2, remainingPromotionRedemptionCount: 0 }]);
  });

  test("has to be the first of the SKU where the promotion is for first ones", () => {
    const hasBought = (item: string) => item === some.item;
    assert.deepEqual(against({ isFirstPurchaseOnly: true }), []);
    assert.deepEqual(against({ isFirstPurchaseOnly: true }, {}, { hasBought }), [{ type: "OfferPurchasedPreviously" }]);
  });

  test("needs all of one of the groups of products that the promotion asks for", () => {
    const owns = [[{ item: "A", minSeats: 10 }, { item: "B" }], [{ item: "C", maxSeats: 3 }]];
    const owning = (seats: Readonly<Record<string, number>>) => against({ owns }, {}, { seatsOf: (item) => seats[item] ?? 0 });
    assert.deepEqual([owning({ A: 10, B: 1 }), owning({ C: 3 })], [[], []]);
    for (const seats of [{}, { A: 10 }, { A: 9, B: 1 }, { C: 4 }]) assert.deepEqual(owning(seats), [{ type: "PrerequisiteProductOwnership" }]);
  });

  test("hears of everything that stands in its way at once", () => {
    const reasons = against({ seats: { max: 3 }, isFirstPurchaseOnly: true }, { plan: planOf("P1Y monthly") }, { hasBought: () => true });
    assert.deepEqual(reasons.map(({ type }) => type), ["Term", "SeatCount", "OfferPurchasedPreviously"]);
  });
});
