// Group commit: units of work that wait at the same moment run one after another as savepoints of one transaction
// and share one fsync. Each is acknowledged only after that commit; one that fails rolls back alone.

import type { DatabaseSync } from "node:sqlite";
import type { Writer } from "./database.ts";
import { revocable } from "./revocable.ts";

interface Waiting {
  /** Runs the unit; answers what to do once its outcome is on disk. */
  readonly attempt: () => Promise<() => void>;
  readonly reject: (error: unknown) => void;
}

export class GroupCommit {
  readonly #connection: DatabaseSync;
  readonly #writer: Writer;
  readonly #groupMax: number;
  #waiting: Waiting[] = [];
  #scheduled = false;
  #idle: Array<() => void> = [];

  constructor(connection: DatabaseSync, writer: Writer, groupMax: number) {
    this.#connection = connection;
    this.#writer = writer;
    this.#groupMax = groupMax;
  }

  run<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const attempt = async () => {
        const value = await this.#savepoint(work);
        return () => resolve(value);
      };
      this.#waiting.push({ attempt, reject });
      this.#schedule();
    });
  }

  /** Resolves when everything that was asked for is on disk. */
  drained(): Promise<void> {
    if (!this.#scheduled) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => void this.#drain());
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) await this.#commitGroup(this.#waiting.splice(0, this.#groupMax));
    this.#scheduled = false;
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  async #commitGroup(group: readonly Waiting[]): Promise<void> {
    const acknowledge: Array<() => void> = [];
    const reject = (error: unknown) => group.forEach((waiting) => waiting.reject(error));
    try {
      this.#connection.exec("BEGIN IMMEDIATE");
    } catch (error) {
      return reject(error);
    }
    for (const { attempt, reject: refuse } of group) {
      try {
        acknowledge.push(await attempt());
      } catch (error) {
        // On a full disk SQLite undoes the whole transaction by itself: then nobody in it has written anything.
        if (!this.#connection.isTransaction) return reject(error);
        acknowledge.push(() => refuse(error));
      }
    }
    try {
      this.#connection.exec("COMMIT");
    } catch (error) {
      if (this.#connection.isTransaction) this.#connection.exec("ROLLBACK");
      return reject(error);
    }
    for (const done of acknowledge) done();
  }

  async #savepoint<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    this.#connection.exec("SAVEPOINT unit");
    const writer = revocable(this.#writer);
    try {
      const value = await settledWithoutWaiting(work(writer.proxy));
      this.#connection.exec("RELEASE unit");
      return value;
    } catch (error) {
      if (this.#connection.isTransaction) this.#connection.exec("ROLLBACK TO unit; RELEASE unit");
      throw error;
    } finally {
      writer.revoke();
    }
  }
}

/**
 * Everything inside a unit settles without waiting for the outside, so it is done when no promise has anything left to
 * do, which is when the process ticks next. One that is not done by then awaits something foreign while it holds the
 * only writer: that is a bug, and it ends here.
 */
function settledWithoutWaiting<T>(work: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let settled = false;
    work.then(resolve, reject).finally(() => { settled = true; });
    const check = () => {
      if (!settled) reject(new Error("Bug: a unit of work awaited something outside the database."));
    };
    queueMicrotask(() => process.nextTick(check));
  });
}
