// From nothing to the first customer, first in the sandbox and then live: the way of every partner, in every cloud.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { cloudNames } from "@understudy/contract";
import { assertRefused } from "../support/refusals.ts";
import { sandboxForm } from "../support/sandbox-form.ts";
import { askToken, assertTokenRefused } from "../support/token-requests.ts";
import type { Json, TestWorld } from "../support/world.ts";
import { Company, sandboxPage, startEmptyWorld } from "./company.ts";
import type { Program } from "./program.ts";

for (const cloud of cloudNames) {
  describe(`the set-up journey in ${cloud}`, () => {
    const takesCustomers = cloud !== "germany";
    let world: TestWorld;
    before(async () => { world = await startEmptyWorld(); });
    after(() => world.close());

    /** Where the cloud takes new customers; elsewhere the program is told that it does not. */
    const createsCustomer = async (program: Program, name: string): Promise<readonly string[]> => {
      const answer = await program.createCustomer(name);
      if (!takesCustomers) {
        assertRefused(answer, 400, 900127);
        return [];
      }
      assert.equal(answer.status, 201, answer.text);
      return [name];
    };

    test(`scenario 1: in ${cloud} a partner without a sandbox sets one up, gets three values, and tests without a trace in the primary account`, async () => {
      const company = await Company.enrol(world, "first", { cloud });
      const { admin } = company;
      assert.equal((await admin.do("GET", sandboxPage)).state, "none");
      const sandboxDomain = company.inCloud("firstbox");
      assertTokenRefused(await askToken(world, sandboxDomain, { grant_type: "client_credentials" }), 400, "invalid_request", 90002);

      const { state, expectedDate, userName } = await company.askForSandbox("firstbox");
      assert.deepEqual([state, userName], ["creating", `sam@${sandboxDomain}`]);
      assertRefused(await admin.call("POST", sandboxPage, { ...sandboxForm, domainPrefix: "another" }), 403, 2032);
      await company.waitUntil(expectedDate);
      const confirmation = await admin.do("GET", sandboxPage);
      assert.deepEqual([confirmation.state, confirmation.userName, confirmation.domain], ["created", userName, sandboxDomain]);

      const sandboxAdmin = await company.signInToSandbox(userName);
      assertRefused(await sandboxAdmin.call("GET", "/v1/customers"), 403, 2032);
      await company.completeSetUp(sandboxAdmin);
      const values = await company.enableApiAccess(sandboxAdmin);
      assert.equal(values.domain, sandboxDomain);

      const program = company.program(values);
      const created = await createsCustomer(program, "First Test");
      assert.deepEqual(await program.customerNames(), created);
      assert.deepEqual((await admin.do("GET", "/v1/customers")).items, []);
      if (cloud === "china") return; // Which has no activity log in its API.
      const done = (await admin.do("GET", "/v1/auditrecords")).items.map(({ operationType }: Json) => operationType);
      assert.ok(done.length > 0 && !done.includes("add_customer"));
    });

    test(`scenario 2: in ${cloud} the same program goes live with the primary's three values, and the sandbox keeps what it has`, async () => {
      const company = await Company.enrol(world, "second", { cloud });
      const sandbox = await company.setUpSandbox("secondbox");
      const testing = company.program(await sandbox.enableApiAccess());
      const live = company.program(await company.enableApiAccess());
      const tested = await createsCustomer(testing, "Second Test");
      const [before, sold] = [await testing.call("GET", "/v1/customers"), await createsCustomer(live, "Second Sale")];
      assert.deepEqual([await testing.customerNames(), await live.customerNames()], [tested, sold]);
      assert.deepEqual((await testing.call("GET", "/v1/customers")).json, before.json);
    });

    test(`scenario 10: in ${cloud} the sandbox's administrator sees no Integration sandbox, and what only sandboxes have the primary refuses`, async () => {
      const company = await Company.enrol(world, "tenth", { cloud });
      const sandbox = await company.setUpSandbox("tenthbox");
      assertRefused(await sandbox.admin.call("GET", sandboxPage), 400, 900127);
      assertRefused(await sandbox.admin.call("POST", sandboxPage, {}), 400, 900127);
      assert.equal((await company.admin.do("GET", sandboxPage)).state, "active", "the primary's still sees it");

      const live = company.program(await company.enableApiAccess());
      const sold = await createsCustomer(live, "Tenth Sale");
      const [customer] = (await live.call("GET", "/v1/customers")).json.items;
      const id = customer?.id ?? "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";
      assertRefused(await live.call("DELETE", `/v1/customers/${id}`), 400, 900127);
      assertRefused(await company.admin.call("POST", "/v1/sandboxIndirectReseller", {}), 400, 900127);
      assert.deepEqual(await live.customerNames(), sold);
    });
  });
}
