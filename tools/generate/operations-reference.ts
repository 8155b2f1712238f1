// docs/reference/operations.md: every operation there is, by area, whether it is built, the contract's file that has it, and
// the request that bears witness for it.

import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { allOperations, isBuilt, type Operation } from "../../packages/contract/src/index.ts";
import { root } from "../root.ts";
import type { Artefact } from "./artefact.ts";
import { allWitnesses, type Witness } from "./witnesses.ts";

const contract = "packages/contract/src";
const testOfExamples = "packages/server/src/http/wire.test.ts";
const witnessOfPlanned = "packages/server/src/http/routes.test.ts";

export const operationsReference: Artefact = {
  path: "docs/reference/operations.md",
  make: () => operationsPage(allOperations),
};

/** Where the page finds what it says of an operation, by the operation's id. */
interface Files {
  readonly contract: ReadonlyMap<string, string>;
  readonly witnesses: ReadonlyMap<string, string>;
}

export function operationsPage(operations: readonly Operation[], witnesses: readonly Witness[] = allWitnesses()): string {
  const areas = [...Map.groupBy(operations, ({ area }) => area)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const files = { contract: filesOfOperations(), witnesses: new Map(witnesses.map(({ id, file }) => [id, file])) };
  return [
    "<!-- Generated from packages/contract by `npm run generate`. Do not edit. -->",
    "",
    "# Operations",
    "",
    `${operations.length} operations in ${areas.length} areas: ${countBuilt(operations)} built, the others planned. An operation that is planned answers 501.`,
    "The witness of one that is built is a request that succeeds, in a file of examples or in a test of what has a route of its own.",
    `[${path.basename(testOfExamples)}](../../${testOfExamples}) holds the answer to every example against the contract, to the letter.`,
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

const section = (area: string, operations: readonly Operation[], files: Files): string[] => [
  "",
  `## ${area}`,
  "",
  "| Operation | Call | Host | Who may call | Clouds | Status | Contract | Witness | Described in |",
  "|---|---|---|---|---|---|---|---|---|",
  ...operations.map((operation) => row(operation, files)),
];

function row(operation: Operation, files: Files): string {
  const { id, method, path: own, host, aliases = [], sources, status } = operation;
  const calls = [own, ...aliases].map((place) => `\`${method} ${place}\``).join("<br>");
  const what = isBuilt(operation) ? `\`${id}\`<br>${operation.summary}` : `\`${id}\``;
  const file = files.contract.get(id) ?? "";
  const places = [`[${file}](../../${contract}/${file})`, witness(operation, files), sources.join(", ")];
  const cells = [what, calls, host, callers(operation), clouds(operation), status, ...places];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** One test asks every planned operation; two of them are other people's to serve. */
function witness(operation: Operation, { witnesses }: Files): string {
  const { id, host } = operation;
  if (!isBuilt(operation) && (host === "subscriber" || host === "storage")) return "not served here";
  const file = isBuilt(operation) ? witnesses.get(id) : witnessOfPlanned;
  if (file === undefined) throw new Error(`${id} is built, and no file of tests/support/examples has an example of it.`);
  return `[${path.basename(file)}](../../${file})`;
}

function callers({ auth, environment }: Operation): string {
  const flows = auth.length === 0 ? "anyone" : auth.join(", ");
  return environment === undefined ? flows : `${flows}; ${environment} accounts only`;
}

const clouds = ({ clouds: where }: Operation): string => where.length === 4 ? "all" : where.join(", ");
