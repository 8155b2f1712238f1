import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Fault } from "@understudy/kernel";
import { afterwards, sampleOf, settingsWith } from "../../../../../tests/support/subscriptions.ts";
import type { Settings } from "../../world/index.ts";
import { check, isStatus, updatesMax } from "./check.ts";
import { changeBillingCycle, changeBillingCycleByOrder, changeTerm, scheduleNextCharge, scheduleNextTerm } from "./commands/plan.ts";
import { changeQuantity } from "./commands/quantity.ts";
import { moveSeatsOut, replaceItem } from "./commands/seats.ts";
import { rename, setAutoRenew, setEndOfTerm, setPartner } from "./commands/standing.ts";
import { activate, cancel, cancelByOrder, reactivate, suspend } from "./commands/status.ts";
import type { Outcome } from "./outcome.ts";
import { families, statuses, type SubscriptionRecord } from "./record.ts";
import { clockSteps, commands, firstStatusOf, refusals, switched, verdictOf, type Command } from "./states.ts";

/** An hour after the purchase: every window is open. */
const now = afterwards("PT1H");
const settings = settingsWith({ lifecycle: "est" });
const plans = [{ termDuration: "P3Y", billingCycle: "monthly" }, { termDuration: "P3Y", billingCycle: "annual" }] as const;
const price = { unitPrice: "10", currency: "USD" };
const item = { productId: "CFQ7TTC0LDPB", skuId: "0001", availabilityId: "CFQ7TTC0MM8R" };

/** Each command in a form that nothing but the state stands against. */
const doing: Readonly<Record<Command, (record: SubscriptionRecord, settings: Settings) => Outcome>> = {
  rename: (record, how) => rename(record, "Another name", now, how),
  setPartner: (record, how) => setPartner(record, "1234567", now, how),
  changeQuantity: (record, how) => changeQuantity(record, { quantity: 11, limits: { minimum: 1, maximum: 300 } }, now, how),
  suspend: (record, how) => suspend(record, {}, now, how),
  reactivate: (record, how) => reactivate(record, {}, now, how),
  cancel: (record, how) => cancel(record, now, how),
  cancelByOrder: (record, how) => cancelByOrder(record, now, how),
  setAutoRenew: (record, how) => setAutoRenew(record, { autoRenew: false }, now, how),
  setEndOfTerm: (record, how) => setEndOfTerm(record, "withTerm", now, how),
  scheduleNextTerm: (record, how) => scheduleNextTerm(record, { instructions: { quantity: 12 } }, now, how),
  scheduleNextCharge: (record, how) => scheduleNextCharge(record, { product: { ...item, billingCycle: "annual", termDuration: "P3Y" } }, now, how),
  changeTerm: (record, how) => changeTerm(record, { termDuration: "P3Y", billingCycle: "monthly", plans, price }, now, how),
  changeBillingCycle: (record, how) => changeBillingCycle(record, "annual", now, how),
  changeBillingCycleByOrder: (record, how) => changeBillingCycleByOrder(record, { billingCycle: "annual", price, billingDay: 15 }, now, how),
  activate: (record, how) => activate(record, now, how),
  replaceItem: (record, how) => replaceItem(record, { kind: "upgraded", item, title: "Another", price, billingCycle: record.billingCycle }, now, how),
  moveSeats: (record, how) => moveSeatsOut(record, 1, "another subscription", now, how),
};

/** Billing changes within a term are for three years. */
const durationFor = (command: Command) => (["changeBillingCycle", "scheduleNextCharge"].includes(command) ? { duration: "P3Y" } as const : {});

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
}

const codes = (family: (typeof families)[number], status: (typeof statuses)[number]) =>
  commands.map((command) => {
    const record = deepFrozen(sampleOf({ family, status, ...(family === "newCommerce" && durationFor(command)) }));
    const verdict = verdictOf(family, status, command);
    return { command, record, verdict };
  });

for (const family of families) {
  describe(`a subscription of the family ${family}`, () => {
    for (const status of statuses) {
      test(`that is ${status} does with every command what the table says, and stays as it was where that is a fault`, () => {
        for (const { command, record, verdict } of codes(family, status)) {
          if (isStatus(verdict)) {
            assert.equal(doing[command](record, settings).after.status, verdict, command);
            continue;
          }
          const before = structuredClone(record);
          assert.throws(() => doing[command](record, settings), (error: unknown) => {
            assert.ok(error instanceof Fault, command);
            assert.deepEqual([error.definition.code, error.definition.status], [refusals[verdict].code, refusals[verdict].status], command);
            assert.doesNotMatch(error.message, /\{\w+\}/, `${command}: ${error.message}`);
            return true;
          });
          assert.deepEqual(record, before);
        }
      });
    }
  });
}

describe("the table of states", () => {
  test("lets nothing lead out of deleted, nor back from expired and disabled", () => {
    for (const family of families) {
      for (const command of commands) {
        for (const status of ["expired", "disabled", "deleted"] as const) assert.ok(!isStatus(verdictOf(family, status, command)), `${family} ${status} ${command}`);
      }
    }
    assert.deepEqual(clockSteps.filter(({ from }) => from === "deleted"), []);
  });

  test("leads every family from its first status to where it is in use", () => {
    for (const family of families) {
      if (firstStatusOf(family) === "active") continue;
      const byClock = clockSteps.some((step) => step.from === "pending" && step.to === "active" && step.families.includes(family));
      assert.ok(byClock || verdictOf(family, "pending", "activate") === "active", family);
    }
  });

  test("has other verdicts by the switches that are named, and by no others", () => {
    for (const { setting, value, status, command, verdict, ...row } of switched) {
      for (const family of families) {
        const changed = verdictOf(family, status, command, settingsWith({ [setting]: value }));
        const isMeant = !("family" in row) || row.family === family;
        assert.equal(changed, isMeant ? verdict : verdictOf(family, status, command), `${setting} ${family}`);
        assert.equal(verdictOf(family, status, command, settingsWith()), verdictOf(family, status, command));
      }
    }
  });
});

describe("among codes that are nearly the same the switches choose", () => {
  const codeOf = (record: SubscriptionRecord, command: Command, some: Partial<Settings>): string => {
    try {
      check(record, command, now, settingsWith(some));
      return "fine";
    } catch (error) {
      assert.ok(error instanceof Fault);
      return `${error.definition.status} ${error.definition.code}`;
    }
  };

  for (const [what, record, command, some, code] of [
    ["what is being provisioned", sampleOf({ family: "software", status: "pending" }), "rename", {}, "409 800082"],
    ["what is being provisioned", sampleOf({ family: "software", status: "pending" }), "rename", { notReadyCode: "800082 as 400" }, "400 800082"],
    ["what is being provisioned", sampleOf({ family: "software", status: "pending" }), "rename", { notReadyCode: "900278" }, "409 900278"],
    ["what has expired, for its status", sampleOf({ status: "expired" }), "reactivate", {}, "400 800040"],
    ["what has expired, for its status", sampleOf({ status: "expired" }), "reactivate", { endedStatusCode: "800096" }, "400 800096"],
    ["what has expired, for other updates", sampleOf({ status: "expired" }), "rename", {}, "400 900277"],
    ["what has expired, for other updates", sampleOf({ status: "expired" }), "rename", { endedUpdateCode: "900279" }, "400 900279"],
    ["what has expired, for other updates", sampleOf({ status: "expired" }), "rename", { endedUpdateCode: "900280" }, "400 900280"],
    ["seats of what is suspended", sampleOf({ status: "suspended" }), "changeQuantity", {}, "400 2001"],
    ["seats of what is suspended", sampleOf({ status: "suspended" }), "changeQuantity", { suspendedQuantityCode: "800091" }, "400 800091"],
    ["what is active, for a status that it has", sampleOf(), "reactivate", { endedStatusCode: "800096" }, "400 800040"],
  ] as const) {
    test(`${code} for ${what}${Object.keys(some).length > 0 ? ` with ${JSON.stringify(some)}` : ""}`, () => assert.equal(codeOf(record, command, some), code));
  }

  test("900311 after 1,200 updates", () => {
    assert.equal(codeOf(sampleOf({ updates: updatesMax - 1 }), "rename", {}), "fine");
    assert.equal(codeOf(sampleOf({ updates: updatesMax }), "rename", {}), "400 900311");
  });

  test("the code for what is not ready between a term's end and its renewal", () => {
    const record = sampleOf();
    const atEnd = (text: string, command: Command = "rename") => {
      try {
        return check(record, command, Temporal.Instant.from(text), settingsWith());
      } catch (error) {
        assert.ok(error instanceof Fault);
        return error.definition.code;
      }
    };
    assert.equal(record.term?.end, "2028-01-14");
    assert.equal(atEnd("2028-01-14T23:59:59.999Z"), "active");
    assert.equal(atEnd("2028-01-15T00:00:00.000Z"), 800082);
  });
});
