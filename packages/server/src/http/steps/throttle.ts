// Step 7: so many requests a minute and account, when a switch asks for it. The count lives in the database, where
// all processes of a shared world find it, and its minutes are those of the world's clock.

import { toInstantText } from "@understudy/kernel";
import type { Caller } from "../../call/index.ts";
import { sql } from "../../database/index.ts";
import type { World } from "../../world/index.ts";

/** Too many requests; answered with its own body, since clients read it (conventions section 12). */
export class Throttled extends Error {
  override readonly name = "Throttled";
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super(`Rate limit is exceeded. Try again in ${retryAfterSeconds} seconds.`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export async function throttle(world: World, caller: Caller): Promise<void> {
  const limit = world.settings.requestsPerMinute;
  if (limit === 0) return;
  const { accountId } = caller.account;
  const { requests, now } = await world.unit(async ({ db, now }) => {
    const startedAt = toInstantText(now.round({ smallestUnit: "minute", roundingMode: "floor" }));
    await db.run(sql`DELETE FROM throttle_windows WHERE account_id = ${accountId} AND started_at < ${startedAt}`);
    const row = await db.get<{ requests: number }>(sql`
      INSERT INTO throttle_windows (account_id, started_at, requests) VALUES (${accountId}, ${startedAt}, 1)
      ON CONFLICT (account_id, started_at) DO UPDATE SET requests = throttle_windows.requests + 1
      RETURNING requests`);
    return { requests: row?.requests ?? 0, now };
  });
  if (requests > limit) throw new Throttled(60 - now.toZonedDateTimeISO("UTC").second);
}
