// What a batch of requests may have changed: nothing, where all were refused; else the activity log tells each write
// that was done, once.

import assert from "node:assert/strict";
import { isBuilt, isOfPipeline } from "@understudy/contract";
import { isGuid } from "@understudy/kernel";
import type { Answer } from "../support/world.ts";
import type { RandomRequest } from "./random-request.ts";

export interface Exchange {
  readonly request: RandomRequest;
  readonly answer: Answer;
}

export class Ledger {
  /** Named writes that were done: sent again they are answered again and not done again. */
  readonly #done = new Set<string>();
  #world: string;

  constructor(world: string) {
    this.#world = world;
  }

  assertAccounted(exchanges: readonly Exchange[], world: string): void {
    const writes = exchanges.filter(isWrite);
    const before = this.#world;
    this.#world = world;
    if (writes.length === 0) return assertSame(before, world);
    const named = writes.map(({ request }) => nameOf(request));
    const unnamed = named.filter((name) => name === undefined).length;
    const anew = new Set(named.filter((name): name is string => name !== undefined && !this.#done.has(name)));
    for (const name of anew) this.#done.add(name);
    const found = recordsIn(world) - recordsIn(before);
    assert.equal(found, unnamed + anew.size, `each write has its record, and is done once:${writes.map(({ request }) => request).join("")}`);
  }
}

const isWrite = ({ request, answer }: Exchange): boolean =>
  !["GET", "HEAD", "OPTIONS"].includes(request.method) && changesAnything(request) && answer.status < 300;

/**
 * Tokens are made of what is there: the token service and the exchange of tokens leave no record. Neither do questions
 * that come by POST.
 */
const changesAnything = ({ operation, method }: RandomRequest): boolean =>
  operation === undefined || !isBuilt(operation) || (isOfPipeline(operation) && (operation.records !== undefined || operation.method !== method));

/** What makes two requests the same one; undefined where the client gave no name that counts. */
function nameOf({ credential, method, target, headers }: RandomRequest): string | undefined {
  const requestId = headers["MS-RequestId"];
  if (requestId === undefined || !isGuid(requestId)) return undefined;
  const account = credential.split(" ")[0];
  return [account, requestId.toLowerCase(), method, plain(target)].join(" ");
}

/** Paths that mean the same: in any case, with doubled slashes or version, with a slash at the end, after a host. */
const plain = (target: string): string => (target.split("?")[0] ?? "")
  .toLowerCase().replace(/^https?:\/\/[^/]*/, "").replaceAll(/\/{2,}/g, "/").replace(/^(?:\/v1)+(?=\/)/, "/v1").replace(/\/$/, "");

const recordsIn = (world: string): number => (JSON.parse(world) as { audit_records: unknown[] }).audit_records.length;

function assertSame(before: string, after: string): void {
  if (before === after) return;
  const known = new Set(before.split("\n"));
  const come = after.split("\n").filter((line) => !known.has(line));
  assert.fail(`Refused requests have changed the world:\n${come.slice(0, 3).join("\n").slice(0, 1_000)}`);
}
