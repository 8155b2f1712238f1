import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { testFolder } from "../../../../../tests/support/folders.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { askToken } from "../../../../../tests/support/token-requests.ts";
import { startWorld, type TestWorld } from "../../../../../tests/support/world.ts";

const graph = "00000003-0000-0000-c000-000000000000";
const multiTenant = "c0215e47-0000-4000-8000-000000000001";
const singleTenant = "c0215e47-0000-4000-8000-000000000002";
const rivals = "c0215e47-0000-4000-8000-000000000003";
const key = "no secret: the key of a test's application";

describe("consent of a partner in a customer's tenant", () => {
  let world: TestWorld;
  let count = 0;
  const folder = testFolder();

  before(async () => {
    const app = { type: "web", key } as const;
    writeFileSync(folder.file("seed.json"), JSON.stringify({ accounts: [{
      cloud: "global", partnerType: "directBill", domain: "vendor.onmicrosoft.com", companyName: "Vendor", admin: { userName: "admin" },
      apps: [{ ...app, appId: multiTenant, multiTenant: true }, { ...app, appId: singleTenant }],
    }, {
      cloud: "global", partnerType: "directBill", domain: "rival.onmicrosoft.com", companyName: "Rival", admin: { userName: "admin" },
      apps: [{ ...app, appId: rivals, multiTenant: true }],
    }] }));
    world = await startWorld({ seed: folder.file("seed.json") });
  });
  after(async () => {
    await world.close();
    folder.remove();
  });

  /** As the administrator, through an application. */
  const signedIn = async (appId: string) => {
    const order = { userName: world.primary.admin.userName, appId };
    return (await world.control("POST", "/tokens", order)).json as { access_token: string; refresh_token: string };
  };
  const newCustomer = async (more: object = {}): Promise<string> => {
    count += 1;
    const token = (await signedIn(multiTenant)).access_token;
    return (await made(world, "/v1/customers", { token, body: { ...customerDraft(`Consent ${count}`), ...more } })).id;
  };
  const consent = (applicationId: string, scope = "User.Read") =>
    ({ applicationId, displayName: "Vendor", applicationGrants: [{ enterpriseApplicationId: graph, scope }] });
  const give = async (customerId: string, body: object, appId = multiTenant) => {
    const token = (await signedIn(appId)).access_token;
    return world.call("POST", `/v1/customers/${customerId}/applicationconsents`, { token, body });
  };
  const tokenAt = async (customerId: string, refreshToken: string) => askToken(world, customerId, {
    grant_type: "refresh_token", client_id: multiTenant, client_secret: key, refresh_token: refreshToken, resource: graph,
  });

  test("ID-38 ID-43 lets the partner's users and the application act there from then on, until it is taken back", async () => {
    const customerId = await newCustomer();
    const { refresh_token: refreshToken } = await signedIn(multiTenant);
    assert.equal((await tokenAt(customerId, refreshToken)).json.error_codes[0], 65001);
    const given = await give(customerId, consent(multiTenant, "User.Read, directory.accessasuser.all,Mail.Send"));
    assert.equal(given.status, 201, given.text);
    const answer = await tokenAt(customerId, refreshToken);
    assert.equal(answer.json.scope, "User.Read Directory.AccessAsUser.All Mail.Send");
    const own = { grant_type: "client_credentials", client_id: multiTenant, client_secret: key, resource: graph };
    assert.equal((await askToken(world, customerId, own)).status, 200);
    const path = `/v1/customers/${customerId}/applicationconsents/${multiTenant}`;
    const token = (await signedIn(multiTenant)).access_token;
    assert.equal((await world.call("DELETE", path, { token })).status, 204);
    assert.equal((await tokenAt(customerId, refreshToken)).json.error_codes[0], 65001);
    assert.deepEqual((await askToken(world, customerId, own)).json.error_codes, [7000229]);
    assertRefused(await world.call("DELETE", path, { token }), 404, 1000);
  });

  test("is taken back by the partner whose application it is, also through another one, and by no other partner", async () => {
    const customerId = await newCustomer();
    assert.equal((await give(customerId, consent(multiTenant))).status, 201);
    const { refresh_token: refreshToken } = await signedIn(multiTenant);
    await world.control("POST", "/customers/acceptances", { partner: "rival.onmicrosoft.com", customer: customerId, delegatedAdmin: true });
    const order = { userName: "admin@rival.onmicrosoft.com", appId: rivals };
    const rival = (await world.control("POST", "/tokens", order)).json.access_token;
    const path = `/v1/customers/${customerId}/applicationconsents/${multiTenant}`;
    assertRefused(await world.call("DELETE", path, { token: rival }), 404, 1000);
    assert.equal((await tokenAt(customerId, refreshToken)).status, 200);
    const token = (await signedIn(singleTenant)).access_token;
    assert.equal((await world.call("DELETE", path, { token })).status, 204);
    assert.equal((await tokenAt(customerId, refreshToken)).json.error_codes[0], 65001);
  });

  test("is for the application of the caller's own token, and for one that is multi-tenant", async () => {
    const customerId = await newCustomer();
    assertRefused(await give(customerId, consent(singleTenant)), 403, 2032);
    assertRefused(await give(customerId, consent(singleTenant), singleTenant), 403, 2032);
  });

  test("names an API that there is, and permissions that it has", async () => {
    const customerId = await newCustomer();
    const grants = (enterpriseApplicationId: string, scope: string) =>
      ({ applicationId: multiTenant, applicationGrants: [{ enterpriseApplicationId, scope }] });
    assertRefused(await give(customerId, grants("11111111-0000-4000-8000-000000000000", "User.Read")), 400, 3000);
    assertRefused(await give(customerId, grants("fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd", "User.Read")), 400, 3000);
    assertRefused(await give(customerId, grants(graph, " , ")), 400, 3000);
    const { refresh_token: refreshToken } = await signedIn(multiTenant);
    assert.equal((await tokenAt(customerId, refreshToken)).json.error_codes[0], 65001, "nothing was written");
  });

  test("needs delegated administration, which a customer with granular rights alone has not given", async () => {
    const customerId = await newCustomer({ enableGDAPByDefault: true });
    assertRefused(await give(customerId, consent(multiTenant)), 403, 2032);
    const { refresh_token: refreshToken } = await signedIn(multiTenant);
    assert.equal((await tokenAt(customerId, refreshToken)).json.error_codes[0], 50020);
  });
});
