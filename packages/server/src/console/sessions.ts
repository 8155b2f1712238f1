// Who may use the console: whoever brings the operator's key or a ticket gets a session. Both are random, live in this
// process's memory as marks, and end by protocol time, so that an advance of the world's clock signs nobody out.

import { createHash, randomBytes } from "node:crypto";
import { sameText } from "../world/index.ts";

interface Kept {
  readonly mark: string;
  readonly expiresAt: Temporal.Instant;
}

const ticketLife = { minutes: 10 };
const sessionLife = { hours: 12 };
/** Of each; the oldest go first. */
const keptMax = 100;

export interface Given {
  readonly secret: string;
  readonly expiresAt: Temporal.Instant;
}

export class ConsoleSessions {
  #tickets: readonly Kept[] = [];
  #sessions: readonly Kept[] = [];

  makeTicket(now: Temporal.Instant): Given {
    const given = { secret: newSecret(), expiresAt: now.add(ticketLife) };
    this.#tickets = [...alive(this.#tickets, now), keptOf(given)].slice(-keptMax);
    return given;
  }

  /** Whether the ticket is good; it is no more afterwards. */
  takeTicket(ticket: string, now: Temporal.Instant): boolean {
    const tickets = alive(this.#tickets, now);
    this.#tickets = without(tickets, ticket);
    return this.#tickets.length < tickets.length;
  }

  begin(now: Temporal.Instant): Given {
    const given = { secret: newSecret(), expiresAt: now.add(sessionLife) };
    this.#sessions = [...alive(this.#sessions, now), keptOf(given)].slice(-keptMax);
    return given;
  }

  /** When the session ends; undefined where there is none. */
  find(secret: string, now: Temporal.Instant): Temporal.Instant | undefined {
    const mark = markOf(secret);
    return alive(this.#sessions, now).find((kept) => sameText(kept.mark, mark))?.expiresAt;
  }

  end(secret: string): void {
    this.#sessions = without(this.#sessions, secret);
  }
}

const newSecret = (): string => randomBytes(32).toString("base64url");

const markOf = (secret: string): string => createHash("sha256").update(secret).digest("base64url");

const keptOf = ({ secret, expiresAt }: Given): Kept => ({ mark: markOf(secret), expiresAt });

const alive = (kept: readonly Kept[], now: Temporal.Instant): Kept[] =>
  kept.filter(({ expiresAt }) => Temporal.Instant.compare(now, expiresAt) < 0);

function without(kept: readonly Kept[], secret: string): Kept[] {
  const mark = markOf(secret);
  return kept.filter((one) => !sameText(one.mark, mark));
}
