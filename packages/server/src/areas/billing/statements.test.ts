// The PDFs of invoices and receipts, over HTTP.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { lineCharge } from "../../../../../tests/support/charges.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser, throughDoors } from "../../../../../tests/support/doors.ts";
import { charge } from "../../../../../tests/support/invoices.ts";
import { readPdf } from "../../../../../tests/support/pdf.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";
import { findInvoice } from "../../billing/index.ts";
import { updateInvoice } from "../../billing/invoices/repository.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") } as const;

for (const dialect of dialects) {
  describe(`the statement of an invoice on ${dialect}`, () => {
    let world: TestWorld;
    let user: string;
    let id: string;
    before(async () => {
      world = await startWorld({ seedNumber: 7, clock }, dialect);
      user = await world.userToken(world.primary);
      for (const { tenantId } of [world.primary, world.sandbox]) await charge(world, tenantId, lineCharge({ chargedAt: "2027-01-15T09:30:00.000Z", amount: "548138.52", chargeId: `charge of ${tenantId}` }));
      assert.equal((await world.control("POST", "/clock", { to: "2027-02-20T12:00:00Z" })).status, 200);
      id = (await get("")).items[0].id;
    });
    after(() => world.close());

    const get = async (path: string, token = user): Promise<Json> => {
      const answer = await world.call("GET", `/v1/invoices${path}`, { token });
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };
    const download = async (path: string, token = user): Promise<{ headers: Headers; bytes: Uint8Array }> => {
      const answer = await fetch(`${world.ready.urls.http}/v1${path}`, { headers: { authorization: `Bearer ${token}`, accept: "application/pdf" } });
      assert.equal(answer.status, 200);
      return { headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer()) };
    };
    const refused = async (path: string, status: number, code: number): Promise<void> => assertRefused(await world.call("GET", `/v1${path}`, { token: user }), status, code);

    test("comes as a file with the invoice's number, by either form of it", async () => {
      for (const form of [id, `OneTime-${id}`, id.toLowerCase()]) {
        const { headers, bytes } = await download(`/invoices/${form}/documents/statement`);
        assert.equal(headers.get("content-type"), "application/pdf");
        assert.equal(headers.get("content-disposition"), `attachment; filename=Invoice_${id}.pdf`);
        const { text } = await readPdf(bytes);
        assert.ok(text.includes(`Invoice number ${id}`) && text.includes("548,138.52"), text);
      }
    });

    test("comes by the link of the invoice for half an hour, and no longer", async () => {
      const { pdfDownloadLink } = await get(`/${id}`);
      await download(pdfDownloadLink);
      assert.equal((await world.control("POST", "/clock", { advance: "PT29M59S" })).status, 200);
      await download(pdfDownloadLink);
      assert.equal((await world.control("POST", "/clock", { advance: "PT1S" })).status, 200);
      await refused(pdfDownloadLink, 404, 1000);
      await download(`/invoices/${id}/documents/statement`);
    });

    for (const expires of ["tomorrow", "2027-02-30T00:00:00Z", "1"]) {
      test(`is refused for a link that ends at "${expires}"`, () => refused(`/invoices/${id}/documents/statement?expires=${encodeURIComponent(expires)}`, 400, 3000));
    }

    test("of another account's, an unknown or a malformed number is not found", async () => {
      const [other] = (await get("", await world.userToken(world.sandbox))).items;
      for (const number of [other.id, "G000000000", `Recurring-${id}`, `${id}x`, "unbilled"]) await refused(`/invoices/${number}/documents/statement`, 404, 1000);
    });

    test("of a sandbox says that nothing is to be paid", async () => {
      const token = await world.userToken(world.sandbox);
      const [{ id: number }] = (await get("", token)).items;
      const { text } = await readPdf((await download(`/invoices/${number}/documents/statement`, token)).bytes);
      assert.ok(text.includes("Integration sandbox: do not pay"));
    });

    test("is for billing admins, and neither for sales agents nor for an application alone", async () => {
      const billing = await world.userToken(world.primary, { userName: await addUser(world, world.primary, "billing", ["billingAdmin"]) });
      await download(`/invoices/${id}/documents/statement`, billing);
      const sales = await world.userToken(world.primary, { userName: await addUser(world, world.primary, "sales", ["salesAgent"]) });
      for (const token of [sales, await world.appToken(world.primary)]) {
        const { status } = await world.call("GET", `/v1/invoices/${id}/documents/statement`, { token });
        assert.ok(status === 401 || status === 403, `${status}`);
      }
    });

    test("comes with a receipt of taxes in Taiwan, and nowhere else", async () => {
      assert.equal((await get(`/${id}`)).taxReceipts, undefined);
      await refused(`/invoices/${id}/receipts/1234567/documents/statement`, 404, 1000);
      await throughDoors(world, async (unit) => {
        const invoice = await findInvoice(unit, world.primary.tenantId, id);
        assert.ok(invoice);
        await updateInvoice(unit.db, { ...invoice, billTo: { ...invoice.billTo, country: "TW" } });
      });
      const [{ id: receipt, taxReceiptPdfDownloadLink }, ...others] = (await get(`/${id}`)).taxReceipts;
      assert.deepEqual([others, taxReceiptPdfDownloadLink], [[], `/invoices/${id}/receipts/${receipt}/documents/statement`]);
      const { headers, bytes } = await download(taxReceiptPdfDownloadLink);
      assert.equal(headers.get("content-disposition"), `attachment; filename=E-Tax-${receipt}.pdf`);
      assert.ok((await readPdf(bytes)).text.includes(`Tax receipt ${receipt}`));
      await refused(`/invoices/${id}/receipts/0000000/documents/statement`, 404, 1000);
    });
  });
}
