// SQL is written once, as tagged templates; the same text runs on SQLite and on PostgreSQL.
// A template's text is made once per dialect and kept under the identity of its strings, so that
// the drivers can keep the prepared statement under it too.

export type Value = string | number | null | Uint8Array;

export interface Query {
  readonly strings: readonly string[];
  readonly values: readonly Value[];
}

export function sql(strings: TemplateStringsArray, ...values: readonly Value[]): Query {
  return { strings, values };
}

/** Strings that were joined before, so that a query put together again is the same one to the drivers. */
const joined = new Map<string, readonly string[]>();
/** Many more shapes than there are: only lists of very many lengths could come to as many. */
const joinedMax = 2_000;

function sameAsBefore(strings: readonly string[]): readonly string[] {
  const key = strings.join("\0");
  const known = joined.get(key);
  if (known) return known;
  if (joined.size === joinedMax) joined.clear();
  joined.set(key, strings);
  return strings;
}

/** Queries one after another as one: for filters that are put together at run time. */
export function join(queries: readonly Query[], separator: string): Query {
  const strings: string[] = [""];
  const values: Value[] = [];
  queries.forEach((query, index) => {
    const glue = index === 0 ? "" : separator;
    strings[strings.length - 1] += glue + (query.strings[0] ?? "");
    strings.push(...query.strings.slice(1));
    values.push(...query.values);
  });
  return { strings: sameAsBefore(strings), values };
}

/** `?` on SQLite, `$1`, `$2` … on PostgreSQL. */
export type Placeholder = (position: number) => string;

export function textOf(query: Query, placeholder: Placeholder): string {
  return query.strings.reduce((text, part, index) => text + placeholder(index) + part);
}
