// Every line of every invoice of a year can be proved: of every family something was bought, changed, and left to the clock.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Decimal } from "@understudy/kernel";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { buyLegacy } from "../../../../../tests/support/legacy.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { everyFamilyOptions, live } from "../../../../../tests/commerce/every-family.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

describe("the proof of a year's invoices", () => {
  let world: TestWorld;
  const proofs: { readonly invoice: Json; readonly sums: Json; readonly lines: Json[] }[] = [];
  before(async () => {
    world = await startWorld(everyFamilyOptions);
    await live(world);
    await olderOffers();
    assert.equal((await world.control("POST", "/clock", { advance: "P13M" })).status, 200);
    const { invoices } = (await world.control("GET", "/invoices")).json;
    for (const invoice of invoices) {
      const lines: Json[] = [];
      let sums: Json;
      for (let next = ""; ; ) {
        const page = (await world.control("GET", `/invoices/${invoice.invoiceId}/proof?limit=1000&after=${next}`)).json;
        sums = page.sums;
        lines.push(...page.lines);
        if (page.next === undefined) break;
        next = page.next;
      }
      proofs.push({ invoice, sums, lines });
    }
  });
  after(() => world.close());

  /** Of the primary account, since a sandbox is not billed for them: added to, suspended, taken up again. */
  async function olderOffers(): Promise<void> {
    const token = await world.userToken(world.primary);
    const { id: customerId } = await made(world, "/v1/customers", { token, body: customerDraft("Older Offers") });
    const bought: { readonly subscriptionId: string }[] = [];
    for (const billingCycle of ["monthly", "annual"] as const) bought.push(await buyLegacy(world, { accountId: world.primary.tenantId, customerId, billingCycle }));
    const change = async (changes: object): Promise<void> => {
      assert.equal((await world.control("POST", "/clock", { advance: "P19D" })).status, 200);
      for (const { subscriptionId } of bought) {
        const path = `/v1/customers/${customerId}/subscriptions/${subscriptionId}`;
        const { json } = await world.call("GET", path, { token });
        const answer = await world.call("PATCH", path, { token, body: { ...json, ...changes } });
        assert.equal(answer.status, 200, answer.text);
      }
    };
    for (const changes of [{ quantity: 5 }, { quantity: 2 }, { status: "suspended" }, { status: "active" }]) await change(changes);
  }

  test("is of an invoice for each month and account, with a line for everything", () => {
    assert.ok(proofs.length >= 24, `${proofs.length} invoices`);
    assert.ok(proofs.flatMap(({ lines }) => lines).length > 100);
  });

  test("shows that header, lines and charges come to the same", () => {
    for (const { invoice: { invoiceId, total }, sums, lines } of proofs) {
      assert.ok(sums.agree, `${invoiceId}: ${JSON.stringify(sums)}`);
      assert.equal(sums.header.total, total);
      assert.equal(Decimal.sum(lines.map(({ amount }) => Decimal.of(amount))).toString(), sums.lines.subtotal, invoiceId);
    }
  });

  test("works out each line to what it says, from an event that is in the history", () => {
    for (const line of proofs.flatMap(({ lines }) => lines)) {
      assert.ok(line.holds, JSON.stringify(line));
      assert.match(line.cause.text, /^(It is event|It was used|Given by hand)/, JSON.stringify(line));
      assert.ok(line.price.text && line.rule.source.endsWith(".md"), JSON.stringify(line));
    }
  });

  test("has lines of purchases, cycles, renewals and changes, of new commerce and of older offers", () => {
    const types = new Set(proofs.flatMap(({ lines }) => lines.map(({ chargeType }) => chargeType)));
    for (const type of ["new", "cycleCharge", "renew", "cancelImmediate", "Cycle fee", "Prorate fees when purchase", "Cycle instance prorate", "Cancel fee", "Prorate fees when activate"]) {
      assert.ok(types.has(type), `${type} among ${[...types].join(", ")}`);
    }
  });
});
