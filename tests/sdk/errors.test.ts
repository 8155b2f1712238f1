// One base for whatever the client throws of its own: a program that catches it has caught what the service refuses, what
// the token service refuses, and what this client does not send.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  ApplicationCredential, ArgumentError, ConsentRequiredError, GuardError, MemoryRefreshTokenStore, PartnerCenterClient, PartnerCenterError, SecureApplicationModel, TimeoutError, TokenError,
} from "@understudy/sdk";
import { serveScene, type ServedScene } from "./scene.ts";

let served: ServedScene;

before(async () => { served = await serveScene(); });
after(() => served.world.close());

const credential = { getToken: () => Promise.resolve({ token: "a-token", expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) };

/** What a call throws, and that nothing of it is left open. */
async function thrownBy(call: () => unknown): Promise<PartnerCenterError> {
  const error = await Promise.resolve().then(call).then(() => undefined, (thrown: unknown) => thrown);
  assert.ok(error instanceof PartnerCenterError, String(error));
  for (const name of ["operation", "code", "requestId", "correlationId", "message"] as const) assert.equal(typeof error[name], "string", name);
  assert.equal(typeof error.isRetryable, "boolean");
  return error;
}

test("a wrong argument is a PartnerCenterError that names it, wherever it was given", async () => {
  const client = new PartnerCenterClient(credential, { endpoint: served.scene.endpoint });
  for (const call of [() => client.customers.get(""), () => new PartnerCenterClient({} as never), () => new ApplicationCredential("a b", "an-app", "a-key")]) {
    const error = await thrownBy(call);
    assert.ok(error instanceof ArgumentError);
    assert.deepEqual([error.status, error.isRetryable, error.requestId], [undefined, false, ""]);
  }
});

test("what the guard does not let through is one", async (context) => {
  const before = process.env["CI"];
  context.after(() => { if (before === undefined) delete process.env["CI"]; else process.env["CI"] = before; });
  process.env["CI"] = "true";
  const error = await thrownBy(() => new PartnerCenterClient(credential).customers.get("an-id"));
  assert.ok(error instanceof GuardError && error.host === "api.partnercenter.microsoft.com" && !error.isRetryable);
});

test("what the token service refuses, and a consent that is missing, are each one, with the service's own words", async () => {
  const { scene: { endpoint, ca, sandbox: { domain, appId } } } = served;
  const options = { authority: endpoint, tlsOptions: { ca } };
  const refused = await thrownBy(() => new ApplicationCredential(domain, appId, "another-key", options).getToken("https://graph.windows.net/.default"));
  assert.ok(refused instanceof TokenError);
  assert.deepEqual([refused.status, refused.code, refused.errorCodes, refused.isRetryable], [401, "invalid_client", [7_000_215], false]);
  assert.match(refused.correlationId, /^[\da-f-]{36}$/);
  const model = new SecureApplicationModel({ tenant: domain, appId, key: "a-key", store: new MemoryRefreshTokenStore(), ...options });
  assert.ok(await thrownBy(() => model.getToken("https://graph.windows.net/.default")) instanceof ConsentRequiredError);
});

test("what takes too long is one", async () => {
  const store = { load: () => new Promise<undefined>(() => {}), save: () => Promise.resolve() };
  const model = new SecureApplicationModel({ tenant: "a.example", appId: "an-app", key: "a-key", store, timeoutMs: 1 });
  const error = await thrownBy(() => model.getToken("https://graph.windows.net/.default"));
  assert.ok(error instanceof TimeoutError && error.isRetryable);
});

test("a certificate that is not trusted is told with what makes it so", async () => {
  const { endpoint } = served.scene;
  const error = await thrownBy(() => new PartnerCenterClient(credential, { endpoint }).customers.get("an-id"));
  assert.match(error.message, /got no answer: .*\. Its certificate is not trusted here: .* NODE_EXTRA_CA_CERTS, .* tlsOptions: \{ ca \}$/);
  assert.equal(error.isRetryable, false);
});
