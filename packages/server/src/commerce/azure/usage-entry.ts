// What brings the daily rating of Azure's use about: one entry on the agenda for each account that has Azure, due as the
// next day begins. It comes with the first Azure subscription that can be used; the rating of a day puts on the next one.

import { sql } from "../../database/index.ts";
import { guidOf, type Unit } from "../../world/index.ts";
import { addDays, dayOf, startOfDay } from "../calendar/day.ts";
import type { Day } from "../subscriptions/record.ts";

/** Kind of the entry. */
export const usageDue = "usage.day";

/** Entries of one instant are settled by their ids: a day is rated before an invoice that is due with it takes the day in. */
const entryIdOf = (accountId: string): string => `00000000${guidOf(`usage of account ${accountId}`).slice(8)}`;

/** Sees to it that today's use is rated. */
export async function ensureUsage(unit: Unit, accountId: string): Promise<void> {
  const entry = await unit.db.get(sql`SELECT 1 AS found FROM agenda WHERE entry_id = ${entryIdOf(accountId)}`);
  if (!entry) await scheduleUsage(unit, accountId, dayOf(unit.nowText));
}

/** The use of that day is rated the day after. */
export const scheduleUsage = (unit: Unit, accountId: string, day: Day): Promise<void> =>
  unit.schedule({ entryId: entryIdOf(accountId), accountId, dueAt: Temporal.Instant.from(startOfDay(addDays(day, 1))), kind: usageDue, payload: { day } });
