// Tokens of applications: against one RSA signature for each request and nothing else, and against other servers that
// issue tokens. Once with a core for the server and one for the client, which never sleeps; and once with all cores for
// everybody, where the client sleeps while it waits, since what it burns would be the server's. On a machine of two
// cores the client takes a part of the second one; it takes it from each contestant alike.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { ReadyAccount } from "@understudy/server";
import { answerTo, primaryOf, tokenRequest } from "../client.ts";
import { againstRate, type Benchmark, type Comparison, type Settings } from "../comparison.ts";
import { contestantOf, startBare, startOurs, startPeer, temporaryFolder, type Closing } from "../contestants.ts";
import { inRounds } from "../figures.ts";
import { rateUnder, type Contestant, type Rate } from "../load/load.ts";
import { requestTemplate, type RequestParts } from "../load/template.ts";
import type { Cores } from "../pinned.ts";

const inFlight = 32;
const ratioMin = { bare: 0.85, peer: 2 };
const titles: Readonly<Record<Cores, string>> = { "one each": "one core", all: "all cores, shared with the client" };

export const token: Benchmark = {
  name: "token",
  async run(settings) {
    const [oneCore, allCores] = [await comparisonsOn("one each", settings), await comparisonsOn("all", settings)];
    return [...oneCore, ...allCores];
  },
};

async function comparisonsOn(cores: Cores, { rounds, seconds }: Settings): Promise<Comparison[]> {
  await using closing = new AsyncDisposableStack();
  const contestants = await contestantsOn(cores, closing);
  const load = { inFlight, cores, awake: cores === "one each", warmUpSeconds: 0.5, seconds };
  const under = ({ contestant, request }: Asked) => () => rateUnder(contestant, { ...load, template: requestTemplate(request) });
  const found = await inRounds(rounds, {
    ours: under(contestants.ours), bare: under(contestants.bare),
    "oidc-provider": under(contestants["oidc-provider"]), "oauth2-mock-server": under(contestants["oauth2-mock-server"]),
  });
  return comparisonsOf(`tokens of applications, ${inFlight} in flight, ${titles[cores]}`, found);
}

interface Asked {
  readonly contestant: Contestant;
  readonly request: RequestParts;
}

const peers = ["oidc-provider", "oauth2-mock-server"] as const;
type Name = "ours" | "bare" | (typeof peers)[number];

async function contestantsOn(cores: Cores, closing: Closing): Promise<Record<Name, Asked>> {
  const server = await startOurs(closing, [], cores);
  const account = primaryOf(server);
  const request = tokenRequest(account);
  const sample = path.join(await temporaryFolder(closing), "token.json");
  await writeFile(sample, await answerTo(server, request));
  const { clientId, secret, resource } = asPeersAsk(account);
  const peer = async (name: (typeof peers)[number]) => ({
    contestant: await startPeer(closing, name, [clientId, secret, resource], cores), request: { ...request, path: "/token" },
  });
  return {
    ours: { contestant: contestantOf(server), request },
    bare: { contestant: await startBare(closing, "token", [sample], cores), request },
    "oidc-provider": await peer("oidc-provider"),
    "oauth2-mock-server": await peer("oauth2-mock-server"),
  };
}

/** They are asked with the same form, by the same client for the same resource. */
function asPeersAsk(account: ReadyAccount): { readonly clientId: string; readonly secret: string; readonly resource: string } {
  const form = new URLSearchParams(tokenRequest(account).body);
  const value = (name: string) => form.get(name) ?? "";
  return { clientId: value("client_id"), secret: value("client_secret"), resource: value("resource") };
}

const comparisonsOf = (what: string, found: Readonly<Record<Name, readonly Rate[]>>): Comparison[] => [
  againstRate(`${what}, to bare`, "bare", found.ours, found.bare, ratioMin.bare),
  ...peers.map((name) => againstRate(`${what}, to ${name}`, name, found.ours, found[name], ratioMin.peer)),
];
