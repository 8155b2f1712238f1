// What becomes of invoices when customers and accounts are deleted.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { lineCharge } from "../../../../../tests/support/charges.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { charge } from "../../../../../tests/support/invoices.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") } as const;

for (const dialect of dialects) {
  describe(`invoices of what is deleted, on ${dialect}`, () => {
    let world: TestWorld;
    before(async () => { world = await startWorld({ clock }, dialect); });
    after(() => world.close());

    const control = async (method: "GET" | "POST", path: string, body?: object): Promise<Json> => {
      const answer = await world.control(method, path, body);
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };
    const invoices = async (): Promise<Json[]> => (await control("GET", `/invoices?account=${world.sandbox.domain}`)).invoices;
    const waits = async (): Promise<number> => {
      const { entries } = await control("GET", "/agenda?limit=1000");
      return entries.filter(({ kind, account }: Json) => kind === "billing.invoice" && account.id === world.sandbox.tenantId).length;
    };

    test("bill what a deleted customer was charged, with its name as it was", async () => {
      const token = await world.userToken(world.sandbox);
      const { id } = await made(world, "/v1/customers", { token, body: customerDraft("Short Lived") });
      const customer = { name: "Short Lived", domain: "short.onmicrosoft.com", country: "US" };
      await charge(world, world.sandbox.tenantId, lineCharge({ chargedAt: clock.instant.toString().replace("Z", ".000Z"), amount: "42", customerId: id, line: { customer } }));
      assert.equal((await world.call("DELETE", `/v1/customers/${id}`, { token })).status, 204);
      await control("POST", "/clock", { to: "2027-02-08T00:00:00Z" });
      const [invoice] = await invoices();
      const { sums, lines } = await control("GET", `/invoices/${invoice?.invoiceId}/proof`);
      assert.ok(sums.agree);
      assert.ok(lines.some(({ customerName, amount }: Json) => customerName === "Short Lived" && amount === "42"));
    });

    test("go with all that was done in a sandbox that is emptied, which is billed again for what is charged then", async () => {
      assert.ok((await invoices()).length > 0);
      await control("POST", "/sandbox", { domain: world.sandbox.domain, action: "reset" });
      assert.deepEqual([await invoices(), await waits()], [[], 0]);
      await charge(world, world.sandbox.tenantId, lineCharge({ chargedAt: "2027-02-10T00:00:00.000Z", amount: "7" }));
      assert.equal(await waits(), 1);
      await control("POST", "/clock", { to: "2027-03-08T00:00:00Z" });
      assert.deepEqual((await invoices()).map(({ total }) => total), ["7"]);
    });

    test("go with a sandbox that is deleted, and what they waited for", async () => {
      await charge(world, world.sandbox.tenantId, lineCharge({ chargedAt: "2027-03-10T00:00:00.000Z" }));
      await control("POST", "/sandbox", { domain: world.sandbox.domain, action: "delete" });
      assert.equal(await waits(), 0);
      const { charges, invoices: left } = JSON.parse((await world.control("GET", "/export")).text);
      assert.deepEqual([charges, left].flat().filter(({ account_id }: Json) => account_id === world.sandbox.tenantId), []);
      await control("POST", "/clock", { to: "2027-06-01T00:00:00Z" });
    });
  });
}
