// The operations as the dashboard calls them: one file for each beginning of an id, with plain values that a bundler
// takes apart, so that a page brings along only what it uses. Types come from the contract itself.

import { allOperations, isBuilt, isOfPipeline, type BuiltOperation } from "@understudy/contract";
import type { JsonSchema } from "../../packages/contract/src/define/named.ts";
import type { Artefact } from "./artefact.ts";

const folder = "packages/dashboard/src/operations";

const head = "// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.\n";

export const dashboardOperations: readonly Artefact[] = [...groups()].map(([name, operations]) => ({
  path: `${folder}/${name.toLowerCase()}.ts`,
  make: () => `${head}
import type { OperationOf } from "../api/operation.ts";
${operations.map(written).join("")}`,
}));

/** By the first word of their ids: customers, applications, partnerUsers. */
function groups(): ReadonlyMap<string, readonly BuiltOperation[]> {
  return Map.groupBy(allOperations.filter(isBuilt).filter(isOfPipeline), ({ id }) => id.slice(0, id.indexOf(".")));
}

function written(operation: BuiltOperation): string {
  const { id, method, path, clouds, environment, right, states, body, query, result, summary } = operation;
  const value = { id, method, path, clouds, environment, right, states, isPaged: result.listing === "seek" || undefined, query: query && Object.keys(query.properties), body: body && lean(body as JsonSchema) };
  return `
/** ${summary}. */
export const ${nameOf(id)}: OperationOf<"${id}"> = ${JSON.stringify(value, writable, 2)};
`;
}

/** What the server alone writes is in no form. */
const writable = (_name: string, part: unknown): unknown =>
  typeof part === "object" && part !== null && "readOnly" in part ? undefined : part;

/** customers.billingProfile.get becomes customersBillingProfileGet. */
const nameOf = (id: string): string => id.replaceAll(/\.(\w)/g, (_dot, letter: string) => letter.toUpperCase());

/** What a form asks of a schema: no names, and no words but those that tell what a text shall look like. */
function lean({ title: _title, readOnly: _readOnly, examples: _examples, description, ...schema }: JsonSchema): JsonSchema {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(schema.pattern !== undefined && description !== undefined && { description }),
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, lean(part)])) }),
    ...(items && { items: lean(items) }),
  };
}
