// Steps 10 and 13: a write that the client named is kept with its result in the same unit of work, so that the same
// request sent again is answered again and done once.

import { hash } from "node:crypto";
import { faults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { sql } from "../../database/index.ts";
import type { Secrets, Unit, View } from "../../world/index.ts";
import type { Outcome } from "./shape.ts";

/** What makes two requests the same one. */
export interface RequestKey {
  readonly accountId: string;
  /** The user, or the application where there is none. */
  readonly callerId: string;
  readonly requestId: string;
  /** Method and path. */
  readonly request: string;
  readonly inputHash: string;
}

/** One short key: ids that clients choose come in no order, and an index of them is the smaller the less it writes. */
const markOf = ({ accountId, requestId, request }: RequestKey): string =>
  hash("sha256", `${accountId} ${requestId} ${request}`, "base64url").slice(0, 22);

/** Under the world's key: a body may hold a password, of which a plain hash would be the quickest way to guess it. */
export const inputHash = (secrets: Secrets, body: Buffer | undefined): string => secrets.mark(body?.toString("latin1") ?? "");

interface Row {
  input_hash: string;
  status: number;
  body: string | null;
  location: string | null;
  sealed_body: Uint8Array | null;
  caller_id: string | null;
}

export async function findReplay(view: View, key: RequestKey): Promise<Outcome | undefined> {
  const row = await view.db.get<Row>(sql`
    SELECT input_hash, status, body, location, sealed_body, caller_id FROM replays
    WHERE request_mark = ${markOf(key)}`);
  if (!row) return undefined;
  const isOther = row.input_hash !== key.inputHash && view.settings.requestIdReuse === "conflict";
  // What is secret is for whoever asked: the answer was made after checks that nobody else has passed.
  const isOthers = row.caller_id !== null && row.caller_id !== key.callerId;
  if (isOther || isOthers) throw new Fault(faults.requestIdReused, { requestId: key.requestId });
  const text = row.sealed_body ? view.secrets.unseal(row.sealed_body) : (row.body ?? undefined);
  return {
    status: row.status,
    ...(text !== undefined && { text }),
    ...(row.location !== null && { location: row.location }),
  };
}

/** An answer that shows a secret is kept sealed: the database alone gives nothing away. */
export async function keepReplay(unit: Unit, key: RequestKey, outcome: Outcome, sealed: boolean): Promise<void> {
  const { status, text = null, location = null } = outcome;
  const sealedBody = sealed && text !== null ? unit.secrets.seal(text) : null;
  await unit.db.run(sql`
    INSERT INTO replays (request_mark, account_id, input_hash, status, body, location, sealed_body, caller_id)
    VALUES (${markOf(key)}, ${key.accountId}, ${key.inputHash}, ${status},
      ${sealedBody ? null : text}, ${location}, ${sealedBody}, ${sealedBody && key.callerId})`);
}
