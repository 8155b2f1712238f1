// docs/reference/api: for each area a page with its operations, as somebody reads them who is about to call them, and with
// the resources that they send and answer.

import type { JsonSchema } from "../../packages/contract/src/whole.ts";
import { allNamed, wholeOperations, type WholeOperation } from "../../packages/contract/src/whole.ts";
import { tags } from "../../packages/contract/src/openapi/index.ts";
import type { Artefact } from "./artefact.ts";
import { cell, placesOf, typeOf } from "./schema-words.ts";

const folder = "docs/reference/api";

const areas = [...new Set(wholeOperations.map(({ area }) => area))].toSorted();

export const apiReference: readonly Artefact[] = [
  { path: `${folder}/README.md`, make: contents },
  ...areas.map((area) => ({ path: `${folder}/${area}.md`, make: () => pageOf(area) })),
];

const head = "<!-- Generated from packages/contract by `npm run generate`. Do not edit. -->";

function contents(): string {
  const rows = areas.map((area) => {
    const all = wholeOperations.filter((operation) => operation.area === area);
    return `| [${area}](${area}.md) | ${tags[area] ?? ""} | ${all.length} |`;
  });
  return [head, "", "# The API, area by area", "", "The same as `/docs` of a running server shows. Which operations are built: [operations.md](../operations.md).", "", "| Area | About | Operations |", "|---|---|---:|", ...rows, ""].join("\n");
}

function pageOf(area: string): string {
  const own = wholeOperations.filter((operation) => operation.area === area);
  const places = placesOf(wholeOperations);
  const resources = [...allNamed()].filter(([name]) => places.get(name) === area).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return [
    head, "", `# ${area}`, "", tags[area] ?? "", "",
    ...own.map(({ id, summary }) => `- [\`${id}\`](#${anchorOf(id)}): ${summary}`),
    ...own.flatMap(sectionOf),
    ...(resources.length > 0 ? ["", "# Resources"] : []),
    ...resources.flatMap(([name, schema]) => resourceSection(name, schema, area)),
    "",
  ].join("\n");
}

/** As Markdown viewers make it of a heading. */
const anchorOf = (heading: string): string => heading.toLowerCase().replaceAll(/[^\w -]/g, "").replaceAll(" ", "-");

function sectionOf(operation: WholeOperation): string[] {
  const { id, method, path, summary, notes = [], status, faults, sources, area, body, aliases = [] } = operation;
  return [
    "", `## ${id}`, "",
    `${summary}.${status === "planned" ? " **Planned**: answers 501." : ""}`, "",
    "```http", `${method} ${path}`, ...aliases.map((alias) => `${method} ${alias}`), "```", "",
    ...notes.map((note) => `- ${note}`), ...(notes.length > 0 ? [""] : []),
    `${callers(operation)} Documented in ${sources.join(", ")}.`, "",
    ...parameterTable(operation),
    ...(body ? [`**Body**: ${bodyWords(body as JsonSchema, area)}`, ""] : []),
    `**Answer**: ${answerWords(operation)}`,
    ...(faults.length > 0 ? ["", "| Status | Code | What happened | What to do |", "|---:|---:|---|---|", ...faults.map((fault) => `| ${fault.status} | ${fault.errorName ?? fault.code} | ${cell(fault.description)} | ${cell(fault.remedy)} |`)] : []),
  ];
}

function callers({ auth, clouds, environment }: WholeOperation): string {
  const who = auth.length === 0 ? "Needs no token." : `Tokens: ${auth.join(", ")}.`;
  return `${who} Clouds: ${clouds.length === 4 ? "all" : clouds.join(", ")}.${environment === undefined ? "" : ` In ${environment} accounts only.`}`;
}

function parameterTable({ query, headers, area }: WholeOperation): string[] {
  const rows = [["query", query], ["header", headers]] as const;
  const all = rows.flatMap(([place, schema]) => Object.entries((schema as JsonSchema | undefined)?.properties ?? {})
    .map(([name, part]) => `| \`${name}\` | ${place} | ${typeOf(part, area)} | ${(schema as JsonSchema).required?.includes(name) ? "yes" : ""} | ${cell(part.description ?? "")} |`));
  return all.length === 0 ? [] : ["| Parameter | In | Type | Required | |", "|---|---|---|---|---|", ...all, ""];
}

const bodyWords = (schema: JsonSchema, area: string): string => typeOf(schema, area);

function answerWords({ result: { status, body, listing = "none", type }, operationIn, area }: WholeOperation): string {
  const what = body ? `${listing === "none" ? "" : "a list of "}${typeOf(body as JsonSchema, area)}` : "no body";
  const form = listing === "none" ? "" : ` (\`${listing}\`)`;
  return `${status}, ${type === undefined ? "" : `${type}: `}${what}${form}${operationIn === undefined ? "" : `; ${operationIn} says where the operation is asked about`}`;
}

function resourceSection(name: string, schema: JsonSchema, area: string): string[] {
  const said = schema.description === undefined ? [] : [`${schema.description}.`, ""];
  if (schema.enum) return ["", `## ${name}`, "", ...said, schema.enum.map((member) => `\`${String(member)}\``).join(", ")];
  if (schema.anyOf) return ["", `## ${name}`, "", ...said, `One of ${schema.anyOf.map((one) => typeOf(one, area)).join(", ")}.`];
  const rows = Object.entries(schema.properties ?? {}).map(([property, part]) =>
    `| \`${property}\` | ${typeOf(part, area)} | ${schema.required?.includes(property) ? "always" : ""} | ${cell(part.description ?? "")}${part.readOnly ? " (read only)" : ""} |`);
  return ["", `## ${name}`, "", ...said, ...(rows.length > 0 ? ["| Property | Type | | |", "|---|---|---|---|", ...rows] : [typeOf({ ...schema, title: undefined } as never, area)])];
}

