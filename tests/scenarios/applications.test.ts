// Applications and their keys over their life: one that the directory has already, and keys that come and go.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { cloudNames } from "@understudy/contract";
import { assertRefused } from "../support/refusals.ts";
import { assertTokenRefused } from "../support/token-requests.ts";
import type { Json, TestWorld } from "../support/world.ts";
import { appsPage, Company, directory, startEmptyWorld } from "./company.ts";
import type { Program } from "./program.ts";

for (const cloud of cloudNames) {
  describe(`applications in ${cloud}`, () => {
    let world: TestWorld;
    before(async () => { world = await startEmptyWorld(); });
    after(() => world.close());
    const statusOf = async (program: Program) => (await program.call("GET", "/v1/customers")).status;

    test(`scenario 4: in ${cloud} an application that the directory has is selected, its own key works, and unregistered the API refuses it`, async () => {
      const company = await Company.enrol(world, "fourth", { cloud });
      const { admin } = company;
      const values = await company.makeInDirectory("web");
      assert.equal((await admin.do("GET", "/internal/v1/apiaccess")).offersExisting, true);
      assert.deepEqual((await admin.do("GET", directory)).map(({ appId }: Json) => appId), [values.appId]);
      const program = company.program(values);
      assert.equal(await statusOf(program), 401, "the directory knows it, Partner Center does not");
      await company.register(values.appId);
      assert.equal(await statusOf(program), 200);
      await admin.do("DELETE", `${appsPage}/${values.appId}`);
      assert.equal((await program.askToken()).status, 200, "the directory still does");
      assertRefused(await program.call("GET", "/v1/customers"), 401, 400);
    });

    test(`scenario 5: in ${cloud} a second key is added and the first removed, then the second expires by the clock: 7000215, then 7000222`, async () => {
      const company = await Company.enrol(world, "fifth", { cloud });
      const { admin } = company;
      const values = await company.enableApiAccess();
      const programWith = ({ value: key }: Json) => company.program({ ...values, key });
      const keys = `${appsPage}/${values.appId}/keys`;
      const [{ keys: [first] }] = await admin.do("GET", appsPage);
      const second = await admin.do("POST", keys, { keyYears: 1 });
      for (const key of [{ value: values.key }, second]) assert.equal(await statusOf(programWith(key)), 200);

      await admin.do("DELETE", `${keys}/${first.keyId}`);
      assertTokenRefused(await programWith({ value: values.key }).askToken(), 401, "invalid_client", 7000215);
      assert.equal(await statusOf(programWith(second)), 200);

      const third = await admin.do("POST", keys, { keyYears: 2 });
      await company.waitUntil(second.endDate);
      assertTokenRefused(await programWith(second).askToken(), 401, "invalid_client", 7000222);
      assertTokenRefused(await programWith({ value: values.key }).askToken(), 401, "invalid_client", 7000215);
      assert.equal(await statusOf(programWith(third)), 200);
    });
  });
}
