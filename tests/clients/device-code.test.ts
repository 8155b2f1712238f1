// Programs without a browser, with the clients that people write them with; the operator does by call what a person
// would do with the code that they show.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { azureCli } from "../support/world.ts";
import { startDeviceProgram, type DeviceProgram } from "./device-program.ts";
import type { DeviceReport } from "./programs/device-sign-in.ts";
import { serve, type Served } from "./served.ts";

const api = "https://api.partnercenter.microsoft.com";
const graph = "https://graph.windows.net";

interface Case {
  readonly name: string;
  readonly endpoint: "identity.tokenV1" | "identity.tokenV2";
  /** At no tenant in particular, as the Azure CLI; else the account's own application, at its tenant. */
  readonly isPlaceless?: boolean;
  /** How it tells that somebody declined. ADAL never tells: it forgets whoever waits for it. */
  readonly declined?: RegExp;
}

const cases: readonly Case[] = [
  { name: "msal-node", endpoint: "identity.tokenV2", declined: /authorization_declined/ },
  { name: "azure-identity", endpoint: "identity.tokenV2", isPlaceless: true, declined: /authorization_declined/ },
  { name: "adal-node", endpoint: "identity.tokenV1" },
];

let served: Served;
const over = new AbortController();
before(async () => { served = await serve(); });
after(async () => {
  over.abort();
  await served.stop();
});

const start = ({ name, isPlaceless }: Case): Promise<DeviceProgram> => {
  const { domain, apps } = served.primary;
  const appId = apps.find(({ type }) => type === "native")?.appId ?? "";
  const values = isPlaceless ? { appId: azureCli, domain: "organizations" } : { appId, domain };
  return startDeviceProgram(name, served.place, values, over.signal);
};

async function decide({ shown }: DeviceProgram, order: object): Promise<void> {
  const { urls, operatorKey } = served.ready;
  const response = await fetch(`${urls.control}/signins`, {
    method: "POST",
    headers: { authorization: `Bearer ${operatorKey}`, "content-type": "application/json" },
    body: JSON.stringify({ userCode: shown.userCode, ...order }),
  });
  assert.equal(response.status, 200, await response.text());
}

/** Until as many questions as there are programs were told to wait. */
async function haveAsked(programs: readonly Case[]): Promise<void> {
  for (const endpoint of ["identity.tokenV1", "identity.tokenV2"] as const) {
    const expected = programs.filter((program) => program.endpoint === endpoint).length;
    while (((await served.countsOf(endpoint))[400] ?? 0) < expected);
  }
}

describe("ID-44 ID-45 a program without a browser", () => {
  const declining = cases.filter(({ declined }) => declined);
  const approved = new Map<Case, DeviceProgram>();
  const reports = new Map<Case, DeviceReport>();
  const refusals = new Map<Case, DeviceReport>();

  // All of them at once: each waits its five seconds between two questions.
  before(async () => {
    const admin = served.primary.admin.userName;
    const refused = new Map<Case, DeviceProgram>();
    await Promise.all([
      ...cases.map(async (one) => approved.set(one, await start(one))),
      ...declining.map(async (one) => refused.set(one, await start(one))),
    ]);
    await haveAsked([...cases, ...declining]);
    for (const program of approved.values()) await decide(program, { decision: "approve", userName: admin });
    for (const program of refused.values()) await decide(program, { decision: "decline" });
    for (const [one, { report }] of approved) reports.set(one, await report);
    for (const [one, { report }] of refused) refusals.set(one, await report);
  });

  for (const one of cases) {
    test(`${one.name} shows the code and the page to enter it on`, () => {
      const { userCode = "", page = "", message = "" } = approved.get(one)?.shown ?? {};
      assert.match(userCode, /^[A-Z]{9}$/);
      assert.equal(page, `${served.place.authority}/common/oauth2/deviceauth`);
      assert.ok(message.includes(userCode) && message.includes(page), message);
    });

    test(`${one.name} waits, and has tokens of whoever signed in, the second without asking again`, () => {
      const { tenantId: tid, admin, apps } = served.primary;
      const appid = one.isPlaceless ? azureCli : apps.find(({ type }) => type === "native")?.appId;
      const who = { tid, appid, upn: admin.userName, amr: ["pwd", "mfa"] };
      assert.deepEqual(reports.get(one), { tokens: [{ aud: api, ...who }, { aud: graph, ...who }], apiStatus: 200 });
    });
  }

  for (const one of declining) {
    test(`ID-46 ${one.name} is told when somebody declines`, () => {
      assert.match(refusals.get(one)?.refused ?? "", one.declined as RegExp);
    });
  }
});
