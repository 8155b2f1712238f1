// How much of what is heavy a run takes: all of it in `npm run verify:long`, a sample that is always the same otherwise.

import { createHash } from "node:crypto";
import type { BuiltOperation } from "@understudy/contract";
import type { DialectName } from "./databases.ts";

export const isLong: boolean = process.env["UNDERSTUDY_LONG"] === "1";

/** Each operation on one of the two databases, and on both in a long run: what is asked for is the operation's more than the database's. */
export function shareOf(dialect: DialectName, operations: readonly BuiltOperation[]): readonly BuiltOperation[] {
  const isMine = ({ id }: BuiltOperation) => (digestOf(id)[0] ?? 0) % 2 === (dialect === "sqlite" ? 0 : 1);
  return isLong ? operations : operations.filter(isMine);
}

/** Of how many cases of a kind a run takes one. */
const takesOneOf = {
  "mistake in a body": 3,
  "unreadable body": 3,
  "oddity in a body": 2,
  "type of a body": 2,
  "text in a path": 3,
  "spelling of a request": 2,
  "page of another kind of account": 2,
  "cloud for the set-up journey": 2,
} as const;

/**
 * The cases that a run tries on a subject: all in a long run, else a sample, of at least one. Who is in it is decided by
 * names alone: it is the same each time, another one for another subject, and hardly changed by a case that comes.
 */
export function sampleOf<Case>(kind: keyof typeof takesOneOf, subject: string, cases: readonly Case[], nameOf: (one: Case) => string): readonly Case[] {
  if (isLong) return cases;
  const lot = (one: Case) => digestOf(`${subject}\0${nameOf(one)}`).toString("hex");
  const lots = cases.map(lot).toSorted().slice(0, Math.ceil(cases.length / takesOneOf[kind]));
  return cases.filter((one) => lots.includes(lot(one)));
}

const digestOf = (name: string): Buffer => createHash("sha256").update(name).digest();
