// Customers created, each on disk before it is acknowledged: against the same server without shared commits, and
// against one row and its audit row in a shared commit, with nothing around it.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { createdCustomer, creationRequest, tokenFrom } from "../client.ts";
import { againstRate, atLeast, type Benchmark, type Comparison } from "../comparison.ts";
import { contestantOf, startBare, startOurs, temporaryFolder } from "../contestants.ts";
import { inRounds, spreadOf } from "../figures.ts";
import { rateUnder, type Contestant, type Rate } from "../load/load.ts";
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
    const bare = await startBare(closing, "write", [path.join(folder, "bare.db"), sample]);
    const under = (contestant: Contestant, token: string) => (round: number) => {
      const template = requestTemplate(creationRequest(token, `round${round}`));
      return rateUnder(contestant, { template, inFlight, warmUpSeconds: 0.5, seconds });
    };
    return comparisonsOf(await inRounds(rounds, {
      ours: under(contestantOf(grouped), tokens.grouped),
      ungrouped: under(contestantOf(single), tokens.single),
      bare: under(bare, tokens.grouped),
    }));
  },
};

function comparisonsOf({ ours, ungrouped, bare }: Record<"ours" | "ungrouped" | "bare", readonly Rate[]>): Comparison[] {
  const what = `customers created durably, ${inFlight} in flight`;
  const figure = spreadOf(ours.map(({ perSecond }) => perSecond));
  return [
    { what, unit: "/s", ours: figure, budget: atLeast(perSecondAim, "/s (aim)", figure) },
    againstRate(`${what}, to each on its own`, "ungrouped", ours, ungrouped, ratioMin.ungrouped),
    againstRate(`${what}, to bare`, "bare", ours, bare, ratioMin.bare),
  ];
}
