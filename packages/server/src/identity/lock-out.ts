// Whoever tries passwords is slowed down: after ten bad tries a name is locked for a minute, and longer after each
// further one (section 5). A name that nobody has is locked like any other, so that the lock tells nobody who exists.
// What else is tried has names of its own, such as `otc` and a user's id for the codes of an authenticator.

import { toInstantText } from "@understudy/kernel";
import { sql } from "../database/index.ts";
import type { Unit, View } from "../world/index.ts";
import { refusals, TokenRefused } from "./errors.ts";

const freeTries = 10;
const firstSeconds = 60;
const longestSeconds = 3_600;
/** After so long bad tries are forgotten, should nobody have signed in since. */
const rememberedHours = 24;

/** For how many seconds a name is locked by its bad try of this number, counted from 1. */
export function lockSeconds(failures: number): number {
  if (failures < freeTries) return 0;
  return Math.min(longestSeconds, firstSeconds * 2 ** (failures - freeTries));
}

/** By this the names are kept: people have typed their passwords into the wrong field before. */
const markOf = ({ secrets }: View, name: string): string => secrets.mark(name.toLowerCase());

/** Until when the name is locked, if it is. */
export async function lockedUntil(view: View, name: string, now: Temporal.Instant): Promise<string | undefined> {
  const row = await view.db.get<{ locked_until: string | null }>(sql`
    SELECT locked_until FROM sign_in_failures WHERE name_mark = ${markOf(view, name)}`);
  const until = row?.locked_until ?? undefined;
  return until !== undefined && toInstantText(now) < until ? until : undefined;
}

export async function refuseLocked(view: View, name: string, now: Temporal.Instant): Promise<void> {
  const until = await lockedUntil(view, name, now);
  if (until !== undefined) throw new TokenRefused(refusals.lockedUser, { until });
}

export async function noteFailure(unit: Unit, name: string, now: Temporal.Instant): Promise<void> {
  const mark = markOf(unit, name);
  await unit.db.run(sql`DELETE FROM sign_in_failures WHERE last_at < ${toInstantText(now.subtract({ hours: rememberedHours }))}`);
  const row = await unit.db.get<{ failures: number }>(sql`SELECT failures FROM sign_in_failures WHERE name_mark = ${mark}`);
  const failures = (row?.failures ?? 0) + 1;
  const seconds = lockSeconds(failures);
  const until = seconds === 0 ? null : toInstantText(now.add({ seconds }));
  await unit.db.run(sql`
    INSERT INTO sign_in_failures (name_mark, failures, last_at, locked_until)
    VALUES (${mark}, ${failures}, ${toInstantText(now)}, ${until})
    ON CONFLICT (name_mark) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at, locked_until = excluded.locked_until`);
}

export async function forgetFailures(unit: Unit, name: string): Promise<void> {
  await unit.db.run(sql`DELETE FROM sign_in_failures WHERE name_mark = ${markOf(unit, name)}`);
}
