// docs/reference/operations.md: every operation there is, by area, whether it is built, and the contract's file that has it.

import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { allOperations, isBuilt, type Operation } from "../../packages/contract/src/index.ts";
import { root } from "../root.ts";
import type { Artefact } from "./artefact.ts";

const contract = "packages/contract/src";

export const operationsReference: Artefact = {
  path: "docs/reference/operations.md",
  make: () => operationsPage(allOperations),
};

export function operationsPage(operations: readonly Operation[]): string {
  const areas = [...Map.groupBy(operations, ({ area }) => area)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const files = filesOfOperations();
  return [
    "<!-- Generated from packages/contract by `npm run generate`. Do not edit. -->",
    "",
    "# Operations",
    "",
    `${operations.length} operations in ${areas.length} areas: ${countBuilt(operations)} built, the others planned. An operation that is planned answers 501.`,
    "",
    "| Area | Built | All |",
    "|---|---:|---:|",
    ...areas.map(([area, all]) => `| [${area}](#${area}) | ${countBuilt(all)} | ${all.length} |`),
    ...areas.flatMap(([area, all]) => section(area, all, files)),
    "",
  ].join("\n");
}

const countBuilt = (operations: readonly Operation[]): number => operations.filter(isBuilt).length;

/** Each operation's id, as a key of what `area(…)` is given, with the file that it stands in, from the contract's sources. */
function filesOfOperations(): ReadonlyMap<string, string> {
  const texts = globSync("**/*.ts", { cwd: path.join(root, contract) })
    .map((name) => ({ name: name.replaceAll("\\", "/"), text: readFileSync(path.join(root, contract, name), "utf8") }))
    .filter(({ text }) => text.includes("= area("));
  return new Map(texts.flatMap(({ name, text }) => [...text.matchAll(/^  "([\w.]+)":/gm)].map(([, id = ""]) => [id, name] as const)));
}

const section = (area: string, operations: readonly Operation[], files: ReadonlyMap<string, string>): string[] => [
  "",
  `## ${area}`,
  "",
  "| Operation | Call | Host | Who may call | Clouds | Status | Contract | Described in |",
  "|---|---|---|---|---|---|---|---|",
  ...operations.map((operation) => row(operation, files.get(operation.id) ?? "")),
];

function row(operation: Operation, file: string): string {
  const { id, method, path: own, host, aliases = [], sources } = operation;
  const calls = [own, ...aliases].map((place) => `\`${method} ${place}\``).join("<br>");
  const what = isBuilt(operation) ? `\`${id}\`<br>${operation.summary}` : `\`${id}\``;
  const cells = [what, calls, host, callers(operation), clouds(operation), operation.status, `[${file}](../../${contract}/${file})`, sources.join(", ")];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function callers({ auth, environment }: Operation): string {
  const flows = auth.length === 0 ? "anyone" : auth.join(", ");
  return environment === undefined ? flows : `${flows}; ${environment} accounts only`;
}

const clouds = ({ clouds: where }: Operation): string => where.length === 4 ? "all" : where.join(", ");
