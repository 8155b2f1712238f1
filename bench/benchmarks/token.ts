// Tokens of applications: against one RSA signature for each request and nothing else.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { answerTo, primaryOf, tokenRequest } from "../client.ts";
import { againstRate, type Benchmark } from "../comparison.ts";
import { contestantOf, startBare, startOurs, temporaryFolder } from "../contestants.ts";
import { inRounds } from "../figures.ts";
import { rateUnder } from "../load/load.ts";
import { requestTemplate } from "../load/template.ts";

const inFlight = 32;
const ratioMin = 0.85;

export const token: Benchmark = {
  name: "token",
  async run({ rounds, seconds }) {
    await using closing = new AsyncDisposableStack();
    const server = await startOurs(closing);
    const request = tokenRequest(primaryOf(server));
    const sample = path.join(await temporaryFolder(closing), "token.json");
    await writeFile(sample, await answerTo(server, request));
    const bare = await startBare(closing, "token", [sample]);
    const load = { template: requestTemplate(request), inFlight, awake: true, warmUpSeconds: 0.5, seconds };
    const found = await inRounds(rounds, {
      ours: () => rateUnder(contestantOf(server), load),
      bare: () => rateUnder(bare, load),
    });
    return [againstRate(`tokens of applications, ${inFlight} in flight`, "bare", found.ours, found.bare, ratioMin)];
  },
};
