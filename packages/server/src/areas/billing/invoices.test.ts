// Invoices, balances and links to estimates, over HTTP.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { lineCharge, usageCharge } from "../../../../../tests/support/charges.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser } from "../../../../../tests/support/doors.ts";
import { charge } from "../../../../../tests/support/invoices.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") } as const;
const never = "0001-01-01T00:00:00";

for (const dialect of dialects) {
  describe(`invoices on ${dialect}`, () => {
    let world: TestWorld;
    let user: string;
    let unbilled: Json;
    before(async () => {
      world = await startWorld({ seed: "empty", seedNumber: 7, clock }, dialect);
      user = await world.userToken(world.primary);
      unbilled = (await world.call("GET", "/v1/invoices/summary", { token: user })).json;
      const { tenantId } = world.primary;
      await charge(world, tenantId,
        lineCharge({ chargedAt: "2027-01-15T09:30:00.000Z", amount: "202955.87", bill: "legacy" }),
        usageCharge({ chargedAt: "2027-01-16T00:00:00.000Z", amount: "0.7378", bill: "legacy" }),
        lineCharge({ chargedAt: "2027-01-15T09:30:00.000Z", amount: "548138.52" }),
        usageCharge({ chargedAt: "2027-01-16T00:00:00.000Z", amount: "0.7378" }),
        lineCharge({ chargedAt: "2027-02-15T09:30:00.000Z", amount: "12", currency: "EUR" }));
      assert.equal((await world.control("POST", "/clock", { to: "2027-03-20T12:00:00Z" })).status, 200);
    });
    after(() => world.close());

    const get = async (path: string, token = user): Promise<Json> => {
      const answer = await world.call("GET", `/v1/invoices${path}`, { token });
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };
    const idOf = async (start: string): Promise<string> => (await get("")).items.find(({ id }: Json) => id.startsWith(start)).id;

    test("are listed, the latest first, with the kinds of their lines", async () => {
      const { items, totalCount } = await get("");
      assert.equal(totalCount, 3);
      assert.deepEqual(items.map((one: Json) => [one.invoiceType, one.currencyCode, one.currencySymbol, one.totalCharges, one.paidAmount, one.invoiceDate]), [
        ["OneTime", "EUR", "€", 12, 0, "2027-03-08T00:00:00.000Z"],
        ["Recurring", "USD", "$", 202956.6, 0, "2027-02-16T00:00:00.000Z"],
        ["OneTime", "USD", "$", 548139.25, 0, "2027-02-08T00:00:00.000Z"],
      ]);
      const [, legacy, modern] = items;
      assert.deepEqual([modern.billingPeriodStartDate, modern.billingPeriodEndDate], ["2027-01-01T00:00:00.000Z", "2027-01-31T00:00:00.000Z"]);
      assert.deepEqual([legacy.billingPeriodStartDate, legacy.billingPeriodEndDate], ["2027-01-15T00:00:00.000Z", "2027-02-14T00:00:00.000Z"]);
      assert.deepEqual([modern.documentType, modern.status, modern.attributes.objectType], ["invoice", "active", "Invoice"]);
      assert.deepEqual(modern.links.self, { uri: `/invoices/OneTime-${modern.id}`, method: "GET", headers: [] });
      const details = (one: Json) => one.invoiceDetails.map((detail: Json) => [detail.billingProvider, detail.invoiceLineItemType, detail.links.self.uri]);
      assert.deepEqual(details(modern), [
        ["one_time", "billing_line_items", `/invoices/OneTime-${modern.id}/lineitems/OneTime/BillingLineItems`],
        ["one_time", "usage_line_items", `/invoices/OneTime-${modern.id}/lineitems/OneTime/UsageLineItems`],
      ]);
      assert.deepEqual(details(legacy).map(([provider, type]: Json) => [provider, type]), [
        ["office", "billing_line_items"], ["azure", "billing_line_items"], ["azure", "usage_line_items"],
      ]);
      assert.ok(items.every((one: Json) => !("pdfDownloadLink" in one) && !("amendments" in one)), "the PDF is of an invoice by its id");
    });

    test("come by page", async () => {
      const all = (await get("")).items.map(({ id }: Json) => id);
      const first = await get("?size=2");
      assert.deepEqual(first.items.map(({ id }: Json) => id), all.slice(0, 2));
      assert.equal(first.links.next.uri, "/invoices?size=2&offset=2");
      const rest = await get("?size=2&offset=2");
      assert.deepEqual([rest.items.map(({ id }: Json) => id), rest.links.next], [all.slice(2), undefined]);
    });

    const dated: readonly (readonly [operator: string, value: string, count: number])[] = [
      ["equals", "2027-02-08", 1], ["equals", "2027-02-08T00:00:00Z", 1], ["equals", "2027-02-08T01:00:00", 0], ["GreaterThan", "2027-02-08", 2],
      ["greater_than_or_equals", "2027-02-08", 3], ["less_than", "2027-02-16", 1], ["LessThanOrEquals", "2027-02-16T00:00:00.000Z", 2],
    ];
    for (const [operator, value, count] of dated) {
      test(`are filtered by a date: ${operator} ${value}`, async () => {
        const filter = encodeURIComponent(JSON.stringify({ Field: "InvoiceDate", Value: value, Operator: operator }));
        assert.equal((await get(`?filter=${filter}`)).totalCount, count);
      });
    }

    for (const filter of ["{", '{"Field":"Amount","Value":"1","Operator":"equals"}', '{"Field":"InvoiceDate","Value":"today","Operator":"equals"}', '{"Field":"InvoiceDate","Value":"2027-01-01","Operator":"starts_with"}']) {
      test(`are not listed for the filter ${filter}`, async () =>
        assertRefused(await world.call("GET", `/v1/invoices?filter=${encodeURIComponent(filter)}`, { token: user }), 400, 3000));
    }

    test("are found by their number, with and without their type, in any case", async () => {
      const modern = await idOf("G");
      for (const id of [modern, modern.toLowerCase(), `OneTime-${modern}`, `onetime-${modern.toLowerCase()}`]) assert.equal((await get(`/${id}`)).id, modern);
      const legacy = await idOf("D");
      for (const id of [legacy, `Recurring-${legacy}`]) assert.equal((await get(`/${id}`)).id, legacy);
    });

    test("have a link to their PDF for half an hour, where one is got by its id", async () => {
      const id = await idOf("G");
      const { pdfDownloadLink, amendments } = await get(`/${id}`);
      assert.equal(pdfDownloadLink, `/invoices/${id}/documents/statement?expires=2027-03-20T12:30:00.000Z`);
      assert.deepEqual(amendments, []);
    });

    test("of nobody, of another type or account, and under malformed numbers are not found", async () => {
      const [modern, legacy] = [await idOf("G"), await idOf("D")];
      for (const id of ["G000000000", `Recurring-${modern}`, `OneTime-${legacy}`, `${modern}x`, "OneTime-", "%00", "..", "x".repeat(300), "unbilled", "1 OR 1=1"]) {
        assertRefused(await world.call("GET", `/v1/invoices/${id === ".." ? "%2E%2E" : encodeURIComponent(id)}`, { token: user }), 404, 1000);
      }
    });

    test("add up to the balance, altogether and by type", async () => {
      const summary = await get("/summary");
      assert.deepEqual([summary.balanceAmount, summary.currencyCode, summary.currencySymbol], [751095.85, "USD", "$"]);
      assert.deepEqual(summary.details.map(({ invoiceType, summary: { balanceAmount, latestInvoiceDate } }: Json) => [invoiceType, balanceAmount, latestInvoiceDate]), [
        ["Recurring", 202956.6, "2027-02-16T00:00:00.000Z"], ["OneTime", 548139.25, "2027-02-08T00:00:00.000Z"],
      ]);
      assert.deepEqual([summary.accountingDate, summary.firstInvoiceCreationDate, summary.latestInvoiceDate], ["2027-02-16T00:00:00.000Z", "2027-02-08T00:00:00.000Z", "2027-02-16T00:00:00.000Z"]);
      assert.deepEqual([summary.lastPaymentDate, summary.lastPaymentAmount], [never, 0]);
    });

    test("have a balance for each currency, the partner's own first", async () => {
      const { items } = await get("/summaries");
      assert.deepEqual(items.map(({ currencyCode, balanceAmount, details }: Json) => [currencyCode, balanceAmount, details.length]), [["USD", 751095.85, 2], ["EUR", 12, 1]]);
    });

    test("leave the balance of a partner that has none at nothing", () => {
      assert.deepEqual([unbilled.balanceAmount, unbilled.currencyCode, unbilled.details], [0, "USD", []]);
      assert.deepEqual([unbilled.accountingDate, unbilled.firstInvoiceCreationDate, unbilled.latestInvoiceDate], [never, never, never]);
    });

    test("have four links to estimates, each of which asks for lines", async () => {
      const { items } = await get("/estimates/links?currencyCode=usd");
      assert.deepEqual(items.map(({ type, period }: Json) => `${type} ${period}`), [
        "daily_rated_usage Current", "daily_rated_usage Previous", "non_consumption Current", "non_consumption Previous",
      ]);
      assert.equal(items[3].link.uri, "/invoices/unbilled/lineitems?provider=all&invoicelineitemtype=billinglineitems&currencycode=USD&period=previous&size=2000");
    });

    for (const query of ["", "?currencyCode=", "?currencyCode=dollars", "?currencyCode=12"]) {
      test(`have no links to estimates for "${query}"`, async () =>
        assertRefused(await world.call("GET", `/v1/invoices/estimates/links${query}`, { token: user }), 400, 3000));
    }

    test("are for billing admins and not for sales agents", async () => {
      const billing = await world.userToken(world.primary, { userName: await addUser(world, world.primary, "billing", ["billingAdmin"]) });
      await get("/summaries", billing);
      const sales = await world.userToken(world.primary, { userName: await addUser(world, world.primary, "sales", ["salesAgent"]) });
      for (const path of ["", "/summary", "/summaries", "/estimates/links?currencyCode=USD", "/G000000000"]) {
        assert.equal((await world.call("GET", `/v1/invoices${path}`, { token: sales })).status, 403, path);
      }
    });
  });
}
