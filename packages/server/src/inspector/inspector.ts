// What the last requests were and how they were answered, for whoever writes a program against this server. They are
// kept in memory, by each process for itself, as they came: nothing is read, redacted or explained before somebody asks.

import type { Caller } from "../call/index.ts";
import type { World } from "../world/index.ts";
import type { InspectedRequests, WantedRequests } from "./answers.ts";
import type { Outline } from "./outline.ts";

/** A refusal as it was thrown, without the error, which would keep its stack. */
export interface Refused {
  /** The row of the contract's table of faults; absent where too much was asked for. */
  readonly definition?: object;
  readonly message: string;
  /** What filled the places of the description. */
  readonly values: Readonly<Record<string, string | number>>;
  /** What is wrong, part by part. */
  readonly data: readonly string[];
}

/** One request, as the listener knows it when its answer is about to leave. */
export interface Noted {
  /** Milliseconds since 1970, by the world's clock and by the machine's. */
  readonly worldTime: number;
  readonly realTime: number;
  readonly operation: string | undefined;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly throughDashboard: boolean;
  readonly status: number;
  readonly durationMs: number;
  /** Of the API's requests that came so far as to have one. */
  readonly caller: Caller | undefined;
  readonly requestId: string;
  readonly correlationId: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Outline | undefined;
  readonly answerHeaders: Readonly<Record<string, string>>;
  readonly answer: Outline | undefined;
  readonly refused: Refused | undefined;
  /** The AADSTS number of a page that refuses; pages are not kept. */
  readonly number: number | undefined;
}

export interface Kept extends Noted {
  /** Counts from 1, and on after everything was forgotten. */
  readonly id: number;
}

/** How many requests are kept at most. */
export const requestsMax = 500;
/** What the texts of all of them take at most, two bytes to a character. */
export const bytesMax = 4 * 1_048_576;

/** What redacts and explains is loaded when somebody asks. */
export const showRequests = async (inspector: Inspector, world: World, wanted: WantedRequests): Promise<InspectedRequests> =>
  (await import("./show.ts")).showRequests(inspector, world, wanted);

export class Inspector {
  #kept: Kept[] = [];
  #bytes = 0;
  #last = 0;

  note(noted: Noted): void {
    this.#last += 1;
    const kept: Kept = { ...noted, id: this.#last };
    this.#kept.push(kept);
    this.#bytes += bytesOf(kept);
    while (this.#kept.length > requestsMax || (this.#bytes > bytesMax && this.#kept.length > 1)) {
      const oldest = this.#kept.shift();
      if (oldest) this.#bytes -= bytesOf(oldest);
    }
  }

  /** Oldest first. */
  get kept(): readonly Kept[] {
    return this.#kept;
  }

  /** The id of the newest request of all, kept or not; 0 before the first. */
  get last(): number {
    return this.#last;
  }

  forget(): void {
    this.#kept = [];
    this.#bytes = 0;
  }
}

const bytesOf = ({ url, body, answer, headers, answerHeaders }: Kept): number =>
  2 * (url.length + (body?.text.length ?? 0) + (answer?.text.length ?? 0) + lengthOf(headers) + lengthOf(answerHeaders));

function lengthOf(headers: Readonly<Record<string, string>>): number {
  let length = 0;
  for (const name in headers) length += name.length + (headers[name]?.length ?? 0);
  return length;
}
