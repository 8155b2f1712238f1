// Everything that can be wrong about a body that a schema describes: each mistake alone, in a body that is right otherwise.

import type { TSchema } from "typebox";

interface Node {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly readOnly?: boolean;
}

export interface Mistake {
  /** For the reader: where and what. */
  readonly what: string;
  readonly body: unknown;
}

type Body = Readonly<Record<string, unknown>>;

/** Of a body that is an array: in its first entry. */
export function mistakesIn(schema: TSchema, body: Body | readonly object[] | string): Mistake[] {
  const { items, properties } = schema as Node;
  // A text that is sent as it is would be no JSON at all.
  if (!items && !properties) return wrongValues(schema as Node).map((value) => ({ what: `it is ${JSON.stringify(value)}`, body: JSON.stringify(value) }));
  if (!Array.isArray(body) || !items) return inObject(schema as Node, body as Body, "", (changed) => changed);
  const [first, ...rest] = body as readonly Body[];
  return inObject(items, first ?? {}, "", (changed) => [changed, ...rest]);
}

/** What is said of a property that the server alone writes is ignored, so nothing can be wrong about it. */
const written = ({ properties = {} }: Node): readonly (readonly [string, Node])[] => Object.entries(properties).filter(([, part]) => !part.readOnly);

function inObject(node: Node, body: Body, path: string, whole: (part: unknown) => unknown): Mistake[] {
  return written(node).flatMap(([name, part]) => {
    const at = path === "" ? name : `${path}.${name}`;
    const withValue = (value: unknown) => whole({ ...body, [name]: value });
    const { [name]: inside, ...rest } = body;
    const missing = node.required?.includes(name)
      ? [{ what: `${at} is missing`, body: whole(rest) }, { what: `${at} is null`, body: withValue(null) }]
      : [];
    const wrong = wrongValues(part).map((value) => ({ what: `${at} is ${JSON.stringify(value).slice(0, 40)}`, body: withValue(value) }));
    const within = part.properties && typeof inside === "object" && inside !== null ? inObject(part, inside as Body, at, withValue) : [];
    return [...missing, ...wrong, ...within];
  });
}

/** Values that a part must not have. */
function wrongValues(node: Node): unknown[] {
  const types: Readonly<Record<string, readonly unknown[]>> = {
    string: [5, 0, true, [], {}, ["text"], [[]], { toString: "text" }],
    boolean: [0, 1, "true", "", [], {}],
    integer: ["1", 1.5, true, [], {}, 1e300, -1],
    object: ["text", "", 5, true, false, [], [{}]],
    array: ["text", 5, true, {}],
  };
  return [...(types[node.type ?? ""] ?? []), ...outOfBounds(node)];
}

function outOfBounds({ type, enum: members, minLength = 0, maxLength, minimum, maximum, pattern }: Node): unknown[] {
  return [
    ...(members ? ["something_else", ""] : []),
    ...(type === "string" && minLength > 0 ? [""] : []),
    ...(maxLength !== undefined ? ["x".repeat(maxLength + 1)] : []),
    ...(minimum !== undefined ? [minimum - 1] : []),
    ...(maximum !== undefined ? [maximum + 1] : []),
    ...(pattern !== undefined ? ["", " ", "a b", "ü", "\n", "<script>", "' OR '1'='1"].filter((text) => !new RegExp(pattern).test(text)) : []),
  ];
}

/** What no operation takes for a body. */
export const unreadable: Readonly<Record<string, string | Uint8Array>> = {
  "an open brace": "{",
  "a cut text": '{"a":"b',
  "a trailing comma": '{"a":1,}',
  "single quotes": "{'a':1}",
  "two values": "{} {}",
  "words": "nothing at all",
  "half a literal": "nul",
  "not a number": '{"a":NaN}',
  "spaces alone": "   ",
  "a form": "a=1&b=2",
  "an array": "[]",
  "an array of objects": "[{}]",
  "a text": '"text"',
  "a number": "5",
  "true": "true",
  "100,000 open brackets": "[".repeat(100_000),
  "100,000 brackets": "[".repeat(100_000) + "]".repeat(100_000),
  "100,000 open objects": '{"a":'.repeat(100_000),
  "what is not UTF-8": new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]),
  "UTF-16": Buffer.from("\uFEFF{}", "utf16le"),
};

/** Texts that put a body's own properties among what nobody expects; each goes before them. */
export const oddities: Readonly<Record<string, string>> = {
  "a prototype": '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}',
  "unknown properties": '"links":{"self":null},"attributes":null,"somethingElse":[1,{"a":null}],"":0',
  "objects 100,000 deep": `"deep":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`,
  "numbers beyond measure": `"huge":1e400,"long":${"9".repeat(1_000)},"small":-1e-400`,
  "half a surrogate pair": String.raw`"half":"\ud800","\udfff":1`,
};
