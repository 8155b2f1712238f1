// The secure application model against the token service: an administrator consents once, and the application goes on
// from the refresh token that it keeps.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { after, before, test } from "node:test";
import { SecretClient } from "@azure/keyvault-secrets";
import { ConsentRequiredError, KeyVaultRefreshTokenStore, MemoryRefreshTokenStore, PartnerCenterClient, SecureApplicationModel, type RefreshTokenStore } from "@understudy/sdk";
import { FileRefreshTokenStore } from "@understudy/sdk/node";
import { testFolder, type TestFolder } from "../support/folders.ts";
import { Visitor } from "../support/visitor.ts";
import { keyVault } from "./key-vault.ts";
import { serveScene, type ServedScene } from "./scene.ts";

const redirectUri = "http://localhost:3000/consented";

let served: ServedScene;
let folder: TestFolder;
let application: { readonly appId: string; readonly key: string };

before(async () => {
  served = await serveScene();
  folder = testFolder();
  // As the secure application model has it: an application of the partner's directory that other tenants can consent to.
  const token = await served.world.userToken(served.world.sandbox);
  const call = (path: string, body: object) => served.world.call("POST", `/internal/v1/${path}`, { token, body });
  const created = await call("directoryapplications", { type: "web", displayName: "A program", multiTenant: true, key: {}, redirectUris: [{ type: "web", uri: redirectUri }] });
  application = { appId: created.json.appId, key: created.json.keys[0].value };
  const registered = await call(`applications/${application.appId}/register`, { termsAccepted: true });
  assert.equal(registered.status, 201, registered.text);
});
after(async () => {
  folder.remove();
  await served.world.close();
});

function modelWith(store: RefreshTokenStore): SecureApplicationModel {
  const { endpoint, ca, sandbox: { domain } } = served.scene;
  return new SecureApplicationModel({ tenant: domain, ...application, store, authority: endpoint, tlsOptions: { ca } });
}

/** The administrator's part: a browser, a sign-in with a second factor, and back. */
async function consent(model: SecureApplicationModel, state = randomUUID()): Promise<void> {
  const { pathname, search } = new URL(model.consentUrl({ redirectUri, state }));
  const visitor = new Visitor(served.world);
  let page = await visitor.signIn(await visitor.open(`${pathname}${search}`), served.world.sandbox);
  if (page.location === undefined) page = await visitor.send(page, { choice: "accept" });
  assert(page.location, page.text);
  await model.redeemConsent(page.location.href, { redirectUri, state });
}

const stores = {
  "in memory": () => new MemoryRefreshTokenStore(),
  "in a file": () => new FileRefreshTokenStore(folder.file("deep/refresh-token")),
} as const;

for (const [place, makeStore] of Object.entries(stores)) {
  test(`an administrator consents once, and calls go on as that user from the token ${place}`, async () => {
    const store = makeStore();
    await assert.rejects(modelWith(store).getToken("https://api.partnercenter.microsoft.com/.default"), ConsentRequiredError);
    await consent(modelWith(store));
    assert(await store.load());
    // Another process, later: it has the store and no more.
    const client = new PartnerCenterClient(modelWith(store), { endpoint: served.scene.endpoint, tlsOptions: { ca: served.scene.ca } });
    const [customer] = await Array.fromAsync(client.customers.list());
    assert(customer);
    // For users alone.
    assert.equal((await client.customers.companyProfile.get(customer.id)).companyName, customer.companyProfile.companyName);
  });
}

test("with the consent in a customer's tenant calls there are made by the partner's user, and the partner's token stays", async () => {
  const store = new MemoryRefreshTokenStore();
  await consent(modelWith(store));
  const model = modelWith(store);
  const client = new PartnerCenterClient(model, { endpoint: served.scene.endpoint, tlsOptions: { ca: served.scene.ca } });
  const [customer] = await Array.fromAsync(client.customers.list());
  assert(customer);
  // The partner's own consent is good: to consent again would not help.
  await assert.rejects(model.forTenant(customer.id).getToken("https://graph.microsoft.com/.default"), (error: ConsentRequiredError) => {
    assert(error instanceof ConsentRequiredError);
    assert.match(error.message, /applicationConsents/);
    assert.doesNotMatch(error.message, /again/);
    return true;
  });
  const { appId: applicationId } = application;
  await client.customers.applicationConsents.create(customer.id, {
    applicationId, displayName: "A program", applicationGrants: [{ enterpriseApplicationId: "00000003-0000-0000-c000-000000000000", scope: "User.Read,Directory.AccessAsUser.All" }],
  });
  const before = await store.load();
  const { token } = await model.forTenant(customer.id).getToken("https://graph.microsoft.com/.default") ?? { token: "" };
  const claims = JSON.parse(Buffer.from(String(token.split(".")[1]), "base64url").toString()) as { readonly tid: string; readonly appid: string };
  assert.deepEqual([claims.tid, claims.appid, await store.load()], [customer.id, applicationId, before]);
});

test("several calls at once renew one after the other, and the store ends with a token that is taken", async () => {
  const store = new MemoryRefreshTokenStore();
  await consent(modelWith(store));
  const model = modelWith(store);
  const tokens = await Promise.all(Array.from({ length: 5 }, () => model.getToken("https://api.partnercenter.microsoft.com/.default")));
  assert.equal(tokens.length, 5);
  assert((await modelWith(store).getToken(["https://api.partnercenter.microsoft.com/.default"])).token);
});

test("a refresh token that is no longer taken asks for a new consent, and is not shown", async () => {
  const store = new MemoryRefreshTokenStore("not-a-refresh-token");
  await assert.rejects(modelWith(store).getToken("https://api.partnercenter.microsoft.com/.default"), (error: ConsentRequiredError) => {
    assert(error instanceof ConsentRequiredError);
    assert.doesNotMatch(error.message, /not-a-refresh-token/);
    return true;
  });
});

test("a sign-in that somebody else began is not redeemed, nor one that was refused", async () => {
  const model = modelWith(new MemoryRefreshTokenStore());
  const asked = { redirectUri, state: randomUUID() };
  await assert.rejects(model.redeemConsent(`${redirectUri}?code=x&state=${randomUUID()}`, asked), { argument: "cameBack" });
  await assert.rejects(model.redeemConsent(`${redirectUri}?code=x`, asked), { argument: "cameBack" });
  await assert.rejects(model.redeemConsent(`${redirectUri}?error=access_denied&state=${asked.state}`, asked), ConsentRequiredError);
  await assert.rejects(model.redeemConsent(`${redirectUri}?state=${asked.state}`, asked), { argument: "cameBack" });
  // A session that has lost its state, and an address that has none either.
  for (const back of [`${redirectUri}?code=x&state=`, `${redirectUri}?code=x`]) await assert.rejects(model.redeemConsent(back, { redirectUri, state: "" }), { argument: "state" });
  assert.throws(() => model.consentUrl({ redirectUri, state: "short" }), { argument: "state" });
  assert.throws(() => model.forTenant("a/b"), { argument: "tenantId" });
});

test("the file is its owner's alone, and holds the last token", async () => {
  const file = folder.file("alone/token");
  const store = new FileRefreshTokenStore(file);
  assert.equal(await store.load(), undefined);
  await store.save("one");
  await store.save("two");
  assert.equal(readFileSync(file, "utf8"), "two\n");
  if (process.platform !== "win32") assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal(await new FileRefreshTokenStore(file).load(), "two");
});

test("a Key Vault keeps it by its own client", async () => {
  const vault = await keyVault();
  try {
    const secrets = new SecretClient(vault.url, vault.credential, vault.options);
    const store = new KeyVaultRefreshTokenStore(secrets, "partner-refresh-token");
    assert.equal(await store.load(), undefined);
    await store.save("one");
    await store.save("two");
    assert.equal(await new KeyVaultRefreshTokenStore(secrets, "partner-refresh-token").load(), "two");
    vault.failing = true;
    await assert.rejects(store.load(), { statusCode: 403 });
  } finally {
    vault.close();
  }
});
