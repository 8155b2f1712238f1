// Which host a call goes to and which token it takes there, in each cloud, for each of the service's hosts.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ClientSecretCredential } from "@azure/identity";
import { PartnerCenterClient, type CloudName } from "@understudy/sdk";
import { openNetwork, type Network } from "./guard-network.ts";
import { serveScene } from "./scene.ts";

let network: Network;

before(async () => {
  network = await openNetwork();
});
after(() => network.close());

const id = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";
const partnerCenter = "https://api.partnercenter.microsoft.com";

const calls = {
  api: (client: PartnerCenterClient) => client.customers.get(id),
  graph: (client: PartnerCenterClient) => client.gdap.customers.get(id),
  partnerApi: (client: PartnerCenterClient) => client.referrals.get(id),
  billingExport: (client: PartnerCenterClient) => client.billingV2Beta.manifests.get(id),
  delegatedAdmin: (client: PartnerCenterClient) => client.dap.statistics.get(),
} as const;

const places: readonly (readonly [CloudName, keyof typeof calls, host: string, audience: string])[] = [
  ["global", "api", "api.partnercenter.microsoft.com", partnerCenter],
  ["usgov", "api", "api.partnercenter.microsoft.com", partnerCenter],
  ["germany", "api", "api.partnercenter.microsoft.com", partnerCenter],
  ["china", "api", "partner.partnercenterapi.microsoftonline.cn", "https://partner.partnercenterapi.microsoftonline.cn"],
  ["global", "graph", "graph.microsoft.com", "https://graph.microsoft.com"],
  ["usgov", "graph", "graph.microsoft.us", "https://graph.microsoft.us"],
  ["global", "partnerApi", "api.partner.microsoft.com", "https://api.partner.microsoft.com"],
  ["global", "billingExport", "ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net", partnerCenter],
  ["global", "delegatedAdmin", "traf-pcsvcadmin-prod.trafficmanager.net", "https://api.partnercustomeradministration.microsoft.com"],
];

for (const [cloud, role, host, audience] of places) {
  test(`in ${cloud} the host for ${role} is ${host}, and its token is for ${audience}`, async () => {
    const asked: unknown[] = [];
    const credential = {
      getToken: (scopes: string | string[]) => {
        asked.push(scopes);
        return Promise.resolve({ token: "a-token", expiresOnTimestamp: Number.MAX_SAFE_INTEGER });
      },
    };
    network.real.length = 0;
    const client = new PartnerCenterClient(credential, { cloud, agent: network.agent, allowInCi: { primaryReads: true } });
    for (let time = 0; time < 2; time += 1) await calls[role](client);
    assert.deepEqual(network.real.map((arrival) => arrival.host), [host, host]);
    // Once: the client keeps a token for as long as it lasts.
    assert.deepEqual(asked, [[`${audience}/.default`]]);
  });
}

test("any credential of @azure/identity will do", async () => {
  const { world, scene: { endpoint, ca, sandbox: { domain, appId, key } } } = await serveScene();
  try {
    const credential = new ClientSecretCredential(domain, appId, key, { authorityHost: endpoint, disableInstanceDiscovery: true, tlsOptions: { ca } });
    const client = new PartnerCenterClient(credential, { endpoint, tlsOptions: { ca } });
    assert((await Array.fromAsync(client.customers.list())).length > 0);
  } finally {
    await world.close();
  }
});
