// What travels, as the SDK's interfaces: one file for each area, and one for what several areas have in common.

import { namedSchemas, partsOf } from "../../packages/contract/src/define/named.ts";
import type { JsonSchema, WholeOperation } from "@understudy/contract/whole";
import type { Artefact } from "./artefact.ts";
import { declaration, isNamed, namesIn, typeName } from "./sdk-schemas.ts";

const folder = "packages/sdk/src/models";
const shared = "shared";

const head = "// Generated from the contract by `npm run generate`: what travels, in the words of the wire.\n";

/** In which file each name is, and how it is declared. */
export interface Models {
  readonly fileOf: ReadonlyMap<string, string>;
  readonly textOf: ReadonlyMap<string, string>;
}

export function modelsOf(operations: readonly WholeOperation[]): Models {
  const textOf = new Map<string, string>();
  const areasOf = new Map<string, Set<string>>();
  const roots = operations.map((operation) => [operation.area, schemasOf(operation)] as const);
  for (const [title, schema] of namedSchemas(roots.flatMap(([, schemas]) => schemas) as unknown as Parameters<typeof namedSchemas>[0])) {
    if (isNamed(schema)) textOf.set(typeName(title), declaration(typeName(title), schema));
  }
  for (const [area, schemas] of roots) for (const name of reachable(schemas)) areasOf.set(name, (areasOf.get(name) ?? new Set()).add(area));
  const fileOf = new Map([...areasOf].map(([name, areas]) => [name, areas.size === 1 ? [...areas][0] as string : shared]));
  return { fileOf, textOf };
}

const schemasOf = ({ query, headers, body, result }: WholeOperation): JsonSchema[] =>
  ([query, headers, body, result.body] as (JsonSchema | undefined)[]).filter((schema) => schema !== undefined);

/** The names of all types that some schemas lead to. */
function reachable(schemas: readonly JsonSchema[]): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (schema: JsonSchema): void => {
    if (schema.title !== undefined && isNamed(schema)) names.add(typeName(schema.title));
    for (const part of partsOf(schema)) walk(part);
  };
  for (const schema of schemas) walk(schema);
  return names;
}

export function modelArtefacts(models: Models): Artefact[] {
  const files = [...new Set(models.fileOf.values())].toSorted();
  const index = { path: `${folder}/index.ts`, make: () => `${head}\n${files.map((file) => `export type * from "./${file}.ts";\n`).join("")}` };
  return [...files.map((file) => ({ path: `${folder}/${file}.ts`, make: () => fileText(models, file) })), index];
}

function fileText(models: Models, file: string): string {
  const own = [...models.fileOf].filter(([, place]) => place === file).map(([name]) => name).toSorted();
  const text = own.map((name) => models.textOf.get(name)).join("\n");
  const values = namesIn(text, ["Decimal", "Instant"]);
  const files = namesIn(text, ["FileToSend"]);
  return [
    head,
    files.length > 0 ? `import type { ${files.join(", ")} } from "../operation.ts";\n` : "",
    values.length > 0 ? `import type { ${values.join(", ")} } from "../values.ts";\n` : "",
    ...importsFor(models, text, "./", file),
    `\n${text}`,
  ].join("").replace(/\n\n\n+/g, "\n\n");
}

/** The lines that bring in the models which a text refers to. */
export function importsFor({ fileOf }: Models, text: string, prefix: string, except?: string): string[] {
  const byFile = Map.groupBy(namesIn(text, fileOf.keys()), (name) => fileOf.get(name) ?? "");
  return [...byFile].filter(([file]) => file !== except).toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, names]) => `import type { ${names.join(", ")} } from "${prefix}${file}.ts";\n`);
}
