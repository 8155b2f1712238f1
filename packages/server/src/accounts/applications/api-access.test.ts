// API access is enabled in each account for itself, and going live is a matter of three values (S-28 to S-42).

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { allOperations, clouds, roleNames } from "@understudy/contract";
import { isGuid } from "@understudy/kernel";
import type { ReadyAccount } from "@understudy/server";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { addUser } from "../../../../../tests/support/doors.ts";
import { sandboxForm } from "../../../../../tests/support/examples.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { askToken, assertTokenRefused } from "../../../../../tests/support/token-requests.ts";
import { startWorld, type Answer, type TestWorld, type Json } from "../../../../../tests/support/world.ts";

const page = "/internal/v1/applications";

/** What a partner copies from the page: nothing else is needed. */
interface Credentials {
  readonly appId: string;
  readonly key: string;
  readonly domain: string;
}

/** A partner's program: it asks for a token and creates, reads and lists customers. It knows three values. */
class Program {
  readonly #world: TestWorld;
  readonly #credentials: Credentials;
  constructor(world: TestWorld, credentials: Credentials) {
    this.#world = world;
    this.#credentials = credentials;
  }
  token(): Promise<Answer> {
    const { appId, key, domain } = this.#credentials;
    return askToken(this.#world, domain, { grant_type: "client_credentials", client_id: appId, client_secret: key, resource: "https://graph.windows.net" });
  }
  async run(name: string): Promise<{ created: Answer; read: Answer; listed: Answer }> {
    const token = (await this.token()).json.access_token;
    const created = await this.#world.call("POST", "/v1/customers", { token, body: customerDraft(name) });
    const read = await this.#world.call("GET", `/v1/customers/${created.json.id}`, { token });
    return { created, read, listed: await this.#world.call("GET", "/v1/customers?size=500", { token }) };
  }
}

describe("API access", () => {
  let world: TestWorld;
  let primary: ReadyAccount;
  let primaryAdmin: string;
  let sandboxDomain: string;
  let sandboxAdmin: string;
  let live: Credentials;
  let testing: Credentials;
  before(async () => {
    world = await startWorld({ seed: "empty", clock: { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } });
    primary = world.primary;
    primaryAdmin = await world.userToken(primary);
    const asked = await world.call("POST", "/internal/v1/integrationsandbox", { token: primaryAdmin, body: sandboxForm("apiaccessbox") });
    sandboxDomain = asked.json.domain;
    await world.control("POST", "/clock", { advance: "PT2M" });
    sandboxAdmin = await world.userToken(primary, { userName: asked.json.userName });
    const address = { country: "US", city: "Redmond", addressLine1: "One Microsoft Way" };
    await world.call("POST", "/internal/v1/account/setup", { token: sandboxAdmin, body: { companyName: "Box", address, agreementAccepted: true } });
  });
  after(() => world.close());

  const apps = async (token: string) => (await world.call("GET", page, { token })).json;
  const enable = async (token: string): Promise<{ shown: Json; credentials: Credentials }> => {
    const shown = await made(world, page, { token, body: { type: "web", termsAccepted: true } });
    return { shown, credentials: { appId: shown.appId, key: shown.keys[0].value, domain: shown.domain } };
  };

  const access = async (token: string) => (await world.call("GET", "/internal/v1/apiaccess", { token })).json;

  test("S-31 the page App management tells whose it is and that nothing is enabled yet", async () => {
    for (const [token, domain] of [[primaryAdmin, primary.domain], [sandboxAdmin, sandboxDomain]] as const) {
      const { accountId, ...rest } = await access(token);
      assert.equal(accountId, (await world.call("GET", "/internal/v1/account", { token })).json.accountId);
      assert.deepEqual(rest, { domain, cloud: "global", enabled: false, offersNew: true, offersExisting: false });
    }
  });

  test("S-28 S-33 before it is enabled there is no application, and nothing to get a token with", async () => {
    for (const [token, domain] of [[primaryAdmin, primary.domain], [sandboxAdmin, sandboxDomain]] as const) {
      assert.deepEqual(await apps(token), []);
      assertTokenRefused(await new Program(world, { appId: "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10", key: "x", domain }).token(), 400, "unauthorized_client", 700016);
    }
  });

  test("S-30 scenario 3: it is enabled by a global admin of the account concerned, and by nobody else", async () => {
    const operations = allOperations.filter(({ id }) => /^(apiAccess|applications)\./.test(id));
    assert.ok(operations.length > 12);
    for (const role of roleNames.filter((name) => name !== "globalAdmin")) {
      const token = await world.userToken(primary, { userName: await addUser(world, primary, role, [role]) });
      for (const { method, path } of operations) {
        const answer = await world.call(method, path.replaceAll(/\{\w+\}/g, "x"), { token, ...(method !== "GET" && method !== "DELETE" && { body: { type: "web" } }) });
        assertRefused(answer, 403, 900150);
      }
    }
    assert.deepEqual(await apps(primaryAdmin), []);
  });

  test("S-29 enabled in the primary account it is not enabled in the sandbox", async () => {
    live = (await enable(primaryAdmin)).credentials;
    assert.equal((await new Program(world, live).run("Live One")).created.status, 201);
    assert.deepEqual([(await access(primaryAdmin)).enabled, (await access(sandboxAdmin)).enabled], [true, false]);
    assert.deepEqual(await apps(sandboxAdmin), []);
    assertTokenRefused(await new Program(world, { ...live, domain: sandboxDomain }).token(), 400, "unauthorized_client", 700016);
  });

  test("S-34 the page shows what is to be copied: App ID, key, account id and domain", async () => {
    const { shown } = await enable(primaryAdmin);
    const { appId, keys: [key, ...more], ...rest } = shown;
    assert.ok(isGuid(appId) && isGuid(key.keyId) && more.length === 0);
    assert.ok(key.value.length >= 32);
    assert.deepEqual(rest, {
      type: "web", displayName: "Partner Center Web App", accountId: primary.tenantId, domain: primary.domain,
      registeredDate: "2026-11-22T12:02:00.000Z", multiTenant: false, partnerCenterConsent: true,
      certificates: [], redirectUris: [{ type: "web", uri: "http://localhost" }],
    });
    assert.deepEqual([key.startDate, key.endDate, key.state], ["2026-11-22T12:02:00.000Z", "2027-11-22T12:02:00.000Z", "valid"]);
  });

  test("S-38 the App ID of a registered application stays on the page, under its name", async () => {
    const { shown } = await enable(primaryAdmin);
    const found = (await apps(primaryAdmin)).find((app: { appId: string }) => app.appId === shown.appId);
    assert.deepEqual([found.displayName, found.appId, found.accountId, found.domain], ["Partner Center Web App", shown.appId, primary.tenantId, primary.domain]);
  });

  test("S-35 the key of a web application is shown once, and a native application has none", async () => {
    const { shown } = await enable(primaryAdmin);
    const native = await made(world, page, { token: primaryAdmin, body: { type: "native" } });
    assert.deepEqual(native.keys, []);
    assert.equal(native.displayName, "Partner Center Native App");
    const listed = await world.call("GET", page, { token: primaryAdmin });
    assert.ok(!listed.text.includes(shown.keys[0].value));
    const { value: _once, ...lasting } = shown.keys[0];
    assert.deepEqual(listed.json.find((app: { appId: string }) => app.appId === shown.appId).keys, [lasting]);
    assertRefused(await world.call("POST", `${page}/${native.appId}/keys`, { token: primaryAdmin, body: {} }), 403, 2032);
  });

  test("S-36 scenario 1: the same steps in the sandbox give another application, key and domain", async () => {
    testing = (await enable(sandboxAdmin)).credentials;
    for (const name of ["appId", "key", "domain"] as const) assert.notEqual(testing[name], live[name]);
    assert.equal(testing.domain, sandboxDomain);
    assert.equal((await apps(sandboxAdmin)).length, 1);
  });

  test("S-37 S-39 three values get a token, and each that is wrong is refused in its own way", async () => {
    assert.equal((await new Program(world, testing).token()).status, 200);
    const wrong = (change: Partial<Credentials>) => new Program(world, { ...testing, ...change }).token();
    assertTokenRefused(await wrong({ appId: live.appId }), 400, "unauthorized_client", 700016);
    assertTokenRefused(await wrong({ key: live.key }), 401, "invalid_client", 7000215);
    assertTokenRefused(await wrong({ key: `${testing.key} ` }), 401, "invalid_client", 7000215);
    assertTokenRefused(await wrong({ domain: primary.domain }), 400, "unauthorized_client", 700016);
    assertTokenRefused(await wrong({ domain: "nobody.onmicrosoft.com" }), 400, "invalid_request", 90002);
  });

  test("S-40 the domain is the account's initial domain, and names the tenant as its id does", async () => {
    const [byDomain, byId] = [await new Program(world, testing).token(), await new Program(world, { ...testing, domain: (await apps(sandboxAdmin))[0].accountId }).token()];
    assert.deepEqual([byDomain.status, byId.status], [200, 200]);
    assert.ok(testing.domain.endsWith(`.${clouds.global.domainSuffixes[0]}`));
  });

  test("S-41 S-42 scenario 2: the same program goes live with the other three values, and nothing differs but the data", async () => {
    const [inSandbox, inPrimary] = [await new Program(world, testing).run("Going Live Test"), await new Program(world, live).run("Going Live")];
    for (const step of ["created", "read", "listed"] as const) {
      assert.equal(inSandbox[step].status, inPrimary[step].status);
      assert.deepEqual([...inSandbox[step].headers.keys()].toSorted(), [...inPrimary[step].headers.keys()].toSorted());
    }
    assert.deepEqual(shapeOf(inSandbox.created.json), shapeOf(inPrimary.created.json));
    assert.deepEqual(shapeOf(inSandbox.read.json), shapeOf(inPrimary.read.json));
    const names = ({ listed }: { listed: Answer }) => listed.json.items.map((item: Json) => item.companyProfile.companyName).toSorted();
    assert.deepEqual(names(inSandbox), ["Going Live Test"]);
    assert.deepEqual(names(inPrimary), ["Going Live", "Live One"]);
  });

  test("an application that is unregistered is gone from the page, and is not unregistered twice", async () => {
    const { shown } = await enable(primaryAdmin);
    const remove = () => world.call("DELETE", `${page}/${shown.appId}`, { token: primaryAdmin });
    assert.equal((await remove()).status, 204);
    assert.ok(!(await apps(primaryAdmin)).some((app: { appId: string }) => app.appId === shown.appId));
    assertRefused(await remove(), 404, 1000);
    assertRefused(await world.call("POST", `${page}/${shown.appId}/keys`, { token: primaryAdmin, body: {} }), 404, 1000);
  });

  test("a key is found under its own application only", async () => {
    const [one, other] = [(await enable(primaryAdmin)).shown, (await enable(primaryAdmin)).shown];
    assertRefused(await world.call("DELETE", `${page}/${one.appId}/keys/${other.keys[0].keyId}`, { token: primaryAdmin }), 404, 1000);
  });
});

/** The names in an answer, without its values. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shapeOf(part)]));
}
