// Step 7, second half: an operation may have a limit of its own, of a partner or for each of its customers. Like the
// other one it is counted in the database, by minutes of the world's clock.

import type { BuiltOperation } from "@understudy/contract";
import { toInstantText } from "@understudy/kernel";
import type { Caller } from "../../call/index.ts";
import { sql } from "../../database/index.ts";
import type { World } from "../../world/index.ts";
import { Throttled } from "./throttle.ts";

export async function throttleOperation(
  world: World, { id, rate }: BuiltOperation, caller: Caller, params: Readonly<Record<string, string>>,
): Promise<void> {
  if (!rate || world.settings.operationRates === "none") return;
  const { accountId } = caller.account;
  const counted = rate.per === "customer" ? `${id} ${(params["customerId"] ?? "").toLowerCase()}` : id;
  const seconds = rate.minutes * 60;
  const { calls, passed } = await world.unit(async ({ db, now }) => {
    const since = Math.floor(now.epochMilliseconds / 1000) % seconds;
    const startedAt = toInstantText(now.round({ smallestUnit: "second", roundingMode: "floor" }).subtract({ seconds: since }));
    await db.run(sql`DELETE FROM operation_windows WHERE account_id = ${accountId} AND counted = ${counted} AND started_at < ${startedAt}`);
    const row = await db.get<{ calls: number }>(sql`
      INSERT INTO operation_windows (account_id, counted, started_at, calls) VALUES (${accountId}, ${counted}, ${startedAt}, 1)
      ON CONFLICT (account_id, counted, started_at) DO UPDATE SET calls = operation_windows.calls + 1
      RETURNING calls`);
    return { calls: row?.calls ?? 0, passed: since };
  });
  if (calls > rate.calls) throw new Throttled(seconds - passed);
}
