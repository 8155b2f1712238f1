// Who may do what to whom in User management: the rules alone.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cloudNames, roleNames, type PartnerType, type Role } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { checkLastGlobalAdmin, checkReach, checkReset, checkRoleEditing, checkRoles, checkUserName, rolesKnownTo } from "./rules.ts";

const adminRoles: readonly Role[] = ["globalAdmin", "userManagementAdmin", "billingAdmin", "mpnAdmin"];
const agents: readonly Role[] = ["adminAgent", "salesAgent", "helpdeskAgent"];
const anyRoles: fc.Arbitrary<Role[]> = fc.subarray([...roleNames]);

/** The code of the refusal, if there is one. */
function refusal(check: () => void): number | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    assert.ok(error instanceof Fault, String(error));
    return error.definition.code;
  }
}

test("A-61 a user has at most one of the four admin roles, and any of the agents", () => {
  fc.assert(fc.property(anyRoles, (roles) => {
    const count = roles.filter((role) => adminRoles.includes(role)).length;
    assert.equal(refusal(() => checkRoles(roles, "directBill")), count > 1 ? 3000 : undefined);
  }));
  for (const one of [undefined, ...adminRoles]) checkRoles([...(one ? [one] : []), ...agents], "indirectProvider");
});

test("A-63 every kind of partner but a vendor has all roles, the sales agent among them", () => {
  for (const type of ["directBill", "indirectProvider", "indirectReseller", "advisor"] satisfies PartnerType[]) {
    assert.deepEqual(rolesKnownTo(type).toSorted(), roleNames.toSorted());
    checkRoles(["salesAgent"], type);
  }
});

test("A-65 a control panel vendor's users are global admins or nothing", () => {
  assert.deepEqual(rolesKnownTo("controlPanelVendor"), ["globalAdmin"]);
  fc.assert(fc.property(anyRoles, (roles) => {
    const known = roles.every((role) => role === "globalAdmin");
    assert.equal(refusal(() => checkRoles(roles, "controlPanelVendor")), known ? undefined : 3000);
  }));
});

test("A-64 in 21Vianet and US Government a user is added without roles", () => {
  for (const cloud of cloudNames) {
    assert.equal(refusal(() => checkRoleEditing([], cloud)), undefined);
    assert.equal(refusal(() => checkRoleEditing(["salesAgent"], cloud)), cloud === "china" || cloud === "usgov" ? 900127 : undefined);
  }
});

test("A-61 who is no global admin makes none, changes none and unmakes none", () => {
  fc.assert(fc.property(anyRoles, anyRoles, anyRoles, (own, before, after) => {
    const free = own.includes("globalAdmin") || (!before.includes("globalAdmin") && !after.includes("globalAdmin"));
    assert.equal(refusal(() => checkReach({ roles: own }, { roles: before }, { roles: after })), free ? undefined : 900150);
  }));
});

test("A-62 only who has a role for it resets a global admin's password, whoever may reset others'", () => {
  fc.assert(fc.property(anyRoles, anyRoles, anyRoles, (own, target, resetters) => {
    const free = !target.includes("globalAdmin") || own.some((role) => resetters.includes(role));
    assert.equal(refusal(() => checkReset({ roles: own }, { roles: target }, resetters)), free ? undefined : 900150);
  }));
});

test("A-62 whatever is done to a user, a global admin who may sign in stays, where there was one", () => {
  const state = fc.record({ roles: anyRoles, enabled: fc.boolean() });
  const administers = ({ roles, enabled }: { roles: readonly Role[]; enabled: boolean }) => enabled && roles.includes("globalAdmin");
  fc.assert(fc.property(fc.array(state, { maxLength: 4 }), state, fc.option(state, { nil: undefined }), (others, own, wanted) => {
    const before = { userId: "own", ...own };
    const after = wanted && { userId: "own", ...wanted };
    const rest = others.map((other, index) => ({ userId: String(index), ...other }));
    const refused = refusal(() => checkLastGlobalAdmin([before, ...rest], before, after)) === 2032;
    const had = [before, ...rest].some(administers);
    const has = [...(after ? [after] : []), ...rest].some(administers);
    assert.equal(refused, had && !has);
  }));
});

test("A-60 a user's name is in a domain of the account, in any case, and nobody's yet", () => {
  const domains = [{ name: "contoso.onmicrosoft.com" }, { name: "contoso.example" }];
  const users = [{ userName: "admin@contoso.onmicrosoft.com" }];
  const refused = (userName: string) => refusal(() => checkUserName(userName, domains, users));
  assert.equal(refused("New@Contoso.OnMicrosoft.com"), undefined);
  assert.equal(refused("admin@contoso.example"), undefined);
  assert.equal(refused("Admin@contoso.onmicrosoft.com"), 3000);
  assert.equal(refused("new@fabrikam.onmicrosoft.com"), 3000);
  assert.equal(refused("new@evil.contoso.example"), 3000);
});
