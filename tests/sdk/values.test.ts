// What travels as what: amounts, files, forms, refusals in every dialect, arguments that are none.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ArgumentError, decimal, PartnerCenterError, type FileToSend, type PartnerCenterClient } from "@understudy/sdk";
import { scripted } from "./scripted-service.ts";

const id = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";

test("amounts come and go digit for digit, on their own and in the items of lists", () =>
  scripted([
    { body: `{"id":"D1","totalCharges":1234567890123456.10,"paidAmount":-0.50,"taxReceipts":null}` }, { body: `{"totalCount":1,"items":[{"totalCharges":10.00}]}` }, { body: `{"amount":100.10}` },
  ], async ({ client, received }) => {
    const invoice = await client.invoices.get("D1");
    assert.deepEqual([invoice.totalCharges, invoice.paidAmount, "taxReceipts" in invoice], ["1234567890123456.10", "-0.50", false]);
    assert.deepEqual((await Array.fromAsync(client.invoices.list())).map(({ totalCharges }) => totalCharges), ["10.00"]);
    await client.usage.customers.budget.update(id, { amount: "100.10" });
    assert.equal(received[2]?.body.toString(), `{"amount":100.10}`);
    assert.throws(() => decimal("1,5"), ArgumentError);
  }));

test("a file comes byte for byte, and is not asked for in a compressed form", () => {
  const content = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
  return scripted([{ headers: { "content-type": "application/pdf" }, body: content }], async ({ client, received }) => {
    assert.deepEqual(await client.invoices.statement.get("D1"), { contentType: "application/pdf", content });
    assert.equal(received[0]?.headers["accept-encoding"], "identity");
  });
});

test("files are sent as parts of a form, beside what is said of them", () =>
  scripted([{ status: 201, body: { totalCount: 1, items: [{ attachmentId: "a" }] } }], async ({ client, received }) => {
    const poFiles = [{ name: "order.pdf", content: Uint8Array.of(1, 2, 255), contentType: "application/pdf" }];
    const answer = await client.orders.attachments.upload(id, "an-order", { metadata: { customerPrice: "10", currency: "USD" }, poFiles });
    assert.deepEqual(answer, [{ attachmentId: "a" }]);
    assert.match(String(received[0]?.headers["content-type"]), /^multipart\/form-data; boundary=/);
    const body = received[0]?.body.toString("latin1") ?? "";
    assert.match(body, /name="metadata"\r\n[^]*\{"customerPrice":"10","currency":"USD"\}/);
    assert.match(body, /name="poFiles"; filename="order\.pdf"[^]*application\/pdf/);
    assert(received[0]?.body.includes(Uint8Array.of(1, 2, 255)));
  }));

test("a file's name stays within the header that it is written in", () =>
  scripted([{ status: 201, body: { items: [] } }], async ({ client, received }) => {
    const poFiles = [{ name: 'a"; name="b\r\nc.pdf', content: Uint8Array.of(1) }];
    await client.orders.attachments.upload(id, "an-order", { metadata: { customerPrice: "10", currency: "USD" }, poFiles });
    assert(received[0]?.body.toString().includes('name="poFiles"; filename="a%22; name=%22b%0D%0Ac.pdf"\r\n'));
  }));

test("members of enumerations that come later are taken as they are", () =>
  scripted([{ body: { id, relationshipToPartner: "something_new", attributes: { objectType: "Customer" } } }], async ({ client }) => {
    assert.equal((await client.customers.get(id)).relationshipToPartner, "something_new");
  }));

for (const [dialect, body, code, text] of [
  ["the service's own", { code: 2000, description: "It is not there.", data: ["a"], source: "PartnerFD" }, "2000", "It is not there."],
  ["the newer services'", { code: "800065", message: "It was bought.", errorName: "Cart", isRetryable: true, parameters: { cart: "a" } }, "800065", "It was bought."],
  ["the partner API's", { error: { code: "bad", message: "It is bad.", target: "x", innerError: { code: "worse" } } }, "bad", "It is bad."],
  ["Graph's", { error: { code: "Request_BadRequest", message: "It is bad.", innerError: { "request-id": "a" } } }, "Request_BadRequest", "It is bad."],
  ["throttling's", { statusCode: 429, message: "Try again in 2 seconds." }, "", "Try again in 2 seconds."],
  ["a bare text", "Not today", "", "Not today"], ["no body", "", "", ""], ["a list", [1], "", "[1]"], ["null", "null", "", "null"],
] as const) {
  test(`a refusal in the dialect of ${dialect} is read`, () =>
    scripted([{ status: 409, body }], async ({ client }) => {
      const said = typeof body === "string" ? body : JSON.stringify(body);
      await assert.rejects(client.customers.get(id), (error: PartnerCenterError) => {
        assert(error instanceof PartnerCenterError && error.name === "AlreadyExistsError");
        assert.deepEqual([error.code, error.body, error.isRetryable], [code, said, dialect === "the newer services'"]);
        assert(error.message.endsWith(text), error.message);
        return true;
      });
    }));
}

test("an answer that is no JSON is an unexpected one, with what it was", () =>
  scripted([{ body: "<html>" }], async ({ client }) => {
    await assert.rejects(client.customers.get(id), { name: "UnexpectedAnswerError", body: "<html>", status: 200 });
  }));

type Wrong = readonly [argument: string, call: (client: PartnerCenterClient) => unknown];

const filesWith = (file: Partial<FileToSend>) =>
  ({ metadata: { customerPrice: "10", currency: "USD" }, poFiles: [{ name: "a.pdf", content: Uint8Array.of(1), ...file }] });

const line = { id: 0, catalogItemId: "DZH318Z0BPS6:0001:DZH318Z0BLJQ", quantity: 1, billingCycle: "monthly" };

const wrong: readonly Wrong[] = [
  ["customerId", (client) => client.customers.get(undefined as never)],
  ["customerId", (client) => client.customers.get(5 as never)],
  ["customerId", (client) => client.customers.get(" ")],
  ["customerId", (client) => client.customers.get("..")],
  ["userId", (client) => client.users.get(id, "")],
  ["arguments", (client) => (client.customers.get as (...args: unknown[]) => unknown)(id, {}, {})],
  ["options", (client) => client.customers.get(id, "x" as never)],
  ["options.size", (client) => client.customers.list({ size: "5" as never })],
  ["options.sise", (client) => client.customers.list({ sise: 5 } as never)],
  ["options.constructor", (client) => client.customers.list({ constructor: 5 } as never)],
  ["options.ifMatch", (client) => client.customers.get(id, { ifMatch: "a" } as never)],
  ["options.ifMatch", (client) => client.customers.delete(id, { ifMatch: "a\r\nb" })],
  ["options.requestId", (client) => client.customers.get(id, { requestId: "one" })],
  ["options.timeoutMs", (client) => client.customers.get(id, { timeoutMs: 0 })],
  ["options.abortSignal", (client) => client.customers.get(id, { abortSignal: {} as never })],
  ["options.locale", (client) => client.customers.get(id, { locale: "en-US\r\n" })],
  ["options.headers.a", (client) => client.customers.get(id, { headers: { a: "b\nc" } })],
  ["options.provider", (client) => client.invoices.lineItems.list("D1", { invoiceLineItemType: "usagelineitems" } as never)],
  ["body", (client) => client.customers.create(undefined as never)],
  ["body", (client) => client.customers.create([] as never)],
  ["body.companyProfile", (client) => client.customers.create({ billingProfile: {} } as never)],
  ["body.companyProfile.domain", (client) => client.customers.create({ companyProfile: { domain: 1 }, billingProfile: {} } as never)],
  ["body.lineItems[1].quantity", (client) => client.carts.create(id, { lineItems: [line, { ...line, quantity: 1.5 }] })],
  ["body.poFiles[0]", (client) => client.orders.attachments.upload(id, "an-order", filesWith({ name: "" }))],
  ["body.poFiles[0]", (client) => client.orders.attachments.upload(id, "an-order", filesWith({ name: 5 as never }))],
  ["body.poFiles[0]", (client) => client.orders.attachments.upload(id, "an-order", filesWith({ contentType: "text/plain\r\nx: y" }))],
  ["body.amount", (client) => client.usage.customers.budget.update(id, { amount: 1.5 as never })],
];

for (const [argument, call] of wrong) {
  test(`${call.toString().replace(/^\(client\) => /, "")} is refused before anything is sent, naming ${argument}`, () =>
    scripted([{ body: {} }], async ({ client, received }) => {
      await assert.rejects(async () => call(client), (error: ArgumentError) => {
        assert(error instanceof ArgumentError, String(error));
        assert.equal(error.argument, argument);
        return true;
      });
      assert.equal(received.length, 0);
    }));
}

test("whatever an argument holds, it stays within its piece of the address", () =>
  scripted([{ body: {} }], async ({ client, received }) => {
    await client.customers.get("a/../b?c=d#e%2F'");
    await client.customers.get(id, { locale: "de-DE", headers: { ValidateMfa: "true" } });
    assert.equal(received[0]?.url, "/v1/customers/a%2F..%2Fb%3Fc%3Dd%23e%252F%27");
    assert.deepEqual([received[1]?.headers["x-locale"], received[1]?.headers["validatemfa"]], ["de-DE", "true"]);
  }));
