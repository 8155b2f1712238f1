// The states of subscriptions as a page: for each family a diagram of what leads from one to another, and a table of what
// every command comes to in each of them.

import { subscriptionStates } from "@understudy/server";
import type { Artefact } from "./artefact.ts";

const { families, statuses, commands, verdictOf, firstStatusOf, clockSteps, refusals, switched } = subscriptionStates;
type Family = (typeof families)[number];
type Status = (typeof statuses)[number];

const names: Readonly<Record<Family, string>> = {
  legacy: "Legacy licences", legacyAzure: "Legacy Azure", newCommerce: "Licences of new commerce", trial: "Trials of new commerce",
  software: "Software for a term", perpetual: "Software for good", reservation: "Azure reservations", savingsPlan: "Azure savings plans",
  saas: "Software of other publishers", azurePlan: "Azure plans",
};

const isStatus = (verdict: string): verdict is Status => (statuses as readonly string[]).includes(verdict);

interface Edge {
  readonly from: Status;
  readonly to: Status;
  readonly by: string;
}

/** All that changes the status, and what the clock does. */
function edgesOf(family: Family): Edge[] {
  const ofCommands = statuses.flatMap((from) => commands.flatMap((command) => {
    const to = verdictOf(family, from, command);
    return isStatus(to) && to !== from ? [{ from, to, by: command }] : [];
  }));
  const ofClock = clockSteps.filter((step) => step.families.includes(family)).map(({ from, to, when }) => ({ from, to, by: when }));
  return [...ofCommands, ...ofClock];
}

/** What a subscription of the family can come to be. */
function reachable(family: Family): Status[] {
  const found = new Set<Status>([firstStatusOf(family)]);
  const edges = edgesOf(family);
  for (const status of found) for (const { from, to } of edges) if (from === status) found.add(to);
  return statuses.filter((status) => found.has(status));
}

function stateDiagram(family: Family): string[] {
  const within = reachable(family);
  return [
    "```mermaid",
    "stateDiagram-v2",
    `  [*] --> ${firstStatusOf(family)}`,
    ...edgesOf(family).filter(({ from }) => within.includes(from)).map(({ from, to, by }) => `  ${from} --> ${to}: ${by}`),
    ...(within.includes("deleted") ? ["  deleted --> [*]"] : []),
    "```",
  ];
}

function stateTable(family: Family): string[] {
  const within = reachable(family);
  return [
    `| Command | ${within.join(" | ")} |`,
    `|---|${within.map(() => "---|").join("")}`,
    ...commands.map((command) => `| ${command} | ${within.map((status) => cell(verdictOf(family, status, command))).join(" | ")} |`),
  ];
}

const cell = (verdict: ReturnType<typeof verdictOf>): string => (isStatus(verdict) ? verdict : `\`${refusals[verdict].code}\``);

const codes = (): string[] => [
  "| Code | Status | Says |",
  "|---|---|---|",
  ...Object.values(refusals).toSorted((one, other) => one.code - other.code)
    .map(({ code, status, description }) => `| \`${code}\` | ${status} | ${description} |`),
];

const switches = (): string[] => switched.map(({ setting, value, status, command, verdict, ...row }) =>
  `- \`${setting}=${value}\`: ${command} of ${"family" in row ? names[row.family] : "all families"}, ${status}: ${cell(verdict)}`);

export const subscriptionStatesReference: Artefact = {
  path: "docs/reference/subscription-states.md",
  make: () => [
    "# States of subscriptions",
    "",
    "Derived from `packages/server/src/commerce/subscriptions/states.ts` by `npm run generate`: by family, status and command the status that follows, or the code that refuses it.",
    "A command can be refused for other reasons as well, such as a window that is over. Edges in plain words are the clock's; names are those of the commands.",
    "",
    ...families.flatMap((family) => [`## ${names[family]}`, "", ...stateDiagram(family), "", ...stateTable(family), ""]),
    "## Codes",
    "",
    ...codes(),
    "",
    "## Where settings say otherwise",
    "",
    "[All settings](settings.md), among them which of several codes is answered.",
    "",
    ...switches(),
    "",
  ].join("\n"),
};
