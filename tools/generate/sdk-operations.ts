// The operations as the SDK has them: one file for each first word of an id, with the operations as plain values, which a
// bundler takes one by one, and with the methods that a client has for them.

import type { JsonSchema, WholeOperation } from "@understudy/contract/whole";
import type { Artefact } from "./artefact.ts";
import { importsFor, type Models } from "./sdk-models.ts";
import { answerOf, dataOf, headersOf, listingOf, optionOfHeader, queryOf } from "./sdk-operation-data.ts";
import { longRunning } from "./sdk-long-running.ts";
import { arrayOf, comment, described, namesIn, propertyName, typeOf } from "./sdk-schemas.ts";

const folder = "packages/sdk/src/operations";

const head = "// Generated from the contract by `npm run generate`: how these operations are called.\n";

interface Source {
  readonly operations: readonly WholeOperation[];
  readonly models: Models;
  readonly byId: ReadonlyMap<string, WholeOperation>;
}

export function operationArtefacts(operations: readonly WholeOperation[], models: Models): Artefact[] {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const groups = [...Map.groupBy(operations, ({ id }) => id.slice(0, id.indexOf(".")))].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const files = groups.map(([name, members]) => ({
    path: `${folder}/${fileOf(name)}.ts`,
    make: () => fileText(name, { operations: members, models, byId }),
  }));
  return [...files, { path: `${folder}/index.ts`, make: () => indexText(groups.map(([name]) => name)) }, { path: `${folder}/client.ts`, make: () => clientText(groups) }];
}

const fileOf = (name: string): string => name.toLowerCase();

/** customers.billingProfile.get becomes customersBillingProfileGet. */
const nameOf = (id: string): string => id.replaceAll(/\.(\w)/g, (_dot, letter: string) => letter.toUpperCase());

const typeNameOf = (id: string): string => id.charAt(0).toUpperCase() + nameOf(id).slice(1);

const groupName = (id: string): string => `${typeNameOf(id)}Operations`;

function indexText(names: readonly string[]): string {
  return `${head}\n${names.map((name) => `export * from "./${fileOf(name)}.ts";\n`).join("")}`;
}

function clientText(groups: readonly (readonly [string, readonly WholeOperation[]])[]): string {
  const names = groups.map(([name]) => name);
  const imports = groups.map(([name, members]) => {
    const values = members.map(({ id }) => nameOf(id)).toSorted();
    return `import {\n  type ${groupName(name)}, ${values.join(", ")},\n} from "./${fileOf(name)}.ts";\n`;
  });
  const list = groups.flatMap(([, members]) => members.map(({ id }) => `  ${nameOf(id)},\n`)).join("");
  return `${head}
import type { OperationData } from "../operation.ts";
${imports.join("")}
/** All operations, by the first word of their names. */
export interface Operations {
${names.map((name) => `  readonly ${name}: ${groupName(name)};\n`).join("")}}

export const allOperations: readonly OperationData[] = [
${list}];
`;
}

function fileText(name: string, source: Source): string {
  const body = [
    ...source.operations.map((operation) => optionsText(operation)),
    ...groupTexts(name, source),
    ...source.operations.map((operation) => constantText(operation, source)),
  ].filter(Boolean).join("\n");
  const types = namesIn(body, ["CallOptions", "FileAnswer", "FileToSend", "Operation", "WorkOptions", "WriteOptions"]);
  const values = namesIn(body, ["Decimal", "Instant"]);
  return [
    head, "\n",
    namesIn(body, ["Poller"]).length > 0 ? `import type { Poller } from "../long-running.ts";\n` : "",
    ...importsFor(source.models, body, "../models/"),
    `import type { ${types.join(", ")} } from "../operation.ts";\n`,
    namesIn(body, ["Paged"]).length > 0 ? `import type { Paged } from "../paging.ts";\n` : "",
    values.length > 0 ? `import type { ${values.join(", ")} } from "../values.ts";\n` : "",
    "\n", body,
  ].join("");
}

const isWrite = ({ method }: WholeOperation): boolean => method === "PUT" || method === "PATCH" || method === "DELETE";

function baseOptions(operation: WholeOperation): string[] {
  const more = [...(longRunning[operation.id] ? ["WorkOptions"] : []), ...(isWrite(operation) ? ["WriteOptions"] : [])];
  return more.length > 0 ? more : ["CallOptions"];
}

/** Its own parameters of the query and headers, as options. */
function ownOptions(operation: WholeOperation): [name: string, schema: JsonSchema, isRequired: boolean][] {
  const query = queryOf(operation);
  const headers = headersOf(operation).map(([header, schema, isRequired]) => [optionOfHeader(header), schema, isRequired] as [string, JsonSchema, boolean])
    .filter(([name, , isRequired]) => name !== "ifMatch" || isRequired || !isWrite(operation));
  return [...query, ...headers];
}

function optionsText(operation: WholeOperation): string {
  const own = ownOptions(operation);
  if (own.length === 0) return "";
  const lines = own.map(([name, schema, isRequired]) =>
    `${comment(described(schema), "  ")}  readonly ${propertyName(name)}${isRequired ? "" : "?"}: ${typeOf(schema, "  ")}${isRequired ? "" : " | undefined"};\n`);
  return `/** Options of \`${operation.id}\`. */\nexport interface ${typeNameOf(operation.id)}Options extends ${baseOptions(operation).join(", ")} {\n${lines.join("")}}\n`;
}

/** The parameters of the method, as they are written. */
function parametersOf(operation: WholeOperation): string[] {
  const own = ownOptions(operation);
  const path = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}: string`);
  const body = operation.body ? [`body: ${typeOf(operation.body as JsonSchema)}`] : [];
  const type = own.length > 0 ? `${typeNameOf(operation.id)}Options` : baseOptions(operation).join(" & ");
  return [...path, ...body, own.some(([, , isRequired]) => isRequired) ? `options: ${type}` : `options?: ${type}`];
}

function resultOf(operation: WholeOperation, { byId }: Source): string {
  const work = longRunning[operation.id];
  const asked = work && byId.get(work.asks);
  if (work && !asked?.result.body) throw new Error(`${operation.id} is asked about by ${work.asks}, which answers nothing`);
  if (asked?.result.body) return `Poller<${typeOf(asked.result.body as JsonSchema)}>`;
  const { method, result: { type } } = operation;
  if (method === "HEAD") return "Promise<boolean>";
  if (type !== undefined) return "Promise<FileAnswer>";
  const answer = answerOf(operation);
  if (!answer) return "Promise<void>";
  const item = typeOf(answer);
  if (listingOf(operation) === undefined) return `Promise<${item}>`;
  return method === "GET" ? `Paged<${item}>` : `Promise<${arrayOf(item)}>`;
}

function docs(operation: WholeOperation): string[] {
  const { summary, notes = [], auth, clouds, environment, method, path } = operation;
  const flows = auth.length === 2 ? "an application or a user" : auth.includes("app") ? "an application alone" : "a user, through an application";
  const where = [clouds.length < 4 ? `in ${clouds.join(", ")}` : "", environment ? `in ${environment === "sandbox" ? "the integration sandbox" : "the primary account"} only` : ""].filter(Boolean);
  return [`${summary}.`, ...(notes.length > 0 ? ["", ...notes.map((note) => `- ${note}`)] : []), "", `\`${method} ${path}\`, for ${[flows, ...where].join(", ")}.`];
}

/** The interface of a group and those of the groups within it. */
function groupTexts(prefix: string, source: Source): string[] {
  const depth = prefix.split(".").length;
  const inside = source.operations.filter(({ id }) => id.startsWith(`${prefix}.`));
  const byNext = Map.groupBy(inside, ({ id }) => id.split(".")[depth] ?? "");
  const lines = [...byNext].map(([name, members]) => {
    const own = members.find(({ id }) => id === `${prefix}.${name}`);
    if (own && members.length > 1) throw new Error(`${prefix}.${name} is an operation and has others below it`);
    if (!own) return `  readonly ${name}: ${groupName(`${prefix}.${name}`)};\n`;
    return `${comment(docs(own), "  ")}  ${name}(${parametersOf(own).join(", ")}): ${resultOf(own, source)};\n`;
  });
  const below = [...byNext.keys()].filter((name) => !inside.some(({ id }) => id === `${prefix}.${name}`));
  return [`export interface ${groupName(prefix)} {\n${lines.join("")}}\n`, ...below.flatMap((name) => groupTexts(`${prefix}.${name}`, source))];
}

function constantText(operation: WholeOperation, source: Source): string {
  const work = longRunning[operation.id];
  const type = `Operation<[${parametersOf(operation).join(", ")}], ${resultOf(operation, source)}>`;
  const data = { ...dataOf(operation), ...(work && { longRunning: work.data }) };
  return `/** ${operation.summary}. */\nexport const ${nameOf(operation.id)}: ${type} = ${JSON.stringify(data, undefined, 2)};\n`;
}
