// What the queries of the sheets' rows share: whose rows count, how ids are stored, and how many go into one statement.

import { join, sql, type Query, type Value, type Writer } from "../../../database/index.ts";

/** The imports of an account whose rows count. */
export const finished = (accountId: string): Query =>
  sql`import_number IN (SELECT number FROM price_imports WHERE account_id = ${accountId} AND state = ${"finished"})`;

/** As sheets have them: ids of products and SKUs in upper case, GUIDs in lower. */
export const storedId = (id: string): string => (id.includes("-") ? id.toLowerCase() : id.toUpperCase());

export const listed = (values: readonly string[]): Query => join(values.map((value) => sql`${value}`), ", ");

/**
 * A statement takes many rows, since PostgreSQL is asked over the network; and so many or so many only, since each number
 * makes a statement of its own, which the database keeps prepared.
 */
const sizes = [100, 10, 1] as const;

function* blocks<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  let start = 0;
  for (const size of sizes) {
    for (; start + size <= items.length; start += size) yield items.slice(start, start + size);
  }
}

export async function inBlocks<Item, Found>(items: readonly Item[], find: (some: readonly Item[]) => Promise<readonly Found[]>): Promise<Found[]> {
  const found: Found[] = [];
  for (const block of blocks(items)) found.push(...(await find(block)));
  return found;
}

/** The beginning of an insertion, and what follows its rows. */
export interface Insertion {
  readonly into: string;
  readonly tail?: string;
}

/** Of each size one text only, by which the databases know a statement that they have prepared. */
const texts = new Map<string, readonly string[]>();

export async function insertAll(writer: Writer, { into, tail = "" }: Insertion, rows: readonly (readonly Value[])[]): Promise<void> {
  for (const block of blocks(rows)) {
    const width = block[0]?.length ?? 0;
    const key = `${block.length} ${into}`;
    const strings = texts.get(key) ?? insertionText(into, tail, block.length, width);
    texts.set(key, strings);
    await writer.run({ strings, values: block.flat() });
  }
}

/** `into (`, `, ` between values, `), (` between rows, `) tail`. */
function insertionText(into: string, tail: string, rows: number, width: number): readonly string[] {
  const between = Array.from({ length: rows * width - 1 }, (_none, place) => ((place + 1) % width === 0 ? "), (" : ", "));
  return [`${into} VALUES (`, ...between, `) ${tail}`];
}
