// What an operation takes beside its body, as the document lists it.

import type { JsonSchema } from "../define/named.ts";
import type { WholeOperation } from "../whole.ts";
import { referring } from "./components.ts";
import { exampleOf } from "./examples.ts";

/** Headers that every operation of the API takes. */
export const commonHeaders = {
  requestId: header("MS-RequestId", { type: "string", format: "uuid" }, "Names the request: repeated with the same id, a write happens once"),
  correlationId: header("MS-CorrelationId", { type: "string", format: "uuid" }, "Names what the caller does, over several requests; the answer repeats it"),
  locale: header("X-Locale", { type: "string", examples: ["en-US"] }, "Language of texts; en-US when absent"),
} as const;

const continuation = header("MS-ContinuationToken", { type: "string" }, "The token of the page before");

const continuing: ReadonlySet<string> = new Set(["seek", "tokenArray", "next"]);

/** In the order of the path, then of the query, then headers. */
export function parametersOf({ path, query, headers, host, result: { listing = "none" } }: WholeOperation, template: string): object[] {
  const common = host === "api" || host === "internal" ? Object.keys(commonHeaders).map((name) => ({ $ref: `#/components/parameters/${name}` })) : [];
  return [
    ...pathParameters(path, template),
    ...listed("query", query as JsonSchema | undefined),
    ...listed("header", headers as JsonSchema | undefined),
    ...(continuing.has(listing) ? [continuation] : []),
    ...common,
  ];
}

/** Operations on the same path may call its parts by different names, which the document does not allow: the template's count. */
function pathParameters(path: string, template: string): object[] {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, own = ""], index) => ({
    name: names[index] ?? own,
    in: "path",
    required: true,
    description: `${sentence(own)}${names[index] === own ? "" : ` (here: ${own})`}`,
    schema: { type: "string" },
    example: exampleOf({ type: "string" }, own),
  }));
}

const listed = (place: "query" | "header", schema: JsonSchema | undefined): object[] =>
  Object.entries(schema?.properties ?? {}).map(([name, part]) => ({
    name,
    in: place,
    ...(schema?.required?.includes(name) && { required: true }),
    ...(part.description !== undefined && { description: part.description }),
    schema: referring(part),
  }));

function header(name: string, schema: JsonSchema, description: string): object {
  return { name, in: "header", description, schema };
}

/** customerId becomes "Customer id". */
function sentence(name: string): string {
  const words = name.replaceAll(/([a-z])([A-Z])/g, (_match, end: string, start: string) => `${end} ${start.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
