// The operator does by call what a person does in a browser: signs in with a user code, answers an approval.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { addUser } from "../../../../tests/support/doors.ts";
import { askDeviceCode, askOnPhone, begun } from "../../../../tests/support/sign-ins.ts";
import { azureCli, startWorld, type Answer, type TestWorld } from "../../../../tests/support/world.ts";

const start = Temporal.Instant.from("2027-01-15T09:30:00Z");

describe("sign-ins of the control API", () => {
  let world: TestWorld;
  let admin: string;
  before(async () => {
    world = await startWorld({ clock: { kind: "frozen", instant: start }, settings: { protocolClock: "world" } });
    admin = world.primary.admin.userName;
  });
  after(() => world.close());

  const begin = async (tenant = world.primary.domain) =>
    begun(await askDeviceCode(world, tenant, { client_id: azureCli, scope: "openid" }, { version: "v2" })).userCode;
  const ask = (appName: string, userName = admin, now = start) => askOnPhone(world, userName, appName, now);
  const decide = (order: object) => world.control("POST", "/signins", order);
  const waiting = async () => (await world.control("GET", "/signins")).json;
  const assertRefused = (answer: Answer, status: number, why: RegExp) => {
    assert.equal(answer.status, status, answer.text);
    assert.deepEqual([answer.json.code, answer.json.source], [status, "Understudy"]);
    assert.match(answer.json.description, why);
  };

  test("shows what waits, with what a person would be told", async () => {
    const userCode = await begin("common");
    const { approvalId, number } = await ask("Contoso");
    const { deviceCodes, approvals } = await waiting();
    const expiresAt = "2027-01-15T09:45:00.000Z";
    assert.deepEqual(deviceCodes, [{ userCode, application: "Microsoft Azure CLI", appId: azureCli, tenant: "common", state: "pending", expiresAt }]);
    assert.deepEqual(approvals, [{
      approvalId, userName: admin, application: "Contoso", number, state: "pending", expiresAt: "2027-01-15T09:35:00.000Z",
    }]);
    for (const order of [{ userCode }, { approvalId }]) await decide({ ...order, decision: "expire" });
    assert.deepEqual(await waiting(), { deviceCodes: [], approvals: [] });
  });

  test("a device code that is approved still waits: for its program", async () => {
    const userCode = await begin();
    const answer = await decide({ userCode: ` ${userCode.toLowerCase()} `, decision: "approve", userName: admin.toUpperCase() });
    const { deviceCodes } = await waiting();
    assert.equal(deviceCodes.length, 1);
    assert.deepEqual(deviceCodes[0], { ...deviceCodes[0], userCode, state: "approved", tenant: world.primary.domain });
    assert.deepEqual([answer.status, answer.json], [200, { ...deviceCodes[0], userName: admin }]);
  });

  for (const [decision, state] of Object.entries({ decline: "declined", expire: "expired" })) {
    test(`a device code is ${state} by call, and decided no more`, async () => {
      const userCode = await begin();
      const answer = await decide({ userCode, decision });
      assert.deepEqual([answer.status, answer.json.userCode, answer.json.state], [200, userCode, state]);
      for (const again of ["approve", "decline", "expire"]) {
        assertRefused(await decide({ userCode, decision: again, userName: admin }), 409, new RegExp(`it is ${state}\\. Let the program`));
      }
    });
  }

  for (const [decision, state] of Object.entries({ approve: "approved", decline: "declined", expire: "expired" })) {
    test(`an approval is ${state} by its id, and answered no more`, async () => {
      const { approvalId, number } = await ask("Contoso");
      const answer = await decide({ approvalId, decision });
      assert.deepEqual([answer.status, answer.json], [200, {
        approvalId, userName: admin, application: "Contoso", number, state, expiresAt: "2027-01-15T09:35:00.000Z",
      }]);
      assertRefused(await decide({ approvalId, decision: "approve" }), 409, new RegExp(`it is ${state}\\. Let the sign-in page`));
    });
  }

  test("a user's name means the newest approval that waits", async () => {
    const robin = await addUser(world, world.primary, "Robin", []);
    await ask("older", robin);
    await ask("newer", robin, start.add({ seconds: 1 }));
    await ask("another's", admin, start.add({ seconds: 2 }));
    const approve = async () => (await decide({ userName: robin.toUpperCase(), decision: "approve" })).json.application;
    assert.deepEqual([await approve(), await approve()], ["newer", "older"]);
    assertRefused(await decide({ userName: robin, decision: "approve" }), 404, /No approval of robin@/);
  });

  test("who signs in with a user code has to be there, enabled, and somebody who may act in the tenant", async () => {
    const userCode = await begin();
    const disabled = await addUser(world, world.primary, "Kim", ["globalAdmin"]);
    await world.control("POST", "/users", { userName: disabled, enabled: false });
    const sandboxAdmin = world.sandbox.admin.userName;
    const approve = (userName?: string) => decide({ userCode, decision: "approve", userName });
    assertRefused(await approve(), 400, /Say who signs in with .*: give userName, or --user/);
    assertRefused(await approve("nobody@nowhere.example"), 404, /no user nobody@nowhere\.example/);
    assertRefused(await approve(disabled), 409, /kim@.* cannot sign in with .*disabled/);
    assertRefused(await approve(sandboxAdmin), 409, /cannot sign in with .*does not exist in tenant/);
    assert.equal((await approve(admin)).status, 200);
  });

  test("in a customer's tenant only an administrator of the partner signs in", async () => {
    const token = await world.appToken(world.primary);
    const customer = await world.call("POST", "/v1/customers", { token, body: customerDraft("Sign-in Customer") });
    const userCode = await begin(customer.json.id);
    const plain = await addUser(world, world.primary, "Lee", ["billingAdmin"]);
    assertRefused(await decide({ userCode, decision: "approve", userName: plain }), 409, /does not exist in tenant/);
    assert.equal((await decide({ userCode, decision: "approve", userName: admin })).status, 200);
  });

  test("refuses what names nothing, two things, or nothing that there is", async () => {
    const decision = "approve";
    assertRefused(await decide({ decision }), 400, /Give userCode, approvalId or userName\. GET \/_understudy\/v1\/signins/);
    assertRefused(await decide({ userCode: "BCDFGHJKL", approvalId: crypto.randomUUID(), decision }), 400, /not both/);
    for (const userCode of ["BCDFGHJKL", "", "\ud800", "x".repeat(10_000)]) assertRefused(await decide({ userCode, decision }), 404, /There is no device code/);
    for (const approvalId of [crypto.randomUUID(), "", "\ud800"]) assertRefused(await decide({ approvalId, decision }), 404, /There is no approval/);
    for (const userName of ["", "nobody@nowhere.example", "\ud800@\ud800"]) assertRefused(await decide({ userName, decision }), 404, /No approval of/);
    for (const wrong of [{}, { userCode: "BCDFGHJKL", decision: "approved" }, { userCode: 5, decision }, { approvalId: null, decision }, { userName: admin, decision, mfa: "yes" }]) {
      assertRefused(await decide(wrong), 400, /not valid/);
    }
  });

  test("what has expired is decided no more", async () => {
    const userCode = await begin();
    const { approvalId } = await ask("Contoso");
    await world.control("POST", "/clock", { advance: "PT15M" });
    assertRefused(await decide({ userCode, decision: "approve", userName: admin }), 409, /it is expired/);
    assertRefused(await decide({ approvalId, decision: "approve" }), 409, /it is expired/);
    const { deviceCodes, approvals } = await waiting();
    assert.deepEqual([deviceCodes.length, approvals.length], [0, 0]);
  });
});
