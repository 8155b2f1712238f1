// What an action changed, line by line: two values of a resource beside each other, both pretty-printed, so that each
// property stands beside its former self. Pure.

type LineKind = "same" | "changed" | "added" | "removed";

export interface Line {
  readonly kind: LineKind;
  readonly depth: number;
  /** Undefined where that side has no such line. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface Counts {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [Name in string]: Json };

/** The log keeps values as JSON text; what is no JSON is a text, and absent is undefined. */
export function valueOf(text: string | undefined): unknown {
  if (text === undefined || text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export const linesOf = (before: unknown, after: unknown): readonly Line[] => compared("", before as Json | undefined, after as Json | undefined, 0);

export function countsOf(lines: readonly Line[]): Counts {
  const count = (kind: LineKind) => lines.filter((line) => line.kind === kind && !isBracket(line)).length;
  return { changed: count("changed"), added: count("added"), removed: count("removed") };
}

/** Brackets only hold what they enclose together. */
const isBracket = ({ before, after }: Line): boolean => /^[\]}]$|[[{]$/.test(after ?? before ?? "");

function compared(name: string, before: Json | undefined, after: Json | undefined, depth: number): readonly Line[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return printed(name, after as Json, depth).map(({ text, at }) => ({ kind: "added", depth: at, before: undefined, after: text }));
  if (after === undefined) return printed(name, before, depth).map(({ text, at }) => ({ kind: "removed", depth: at, before: text, after: undefined }));
  if (isList(before) && isList(after)) return framed(name, "[]", depth, paired(before, after).flatMap(([one, other]) => compared("", one, other, depth + 1)));
  if (isObject(before) && isObject(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return framed(name, "{}", depth, names.flatMap((inner) => compared(inner, before[inner], after[inner], depth + 1)));
  }
  if (isPlain(before) && isPlain(after)) {
    const kind = before === after ? "same" : "changed";
    return [{ kind, depth, before: labelled(name, before), after: labelled(name, after) }];
  }
  return [...compared(name, before, undefined, depth), ...compared(name, undefined, after, depth)];
}

/** What a list holds on both sides stands side by side, whatever its place; what it holds on one side alone stands alone. */
function paired(before: readonly Json[], after: readonly Json[]): readonly (readonly [Json | undefined, Json | undefined])[] {
  const left = [...after];
  const pairs = before.map((one) => {
    const index = left.findIndex((other) => identityOf(other) === identityOf(one));
    return [one, index < 0 ? undefined : left.splice(index, 1)[0]] as const;
  });
  return [...pairs, ...left.map((other) => [undefined, other] as const)];
}

/** By its id, where it has one, else by all that it is. */
const identityOf = (one: Json): string => (isObject(one) && typeof one["Id"] === "string" ? one["Id"] : JSON.stringify(one));

const framed = (name: string, [open = "", close = ""]: string, depth: number, inner: readonly Line[]): readonly Line[] => {
  const title = name === "" ? open : `${name}: ${open}`;
  return [
    { kind: "same", depth, before: title, after: title }, ...inner,
    { kind: "same", depth, before: close, after: close },
  ];
};

interface Printed {
  readonly text: string;
  readonly at: number;
}

function printed(name: string, value: Json, depth: number): readonly Printed[] {
  if (isPlain(value)) return [{ text: labelled(name, value), at: depth }];
  const [open, close] = isList(value) ? ["[", "]"] : ["{", "}"];
  const inner = isList(value)
    ? value.flatMap((one) => printed("", one, depth + 1))
    : Object.entries(value as { readonly [Name in string]: Json }).flatMap(([part, one]) => printed(part, one, depth + 1));
  return [{ text: name === "" ? open : `${name}: ${open}`, at: depth }, ...inner, { text: close, at: depth }];
}

const labelled = (name: string, value: Json): string => (name === "" ? JSON.stringify(value) : `${name}: ${JSON.stringify(value)}`);

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json): value is { readonly [Name in string]: Json } => typeof value === "object" && value !== null && !Array.isArray(value);
const isPlain = (value: Json): value is null | boolean | number | string => typeof value !== "object" || value === null;

export interface Part {
  /** Lines to show; or how many lines that stayed the same are left out here. */
  readonly lines: readonly Line[];
  readonly skipped: number;
}

/** Around what changed, the lines that open and close it stay; the rest is left out. */
export function onlyChanges(lines: readonly Line[]): readonly Part[] {
  const kept = keptLines(lines);
  const parts: Part[] = [];
  for (const [index, line] of lines.entries()) {
    const last = parts.at(-1);
    if (kept.has(index)) {
      if (last && last.skipped === 0) parts[parts.length - 1] = { ...last, lines: [...last.lines, line] };
      else parts.push({ lines: [line], skipped: 0 });
    } else if (last && last.skipped > 0) parts[parts.length - 1] = { lines: [], skipped: last.skipped + 1 };
    else parts.push({ lines: [], skipped: 1 });
  }
  return parts;
}

function keptLines(lines: readonly Line[]): ReadonlySet<number> {
  const kept = new Set<number>();
  const open: number[] = [];
  for (const [index, line] of lines.entries()) {
    const text = line.after ?? line.before ?? "";
    if (line.kind !== "same") for (const one of [...open, index]) kept.add(one);
    else if (/[[{]$/.test(text)) open.push(index);
    else if (/^[\]}]$/.test(text)) {
      const opened = open.pop();
      if (opened !== undefined && kept.has(opened)) kept.add(index);
    }
  }
  return kept;
}
