// An open database of a dialect for tests of what stores: empty, or with the newest schema.

import { migrate, openPostgres, openSqlite, type Database } from "../../packages/server/src/database/index.ts";
import { freshDatabase, type DialectName } from "./databases.ts";
import { testFolder } from "./folders.ts";

export interface Store {
  readonly database: Database;
  /** Opens the same database once more, as another process would. */
  openAgain(): Promise<Database>;
  close(): Promise<void>;
}

export async function emptyStore(dialect: DialectName): Promise<Store> {
  const folder = testFolder();
  const fresh = await freshDatabase(dialect);
  const { url } = fresh;
  const opened: Database[] = [];
  const openAgain = async (): Promise<Database> => {
    const database = url === undefined ? openSqlite(folder.file("world.db")) : await openPostgres(url);
    opened.push(database);
    return database;
  };
  return {
    database: await openAgain(),
    openAgain,
    close: async () => {
      for (const database of opened) await database.close();
      await fresh.drop();
      folder.remove();
    },
  };
}

export async function migratedStore(dialect: DialectName): Promise<Store> {
  const store = await emptyStore(dialect);
  await migrate(store.database);
  return store;
}
