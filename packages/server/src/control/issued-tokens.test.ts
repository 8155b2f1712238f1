// The tokens that were issued last, decoded, and what has become of them.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { askToken, partsOf } from "../../../../tests/support/token-requests.ts";
import { azureCli, startWorld, type Json, type TestWorld } from "../../../../tests/support/world.ts";
import { tokensMax } from "../identity/index.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00.000Z") } as const;

describe("issued tokens", () => {
  let world: TestWorld;
  before(async () => { world = await startWorld({ clock, settings: { protocolClock: "world" } }); });
  after(() => world.close());

  const list = async (query = ""): Promise<Json> => {
    const { status, text, json } = await world.control("GET", `/issuedtokens${query}`);
    assert.equal(status, 200, text);
    return json;
  };
  const newest = async (): Promise<Json> => (await list("?limit=1")).tokens[0];

  test("of an application tell its claims, and no token", async () => {
    const token = await world.appToken(world.sandbox);
    const { header, payload: claims } = partsOf(token);
    const { id, ...rest } = await newest();
    assert.ok(id > 0);
    assert.deepEqual(rest, {
      issuedAt: "2027-01-15T09:30:00.000Z", expiresAt: "2027-01-15T10:30:00.000Z", grant: "client_credentials", cloud: "global",
      tenantId: world.sandbox.tenantId, appId: world.sandbox.apps.find(({ type }) => type === "web")?.appId, resource: "https://graph.windows.net",
      refreshToken: false, accessToken: { header, claims },
    });
    const [, , signature = ""] = token.split(".");
    assert.ok(!JSON.stringify(await list()).includes(signature));
  });

  test("of a user tell the user, the id token, and whether there is a refresh token", async () => {
    const { domain, admin } = world.primary;
    await world.control("POST", "/mfapolicy", { domain, mfaPolicy: "report" });
    const answer = await askToken(world, domain, {
      grant_type: "password", client_id: azureCli, username: admin.userName, password: admin.password ?? "", scope: "openid offline_access https://graph.windows.net/.default",
    }, { version: "v2" });
    assert.equal(answer.status, 200, answer.text);
    const shown = await newest();
    assert.deepEqual([shown.user, shown.grant, shown.refreshToken], [admin.userName, "password", true]);
    assert.deepEqual(shown.idToken.claims, partsOf(answer.json.id_token).payload);
    await world.userToken(world.primary);
    assert.equal((await newest()).grant, "operator");
  });

  test("say why one is good for nothing any more", async () => {
    const { domain, admin, tenantId } = world.primary;
    const worthless = async (): Promise<string | undefined> => (await newest()).worthless;
    await world.userToken(world.primary);
    assert.equal(await worthless(), undefined);
    await world.control("POST", "/users", { userName: admin.userName, enabled: false });
    assert.equal(await worthless(), "The user is disabled.");
    await world.control("POST", "/users", { userName: admin.userName, enabled: true });
    const token = await world.userToken(world.primary);
    const appId = world.primary.apps.find(({ type }) => type === "web")?.appId ?? "";
    await world.appToken(world.primary);
    const removed = await world.call("DELETE", `/internal/v1/applications/${appId}`, { token });
    assert.equal(removed.status, 204, removed.text);
    assert.match((await worthless()) ?? "", /^The application is not /, `${domain} ${tenantId}`);
    await world.control("POST", "/clock", { advance: "PT1H" });
    assert.equal(await worthless(), "It has expired.");
  });

  test("come newest first, as many as are asked for, the last of them alone", async () => {
    for (let count = 0; count < tokensMax + 3; count += 1) await world.userToken(world.sandbox);
    const { tokens, next } = await list("?limit=500");
    assert.deepEqual(tokens.map(({ id }: Json) => id), Array.from({ length: tokensMax }, (_, index) => next - index));
    assert.deepEqual((await list(`?after=${next - 2}`)).tokens.map(({ id }: Json) => id), [next, next - 1]);
    for (const query of ["?after=x", "?limit=x", "?user=x"]) assert.equal((await world.control("GET", `/issuedtokens${query}`)).status, 400);
  });
});
