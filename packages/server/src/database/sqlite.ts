// SQLite, embedded: one connection writes, another reads and never waits for a commit (WAL).

import { DatabaseSync, type StatementSync } from "node:sqlite";
import { DatabaseRefused, type Database, type Reader, type Writer } from "./database.ts";
import { GroupCommit } from "./group-commit.ts";
import { textOf, type Query } from "./sql.ts";

export interface SqliteOptions {
  /** `off` commits each unit on its own: only the benchmark asks for it. */
  readonly groupCommit?: "on" | "off";
}

export function openSqlite(file: string, options: SqliteOptions = {}): Database {
  const writing = connect(file);
  refuseForeign(writing, file);
  writing.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
  const reading = connect(file);
  reading.exec("PRAGMA query_only = ON");
  const reader = new SqliteReader(reading);
  const writer = new SqliteWriter(writing);
  const commits = new GroupCommit(writing, writer, options.groupCommit === "off" ? 1 : 256);
  return {
    dialect: "sqlite",
    read: (work) => work(reader),
    write: (work) => commits.run(work),
    exclusively: (work) => work(),
    script: async (text) => void writing.exec(text),
    close: async () => {
      await commits.drained();
      reading.close();
      writing.close();
    },
  };
}

function connect(file: string): DatabaseSync {
  try {
    const connection = new DatabaseSync(file);
    connection.exec("PRAGMA busy_timeout = 0");
    return connection;
  } catch (error) {
    throw new DatabaseRefused(`The database ${file} cannot be opened: ${(error as Error).message}.`);
  }
}

/** A file that holds something else must be left as it is, so this comes before anything is written. */
function refuseForeign(connection: DatabaseSync, file: string): void {
  try {
    const { tables, ours } = connection.prepare(
      "SELECT count(*) AS tables, count(*) FILTER (WHERE name = 'schema_migrations') AS ours FROM sqlite_schema",
    ).get() as { tables: number; ours: number };
    if (tables === 0 || ours > 0) return;
  } catch (error) {
    throw new DatabaseRefused(`The file ${file} is not a database that can be read: ${(error as Error).message}.`);
  }
  throw new DatabaseRefused(`The database ${file} belongs to another program. Choose another folder with --data.`);
}

class SqliteReader implements Reader {
  readonly #connection: DatabaseSync;
  readonly #statements = new WeakMap<readonly string[], StatementSync>();

  constructor(connection: DatabaseSync) {
    this.#connection = connection;
  }

  async get<R>(query: Query): Promise<R | undefined> {
    return this.statement(query).get(...query.values) as R | undefined;
  }

  async all<R>(query: Query): Promise<R[]> {
    return this.statement(query).all(...query.values) as R[];
  }

  protected statement(query: Query): StatementSync {
    const kept = this.#statements.get(query.strings);
    if (kept) return kept;
    const made = this.#connection.prepare(textOf(query, () => "?"));
    this.#statements.set(query.strings, made);
    return made;
  }
}

class SqliteWriter extends SqliteReader implements Writer {
  async run(query: Query): Promise<number> {
    return Number(this.statement(query).run(...query.values).changes);
  }

  async lockAccount(): Promise<void> {}
}

/** Holds a data folder for this process: a second process that asks for it is told who has it. */
export function lockFolder(lockFile: string): () => void {
  const connection = new DatabaseSync(lockFile);
  connection.exec("PRAGMA busy_timeout = 0");
  try {
    connection.exec("PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE");
  } catch {
    connection.close();
    throw new DatabaseRefused(
      `Another process is using the data folder of ${lockFile}. Stop it, or choose another folder with --data.`,
    );
  }
  return () => connection.close();
}
