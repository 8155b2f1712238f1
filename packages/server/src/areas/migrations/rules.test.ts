// The rules of migrations without a world: when the new subscription's first term ends, and what several reasons come to.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { migrationsFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { days, durations } from "../../../../../tests/support/subscriptions.ts";
import { lastDayOfTerm } from "../../commerce/index.ts";
import type { Chosen } from "./record.ts";
import { firstTermEnd, reasonOf, refusalFor } from "./rules.ts";

const chosen = (more: Partial<Chosen> = {}): Chosen => ({
  currentSubscriptionId: "one", quantity: 1, termDuration: "P1Y", billingCycle: "monthly", purchaseFullTerm: false, ...more,
});

describe("the first term of a migrated subscription", () => {
  test("ends with the present term, whose rest it keeps", () => {
    assert.equal(firstTermEnd(chosen(), "2022-02-10", "2021-11-17"), "2022-02-10");
    assert.equal(firstTermEnd(chosen({ termDuration: "P3Y" }), "2022-02-10", "2021-11-17"), "2022-02-10");
  });

  test("of a month ends whole months before the present one, as in the page's example", () => {
    assert.equal(firstTermEnd(chosen({ termDuration: "P1M" }), "2022-02-10", "2021-11-17"), "2021-12-10");
  });

  test("is a full one where that is asked for, and ends on the day that was chosen", () => {
    assert.equal(firstTermEnd(chosen({ purchaseFullTerm: true }), "2022-02-10", "2021-11-17"), undefined);
    assert.equal(firstTermEnd(chosen({ customTermEndDate: "2021-12-31" }), "2022-02-10", "2021-11-17"), "2021-12-31");
  });

  test("is a full month where the end of the legacy term would leave none between the ends of January and February", () => {
    assert.equal(firstTermEnd(chosen({ termDuration: "P1M" }), "2027-05-30", "2027-02-28"), undefined);
    assert.equal(firstTermEnd(chosen({ termDuration: "P1M" }), "2027-04-30", "2027-01-31"), "2027-01-31");
  });

  test("never goes beyond a full term, and never ends before it begins", () => {
    fc.assert(fc.property(fc.constantFrom(...durations), days, fc.nat(400), (termDuration, first, left) => {
      const presentEnd = Temporal.PlainDate.from(first).add({ days: left }).toString();
      const end = firstTermEnd(chosen({ termDuration }), presentEnd, first);
      if (end === undefined) return assert.ok(presentEnd > lastDayOfTerm(first, termDuration));
      assert.ok(end >= first && end <= lastDayOfTerm(first, termDuration) && end <= presentEnd);
      if (presentEnd <= lastDayOfTerm(first, termDuration)) assert.equal(end, presentEnd);
    }));
  });
});

describe("the refusal of a migration", () => {
  const reason = (definition: (typeof migrationsFaults)[keyof typeof migrationsFaults]) => reasonOf(new Fault(definition, { subscriptionId: "one" }));
  const codeOf = (...reasons: readonly ReturnType<typeof reason>[]): number | undefined => refusalFor("one", reasons)?.definition.code;

  test("is the one reason that there is, or 900221 where there are several", () => {
    assert.equal(codeOf(), undefined);
    assert.equal(codeOf(reason(migrationsFaults.termNotSold)), 900_222);
    assert.equal(codeOf(reason(migrationsFaults.termNotSold), reason(migrationsFaults.promotionApplied)), 900_221);
  });

  test("names what is wrong with the request itself before all else", () => {
    assert.equal(codeOf(reason(migrationsFaults.promotionApplied), reason(migrationsFaults.addOnGivenTwice)), 900_248);
    assert.equal(codeOf(reason(migrationsFaults.addOnNotActive), reason(migrationsFaults.promotionApplied)), 900_262);
    assert.equal(codeOf(reason(migrationsFaults.subscriptionNotActive), reason(migrationsFaults.partnerNotEnabled)), 900_223);
  });

  test("has the numbers of Microsoft's public sample in the validation", () => {
    const numbered = [
      migrationsFaults.subscriptionNotActive, migrationsFaults.subscriptionInProcess, migrationsFaults.termEndsSoon, migrationsFaults.promotionApplied,
      migrationsFaults.addOnsLeftBehind, migrationsFaults.noMigrationPath, migrationsFaults.termNotSold, migrationsFaults.activeTooShort,
    ];
    assert.deepEqual(numbered.map((definition) => reason(definition).number), [0, 1, 2, 3, 4, 5, 6, 7]);
    assert.equal(reason(migrationsFaults.partnerOnRecordInvalid).number, 900_247);
  });
});
