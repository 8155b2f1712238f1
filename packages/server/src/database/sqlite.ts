// SQLite, embedded: one connection writes, others read and never wait for a commit (WAL).

import { existsSync } from "node:fs";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { DatabaseRefused, type Database, type Reader, type Writer } from "./database.ts";
import { GroupCommit } from "./group-commit.ts";
import { textOf, type Query } from "./sql.ts";

export interface SqliteOptions {
  /** `off` commits each unit on its own: only the benchmark asks for it. */
  readonly groupCommit?: "on" | "off";
}

export function openSqlite(file: string, options: SqliteOptions = {}): Database {
  refuseForeign(file);
  const writing = connect(file);
  writing.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
  // A page that is written often goes to the file once for many commits: 4,000 pages are 16 MB of log.
  writing.exec("PRAGMA wal_autocheckpoint = 4000");
  const readings = new Readings(file);
  const writer = new SqliteWriter(writing);
  const commits = new GroupCommit(writing, writer, options.groupCommit === "off" ? 1 : 256);
  return {
    dialect: "sqlite",
    statements: readings.statements,
    read: (work) => readings.read(work),
    write: (work) => commits.run(work),
    exclusively: (work) => work(),
    script: async (text) => void writing.exec(text),
    close: async () => {
      await commits.drained();
      readings.close();
      writing.close();
    },
  };
}

function connect(file: string, options: { readonly readOnly?: boolean } = {}): DatabaseSync {
  try {
    const connection = new DatabaseSync(file, options);
    connection.exec("PRAGMA busy_timeout = 0");
    return connection;
  } catch (error) {
    throw new DatabaseRefused(`The file ${file} cannot be opened: ${(error as Error).message}.`);
  }
}

/** A file that holds something else must be left as it is, so it is looked at before anything can be written. */
function refuseForeign(file: string): void {
  if (!existsSync(file)) return;
  // Without a log beside it the file is all there is, and opened as one that nobody changes it gets none.
  const closed = !existsSync(`${file}-wal`);
  const connection = connect(closed ? `${pathToFileURL(file).href}?immutable=1` : file, { readOnly: true });
  try {
    const { tables } = connection.prepare("SELECT count(*) AS tables FROM sqlite_schema").get() as { tables: number };
    // Others call a table so too; its columns are ours.
    const ours = connection.prepare("SELECT name FROM pragma_table_info('schema_migrations') ORDER BY cid").all();
    if (tables === 0 || ours.map(({ name }) => name).join() === "number,name") return;
  } catch (error) {
    throw new DatabaseRefused(`The file ${file} is not a database that can be read: ${(error as Error).message}.`);
  } finally {
    connection.close();
  }
  throw new DatabaseRefused(`The database ${file} belongs to another program. Choose another folder with --data.`);
}

/** Reads seldom overlap, since most are done before anything else gets its turn. */
const idleReadingsMax = 4;

interface Reading {
  readonly reader: Reader;
  readonly connection: DatabaseSync;
  readonly begin: StatementSync;
  readonly end: StatementSync;
}

/** Each read has a connection to itself while it lasts, since it is a connection that sees one moment. */
class Readings {
  readonly #file: string;
  readonly #idle: Reading[] = [];
  readonly #single: Reading;
  #closed = false;

  constructor(file: string) {
    this.#file = file;
    this.#single = this.#open();
  }

  get statements(): Reader {
    return this.#single.reader;
  }

  async read<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    const reading = this.#idle.pop() ?? this.#open();
    reading.begin.run();
    try {
      return await work(reading.reader);
    } finally {
      reading.end.run();
      if (this.#closed || this.#idle.length >= idleReadingsMax) reading.connection.close();
      else this.#idle.push(reading);
    }
  }

  close(): void {
    this.#closed = true;
    for (const { connection } of [this.#single, ...this.#idle.splice(0)]) connection.close();
  }

  #open(): Reading {
    const connection = connect(this.#file);
    connection.exec("PRAGMA query_only = ON");
    const [begin, end] = [connection.prepare("BEGIN"), connection.prepare("COMMIT")];
    return { reader: new SqliteReader(connection), connection, begin, end };
  }
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
  const connection = connect(lockFile);
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
