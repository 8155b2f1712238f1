// What a customer's services cost in the latest billing period, over HTTP.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { lineCharge, usageCharge } from "../../../../../tests/support/charges.ts";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { charge } from "../../../../../tests/support/invoices.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") } as const;

for (const dialect of dialects) {
  describe(`service costs on ${dialect}`, () => {
    let world: TestWorld;
    let token: string;
    let customerId: string;
    let quiet: string;
    before(async () => {
      world = await startWorld({ seed: "empty", seedNumber: 7, clock, settings: { taxMode: "perLine", taxPercent: 10 } }, dialect);
      token = await world.userToken(world.primary);
      customerId = (await made(world, "/v1/customers", { token, body: customerDraft("Costs") })).id;
      quiet = (await made(world, "/v1/customers", { token, body: customerDraft("Quiet") })).id;
      await charge(world, world.primary.tenantId,
        lineCharge({ chargedAt: "2027-01-20T00:00:00.000Z", amount: "99", customerId }),
        lineCharge({ chargedAt: "2027-02-16T00:00:00.000Z", amount: "100", customerId, line: { tax: "10" } }),
        lineCharge({ chargedAt: "2027-02-17T00:00:00.000Z", amount: "-20", customerId, line: { tax: "-2", billingCycle: "one_time", discount: "0.2" } }),
        lineCharge({ chargedAt: "2027-02-18T00:00:00.000Z", amount: "7" }),
        usageCharge({ chargedAt: "2027-02-16T00:00:00.000Z", amount: "0.7378", customerId }),
        lineCharge({ chargedAt: "2027-02-16T00:00:00.000Z", amount: "4", customerId, bill: "legacy", line: { tax: "0.4" } }));
      assert.equal((await world.control("POST", "/clock", { to: "2027-03-20T00:00:00Z" })).status, 200);
    });
    after(() => world.close());

    const ask = (path: string, id = customerId) => world.call("GET", `/v1/customers/${id}/servicecosts/${path}`, { token });

    test("are those of the latest documents of both bills, and add up", async () => {
      const { json } = await ask("MostRecent");
      assert.deepEqual([json.pretaxTotal, json.tax, json.afterTaxTotal, json.currencyCode, json.currencySymbol, json.customerId], [84.73, 8.47, 93.2, "USD", "$", customerId]);
      assert.deepEqual(json.details.map(({ invoiceType, summary }: Json) => [invoiceType, summary.pretaxTotal, summary.billingStartDate.slice(0, 10), summary.billingEndDate.slice(0, 10)]), [
        ["Recurring", 4, "2027-02-15", "2027-03-14"], ["OneTime", 80.73, "2027-02-01", "2027-02-28"],
      ]);
      assert.deepEqual([json.billingStartDate.slice(0, 10), json.billingEndDate.slice(0, 10)], ["2027-02-01", "2027-03-14"]);
      assert.equal(json.links.serviceCostLineItems.uri, `/customers/${customerId}/servicecosts/MostRecent/lineitems`);
      const { items } = (await ask("mostrecent/lineitems")).json;
      const sum = (name: string) => items.reduce((total: number, item: Json) => total + Math.round(100 * item[name]), 0) / 100;
      assert.deepEqual([sum("pretaxTotal"), sum("tax"), sum("afterTaxTotal")], [84.73, 8.47, 93.2]);
    });

    test("name a product where something was bought once, and an offer where it is an older one", async () => {
      const { items } = (await ask("MOSTRECENT/lineitems")).json;
      assert.deepEqual(items.map((item: Json) => [item.invoiceNumber.slice(0, 1), item.pretaxTotal, "productId" in item, "offerId" in item, item.resellerMPNId]), [
        ["D", 4, false, true, "-1"], ["G", 100, false, false, "-1"], ["G", -20, true, false, "-1"], ["G", 0.73, false, false, "-1"],
      ]);
      assert.equal(items[2].discountDetails, "20%");
    });

    test("of a customer without any are nothing", async () => {
      const { json } = await ask("mostrecent", quiet);
      assert.deepEqual([json.pretaxTotal, json.tax, json.afterTaxTotal, json.currencyCode, json.details], [0, 0, 0, "USD", []]);
      assert.deepEqual((await ask("mostrecent/lineitems", quiet)).json.items, []);
    });

    test("are of no other period and of no other partner's customer", async () => {
      for (const period of ["current", "none", "2027-02", "%20"]) {
        assertRefused(await ask(period), 404, 1000);
        assertRefused(await ask(`${period}/lineitems`), 404, 1000);
      }
      assertRefused(await ask("mostrecent", "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10"), 404, 1000);
    });
  });
}
