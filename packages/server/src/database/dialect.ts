// The few differences between the dialects, all here.

/**
 * Migrations are written for SQLite. PostgreSQL compares TEXT by locale unless told otherwise, and the order of
 * text is part of what we promise (pages, exports), so every text column compares by its bytes there too. Bytes have
 * another name, and every table is stored apart from its keys.
 */
export function forPostgres(script: string): string {
  return script.replaceAll(/\bTEXT\b/g, 'TEXT COLLATE "C"').replaceAll(/\bBLOB\b/g, "BYTEA").replaceAll(" WITHOUT ROWID", "");
}
