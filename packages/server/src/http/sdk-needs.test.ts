// What the official SDKs cannot live without: they retry by status, read faults in their own way, put links behind the
// API's root themselves, and send headers of their own (ID-69 to ID-71).

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { builtOperations, carryOut, exampleOf, idsFor, isWrite, usualSide, sentBody } from "../../../../tests/support/examples.ts";
import { sendRaw } from "../../../../tests/support/raw.ts";
import { openScene, type Scene } from "../../../../tests/support/scene.ts";
import { startWorld, type Answer, type Json } from "../../../../tests/support/world.ts";

/** The Java SDK sends a request again, and again without end, when it is answered one of these. */
const repeatedForEver = new Set([405, 412, 429, 500, 503]);

/** As the SDKs send them. */
const sdkHeaders: Readonly<Record<string, string>> = {
  "X-Locale": "en-US", "MS-PartnerCenter-Client": "Partner Center .NET SDK", "MS-SdkVersion": "3.4.0",
  "MS-PartnerCenter-Application": "Some Program", "MS-Contract-Version": "v1", "ocp-apim-subscription-key": "a key",
  "x-ms-customeruser-upn": "user@customer.example", Accept: "application/json", "Accept-Charset": "utf-8",
};

/** Every link in an answer. */
function linksIn(value: Json): { readonly uri: string; readonly method: string; readonly headers: Json }[] {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (typeof value !== "object" || value === null) return [];
  const own = typeof value.uri === "string" && typeof value.method === "string" ? [value] : [];
  return [...own, ...Object.values(value).flatMap(linksIn)];
}

/** Links out of the API, to pages where a person goes on: the portals of managed services, the publishers' of marketplace software. */
const leadsOut: ReadonlySet<string> = new Set([
  "customers.managedServices.list", "orders.activationLinks.list", "orders.lineItems.activationLinks.get", "subscriptions.activationLinks.list",
]);

describe("the SDKs", () => {
  let scene: Scene;
  before(async () => { scene = await openScene(); });
  after(() => scene.world.close());

  for (const operation of builtOperations) {
    test(`ID-71 need no header but the token for ${operation.id}${operation.needsRequestIds ? ", and the request's ids," : ","} and may send all of theirs`, async () => {
      const { http } = scene.world.ready.urls;
      for (const headers of [{}, sdkHeaders]) {
        const example = await exampleOf(scene, operation);
        const sent = sentBody(example);
        const isForm = operation.bodyType !== undefined;
        const answer = await sendRaw(http, {
          method: operation.method, target: example.path, ...(sent && { body: sent.text }),
          headers: { authorization: `Bearer ${example.token}`, ...idsFor(operation), ...headers, ...(isForm && sent && { "content-type": sent.type }) },
        });
        assert.equal(answer.status, operation.result.status, answer.text);
      }
    });
  }

  test("ID-71 find every link under the API's root: links are relative, leave the version out, and have a list of headers", async () => {
    let followed = 0;
    for (const operation of builtOperations.filter(({ host, result }) => host === "api" && result.body !== undefined && result.type === undefined)) {
      const example = await exampleOf(scene, operation);
      const answer = await carryOut(scene, example);
      if (leadsOut.has(operation.id)) continue;
      for (const { uri, method, headers } of linksIn(answer.json)) {
        assert.match(uri, /^\/(?!\/|v1\/)/, `${operation.id}: ${uri}`);
        assert.ok(Array.isArray(headers), operation.id);
        // The .NET SDK puts the version before it, the Java SDK the version and a slash.
        for (const joined of [`/v1${uri}`, `/v1/${uri}`]) {
          if (method !== "GET") continue;
          assert.equal((await scene.world.call("GET", joined, { token: usualSide(scene, operation).user })).status, 200, `${operation.id}: ${joined}`);
          followed += 1;
        }
      }
    }
    assert.ok(followed >= 4, `${followed} links were followed`);
  });

  test("ID-70 are never answered what the Java SDK repeats for ever, whether an operation succeeds or is refused", async () => {
    const { world, primary, sandbox } = scene;
    for (const operation of builtOperations) {
      const example = await exampleOf(scene, operation);
      const nobody = example.path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10");
      const withoutMfa = await world.userToken(primary.account, { mfa: false });
      const answers = [
        await carryOut(scene, example), await carryOut(scene, example), await carryOut(scene, example, { path: nobody }),
        await carryOut(scene, example, { token: "nonsense" }), await carryOut(scene, example, { token: withoutMfa }),
        await carryOut(scene, example, { token: primary.app }), await carryOut(scene, example, { token: sandbox.user }),
        ...(isWrite(operation) ? [await carryOut(scene, example, { body: "{}" })] : []),
      ];
      for (const { status } of answers) assert.ok(!repeatedForEver.has(status), `${operation.id} was answered ${status}`);
    }
  });
});

test("ID-69 the .NET SDK can read a 429: a JSON object that is no fault, with Retry-After in seconds", async (context) => {
  const world = await startWorld({ settings: { requestsPerMinute: 1 }, clock: { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:40Z") } });
  context.after(() => world.close());
  const token = await world.appToken(world.primary);
  const ask = () => world.call("GET", "/v1/customers", { token });
  assert.equal((await ask()).status, 200);
  const { status, headers, json } = await ask();
  assert.equal(status, 429);
  // It reads the header only where the body has none of a fault's members, and fails without it: so both go together.
  assert.deepEqual([json.code, json.description, json.data], [undefined, undefined, undefined]);
  assert.match(headers.get("retry-after") ?? "", /^\d+$/);
  assert.equal(json.statusCode, 429);
});

test("ID-69 a write that the .NET SDK sends four times under one MS-RequestId is done once, and each time answered alike", async (context) => {
  const world = await startWorld();
  context.after(() => world.close());
  const token = await world.appToken(world.primary);
  const count = async () => (await world.call("GET", "/v1/customers", { token })).json.totalCount;
  const before = await count();
  const answers: Answer[] = [];
  for (let sent = 0; sent < 4; sent += 1) {
    const headers = { "ms-requestid": "11111111-1111-4111-8111-111111111111" };
    answers.push(await world.call("POST", "/v1/customers", { token, headers, body: customerDraft("Sent Again") }));
  }
  assert.deepEqual(answers.map(({ status, text }) => [status, text]), answers.map(() => [201, answers[0]?.text]));
  assert.equal(await count(), before + 1);
});
