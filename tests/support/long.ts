// How much of what is heavy a run takes: all of it in `npm run verify:long`, a sample that is always the same otherwise.

import { createHash } from "node:crypto";
import type { BuiltOperation } from "@understudy/contract";
import type { DialectName } from "./databases.ts";

export const isLong: boolean = process.env["UNDERSTUDY_LONG"] === "1";

/** Each operation on one of the two databases, and on both in a long run: what is asked for is the operation's more than the database's. */
export function shareOf(dialect: DialectName, operations: readonly BuiltOperation[]): readonly BuiltOperation[] {
  const isMine = ({ id }: BuiltOperation) => (createHash("sha256").update(id).digest()[0] ?? 0) % 2 === (dialect === "sqlite" ? 0 : 1);
  return isLong ? operations : operations.filter(isMine);
}
