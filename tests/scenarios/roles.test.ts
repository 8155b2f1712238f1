// Who may set up: global admins, and nobody else of the company.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { cloudNames, hasFeature, roleNames, type Role } from "@understudy/contract";
import { assertRefused } from "../support/refusals.ts";
import type { Json, TestWorld } from "../support/world.ts";
import { appsPage, Company, directory, sandboxPage, startEmptyWorld } from "./company.ts";
import { Person } from "./person.ts";

/** What stands behind the two entries of the menu, Integration sandbox and App management. */
const backing: readonly (readonly [method: string, path: string, body?: object])[] = [
  ["GET", sandboxPage],
  ["GET", `${sandboxPage}/domains/thirdbox`],
  ["POST", sandboxPage, {}],
  ["GET", "/internal/v1/apiaccess"],
  ["GET", appsPage],
  ["POST", appsPage, { type: "web", termsAccepted: true }],
  ["POST", `${appsPage}/5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10/register`, { termsAccepted: true }],
  ["POST", `${appsPage}/5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10/keys`, {}],
  ["DELETE", `${appsPage}/5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10`],
  ["GET", directory],
  ["POST", directory, { type: "web", displayName: "Not theirs" }],
];

for (const cloud of cloudNames) {
  describe(`the company's other people in ${cloud}`, () => {
    let world: TestWorld;
    let company: Company;
    before(async () => {
      world = await startEmptyWorld();
      company = await Company.enrol(world, "third", { cloud });
    });
    after(() => world.close());

    /** On the page, or, where it edits no roles, in the directory; the temporary password is shown to whoever adds it. */
    const newPerson = async (role: Role): Promise<Person> => {
      const [byPage, userName] = [hasFeature(cloud, "roleEditing"), `${role.toLowerCase()}@${company.domain}`];
      const draft = { userName, firstName: "Robin", lastName: role, ...(byPage && { roles: [role] }) };
      const { password } = await company.admin.do("POST", "/internal/v1/users", draft);
      if (!byPage) assert.equal((await world.control("POST", "/users", { userName, roles: [role] })).status, 200);
      return Person.signInFirst(world, { cloud, userName, password }, "Battery-Staple-9");
    };

    test(`S-19 in ${cloud} a global admin is granted what the menu asks, and the pages behind it answer`, async () => {
      const { rights } = await company.admin.do("GET", "/internal/v1/myaccess");
      assert.equal(rights.find(({ right }: Json) => right === "manageAccount").granted, true);
      assert.equal((await company.admin.do("GET", sandboxPage)).state, "none");
      assert.deepEqual(await company.admin.do("GET", directory), []);
    });

    for (const role of roleNames.filter((name) => name !== "globalAdmin")) {
      test(`scenario 3: in ${cloud} a ${role} is shown neither Integration sandbox nor App management, and what stands behind them answers 403`, async () => {
        const person = await newPerson(role);
        const { roles, rights } = await person.do("GET", "/internal/v1/myaccess");
        assert.deepEqual(roles, [role]);
        const { granted, roles: needed } = rights.find(({ right }: Json) => right === "manageAccount");
        assert.deepEqual([granted, needed], [false, ["globalAdmin"]], "by which a menu decides");
        for (const [method, path, body] of backing) assertRefused(await person.call(method, path, body), 403, 900150);
        assert.equal((await company.admin.do("GET", sandboxPage)).state, "none");
        assert.deepEqual(await company.admin.do("GET", directory), []);
      });
    }
  });
}
