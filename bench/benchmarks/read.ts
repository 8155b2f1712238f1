// Reads of one customer by an authenticated application: against a route that answers the same bytes.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { answerTo, createdCustomer, readRequest, tokenFrom } from "../client.ts";
import { againstRate, type Benchmark } from "../comparison.ts";
import { contestantOf, startBare, startOurs, temporaryFolder } from "../contestants.ts";
import { inRounds } from "../figures.ts";
import { rateUnder } from "../load/load.ts";
import { requestTemplate } from "../load/template.ts";

const inFlight = 32;
const ratioMin = 0.5;

export const read: Benchmark = {
  name: "read",
  async run({ rounds, seconds }) {
    await using closing = new AsyncDisposableStack();
    const server = await startOurs(closing);
    const bearer = await tokenFrom(server);
    const { id } = JSON.parse(await createdCustomer(server, bearer)) as { id: string };
    const request = readRequest(bearer, id);
    const sample = path.join(await temporaryFolder(closing), "customer.json");
    await writeFile(sample, await answerTo(server, request));
    const bare = await startBare(closing, "read", [sample]);
    const load = { template: requestTemplate(request), inFlight, awake: true, warmUpSeconds: 0.5, seconds };
    const found = await inRounds(rounds, {
      ours: () => rateUnder(contestantOf(server), load),
      bare: () => rateUnder(bare, load),
    });
    return [againstRate(`reads of one customer, ${inFlight} in flight`, "bare", found.ours, found.bare, ratioMin)];
  },
};
