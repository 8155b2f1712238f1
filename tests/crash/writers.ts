// Writers that create customers until their server is struck, and note what it acknowledged before.

import assert from "node:assert/strict";
import type { Answer, Client } from "./client.ts";
import type { Creation, Journal } from "./journal.ts";

export interface Strike {
  readonly writers: number;
  /** The strike comes with this acknowledgement: a moment that does not hang on the machine's speed. */
  readonly after: number;
  strike(): Promise<void>;
  /** What the server has said, should it fail without being struck. */
  log(): string;
}

/** Answers when the strike is done and no writer waits any more. */
export async function writeUntilStruck(client: Client, journal: Journal, { writers, after, strike, log }: Strike): Promise<void> {
  let acknowledgements = 0;
  let struck: Promise<void> | undefined;
  const write = async (): Promise<void> => {
    while (!struck) {
      const creation = journal.begin();
      const answer = await client.create(creation).catch(() => undefined);
      if (!answer || answer.status >= 500) {
        return assert(struck, `nothing but the strike keeps a request from its answer: ${answer?.status} ${answer?.text}\n${log()}`);
      }
      note(creation, answer);
      acknowledgements += 1;
      if (acknowledgements === after) struck = strike();
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  await struck;
}

export function note(creation: Creation, { status, text }: Answer): void {
  assert.equal(status, 201, `${creation.domain}: ${text}`);
  creation.acknowledged = text;
}
