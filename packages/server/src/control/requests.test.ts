// The last requests as the operator reads them: which, why they were refused, and never a secret.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { dialects } from "../../../../tests/support/databases.ts";
import { builtOperations, carryOut, exampleOf } from "../../../../tests/support/examples.ts";
import { sendRaw } from "../../../../tests/support/raw.ts";
import { openScene, type Scene } from "../../../../tests/support/scene.ts";
import { askToken } from "../../../../tests/support/token-requests.ts";
import { azureCli, startWorld, type Answer, type Json, type TestWorld } from "../../../../tests/support/world.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2031-05-01T00:00:00Z") } as const;
const secretName = /password$|^(?:access|refresh|id)_token$|^device_code$|^code$/i;
/** Of an answer that shows a key. */
const secretNameOfKeys = /password$|^value$/i;

/** What answers and bodies show under the names of secrets, and is long enough to be one. */
function secretsIn(value: unknown, names = secretName): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    (typeof part === "string" && names.test(name) && part.length > 7 ? [part] : secretsIn(part, names)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

describe("the secrets of all operations", () => {
  let scene: Scene;
  const secrets = new Set<string>();
  before(async () => {
    scene = await openScene();
    const { ready } = scene.world;
    for (const { admin, apps } of ready.accounts) for (const secret of [admin.password, ...apps.map(({ key }) => key)]) if (secret) secrets.add(secret);
    for (const { app, user } of [scene.primary, scene.sandbox]) for (const token of [app, user]) secrets.add(token).add(token.split(".")[2] ?? "");
    secrets.add(ready.operatorKey);
  });
  after(() => scene.world.close());

  let next = 0;
  async function assertHidden(answer: Answer, body?: unknown, names = secretName): Promise<void> {
    for (const secret of [...secretsIn(parsed(answer.text), names), ...secretsIn(body)]) secrets.add(secret);
    const { status, text, json } = await scene.world.control("GET", `/requests?limit=500&after=${next}`);
    assert.equal(status, 200, text);
    assert.ok(json.requests.length > 0, "the request was kept");
    next = json.next;
    for (const secret of secrets) assert.ok(!text.includes(secret) && !text.includes(encodeURIComponent(secret)), `shows ${secret}`);
  }

  for (const operation of builtOperations) {
    test(`are not shown of ${operation.id}`, async () => {
      const example = await exampleOf(scene, operation);
      secrets.add(example.token).add(example.token.split(".")[2] ?? "");
      await assertHidden(await carryOut(scene, example), example.body, operation.answersSecret ? secretNameOfKeys : secretName);
      if (operation.body) await assertHidden(await carryOut(scene, example, { body: JSON.stringify(example.body).slice(0, -1) }), example.body);
    });
  }

  test("are not shown of the token service", async () => {
    const { world } = scene;
    const { domain, admin, apps } = world.primary;
    const web = apps.find(({ type }) => type === "web");
    const [client_id, client_secret, resource] = [web?.appId ?? "", web?.key ?? "", "https://graph.windows.net"];
    await world.control("POST", "/mfapolicy", { domain, mfaPolicy: "report" });
    const byPassword = await askToken(world, domain, { grant_type: "password", client_id: azureCli, username: admin.userName, password: admin.password ?? "", resource });
    assert.ok(byPassword.json.refresh_token, byPassword.text);
    await assertHidden(byPassword);
    await assertHidden(await askToken(world, domain, { grant_type: "refresh_token", client_id: azureCli, refresh_token: byPassword.json.refresh_token, resource }));
    await assertHidden(await askToken(world, domain, { grant_type: "client_credentials", client_id, client_secret, resource }));
    const basic = Buffer.from(`${client_id}:${encodeURIComponent(client_secret)}`).toString("base64");
    secrets.add(basic);
    await assertHidden(await askToken(world, domain, { grant_type: "client_credentials", resource }, { headers: { authorization: `Basic ${basic}` } }));
    await assertHidden(await askToken(world, domain, { grant_type: "authorization_code", client_id, client_secret, code: "a-code-of-somebody", code_verifier: "a-verifier-of-somebody" }));
    for (const part of ["a-code-of-somebody", "a-verifier-of-somebody"]) secrets.add(part);
    await assertHidden(await world.call("POST", `/${domain}/oauth2/devicecode`, { body: `client_id=${azureCli}&resource=${resource}`, headers: { "content-type": "application/x-www-form-urlencoded" } }));
    await assertHidden(await world.call("POST", "/generatetoken", { token: scene.primary.app, body: "grant_type=jwt_token", headers: { "content-type": "application/x-www-form-urlencoded" } }));
  });
});

for (const dialect of dialects) {
  describe(`the last requests on ${dialect}`, () => {
    let world: TestWorld;
    let app: string;
    before(async () => {
      world = await startWorld({ clock }, dialect);
      app = await world.appToken(world.sandbox);
    });
    after(() => world.close());
    const ask = async (query = ""): Promise<Json> => {
      const { status, text, json } = await world.control("GET", `/requests${query}`);
      assert.equal(status, 200, text);
      return json;
    };
    /** What was kept of that which was done. */
    async function keptOf(work: () => Promise<unknown>): Promise<Json[]> {
      const { next } = await ask();
      await work();
      return (await ask(`?after=${next}`)).requests;
    }
    const onlyOf = async (work: () => Promise<unknown>): Promise<Json> => {
      const kept = await keptOf(work);
      assert.equal(kept.length, 1, JSON.stringify(kept));
      return kept[0];
    };

    test("tell who asked for what, when, and how it was answered", async () => {
      const headers = { "MS-RequestId": "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10", "MS-CorrelationId": "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e11", cookie: "a=b" };
      const { id, realTime, durationMs, answer, ...rest } = await onlyOf(() => world.call("GET", "/v1/customers?size=1", { token: app, headers }));
      const { tenantId, domain } = world.sandbox;
      assert.ok(id > 0 && durationMs > 0 && realTime < "2031");
      assert.deepEqual(JSON.parse(answer.body.text).totalCount, 1);
      assert.deepEqual([answer.body.cut, answer.headers["content-type"]], [false, "application/json; charset=utf-8"]);
      const { headers: sent } = rest.request;
      assert.deepEqual([sent.authorization, sent["ms-requestid"], sent.cookie], ["Bearer [redacted]", headers["MS-RequestId"], undefined]);
      assert.deepEqual({ ...rest, request: undefined }, {
        at: "2031-05-01T00:00:00.000Z", operation: "customers.list", method: "GET", path: "/v1/customers?size=1", status: 200, cloud: "global",
        account: { id: tenantId, kind: "sandbox", domain }, appId: world.sandbox.apps.find(({ type }) => type === "web")?.appId,
        requestId: headers["MS-RequestId"], correlationId: headers["MS-CorrelationId"], throughDashboard: false, request: undefined,
      });
    });

    test("name the user of a token that has one", async () => {
      const token = await world.userToken(world.primary);
      const { user } = await onlyOf(() => world.call("GET", "/internal/v1/account", { token }));
      assert.equal(user, world.primary.admin.userName);
    });

    const refused: readonly (readonly [what: string, work: () => Promise<Answer>, name: string, code: number, why: RegExp])[] = [
      ["a customer that is none", () => world.call("GET", "/v1/customers/x", { token: app }), "badCustomerId", 900118, /customerId: x/],
      ["a body that lacks something", () => world.call("POST", "/v1/customers", { token: app, body: {} }), "badProperty", 3000, /required/i],
      ["no token", () => world.call("GET", "/v1/customers"), "accessDenied", 400, /no bearer token/],
      ["a path that there is not", () => world.call("GET", "/v1/custommers"), "noSuchResource", 1000, /GET \/v1\/custommers/],
      ["a method that a path has not", () => world.call("PUT", "/v1/customers"), "methodNotAllowed", 405, /allowed: .*POST/],
      ["an operation that is not placed", () => world.call("GET", "/v1/servicerequests", { token: app }), "notPlaced", 0, /serviceRequests\.list/],
    ];
    for (const [what, work, name, code, why] of refused) {
      test(`explain the refusal of ${what}`, async () => {
        let answer: Answer | undefined;
        const { explanation, status } = await onlyOf(async () => { answer = await work(); });
        assert.equal(status, answer?.status);
        assert.deepEqual([explanation.name, explanation.code, explanation.happened], [name, code, answer?.json.description]);
        assert.match(explanation.why.join("\n"), why);
        assert.ok(explanation.remedy.length > 10 && explanation.source.length > 5);
      });
    }

    test("do not show in an explanation what the rest is silent about", async () => {
      for (const path of [`/v1/customers/${app}`, `/v1/custommers/${app}`]) {
        const { explanation } = await onlyOf(() => world.call("GET", path, { token: app }));
        assert.match(explanation.happened, /\[redacted\]/);
        assert.ok(!JSON.stringify(explanation).includes("eyJ"));
      }
    });

    test("explain the token service's numbers, wherever they are told", async () => {
      const { domain, tenantId } = world.primary;
      const { explanation, account, appId } = await onlyOf(() => askToken(world, domain, { grant_type: "client_credentials", client_id: "nobody", client_secret: "x", resource: "y" }));
      assert.deepEqual([explanation.name, explanation.code, account.id, appId], ["AADSTS700016", 700016, tenantId, "nobody"]);
      assert.match(explanation.happened, /^Application with identifier 'nobody' was not found/);
      assert.doesNotMatch(explanation.happened, /Trace ID/);
      const page = await onlyOf(() => world.call("GET", `/${domain}/oauth2/authorize?client_id=nobody&response_type=code&redirect_uri=http://localhost`));
      assert.deepEqual([page.explanation.code, page.answer.body], [700016, undefined]);
      const sentBack = await onlyOf(() => sendRaw(world.ready.urls.http, {
        target: `/${domain}/oauth2/authorize?client_id=${azureCli}&response_type=code&redirect_uri=http://localhost&prompt=none&state=s`,
      }));
      assert.deepEqual([sentBack.status, sentBack.explanation.code], [302, 50058]);
    });

    test("say whether they came through the dashboard", async () => {
      const headers = { "dashboard-account": world.primary.tenantId };
      const { throughDashboard, operation, status } = await onlyOf(() => world.call("GET", "/dashboard/api/v1/customers", { headers }));
      assert.deepEqual([throughDashboard, operation, status], [true, "customers.list", 401]);
    });

    test("explain nothing where nothing was refused", async () => {
      assert.equal((await onlyOf(() => world.call("GET", "/v1/customers", { token: app }))).explanation, undefined);
    });

    test("have none of the operator's own, and none for the console's and the dashboard's files", async () => {
      const kept = await keptOf(async () => {
        for (const path of ["/healthz", "/metrics", "/console", "/dashboard", "/dashboard/assets/none.js", "/"]) await world.call("GET", path);
        await world.control("GET", "/status");
      });
      assert.deepEqual(kept, []);
    });

    test("are found by status, operation, account and text, and followed without a gap", async () => {
      const { next } = await ask();
      for (const path of ["/v1/customers/a", "/v1/customers", "/v1/customers/b", "/v1/auditrecords"]) await world.call("GET", path, { token: app });
      const pathsOf = async (query: string) => (await ask(`?after=${next}&${query}`)).requests.map(({ path }: Json) => path);
      assert.deepEqual(await pathsOf("status=refused"), ["/v1/customers/a", "/v1/customers/b"]);
      assert.deepEqual(await pathsOf("status=200"), ["/v1/customers", "/v1/auditrecords"]);
      assert.deepEqual(await pathsOf("operation=AUDIT"), ["/v1/auditrecords"]);
      assert.deepEqual(await pathsOf("text=B%20is%20not"), ["/v1/customers/b"]);
      assert.deepEqual(await pathsOf(`account=${world.sandbox.domain.toUpperCase()}&status=200`), ["/v1/customers", "/v1/auditrecords"]);
      assert.deepEqual(await pathsOf(`account=${world.primary.tenantId}`), []);
      assert.deepEqual((await ask("?limit=2")).requests.map(({ path }: Json) => path), ["/v1/customers/b", "/v1/auditrecords"]);
      const followed: string[] = [];
      for (let from = next, found; ; from = found.next) {
        found = await ask(`?after=${from}&limit=1`);
        if (found.requests.length === 0) break;
        followed.push(found.requests[0].path);
      }
      assert.deepEqual(followed, ["/v1/customers/a", "/v1/customers", "/v1/customers/b", "/v1/auditrecords"]);
    });

    test("take paths that no database can store", async () => {
      const { path, account } = await onlyOf(() => sendRaw(world.ready.urls.http, { method: "POST", target: "/%00/oauth2/token", body: "" }));
      assert.deepEqual([path, account], ["/%00/oauth2/token", undefined]);
    });

    test("are forgotten when the operator says so, and with the world", async () => {
      await world.call("GET", "/v1/customers", { token: app });
      const forgotten = await world.call("DELETE", "/_understudy/v1/requests", { token: world.ready.operatorKey });
      assert.ok(forgotten.json.forgotten > 0);
      assert.deepEqual((await ask()).requests, []);
      await world.call("GET", "/v1/customers", { token: app });
      await world.control("POST", "/reset");
      assert.deepEqual((await ask()).requests, []);
      assert.deepEqual((await world.control("GET", "/issuedtokens")).json.tokens, []);
    });

    for (const query of ["?limit=many", "?after=-1", "?status=bad", "?status=refused&status=200", "?colour=red", "?text=%00"]) {
      test(`refuse ${query}`, async () => assert.equal((await world.control("GET", `/requests${query}`)).status, 400));
    }
  });
}
