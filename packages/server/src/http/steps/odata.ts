// Paths in the manner of OData, as `/v1.0/sales/fxrates(Month='{month}')/$value`: the router takes them by their beginning,
// and what stands in the parentheses is read here. Names are known in any case and in any order; a value may be empty.

import { faults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";

/** The rest of a path behind the place where the router's knowledge ends. */
type Params = Readonly<Record<string, string>>;

/** `routed` is what the router has read: of a path without parentheses everything, of another the rest, under `*`. */
export function pathParams(path: string, routed: Params): Params {
  const begin = path.indexOf("(");
  if (begin === -1) return routed;
  const wanted = partsOf(path.slice(begin));
  const given = partsOf(routed["*"] ?? "");
  const isSame = wanted && given && wanted.end === given.end && wanted.keys.size === given.keys.size && [...wanted.keys.keys()].every((name) => given.keys.has(name));
  if (!isSame) throw new Fault(faults.noSuchResource, { what: `${path.slice(0, begin)}${routed["*"] ?? ""}` });
  return Object.fromEntries([...wanted.keys].map(([name, placeholder]) => [placeholder.slice(1, -1), given.keys.get(name) ?? ""]));
}

/** The keys with their values, and what follows them, both in small letters where they are the path's own. */
function partsOf(text: string): { readonly keys: ReadonlyMap<string, string>; readonly end: string } | undefined {
  const [, inside, end] = /^\(([^()]*)\)(.*)$/.exec(text) ?? [];
  if (inside === undefined || end === undefined) return undefined;
  const keys = inside.split(",").map((key) => /^\s*(\w+)\s*=\s*'([^']*)'\s*$/.exec(key));
  if (keys.some((key) => !key)) return undefined;
  return { keys: new Map(keys.map((key) => [key?.[1]?.toLowerCase() ?? "", key?.[2] ?? ""])), end: end.toLowerCase() };
}
