import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { clients } from "./clients.ts";
import type { Report } from "./programs/journey.ts";
import { runProgram, threeValuesOf } from "./run-program.ts";
import { serve, type Served } from "./served.ts";

const kinds = ["sandbox", "primary"] as const;
type Kind = (typeof kinds)[number];

let served: Served;
before(async () => { served = await serve(); });
after(async () => assert.equal(await served.stop(), 0, "the server stops in peace"));

for (const { name, endpoint, caches, vain = 0, wrongKeyError } of clients) {
  describe(name, () => {
    const reports = {} as Record<Kind, Report>;
    let asked: object;

    before(async () => {
      const earlier = await served.countsOf(endpoint);
      // The same program in the same place; three values differ.
      for (const kind of kinds) reports[kind] = await runProgram(name, served.place, threeValuesOf(served[kind]));
      const now = await served.countsOf(endpoint);
      const since = (status: number) => (now[status] ?? 0) - (earlier[status] ?? 0);
      asked = { given: since(200), vain: since(400), wrongKey: since(401) };
    });

    for (const kind of kinds) {
      test(`gets tokens of the ${kind} account, for the resource that it names`, () => {
        const { tenantId: tid } = served[kind];
        const { appId: appid } = threeValuesOf(served[kind]);
        const audiences = ["https://graph.windows.net", "https://api.partnercenter.microsoft.com"];
        assert.deepEqual(reports[kind].tokens, audiences.map((aud) => ({ aud, tid, appid })));
      });

      test(`creates, lists by page, reads and updates in the ${kind} account`, () => {
        const { created, pages, read, updated } = reports[kind];
        assert.equal(new Set(created).size, 3);
        assert.ok(pages.length > 1 && pages.slice(0, -1).every((page) => page.length === 2), "all pages but the last are full");
        const listed = pages.flat();
        assert.equal(new Set(listed).size, listed.length, "nobody stands on two pages");
        assert.deepEqual(created.filter((id) => !listed.includes(id)), []);
        assert.deepEqual([read, updated], ["Contoso", "Contoso Ltd."]);
      });

      test(`meets the ${kind} account's refusals as faults with their codes`, () => {
        assert.deepEqual(reports[kind].updatedWithOldEtag, { status: 412, code: 412 });
        assert.deepEqual(reports[kind].unknownCustomer, { status: 404, code: 1000 });
      });

      test(`shows the ${kind} account's refusal of a wrong key in its own way`, () => {
        const { name: error, message } = reports[kind].wrongKey;
        assert.equal(error, wrongKeyError);
        assert.match(message, /invalid_client/);
        assert.match(message, /AADSTS7000215/);
      });
    }

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
    });
  });
}

test("MSAL names the correlation id of a refusal that the server names, too", async () => {
  const { wrongKey } = await runProgram("msal-node", served.place, threeValuesOf(served.sandbox));
  assert.match(wrongKey.message, new RegExp(`Correlation ID: ${wrongKey.correlationId}\r\n`));
});
