// The rules of transfers without a world: what can go, and what an Azure plan needs at the other partner.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { ordersFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { families, sampleOf, settingsWith } from "../../../../../tests/support/subscriptions.ts";
import { checkAzurePlan, checkLine, obstacleTo } from "./transfer-rules.ts";

const refusalOf = (work: () => void): Fault["definition"] | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    assert.ok(error instanceof Fault);
    return error.definition;
  }
};

describe("what can be transferred", () => {
  test("is what a line of a new transfer may be, and nothing else", () => {
    fc.assert(fc.property(
      fc.constantFrom(...families), fc.constantFrom("active", "suspended", "expired"), fc.boolean(), fc.option(fc.constant("a base"), { nil: undefined }),
      fc.option(fc.constant("a transfer"), { nil: undefined }), fc.constantFrom("accept", "refuse"),
      (family, status, isTrial, parentSubscriptionId, openTransfer, transferNewCommerce) => {
        const record = { ...sampleOf({ family, status }), isTrial, ...(parentSubscriptionId && { parentSubscriptionId }) };
        const settings = settingsWith({ transferNewCommerce });
        const obstacle = obstacleTo(record, openTransfer, settings);
        assert.equal(refusalOf(() => checkLine(record, openTransfer, settings)) === undefined, obstacle === undefined);
      },
    ));
  });

  test("is older licences and Azure always, and licences of new commerce and Azure plans as the switch says", () => {
    const free = (transferNewCommerce: "accept" | "refuse") =>
      families.filter((family) => obstacleTo({ ...sampleOf({ family }), isTrial: false }, undefined, settingsWith({ transferNewCommerce })) === undefined);
    assert.deepEqual(free("refuse"), ["legacy", "legacyAzure"]);
    assert.deepEqual(free("accept"), ["legacy", "legacyAzure", "newCommerce", "azurePlan"]);
  });
});

test("an Azure plan goes where an active one is: else 900132, 900133 or 900134, and 900131 beside legacy Azure", () => {
  const plain = { hasLegacyAzure: false, isPlanSold: true };
  assert.equal(refusalOf(() => checkAzurePlan({ ...plain, targetPlan: "active" })), undefined);
  assert.equal(refusalOf(() => checkAzurePlan({ ...plain, targetPlan: "active", hasLegacyAzure: true })), ordersFaults.transferWithLegacyAzure);
  assert.equal(refusalOf(() => checkAzurePlan({ ...plain, targetPlan: "suspended" })), ordersFaults.transferOfInactiveAzurePlan);
  assert.equal(refusalOf(() => checkAzurePlan(plain)), ordersFaults.transferWithoutAzurePlan);
  assert.equal(refusalOf(() => checkAzurePlan({ ...plain, isPlanSold: false })), ordersFaults.transferAzurePlanNotPurchasable);
});
