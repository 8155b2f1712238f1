// The keys of web applications: several at a time, each for as long as it was made for. A key's value exists
// in the answer that made it and nowhere else. The token service reads these rows.

import { faults, type ApplicationKey, type ApplicationType, type KeyState, type Of } from "@understudy/contract";
import { Fault, later, toInstantText } from "@understudy/kernel";
import { sql, type Writer } from "../../database/index.ts";
import type { Unit, View } from "../../world/index.ts";

export type ShownKey = Of<typeof ApplicationKey>;

/** Random bits of a generated key: well beyond guessing, and short enough to copy. */
const keyBits = 256;

/** How long before its end a key is marked. */
const expiringWithin = "P30D";

interface KeyRow {
  key_id: string;
  app_id: string;
  description: string | null;
  starts_at: string;
  ends_at: string;
}

export interface NewKey {
  readonly endDate: string;
  readonly description?: string | undefined;
  /** Given by seeds; a random one is made when absent. */
  readonly value?: string | undefined;
}

/** The end of a key that is made now and lives for whole years; 1 year when it is not said. */
export const endAfterYears = (now: Temporal.Instant, years = 1): string => toInstantText(later(now, `P${years}Y`));

export function checkTakesKeys(type: ApplicationType): void {
  if (type !== "web") throw new Fault(faults.callerRefused, { reason: "A native application has no keys." });
}

export async function addKey(unit: Unit, accountId: string, appId: string, wanted: NewKey): Promise<ShownKey & { readonly value: string }> {
  const { endDate, description, value = unit.ids.secret(keyBits) } = wanted;
  const keyId = unit.ids.guid();
  await unit.db.run(sql`
    INSERT INTO application_keys (key_id, app_id, account_id, key_hash, description, starts_at, ends_at)
    VALUES (${keyId}, ${appId}, ${accountId}, ${unit.secrets.mark(value)}, ${description ?? null}, ${unit.nowText}, ${endDate})`);
  const state = stateOf(endDate, unit.now);
  return { keyId, ...(description !== undefined && { description }), startDate: unit.nowText, endDate, state, value };
}

/** Of all applications of an account, by application; the values are not known any more. */
export async function listKeysOf({ db, now }: View, accountId: string): Promise<ReadonlyMap<string, ShownKey[]>> {
  const rows = await db.all<KeyRow>(sql`
    SELECT key_id, app_id, description, starts_at, ends_at FROM application_keys
    WHERE account_id = ${accountId} ORDER BY starts_at, key_id`);
  const shown = (row: KeyRow): ShownKey => ({
    keyId: row.key_id,
    ...(row.description !== null && { description: row.description }),
    startDate: row.starts_at, endDate: row.ends_at, state: stateOf(row.ends_at, now),
  });
  return new Map([...Map.groupBy(rows, (row) => row.app_id)].map(([appId, some]) => [appId, some.map(shown)]));
}

function stateOf(endDate: string, now: Temporal.Instant): KeyState {
  if (endDate <= toInstantText(now)) return "expired";
  return endDate <= toInstantText(later(now, expiringWithin)) ? "expiring" : "valid";
}

export async function removeKey(writer: Writer, accountId: string, appId: string, keyId: string): Promise<void> {
  const removed = await writer.run(sql`
    DELETE FROM application_keys
    WHERE key_id = ${keyId.toLowerCase()} AND app_id = ${appId} AND account_id = ${accountId}`);
  if (removed === 0) throw new Fault(faults.noSuchResource, { what: `Key ${keyId}` });
}
