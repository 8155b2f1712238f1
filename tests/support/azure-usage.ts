// Azure that has been used, for tests that ask what it cost: a day is rated through the doors, as the clock rates it when it
// is over, since a world whose clock runs with the machine's would have to be waited for.

import { strict as assert } from "node:assert";
import { dayOf, type Day, type SubscriptionRecord } from "../../packages/server/src/commerce/index.ts";
import { sql } from "../../packages/server/src/database/index.ts";
import { usageDue } from "../../packages/server/src/usage/index.ts";
import { throughDoors } from "./doors.ts";
import { buyLegacy, offers } from "./legacy.ts";
import { begun, skus } from "./purchases.ts";
import type { TestWorld } from "./world.ts";

export interface Parties {
  readonly accountId: string;
  readonly customerId: string;
  /** Made up when absent. */
  readonly subscriptionId?: string;
}

/** The account's use of today, as if the day were over; tomorrow's is rated when it is. Answers the day. */
export const rateToday = (world: TestWorld, accountId: string): Promise<Day> =>
  throughDoors(world, async (unit) => {
    const day = dayOf(unit.nowText);
    await unit.db.run(sql`DELETE FROM agenda WHERE account_id = ${accountId} AND kind = 'usage.day'`);
    for (const [kind, rate] of usageDue) await rate({ entryId: kind, accountId, dueAt: unit.now, kind, payload: { day } }, unit);
    return day;
  });

/** A customer's Azure plan, begun now. */
export const azurePlanOf = (world: TestWorld, parties: Parties): Promise<SubscriptionRecord> => begun(world, { ...parties, sku: skus.azurePlan });

/** Older Azure, begun some hours ago. */
export async function legacyAzureOf(world: TestWorld, parties: Parties): Promise<SubscriptionRecord> {
  const record = await buyLegacy(world, { ...parties, offerId: offers.azure, quantity: 1, ago: "PT2H" });
  assert.equal(record.family, "legacyAzure");
  return record;
}
