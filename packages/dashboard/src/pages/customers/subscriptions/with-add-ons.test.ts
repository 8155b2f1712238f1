import { strict as assert } from "node:assert";
import { test } from "node:test";
import { atAGlance } from "./at-a-glance.ts";
import { withAddOns } from "./with-add-ons.ts";

test("add-ons stand right below what they belong to, however the ids are spelled; one without its parent stays", () => {
  const rows = withAddOns([
    { id: "ADD", parentSubscriptionId: "BASE" }, { id: "other" }, { id: "base" }, { id: "lost", parentSubscriptionId: "gone" },
  ]);
  assert.deepEqual(rows.map(({ id, parent }) => [id, parent?.id]), [["other", undefined], ["base", undefined], ["ADD", "base"], ["lost", undefined]]);
});

test("a customer's subscriptions at a glance: how many of each state, and the first active one whose term ends", () => {
  const { counts, next } = atAGlance([
    { id: "a", status: "active", commitmentEndDate: "2027-06-30T00:00:00Z" },
    { id: "b", status: "active", commitmentEndDate: "2027-01-31T00:00:00Z" },
    { id: "c", status: "suspended", commitmentEndDate: "2026-12-31T00:00:00Z" },
    { id: "d", status: "active", commitmentEndDate: "9999-12-10T00:00:00Z" },
  ]);
  assert.deepEqual(counts, [{ status: "active", count: 3 }, { status: "suspended", count: 1 }]);
  assert.deepEqual([next?.subscription.id, next?.at], ["b", "2027-02-01T00:00:00.000Z"]);
  assert.deepEqual(atAGlance([]), { counts: [] });
});
