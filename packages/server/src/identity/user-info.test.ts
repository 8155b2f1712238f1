// Who a token's user is: told to whoever has a user's token for the directory, and for nothing else.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { addUser } from "../../../../tests/support/doors.ts";
import { partsOf } from "../../../../tests/support/token-requests.ts";
import { azureCli, startWorld, type Answer, type TestWorld } from "../../../../tests/support/world.ts";

const graphs = ["https://graph.microsoft.com", "https://graph.windows.net/", "00000003-0000-0000-c000-000000000000"];

describe("the user info endpoint", () => {
  let world: TestWorld;
  let own: string;
  before(async () => {
    world = await startWorld();
    own = world.primary.tenantId;
  });
  after(() => world.close());

  const tokensOf = async (order: object = {}) => {
    const answer = await world.control("POST", "/tokens", { userName: world.primary.admin.userName, appId: azureCli, resource: graphs[0], ...order });
    assert.equal(answer.status, 200, answer.text);
    return answer.json as { access_token: string; id_token?: string };
  };
  const ask = (token: string, path = "/oidc/userinfo"): Promise<Answer> => world.call("GET", path, { token });
  const assertRefused = (answer: Answer): void => {
    assert.equal(answer.status, 401, answer.text);
    assert.equal(answer.json.error, "invalid_token");
    assert.match(answer.headers.get("www-authenticate") ?? "", /^Bearer error="invalid_token"/);
  };

  test("tells the user of a token for the directory, by header or by form", async () => {
    for (const resource of graphs) {
      const { access_token: token } = await tokensOf({ resource });
      const { userName } = world.primary.admin;
      const told = { sub: partsOf(token).payload.sub, name: "Primary Admin", given_name: "Primary", family_name: "Admin", email: userName };
      const byForm = await world.call("POST", "/oidc/userinfo", {
        body: new URLSearchParams({ access_token: token }).toString(), headers: { "content-type": "application/x-www-form-urlencoded" },
      });
      for (const answer of [await ask(token), await ask(token, `/${own}/openid/userinfo`), byForm]) {
        assert.equal(answer.status, 200, answer.text);
        assert.deepEqual(answer.json, told);
      }
    }
  });

  test("refuses a token for anything else, an application's, and none", async () => {
    for (const resource of ["https://api.partnercenter.microsoft.com", "https://management.azure.com"]) assertRefused(await ask((await tokensOf({ resource })).access_token));
    assertRefused(await ask(await world.appToken(world.primary)));
    assertRefused(await ask("nonsense"));
  });

  test("is asked in the token's own tenant, or in none in particular", async () => {
    const { access_token: token } = await tokensOf();
    for (const segment of [own, own.toUpperCase(), world.primary.domain, "common", "Organizations"]) {
      assert.equal((await ask(token, `/${segment}/openid/userinfo`)).status, 200, segment);
    }
    for (const segment of [world.sandbox.tenantId, world.sandbox.domain, "nobody.example.com", "consumers", "a%20b"]) {
      assertRefused(await ask(token, `/${segment}/openid/userinfo`));
    }
  });

  test("tells nothing of a user who is disabled", async () => {
    const userName = await addUser(world, world.primary, "Resting", ["salesAgent"]);
    const { access_token: token } = await tokensOf({ userName });
    assert.equal((await ask(token)).status, 200);
    await world.control("POST", "/users", { userName, enabled: false });
    assertRefused(await ask(token));
  });
});
