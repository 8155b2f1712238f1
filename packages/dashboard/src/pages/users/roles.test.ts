import assert from "node:assert/strict";
import { test } from "node:test";
import { adminOf, rolesOffered, withAdmin, withAgent } from "./roles.ts";

test("A-61 another admin role takes the place of the former, and the agent roles stay", () => {
  assert.deepEqual(withAdmin(["globalAdmin", "salesAgent"], "billingAdmin"), ["billingAdmin", "salesAgent"]);
  assert.deepEqual(withAdmin(["globalAdmin", "salesAgent"], undefined), ["salesAgent"]);
  assert.equal(adminOf(["salesAgent"]), undefined);
});

test("A-61 an agent role is ticked and unticked beside the admin role", () => {
  assert.deepEqual(withAgent(["userManagementAdmin"], "adminAgent", true), ["userManagementAdmin", "adminAgent"]);
  assert.deepEqual(withAgent(["userManagementAdmin", "adminAgent", "helpdeskAgent"], "adminAgent", false), ["userManagementAdmin", "helpdeskAgent"]);
});

test("A-63 the sales agent is offered to every kind of partner, A-65 a control panel vendor has global admins alone", () => {
  for (const partnerType of ["directBill", "indirectProvider", "indirectReseller"] as const) assert.ok(rolesOffered(partnerType).agents.includes("salesAgent"));
  assert.deepEqual(rolesOffered("controlPanelVendor"), { admins: ["globalAdmin"], agents: [] });
});
