// The operator does to a user what an administrator of the tenant would.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { dialects } from "../../../../tests/support/databases.ts";
import { addUser } from "../../../../tests/support/doors.ts";
import { made } from "../../../../tests/support/scene.ts";
import { startWorld, type Json, type TestWorld } from "../../../../tests/support/world.ts";

const start = "2027-01-15T09:30:00.000Z";
const clock = { kind: "frozen", instant: Temporal.Instant.from(start) } as const;

for (const dialect of dialects) {
  describe(`the operator's hold on users on ${dialect}`, () => {
    let world: TestWorld;
    before(async () => { world = await startWorld({ clock, settings: { protocolClock: "world" } }, dialect); });
    after(() => world.close());

    const changed = async (order: object): Promise<Json> => {
      const answer = await world.control("POST", "/users", order);
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };
    const newUser = (name: string) => addUser(world, world.primary, name, ["salesAgent"]);

    test("a name alone is answered with how the user stands, and changes nothing", async () => {
      const userName = await newUser("Standing");
      const { userId, ...state } = await changed({ userName: userName.toUpperCase() });
      assert.deepEqual(state, {
        userName, tenantId: world.primary.tenantId, roles: ["salesAgent"], enabled: true, mfaMethods: ["approval"], mustChangePassword: false,
      });
      assert.deepEqual(await changed({ userName }), { userId, ...state });
    });

    test("each part is changed alone, and stays", async () => {
      const userName = await newUser("Parted");
      assert.equal((await changed({ userName, enabled: false })).enabled, false);
      assert.deepEqual((await changed({ userName, mfaMethods: [] })).mfaMethods, []);
      assert.equal((await changed({ userName, mustChangePassword: true })).mustChangePassword, true);
      await changed({ userName, revokeSessions: true });
      const { userId: _userId, ...state } = await changed({ userName, unlock: true });
      assert.deepEqual(state, {
        userName, tenantId: world.primary.tenantId, roles: ["salesAgent"], enabled: false, mfaMethods: [], mustChangePassword: true,
      });
      const after = await changed({ userName, enabled: true, mfaMethods: ["approval"], mustChangePassword: false });
      assert.deepEqual([after.enabled, after.mfaMethods, after.mustChangePassword], [true, ["approval"], false]);
    });

    test("a password that is given need not be changed, unless the order says so", async () => {
      const userName = await newUser("Given");
      await changed({ userName, mustChangePassword: true });
      const first = await changed({ userName, password: "Correct-Horse-7" });
      assert.equal(first.mustChangePassword, false);
      assert.equal((await changed({ userName, password: "Battery-Staple-9", mustChangePassword: true })).mustChangePassword, true);
    });

    test("A-64 A-71 a partner's user gets the roles of the directory and an exception from the second factor, a customer's user neither", async () => {
      const userName = await newUser("Granted");
      assert.deepEqual((await changed({ userName, roles: ["adminAgent", "billingAdmin"] })).roles, ["adminAgent", "billingAdmin"]);
      assert.equal((await changed({ userName, mfaExempt: true })).mfaExempt, true);
      const after = await changed({ userName, mfaExempt: false });
      assert.deepEqual([after.mfaExempt, after.roles], [undefined, ["adminAgent", "billingAdmin"]]);
      const token = await world.appToken(world.primary);
      const { companyProfile } = await made(world, "/v1/customers", { token, body: customerDraft("Customer Of Users") });
      const customers = `admin@${companyProfile.domain}`;
      const before = await changed({ userName: customers });
      for (const order of [{ roles: [] }, { mfaExempt: true }]) {
        assert.equal((await world.control("POST", "/users", { userName: customers, enabled: false, ...order })).status, 400);
      }
      assert.deepEqual(await changed({ userName: customers }), before);
    });

    test("no answer holds a secret", async () => {
      const userName = await newUser("Secret");
      const text = JSON.stringify(await changed({ userName, password: "Correct-Horse-7" }));
      assert.ok(!/Correct-Horse-7|argon2|hmac|sealed/i.test(text), text);
    });

    test("an order that is refused for one part changes none", async () => {
      const userName = await newUser("Whole");
      const before = await changed({ userName });
      for (const wrong of [{ mfaMethods: ["totp"] }, { password: "short" }]) {
        assert.equal((await world.control("POST", "/users", { userName, enabled: false, revokeSessions: true, ...wrong })).status, 400);
      }
      assert.deepEqual(await changed({ userName }), before);
    });
  });
}
