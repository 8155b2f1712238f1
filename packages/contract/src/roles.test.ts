import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Compile } from "typebox/compile";
import { cloudNames } from "./clouds.ts";
import { isGranted, OwnRights, rights, roleNames, rolesWith, type Right, type Role } from "./roles.ts";

const rightNames = Object.keys(rights) as Right[];
const right = fc.constantFrom(...rightNames);
const cloud = fc.constantFrom(...cloudNames);
const roles: fc.Arbitrary<Role[]> = fc.subarray([...roleNames]);
const ownRights: fc.Arbitrary<OwnRights> = fc.dictionary(right, roles, { noNullPrototype: true });

test("ID-73 the matrix is data: each right has a row of roles, each of them once", () => {
  assert.ok(rightNames.length >= 28);
  for (const name of rightNames) {
    assert.ok(rights[name].length > 0, name);
    assert.equal(new Set<Role>(rights[name]).size, rights[name].length, name);
  }
});

test("ID-73 outside 21Vianet a right is had with the roles of its row, and no others", () => {
  for (const name of rightNames) {
    for (const place of ["global", "usgov", "germany"] as const) assert.deepEqual(rolesWith(name, place), rights[name]);
  }
});

test("ID-73 a row of a world's own takes the place of the documented one, in every cloud, and no other changes", () => {
  fc.assert(fc.property(ownRights, right, cloud, (own, name, place) => {
    assert.deepEqual(rolesWith(name, place, own), own[name] ?? rolesWith(name, place));
  }));
});

test("ID-73 rows of a world's own name rights and roles that there are", () => {
  const schema = Compile(OwnRights);
  fc.assert(fc.property(ownRights, (own) => schema.Check(own)));
  for (const wrong of [{ fly: ["globalAdmin"] }, { viewBilling: ["king"] }, { viewBilling: "globalAdmin" }, []]) {
    assert.ok(!schema.Check(wrong), JSON.stringify(wrong));
  }
});

/** As the page of 2018 says it, role by role. */
const absentIn21Vianet: Readonly<Partial<Record<Role, readonly Right[]>>> = {
  salesAgent: ["viewServiceHealth", "viewPricing", "viewBilling", "manageCustomerUsers", "manageCustomerSupport"],
  helpdeskAgent: [
    "createCustomer", "editCustomerBillingProfile", "manageOrders", "viewCustomerAgreement", "confirmCustomerAgreement", "viewPricing", "viewBilling",
  ],
  adminAgent: ["managePartnerUsers"],
};

test("ID-77 in 21Vianet an agent lacks what its page denies it, and keeps everything else", () => {
  for (const role of roleNames) {
    for (const name of rightNames) {
      const documented: readonly Role[] = rights[name];
      const denied = absentIn21Vianet[role]?.includes(name) ?? false;
      assert.equal(rolesWith(name, "china").includes(role), documented.includes(role) && !denied, `${role} ${name}`);
    }
  }
  assert.ok(rolesWith("viewPricing", "global").includes("salesAgent") && !rolesWith("viewPricing", "china").includes("salesAgent"));
});

test("ID-73 a right is had with one of its roles, and the own profile with none; a world's own row has the last word", () => {
  fc.assert(fc.property(ownRights, right, roles, cloud, (own, name, held, place) => {
    const byRole = held.some((role) => rolesWith(name, place, own).includes(role));
    assert.equal(isGranted(name, held, place, own), byRole || (name === "ownProfile" && own[name] === undefined));
  }));
});
