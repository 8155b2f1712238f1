export * from "./database.ts";
export * from "./sql.ts";
export { migrate, migrations, schemaVersion } from "./migrate.ts";
export { openPostgres } from "./postgres.ts";
export { lockFolder, openSqlite, type SqliteOptions } from "./sqlite.ts";
