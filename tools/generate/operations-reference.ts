// docs/reference/operations.md: every operation there is, by area, and whether it is built.

import { allOperations, isBuilt, type Operation } from "../../packages/contract/src/index.ts";
import type { Artefact } from "./artefact.ts";

export const operationsReference: Artefact = {
  path: "docs/reference/operations.md",
  make: () => operationsPage(allOperations),
};

export function operationsPage(operations: readonly Operation[]): string {
  const areas = Map.groupBy(operations, ({ area }) => area);
  return [
    "<!-- Generated from packages/contract by `npm run generate`. Do not edit. -->",
    "",
    "# Operations",
    "",
    `${operations.length} operations in ${areas.size} areas: ${countBuilt(operations)} built, the others planned. An operation that is planned answers 501.`,
    "",
    "| Area | Built | All |",
    "|---|---:|---:|",
    ...[...areas].map(([area, all]) => `| [${area}](#${area}) | ${countBuilt(all)} | ${all.length} |`),
    ...[...areas].flatMap(([area, all]) => section(area, all)),
    "",
  ].join("\n");
}

const countBuilt = (operations: readonly Operation[]): number => operations.filter(isBuilt).length;

const section = (area: string, operations: readonly Operation[]): string[] => [
  "",
  `## ${area}`,
  "",
  "| Operation | Call | Host | Who may call | Clouds | Status | Described in |",
  "|---|---|---|---|---|---|---|",
  ...operations.map(row),
];

function row(operation: Operation): string {
  const { id, method, path, host, aliases = [], sources } = operation;
  const calls = [path, ...aliases].map((place) => `\`${method} ${place}\``).join("<br>");
  const what = isBuilt(operation) ? `\`${id}\`<br>${operation.summary}` : `\`${id}\``;
  const cells = [what, calls, host, callers(operation), clouds(operation), operation.status, sources.join(", ")];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function callers({ auth, environment }: Operation): string {
  const flows = auth.length === 0 ? "anyone" : auth.join(", ");
  return environment === undefined ? flows : `${flows}; ${environment} accounts only`;
}

const clouds = ({ clouds: where }: Operation): string => where.length === 4 ? "all" : where.join(", ");
