// What a sandbox has room for: the customers of a partner, and the resellers of an indirect provider.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { cloudsWith, sandboxMpnIds, type CloudName } from "@understudy/contract";
import { resellerDraft } from "../support/partners.ts";
import { assertRefused } from "../support/refusals.ts";
import type { Answer, TestWorld } from "../support/world.ts";
import { Company, startEmptyWorld } from "./company.ts";

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

for (const cloud of cloudsWith("newCustomers")) {
  describe(`a full sandbox in ${cloud}`, () => {
    let world: TestWorld;
    before(async () => { world = await startEmptyWorld(); });
    after(() => world.close());

    test(`scenario 6: in ${cloud} 75 customers fill it, the next is refused, and one that is deleted leaves its place`, async () => {
      const sandbox = await (await Company.enrol(world, "sixth", { cloud })).setUpSandbox("sixthbox");
      const program = sandbox.program(await sandbox.enableApiAccess());
      const ids: string[] = [];
      for (const number of numbers(75)) {
        const created = await program.createCustomer(`Sixth ${number}`);
        assert.equal(created.status, 201, created.text);
        ids.push(created.json.id);
      }
      assertRefused(await program.createCustomer("One too many"), 400, 800018);
      assert.equal((await program.call("DELETE", `/v1/customers/${ids[0]}`)).status, 204);
      assert.equal((await program.createCustomer("In its place")).status, 201);
      assertRefused(await program.createCustomer("One too many"), 400, 800018);
      assert.equal((await program.customerNames()).length, 75);
    });
  });
}

const countries: Readonly<Partial<Record<CloudName, string>>> = { global: "US", china: "CN", germany: "DE" };

for (const cloud of cloudsWith("indirectModel")) {
  describe(`an indirect provider's sandbox in ${cloud}`, () => {
    let world: TestWorld;
    before(async () => { world = await startEmptyWorld(); });
    after(() => world.close());

    test(`scenario 7: in ${cloud} it has five resellers, a sixth is refused, and comes when one has gone`, async () => {
      const provider = await Company.enrol(world, "seventh", { cloud, partnerType: "indirectProvider" });
      const sandbox = await provider.setUpSandbox("seventhbox");
      const country = countries[cloud] ?? "";
      const add = (number: number): Promise<Answer> =>
        sandbox.admin.call("POST", "/v1/sandboxIndirectReseller", resellerDraft(`seventh${number}`, { country }, { mpnId: sandboxMpnIds[country] }));
      const ids: string[] = [];
      for (const number of numbers(5)) {
        const added = await add(number);
        assert.equal(added.status, 200, added.text);
        ids.push(added.json.accountId);
      }
      assertRefused(await add(6), 403, 6004);
      assert.equal((await sandbox.admin.do("GET", "/internal/v1/indirectresellers")).length, 5);
      await sandbox.admin.do("DELETE", `/v1/sandboxIndirectReseller/${ids[0]}`);
      assert.equal((await add(6)).status, 200);
      assertRefused(await add(7), 403, 6004);
      assert.deepEqual(await provider.admin.do("GET", "/internal/v1/indirectresellers"), [], "none of them is the primary's");
    });
  });
}
