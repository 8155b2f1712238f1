// Customers created, each on disk before it is acknowledged: against the same server without shared commits, and
// against one row and its audit row in a shared commit, with nothing around it.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { createdCustomer, creationRequest, tokenFrom } from "../client.ts";
import { atLeast, type Benchmark } from "../comparison.ts";
import { portOf, startBare, startOurs, temporaryFolder } from "../contestants.ts";
import { inRounds, ratioOf, spreadOf } from "../figures.ts";
import { perSecondUnder } from "../load/load.ts";
import { requestTemplate } from "../load/template.ts";

const inFlight = 64;
const perSecondAim = 5000;
const ratioMin = { ungrouped: 1.8, bare: 0.6 };

export const write: Benchmark = {
  name: "write",
  async run({ rounds, seconds }) {
    await using closing = new AsyncDisposableStack();
    const grouped = await startOurs(closing);
    const single = await startOurs(closing, ["--group-commit", "off"]);
    const tokens = { grouped: await tokenFrom(grouped), single: await tokenFrom(single) };
    const folder = await temporaryFolder(closing);
    const sample = path.join(folder, "customer.json");
    await writeFile(sample, await createdCustomer(grouped, tokens.grouped));
    const barePort = await startBare(closing, "write", [path.join(folder, "bare.db"), sample]);
    const load = (port: number, token: string) => (round: number) => {
      const template = requestTemplate(creationRequest(token, `round${round}`));
      return perSecondUnder({ port, template, inFlight, warmUpSeconds: 0.5, seconds });
    };
    const { ours, ungrouped, bare } = await inRounds(rounds, {
      ours: load(portOf(grouped), tokens.grouped),
      ungrouped: load(portOf(single), tokens.single),
      bare: load(barePort, tokens.grouped),
    });
    return comparisonsOf(ours, ungrouped, bare);
  },
};

function comparisonsOf(ours: readonly number[], ungrouped: readonly number[], bare: readonly number[]) {
  const figure = spreadOf(ours);
  const what = `customers created durably, ${inFlight} in flight`;
  const against = (name: "ungrouped" | "bare", others: readonly number[]) => {
    const ratio = ratioOf(ours, others);
    const other = { what: name, figure: spreadOf(others) };
    return { what: `${what}, to ${name}`, unit: "/s" as const, ours: figure, other, ratio, budget: atLeast(ratioMin[name], "", ratio) };
  };
  return [
    { what, unit: "/s" as const, ours: figure, budget: atLeast(perSecondAim, "/s (aim)", figure) },
    against("ungrouped", ungrouped),
    against("bare", bare),
  ];
}
