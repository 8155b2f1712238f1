// A program asks for its tokens until somebody has signed in: every state of a device code, in both versions.

import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser, removeUser } from "../../../../../tests/support/doors.ts";
import { askDeviceCode, begun, type Begun } from "../../../../../tests/support/sign-ins.ts";
import { askToken, assertTokenRefused, partsOf } from "../../../../../tests/support/token-requests.ts";
import { azureCli, startWorld, type Answer, type TestWorld } from "../../../../../tests/support/world.ts";

const partnerCenter = "https://api.partnercenter.microsoft.com";
const urn = "urn:ietf:params:oauth:grant-type:device_code";
const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") } as const;

type Version = "v1" | "v2";
const versions = ["v1", "v2"] as const;
const wishes = { v1: { resource: partnerCenter }, v2: { scope: `${partnerCenter}/user_impersonation openid offline_access` } };

interface Where {
  readonly tenant?: string;
  readonly clientId?: string;
}

/** What a program does in a world, by default the native application at its own tenant. */
function programIn(world: TestWorld) {
  const usual = { tenant: world.primary.domain, clientId: world.primary.apps.find(({ type }) => type === "native")?.appId ?? "" };
  return {
    begin: async (version: Version, { tenant = usual.tenant, clientId = usual.clientId }: Where = {}, more = {}): Promise<Begun> =>
      begun(await askDeviceCode(world, tenant, { client_id: clientId, ...wishes[version], ...more }, { version })),
    poll: (version: Version, deviceCode: string, { tenant = usual.tenant, clientId = usual.clientId }: Where = {}, more = {}) =>
      askToken(world, tenant, { grant_type: "device_code", client_id: clientId, device_code: deviceCode, ...more }, { version }),
    decide: async (userCode: string, decision: string, more: object = {}) => {
      const answer = await world.control("POST", "/signins", { userCode, decision, ...more });
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    },
  };
}

describe("the device code grant", () => {
  let world: TestWorld;
  let program: ReturnType<typeof programIn>;
  let admin: string;
  before(async () => {
    world = await startWorld({ clock, settings: { protocolClock: "world" } });
    program = programIn(world);
    admin = world.primary.admin.userName;
  });
  after(() => world.close());

  const approve = (userCode: string, more: object = {}) => program.decide(userCode, "approve", { userName: admin, ...more });
  const tokenIn = (answer: Answer): string => {
    assert.equal(answer.status, 200, answer.text);
    return answer.json.access_token;
  };

  for (const version of versions) {
    test(`ID-46 ${version}: what waits is pending, and once approved it is redeemed for a user's tokens`, async () => {
      const { userCode, deviceCode } = await program.begin(version);
      for (const _ of [1, 2]) assertTokenRefused(await program.poll(version, deviceCode), 400, "authorization_pending", 70016);
      await approve(userCode);
      const answer = await program.poll(version, deviceCode, {}, { client_info: "1" });
      const { payload } = partsOf(tokenIn(answer));
      assert.deepEqual([payload.aud, payload.tid, payload.upn, payload.amr], [partnerCenter, world.primary.tenantId, admin, ["pwd", "mfa"]]);
      assert.equal(answer.json.expires_in, version === "v1" ? "3599" : 3599);
      assert.ok(answer.json.refresh_token && answer.json.id_token && answer.json.client_info);
      const used = await world.call("GET", "/v1/customers", { token: answer.json.access_token });
      assert.equal(used.status, 200, used.text);
    });

    test(`ID-46 ${version}: a declined code is refused for good`, async () => {
      const { userCode, deviceCode } = await program.begin(version);
      await program.decide(userCode, "decline");
      const error = version === "v1" ? "access_denied" : "authorization_declined";
      for (const _ of [1, 2]) assertTokenRefused(await program.poll(version, deviceCode), 400, error, 700171);
    });

    test(`ID-46 ${version}: an unknown code is refused`, async () => {
      for (const code of ["nothing", "ü", "x".repeat(5_000), (await program.begin(version)).userCode]) {
        assertTokenRefused(await program.poll(version, code), 400, "bad_verification_code", 70018);
      }
    });

    test(`ID-46 ${version}: a code that the operator lets expire has expired`, async () => {
      const { userCode, deviceCode } = await program.begin(version);
      await program.decide(userCode, "expire");
      const [error, number] = version === "v1" ? ["code_expired", 70019] as const : ["expired_token", 70020] as const;
      assertTokenRefused(await program.poll(version, deviceCode), 400, error, number);
    });

    test(`ID-47 ${version}: asking again at once is pending, and never told to slow down`, async () => {
      const { deviceCode } = await program.begin(version);
      const answers = await Promise.all(Array.from({ length: 5 }, () => program.poll(version, deviceCode)));
      for (const answer of answers) {
        assertTokenRefused(answer, 400, "authorization_pending", 70016);
        assert.equal(answer.headers.get("retry-after"), null);
      }
    });

    test(`${version}: a request without a code names what is missing`, async () => {
      assertTokenRefused(await program.poll(version, ""), 400, "invalid_request", 900144);
    });
  }

  test("ID-45 the grant has two names, and version 1 two names for the code", async () => {
    const redeem = async (version: Version, form: (code: string) => Readonly<Record<string, string>>) => {
      const { userCode, deviceCode } = await program.begin(version);
      await approve(userCode);
      return program.poll(version, "", {}, form(deviceCode));
    };
    for (const version of versions) {
      for (const grant_type of [urn, "device_code"]) tokenIn(await redeem(version, (device_code) => ({ grant_type, device_code })));
    }
    tokenIn(await redeem("v1", (code) => ({ code })));
    assertTokenRefused(await redeem("v2", (code) => ({ code })), 400, "invalid_request", 900144);
  });

  test("ID-46 a code is for the client that asked for it", async () => {
    const { userCode, deviceCode } = await program.begin("v2");
    const other = { clientId: azureCli };
    assertTokenRefused(await program.poll("v2", deviceCode, other), 400, "invalid_grant", 70000);
    await approve(userCode);
    assertTokenRefused(await program.poll("v2", deviceCode, other), 400, "invalid_grant", 70000);
    tokenIn(await program.poll("v2", deviceCode));
  });

  test("a code that was asked for at no tenant is for the home of whoever signs in, and redeemed there or at none", async () => {
    for (const tenant of [world.sandbox.domain, "common", "organizations"]) {
      const { userCode, deviceCode } = await program.begin("v2", { tenant: "common", clientId: azureCli });
      await program.decide(userCode, "approve", { userName: world.sandbox.admin.userName });
      assertTokenRefused(await program.poll("v2", deviceCode, { clientId: azureCli }), 400, "invalid_grant", 700005);
      const token = tokenIn(await program.poll("v2", deviceCode, { tenant, clientId: azureCli }));
      assert.equal(partsOf(token).payload.tid, world.sandbox.tenantId);
    }
  });

  test("a code that was asked for at a tenant is redeemed there or at none, and at no other", async () => {
    for (const tenant of [world.primary.tenantId, "common", "organizations"]) {
      const { userCode, deviceCode } = await program.begin("v1", { clientId: azureCli });
      assertTokenRefused(await program.poll("v1", deviceCode, { tenant: world.sandbox.domain, clientId: azureCli }), 400, "invalid_grant", 700005);
      await approve(userCode);
      assertTokenRefused(await program.poll("v1", deviceCode, { tenant: world.sandbox.domain, clientId: azureCli }), 400, "invalid_grant", 700005);
      const token = tokenIn(await program.poll("v1", deviceCode, { tenant, clientId: azureCli }));
      assert.equal(partsOf(token).payload.tid, world.primary.tenantId);
    }
  });

  test("a partner's administrator signs in for a customer's tenant", async () => {
    const token = await world.appToken(world.primary);
    const created = await world.call("POST", "/v1/customers", { token, body: customerDraft("Device Customer") });
    const { userCode, deviceCode } = await program.begin("v2", { tenant: created.json.id, clientId: azureCli });
    await approve(userCode);
    const { payload } = partsOf(tokenIn(await program.poll("v2", deviceCode, { tenant: created.json.id, clientId: azureCli })));
    assert.deepEqual([payload.tid, payload.upn], [created.json.id, admin]);
  });

  test("a code of one version is redeemed at the other's endpoint for the same resource", async () => {
    for (const [from, to] of [["v1", "v2"], ["v2", "v1"]] as const) {
      const { userCode, deviceCode } = await program.begin(from);
      await approve(userCode);
      assert.equal(partsOf(tokenIn(await program.poll(to, deviceCode))).payload.aud, partnerCenter);
    }
  });

  test("ID-41 a sign-in without a second factor gives tokens that say so, and so does their refresh token", async () => {
    const { userCode, deviceCode } = await program.begin("v1");
    await approve(userCode, { mfa: false });
    const answer = await program.poll("v1", deviceCode);
    assert.deepEqual(partsOf(tokenIn(answer)).payload.amr, ["pwd"]);
    const { refresh_token } = answer.json;
    const client_id = world.primary.apps.find(({ type }) => type === "native")?.appId ?? "";
    const renewed = await askToken(world, world.primary.domain, { grant_type: "refresh_token", client_id, refresh_token });
    assert.deepEqual(partsOf(tokenIn(renewed)).payload.amr, ["pwd"]);
  });

  test("a resource that there is no consent for is refused, and the code stays good until there is", async () => {
    const { userCode, deviceCode } = await program.begin("v1", {}, { resource: "https://management.azure.com" });
    await approve(userCode);
    for (const _ of [1, 2]) assertTokenRefused(await program.poll("v1", deviceCode), 400, "invalid_grant", 65001, "consent_required");
    tokenIn(await program.poll("v1", deviceCode, {}, { resource: partnerCenter }));
  });

  test("ID-19 a web application proves itself before it is told anything of its code", async () => {
    const app = world.primary.apps.find(({ type }) => type === "web");
    const clientId = app?.appId ?? "";
    const { userCode, deviceCode } = await program.begin("v2", { clientId });
    assertTokenRefused(await program.poll("v2", deviceCode, { clientId }), 401, "invalid_client", 7000218);
    assertTokenRefused(await program.poll("v2", deviceCode, { clientId }, { client_secret: app?.key ?? "" }), 400, "authorization_pending", 70016);
    await approve(userCode);
    assertTokenRefused(await program.poll("v2", deviceCode, { clientId }), 401, "invalid_client", 7000218);
    tokenIn(await program.poll("v2", deviceCode, { clientId }, { client_secret: app?.key ?? "" }));
  });

  test("a user who is gone, cut off or disabled by then gets nothing", async () => {
    const userName = await addUser(world, world.primary, "Robin", ["adminAgent"]);
    const codes = await Promise.all(Array.from({ length: 2 }, () => program.begin("v2")));
    for (const { userCode } of codes) await program.decide(userCode, "approve", { userName });
    const [first = "", second = ""] = codes.map(({ deviceCode }) => deviceCode);
    await world.control("POST", "/users", { userName, enabled: false });
    assertTokenRefused(await program.poll("v2", first), 400, "invalid_grant", 50057);
    await world.control("POST", "/users", { userName, enabled: true });
    tokenIn(await program.poll("v2", first));
    await removeUser(world, userName);
    assertTokenRefused(await program.poll("v2", second), 400, "invalid_grant", 500341);
  });
});

for (const dialect of dialects) {
  for (const version of versions) {
    test(`ID-46 ${version} on ${dialect}: a code is redeemed once, however many try at the same moment`, async () => {
      const world = await startWorld({}, dialect);
      try {
        const { begin, poll, decide } = programIn(world);
        const { userCode, deviceCode } = await begin(version);
        await decide(userCode, "approve", { userName: world.primary.admin.userName });
        const answers = await Promise.all(Array.from({ length: 4 }, () => poll(version, deviceCode)));
        const refused = answers.filter(({ status }) => status !== 200);
        assert.equal(refused.length, 3);
        for (const answer of [...refused, await poll(version, deviceCode)]) assertTokenRefused(answer, 400, "invalid_grant", 54005);
      } finally {
        await world.close();
      }
    });
  }
}

describe("the device code grant as time goes by", () => {
  const open: TestWorld[] = [];
  afterEach(async () => { for (const world of open.splice(0)) await world.close(); });
  const start = async (settings: object = {}): Promise<TestWorld> => {
    const world = await startWorld({ clock, settings: { protocolClock: "world", ...settings } });
    open.push(world);
    return world;
  };
  const advance = (world: TestWorld, duration: string) => world.control("POST", "/clock", { advance: duration });

  for (const version of versions) {
    const [error, number] = version === "v1" ? ["code_expired", 70019] as const : ["expired_token", 70020] as const;
    test(`ID-46 ${version}: after 15 minutes a code has expired, whether it waited or was approved`, async () => {
      const world = await start();
      const { begin, poll, decide } = programIn(world);
      const [waiting, approved, used] = [await begin(version), await begin(version), await begin(version)];
      for (const { userCode } of [approved, used]) await decide(userCode, "approve", { userName: world.primary.admin.userName });
      assert.equal((await poll(version, used.deviceCode)).status, 200);
      await advance(world, "PT14M59S");
      assertTokenRefused(await poll(version, waiting.deviceCode), 400, "authorization_pending", 70016);
      await advance(world, "PT1S");
      for (const { deviceCode } of [waiting, approved]) assertTokenRefused(await poll(version, deviceCode), 400, error, number);
      assertTokenRefused(await poll(version, used.deviceCode), 400, "invalid_grant", 54005);
      await advance(world, "P2D");
      assertTokenRefused(await poll(version, waiting.deviceCode), 400, error, number);
      await begin(version);
      assertTokenRefused(await poll(version, waiting.deviceCode), 400, "bad_verification_code", 70018);
    });
  }

  test("ID-47 with the switch on, asking sooner than every five seconds is told to slow down, until somebody signs in", async () => {
    const world = await start({ deviceCodeSlowDown: true });
    const { begin, poll, decide } = programIn(world);
    const { userCode, deviceCode } = await begin("v2");
    const pending = async () => assertTokenRefused(await poll("v2", deviceCode), 400, "authorization_pending", 70016);
    const tooSoon = async () => assertTokenRefused(await poll("v2", deviceCode), 400, "slow_down", 50196);
    await pending();
    await tooSoon();
    await advance(world, "PT4S");
    await tooSoon();
    await advance(world, "PT5S");
    await pending();
    assertTokenRefused(await poll("v2", "nothing"), 400, "bad_verification_code", 70018);
    await decide(userCode, "approve", { userName: world.primary.admin.userName });
    assert.equal((await poll("v2", deviceCode)).status, 200);
  });

  test("ID-46 which number a declined code has is a setting", async () => {
    const world = await start({ deviceCodeDeclined: 70021 });
    const { begin, poll, decide } = programIn(world);
    const { userCode, deviceCode } = await begin("v2");
    await decide(userCode, "decline");
    assertTokenRefused(await poll("v2", deviceCode), 400, "authorization_declined", 70021);
  });

  test("ID-42 sessions that are revoked take an approved code with them", async () => {
    const world = await start();
    const { begin, poll, decide } = programIn(world);
    const { userName } = world.primary.admin;
    const { userCode, deviceCode } = await begin("v1");
    await decide(userCode, "approve", { userName });
    await advance(world, "PT1M");
    await world.control("POST", "/users", { userName, revokeSessions: true });
    assertTokenRefused(await poll("v1", deviceCode), 400, "invalid_grant", 50173, "bad_token");
  });

  test("a policy that asks for a second factor refuses a sign-in without one", async () => {
    const world = await start({ mfaAtTokenEndpoint: "require" });
    const { begin, poll, decide } = programIn(world);
    const { userCode, deviceCode } = await begin("v2");
    await decide(userCode, "approve", { userName: world.primary.admin.userName, mfa: false });
    const answer = await poll("v2", deviceCode);
    assert.deepEqual([answer.status, answer.json.error, answer.json.error_codes], [400, "invalid_grant", [50076]]);
  });
});
