// What a database is to the rest of the house: reads, and units of work that happen whole or not at all.

import type { Query } from "./sql.ts";

export type Row = Record<string, unknown>;

export interface Reader {
  /** The first row, if there is one. */
  get<R = Row>(query: Query): Promise<R | undefined>;
  all<R = Row>(query: Query): Promise<R[]>;
}

export interface Writer extends Reader {
  /** Runs a statement and answers how many rows it changed. */
  run(query: Query): Promise<number>;
  /**
   * Locks an account's row until the unit ends, so that a counted limit is counted by one at a time.
   * (SQLite has a single writer and needs no lock.)
   */
  lockAccount(accountId: string): Promise<void>;
}

export interface Database {
  readonly dialect: "sqlite" | "postgres";
  /** Single statements, each of its own moment: cheaper than a read where one is all it takes. */
  readonly statements: Reader;
  /** Reads of one moment: what is read belongs together. */
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /**
   * A unit of work: all of it is on disk when this resolves, none of it when it rejects.
   * Nothing foreign may be awaited inside: no request, no timer, no signature. On PostgreSQL `work` may run again
   * after a conflict, so it must not change anything outside the unit.
   */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** One process of those that share the database does this at a time. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /** Runs migrations and the like: statements without parameters, outside any unit. */
  script(text: string): Promise<void>;
  close(): Promise<void>;
}

/** The database cannot be used as it is: the message says what was found and what to do. */
export class DatabaseRefused extends Error {
  override readonly name = "DatabaseRefused";
}
