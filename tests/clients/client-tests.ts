// What every client is tested for, whatever language it is for: the same promises under the server's own name, and
// under the real ones.

import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { testFolder } from "../support/folders.ts";
import type { Report } from "./programs/journey.ts";
import { runProgram, valuesFor } from "./run-program.ts";
import { certificateFile, type Served } from "./served.ts";
import { bearsOut } from "./table.ts";
import type { TestedClient } from "./tested-client.ts";
import { openTunnel } from "./tunnel.ts";

const kinds = ["sandbox", "primary"] as const;
type Kind = (typeof kinds)[number];

/** Under the server's own name and port. */
export function testJourney(client: TestedClient, serving: () => Served): void {
  describe(client.name, () => {
    const { endpoint, caches, vain = 0, wrongKeyError } = client;
    const reports = {} as Record<Kind, Report>;
    let asked: object;

    before(async () => {
      const served = serving();
      const earlier = await served.countsOf(endpoint);
      // The same program in the same place; three values differ.
      for (const kind of kinds) reports[kind] = await runProgram(client, served.place, valuesFor(client, served[kind]));
      const now = await served.countsOf(endpoint);
      const since = (status: number) => (now[status] ?? 0) - (earlier[status] ?? 0);
      asked = { given: since(200), vain: since(400), wrongKey: since(401) };
    });

    for (const kind of kinds) testAccount(kind, wrongKeyError, () => reports[kind], serving);

    test("deletes a customer of the sandbox, and none of the primary account", () => {
      assert.deepEqual(reports.sandbox.deleted, { status: 204 });
      assert.deepEqual(reports.primary.deleted, { status: 400, code: 900127 });
    });

    test("sees nothing of one account in the other", () => {
      const seenIn = (kind: Kind) => [...reports[kind].created, ...reports[kind].pages.flat()];
      assert.deepEqual(seenIn("sandbox").filter((id) => seenIn("primary").includes(id)), []);
    });

    test(caches ? "asks for a token once and keeps it" : "asks for each token anew", () => {
      // Each run wants four tokens for two resources, and one with a wrong key.
      assert.deepEqual(asked, { given: (caches ? 2 : 4) * kinds.length, vain: vain * kinds.length, wrongKey: kinds.length });
      bearsOut(client.name, "own name");
    });
  });
}

function testAccount(kind: Kind, wrongKeyError: string, reported: () => Report, serving: () => Served): void {
  test(`gets tokens of the ${kind} account, for the resource that it names`, () => {
    const { tenantId: tid, apps } = serving()[kind];
    const appid = apps.find(({ type }) => type === "web")?.appId;
    const audiences = ["https://graph.windows.net", "https://api.partnercenter.microsoft.com"];
    assert.deepEqual(reported().tokens, audiences.map((aud) => ({ aud, tid, appid })));
  });

  test(`creates, lists by page, reads and updates in the ${kind} account`, () => {
    const { created, pages, read, updated } = reported();
    assert.equal(new Set(created).size, 3);
    assert.ok(pages.length > 1 && pages.slice(0, -1).every((page) => page.length === 2), "all pages but the last are full");
    const listed = pages.flat();
    assert.equal(new Set(listed).size, listed.length, "nobody stands on two pages");
    assert.deepEqual(created.filter((id) => !listed.includes(id)), []);
    assert.deepEqual([read, updated], ["Contoso", "Contoso Ltd."]);
  });

  test(`meets the ${kind} account's refusals as faults with their codes`, () => {
    assert.deepEqual(reported().updatedWithOldEtag, { status: 412, code: 412 });
    assert.deepEqual(reported().unknownCustomer, { status: 404, code: 1000 });
  });

  test(`shows the ${kind} account's refusal of a wrong key in its own way`, () => {
    const { name: error, message } = reported().wrongKey;
    assert.equal(error, wrongKeyError);
    assert.match(message, /invalid_client/);
    assert.match(message, /AADSTS7000215/);
  });
}

/** With a certificate in place of the key, for clients that take one. */
export function testCertificate(client: TestedClient, serving: () => Served): void {
  test(`ID-26 ID-27 ${client.name} gets tokens with a certificate that is known, and with no other`, async (context) => {
    const served = serving();
    const folder = testFolder();
    context.after(() => folder.remove());
    const values = { ...valuesFor(client, served.sandbox), key: await served.certify(served.sandbox) };
    const credentials = { credential: "certificate", wrongKey: certificateFile(folder).path } as const;
    const { tokens, created, wrongKey } = await runProgram(client, served.place, values, credentials);
    assert.deepEqual(tokens.map(({ tid, appid }) => ({ tid, appid })), Array.from({ length: 2 }, () => ({ tid: served.sandbox.tenantId, appid: values.appId })));
    assert.equal(created.length, 3);
    assert.match(wrongKey.message, /invalid_client/);
    assert.match(wrongKey.message, /AADSTS700027/);
  });
}

const login = "login.microsoftonline.com";
const api = "api.partnercenter.microsoft.com";

/** Where the real names lead to the server. */
export function testDropIn(client: TestedClient, serving: () => Served): void {
  test(`${client.name} does its work under the real names`, async (context) => {
    const served = serving();
    const tunnel = await openTunnel(served.httpsPort);
    context.after(() => tunnel.close());
    const place = { ...served.place, authority: `https://${login}`, apiRoot: `https://${api}`, proxy: tunnel.url };
    const { created, deleted } = await runProgram(client, place, valuesFor(client, served.sandbox));
    assert.equal(created.length, 3);
    assert.deepEqual(deleted, { status: 204 });
    assert.deepEqual([...tunnel.asked].toSorted(), [`${api}:443`, `${login}:443`]);
    bearsOut(client.name, "real names");
  });
}
