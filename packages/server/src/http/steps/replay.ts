// Steps 10 and 13: a write that the client named is kept with its result in the same unit of work, so that the same
// request sent again is answered again and done once.

import { hash } from "node:crypto";
import { faults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { sql } from "../../database/index.ts";
import type { Unit, View } from "../../world/index.ts";

export interface Outcome {
  readonly status: number;
  readonly text?: string;
}

/** What makes two requests the same one. */
export interface RequestKey {
  readonly accountId: string;
  readonly requestId: string;
  /** Method and path. */
  readonly request: string;
  readonly inputHash: string;
}

/** One short key: ids that clients choose come in no order, and an index of them is the smaller the less it writes. */
const markOf = ({ accountId, requestId, request }: RequestKey): string =>
  hash("sha256", `${accountId} ${requestId} ${request}`, "base64url").slice(0, 22);

export function inputHash(body: Uint8Array | undefined): string {
  return hash("sha256", body ?? new Uint8Array(), "base64url");
}

interface Row {
  input_hash: string;
  status: number;
  body: string | null;
  sealed_body: Uint8Array | null;
}

export async function findReplay(view: View, key: RequestKey): Promise<Outcome | undefined> {
  const row = await view.db.get<Row>(sql`
    SELECT input_hash, status, body, sealed_body FROM replays
    WHERE request_mark = ${markOf(key)}`);
  if (!row) return undefined;
  if (row.input_hash !== key.inputHash && view.settings.requestIdReuse === "conflict") {
    throw new Fault(faults.requestIdReused, { requestId: key.requestId });
  }
  const text = row.sealed_body ? view.secrets.unseal(row.sealed_body) : (row.body ?? undefined);
  return text === undefined ? { status: row.status } : { status: row.status, text };
}

/** An answer that shows a secret is kept sealed: the database alone gives nothing away. */
export async function keepReplay(unit: Unit, key: RequestKey, outcome: Outcome, sealed: boolean): Promise<void> {
  const { status, text = null } = outcome;
  const sealedBody = sealed && text !== null ? unit.secrets.seal(text) : null;
  await unit.db.run(sql`
    INSERT INTO replays (request_mark, account_id, input_hash, status, body, sealed_body)
    VALUES (${markOf(key)}, ${key.accountId}, ${key.inputHash}, ${status},
      ${sealedBody ? null : text}, ${sealedBody})`);
}
