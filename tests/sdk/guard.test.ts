// The guard of the primary account, attacked: whatever address, header, redirect, policy or profile a program comes with,
// in CI no write arrives at the stand-in for a real host.

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { redirectPolicy, type PipelinePolicy } from "@azure/core-rest-pipeline";
import { GuardError, PartnerCenterClient, type PartnerCenterClientOptions } from "@understudy/sdk";
import { chanceOf, type Chance } from "../support/chance.ts";
import { openNetwork, type Arrival, type Network } from "./guard-network.ts";

const realHost = "api.partnercenter.microsoft.com";

/** Addresses of the real service, and what may be taken for one of this machine or the other way round. */
const endpoints: readonly (string | undefined)[] = [
  undefined, `https://${realHost}`, `https://${realHost.toUpperCase()}`, `https://${realHost}.`, `https://${realHost}:8443`,
  `https://${realHost.replace(".", "%2E")}`, `https://${realHost.replaceAll(".", "。")}`, `https://ａｐｉ.partnercenter.microsoft.com`,
  `https://localhost@${realHost}`, `https://localhost:8443@${realHost}`, `https://localhost\\@${realHost}`, `https://localhost#@${realHost}`,
  `https://localhost.${realHost}`, `https://${realHost}/localhost`, `https://${realHost}?localhost`, `https:\\\\${realHost}`, `https:${realHost}`,
  ` https://${realHost}`, `https://${realHost}\t`, `https://api.partner\ncenter.microsoft.com`, "https://partner.partnercenterapi.microsoftonline.cn",
  "https://graph.microsoft.com", "https://tunnel.example", "https://127.0.0.1.example", "https://xn--localhost-9za", "https://0.0.0.0",
  "https://[::ffff:127.0.0.1]", "https://[::]", "https://13.107.6.1", "https://localhost.", "https://local%68ost", "https://LOCALHOST:9",
  "https://2130706433:8443", "https://0x7f.1", "https://localhost", "https://localhost:8443", "https://127.0.0.1:8443", "https://[::1]:8443",
];

const kinds: readonly unknown[] = [
  undefined, "primary", "Sandbox", "SANDBOX", " sandbox", "sandbox ", "sandbox\0", "ｓandbox", "sand-box", "", "test", null, true, 1, ["sandbox"],
  { toString: () => "sandbox" }, Object.assign(Object.create({ kind: "sandbox" }), {}),
];

const allowances: readonly unknown[] = [
  undefined, {}, { primaryWrites: false }, { primaryWrites: "true" }, { primaryWrites: 1 }, { primarywrites: true }, { writes: true }, { primaryReads: true },
  Object.create({ primaryWrites: true }), { primaryWrites: {} }, true, "primaryWrites",
];

const headers: readonly (Readonly<Record<string, string>> | undefined)[] = [
  undefined, {}, { host: realHost }, { Host: realHost.toUpperCase() }, { HOST: `${realHost}:443` }, { host: "localhost" }, { "x-http-method-override": "POST" },
  { "X-HTTP-Method": "delete" }, { "x-method-override": " PATCH " }, { "x-forwarded-host": realHost }, { forwarded: `host=${realHost}` },
];

const rewriting = (name: string, change: (request: Parameters<PipelinePolicy["sendRequest"]>[0]) => void): PipelinePolicy => ({
  name,
  sendRequest: (request, next) => {
    change(request);
    return next(request);
  },
});

/** Policies of the program's own, which see a request after the call has begun. */
const policies: readonly (readonly PipelinePolicy[])[] = [
  [], [], [redirectPolicy()], [redirectPolicy({ maxRetries: 5 })],
  [rewriting("elsewhere", (request) => { request.url = request.url.replace(/^https:\/\/[^/?#]+/, `https://${realHost}`); })],
  [rewriting("as a user", (request) => { request.url = request.url.replace("https://", "https://localhost@").replace(/@[^/?#]+/, `@${realHost}`); })],
  [rewriting("another host", (request) => { request.headers.set("Host", realHost); })],
  [rewriting("another method", (request) => { request.method = "POST"; })],
  [rewriting("in lower case", (request) => { request.method = "post" as "POST"; })],
  [rewriting("by header", (request) => { request.headers.set("X-HTTP-Method-Override", "POST"); })],
];

const redirects: readonly Network["redirect"][] = [
  undefined, undefined, ...[301, 302, 303, 307, 308].flatMap((status) =>
    [`https://${realHost}/v1/customers`, `//${realHost}/v1/customers`, `https://localhost@${realHost}/v1/customers`, `https://${realHost.toUpperCase()}./v1/customers`]
      .map((location) => ({ status, location }))),
];

const ids = ["5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10", `//${realHost}/v1/customers`, `..%2f..`, `@${realHost}`, `\\\\${realHost}`, "https://x"];

type Call = (client: PartnerCenterClient, id: string, options: { readonly headers?: Readonly<Record<string, string>> | undefined }) => Promise<unknown>;

const calls: readonly Call[] = [
  (client, _id, options) => client.customers.create({ companyProfile: { domain: "a.onmicrosoft.com" }, billingProfile: {} } as never, options),
  (client, id, options) => client.customers.delete(id, options),
  (client, id, options) => client.carts.checkout(id, id, options),
  (client, id, options) => client.users.resetPassword(id, id, {} as never, options),
  (client, id, options) => client.orders.update(id, id, {} as never, options),
  (client, id, options) => client.customers.get(id, options),
  (client, _id, options) => client.utilities.domains.exists("a.onmicrosoft.com", options),
];

const isWrite = ({ method }: Arrival): boolean => !["GET", "HEAD", "OPTIONS"].includes(method);

const credential = { getToken: () => Promise.resolve({ token: "a-token", expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) };

let network: Network;
/** What services for CI set: Azure Pipelines, CodeBuild, TeamCity and Jenkins have no `CI`. */
const ciVariables = ["CI", "TF_BUILD", "CODEBUILD_BUILD_ID", "TEAMCITY_VERSION", "JENKINS_URL", "BUILD_ID"];
const environment = ciVariables.map((name) => [name, process.env[name]] as const);

before(async () => {
  network = await openNetwork();
});
beforeEach(() => {
  for (const name of ciVariables) delete process.env[name];
  process.env["CI"] = "true";
});
after(() => {
  for (const [name, value] of environment) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  network.close();
});

/** One variant of everything: which writes arrived. What it throws is not looked at, since only arrivals count. */
async function attack(chance: Chance): Promise<readonly Arrival[]> {
  const one = <Value>(values: readonly Value[]): Value => values[chance.between(0, values.length - 1)] as Value;
  const kind = one(kinds);
  network.redirect = one(redirects);
  network.real.length = 0;
  const options = {
    endpoint: one(endpoints), agent: network.agent, retryOptions: { maxRetries: 0 }, additionalPolicies: one(policies), allowInCi: one(allowances),
    endpointKind: one([undefined, undefined, "understudy", "real"]), cloud: one([undefined, "global", "china", "usgov", "germany"]),
    profile: one([undefined, { name: "sandbox", kind }, Object.create({ name: "sandbox", kind: "sandbox" }), { kind, Kind: "sandbox" }]),
  } as PartnerCenterClientOptions;
  try {
    await one(calls)(new PartnerCenterClient(credential, options), one(ids), { headers: one(headers) });
  } catch (error) {
    assert(error instanceof Error);
  }
  const writes = network.real.filter(isWrite);
  return options.endpointKind === "understudy" ? writes.filter((arrival) => !mayBeAnUnderstudy(arrival)) : writes;
}

/** A host of one's own that a program states to be an Understudy is one, as far as anybody can tell. */
const mayBeAnUnderstudy = ({ host }: Arrival): boolean => /^(?:tunnel\.example|127\.0\.0\.1\.example|xn--localhost-9za|0\.0\.0\.0|\[::\]|\[::ffff:[\da-f:]+\]|13\.107\.6\.1|localhost\.)$/.test(host);

test("in CI no write of 5,000 variants of address, header, redirect, policy and profile arrives at a real host", async (context) => {
  const chance = chanceOf(context);
  network.local = 0;
  for (let variant = 0; variant < 5_000; variant += 1) assert.deepEqual(await attack(chance), [], `variant ${variant}`);
  assert(network.local > 100, "calls to this machine go through");
});

test("outside of CI the same variants do arrive, so that the stand-in sees what there is to see", async (context) => {
  delete process.env["CI"];
  const chance = chanceOf(context);
  let arrived = 0;
  for (let variant = 0; variant < 300; variant += 1) arrived += (await attack(chance)).length;
  assert(arrived > 10);
});

for (const [name, options, allowed] of [
  ["a sandbox's profile reads and writes", { profile: { kind: "sandbox" } }, ["GET", "DELETE"]],
  ["the primary's profile does neither", { profile: { kind: "primary" } }, []],
  ["no profile counts as the primary's", {}, []],
  ["with the flag for reads it reads", { profile: { kind: "primary" }, allowInCi: { primaryReads: true } }, ["GET"]],
  ["with the flag for writes it does both", { profile: { kind: "primary" }, allowInCi: { primaryWrites: true } }, ["GET", "DELETE"]],
] as const) {
  test(`in CI at a real host ${name}; what is refused asks for no token`, async () => {
    let tokens = 0;
    const counting = { getToken: () => ((tokens += 1), credential.getToken()) };
    network.real.length = 0;
    for (const call of ["get", "delete"] as const) {
      const client = new PartnerCenterClient(counting, { ...options, agent: network.agent });
      await client.customers[call](String(ids[0])).catch((error: unknown) => assert(error instanceof GuardError && error.host === realHost, String(error)));
    }
    assert.deepEqual(network.real.map(({ method }) => method), allowed);
    assert.equal(tokens, allowed.length);
  });
}

for (const [value, isCi] of [["true", true], ["1", true], ["yes", true], ["", false], ["false", false], ["0", false]] as const) {
  test(`CI=${value} is ${isCi ? "" : "not "}CI`, async () => {
    process.env["CI"] = value;
    network.real.length = 0;
    await new PartnerCenterClient(credential, { agent: network.agent }).customers.delete(String(ids[0])).catch((error: unknown) => assert(error instanceof GuardError));
    assert.equal(network.real.length, isCi ? 0 : 1);
  });
}

for (const [name, value] of [["TF_BUILD", "True"], ["CODEBUILD_BUILD_ID", "a-project:1"], ["TEAMCITY_VERSION", "2026.1"], ["JENKINS_URL", "https://jenkins.example/"], ["BUILD_ID", "17"]] as const) {
  test(`a service for CI that sets ${name} and no CI is CI, too`, async () => {
    delete process.env["CI"];
    process.env[name] = value;
    network.real.length = 0;
    await assert.rejects(new PartnerCenterClient(credential, { agent: network.agent }).customers.delete(String(ids[0])), GuardError);
    process.env["CI"] = "false";
    await assert.rejects(new PartnerCenterClient(credential, { agent: network.agent }).customers.delete(String(ids[0])), GuardError);
    assert.equal(network.real.length, 0);
  });
}
