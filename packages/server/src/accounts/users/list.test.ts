import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { PartnerUserRecord } from "../../directories/index.ts";
import { listKeyOf, usersListed, type ListOrder } from "./list.ts";

const userOf = ({ userName, firstName, lastName }: { userName: string; firstName: string; lastName: string }): PartnerUserRecord => ({
  userId: userName, accountId: "an account", userName, firstName, lastName, roles: userName.startsWith("s") ? ["salesAgent"] : [],
  enabled: true, mustChangePassword: false, mfaMethods: [], mfaExempt: false, details: {},
});
const name = fc.constantFrom("Ann", "ann", "Ärne", "Bo", "", "Zoë");
const users = fc
  .uniqueArray(fc.record({ userName: fc.stringMatching(/^[a-z]{1,3}$/), firstName: name, lastName: name }), { selector: (user) => user.userName })
  .map((all) => all.map(userOf));
const everything: ListOrder = {
  search: undefined, role: undefined, sortField: undefined, descending: false, after: undefined, limit: 1_000,
};
const namesOf = (found: readonly PartnerUserRecord[]) => found.map(({ userName }) => userName);

test("A-60 pages give every user once and in order, whatever the size, the order and the direction", () => {
  const order = { size: fc.integer({ min: 1, max: 5 }), sortField: fc.constantFrom("displayName", "userName", undefined), descending: fc.boolean() };
  fc.assert(fc.property(users, fc.record(order), (all, { size, sortField, descending }) => {
    const whole = usersListed(all, { ...everything, sortField, descending });
    const seen: PartnerUserRecord[] = [];
    let after: readonly string[] | undefined;
    for (;;) {
      const page = usersListed(all, { ...everything, sortField, descending, after, limit: size });
      const last = page.at(-1);
      if (!last) break;
      seen.push(...page);
      after = listKeyOf(last, sortField);
    }
    assert.deepEqual(namesOf(seen), namesOf(whole));
    assert.deepEqual(namesOf(whole).toSorted(), namesOf(all).toSorted());
    assert.deepEqual(namesOf(usersListed(all, { ...everything, sortField, descending: !descending })), namesOf(whole).toReversed());
  }));
});

test("A-60 a search finds a part of the name and of the user name in any case, and a role those who have it", () => {
  const all = [
    { userName: "sam@contoso.com", firstName: "Samuel", lastName: "Ödegård" }, { userName: "bo@contoso.com", firstName: "Bo", lastName: "Samson" },
    { userName: "eve@fabrikam.com", firstName: "Eve", lastName: "Lund" },
  ].map(userOf);
  const found = (search: string) => namesOf(usersListed(all, { ...everything, search, sortField: "userName" }));
  assert.deepEqual(found("SAM"), ["bo@contoso.com", "sam@contoso.com"]);
  assert.deepEqual(found("ödeGÅRD"), ["sam@contoso.com"]);
  assert.deepEqual(found("bo sam"), ["bo@contoso.com"]);
  assert.deepEqual(found("FABRIKAM"), ["eve@fabrikam.com"]);
  assert.deepEqual(found("%"), []);
  assert.equal(found("").length, 3);
  assert.deepEqual(namesOf(usersListed(all, { ...everything, role: "salesAgent" })), ["sam@contoso.com"]);
});
