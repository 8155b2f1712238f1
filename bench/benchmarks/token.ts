// Tokens of applications: against one RSA signature for each request and nothing else.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { answerTo, primaryOf, tokenRequest } from "../client.ts";
import { atLeast, type Benchmark } from "../comparison.ts";
import { portOf, startBare, startOurs, temporaryFolder } from "../contestants.ts";
import { inRounds, ratioOf, spreadOf } from "../figures.ts";
import { perSecondUnder } from "../load/load.ts";
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
    const barePort = await startBare(closing, "token", [sample]);
    const load = { template: requestTemplate(request), inFlight, awake: true, warmUpSeconds: 0.5, seconds };
    const { ours, bare } = await inRounds(rounds, {
      ours: () => perSecondUnder({ ...load, port: portOf(server) }),
      bare: () => perSecondUnder({ ...load, port: barePort }),
    });
    const ratio = ratioOf(ours, bare);
    return [{
      what: `tokens of applications, ${inFlight} in flight`, unit: "/s", ours: spreadOf(ours),
      other: { what: "bare", figure: spreadOf(bare) }, ratio, budget: atLeast(ratioMin, "", ratio),
    }];
  },
};
