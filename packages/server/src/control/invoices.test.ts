// The control API's invoices: what it does, what it refuses, and that it changes nothing by it.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { assertUnchanged, rowsOf } from "../../../../tests/support/exports.ts";
import { invoiceOfLastMonth } from "../../../../tests/support/invoices.ts";
import { unreadable } from "../../../../tests/support/mistakes.ts";
import { startWorld, type Answer, type Json, type TestWorld } from "../../../../tests/support/world.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-03-15T09:30:00Z") } as const;
const nobody = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";

describe("the control API's invoices", () => {
  let world: TestWorld;
  let modern: string;
  let legacy: string;
  let ofSandbox: string;
  let customer: string;
  let customerDomain: string;
  before(async () => {
    world = await startWorld({ clock, settings: { paymentShownAfter: "P1D" } });
    const created = await world.call("POST", "/v1/customers", { token: await world.appToken(world.primary), body: customerDraft("Credited") });
    [customer, customerDomain] = [created.json.id, created.json.companyProfile.domain];
    modern = (await invoiceOfLastMonth(world, world.primary.tenantId, "modern")).invoiceId;
    legacy = (await invoiceOfLastMonth(world, world.primary.tenantId, "legacy")).invoiceId;
    ofSandbox = (await invoiceOfLastMonth(world, world.sandbox.tenantId, "modern")).invoiceId;
  });
  after(() => world.close());

  const get = async (path: string): Promise<Json> => {
    const answer = await world.control("GET", path);
    assert.equal(answer.status, 200, answer.text);
    return answer.json;
  };
  const post = (path: string, body?: object | string | Uint8Array, token = world.ready.operatorKey): Promise<Answer> =>
    world.call("POST", `/_understudy/v1/invoices${path}`, { token, ...(body !== undefined && { body }) });
  const done = async (path: string, body: object): Promise<Json> => {
    const answer = await post(path, body);
    assert.equal(answer.status, 200, answer.text);
    return answer.json;
  };
  function assertRefusedFor(answer: Answer, status: number, why: RegExp): void {
    assert.equal(answer.status, status, answer.text);
    assert.deepEqual([answer.json.code, answer.json.source], [status, "Understudy"]);
    assert.match(answer.json.description, why);
  }

  test("are listed, of all accounts or of one", async () => {
    const all = await get("/invoices");
    assert.deepEqual(all.invoices.map(({ invoiceId }: Json) => invoiceId).toSorted(), [modern, legacy, ofSandbox].toSorted());
    const own = await get(`/invoices?account=${world.sandbox.domain}`);
    assert.deepEqual(own.invoices.map(({ invoiceId, domain, isSandbox, open }: Json) => [invoiceId, domain, isSandbox, open]), [[ofSandbox, world.sandbox.domain, true, "0"]]);
  });

  test("are shown and proved, by either form of their number", async () => {
    const { invoiceId, total, open, paid, bill, from, lines } = await get(`/invoices/onetime-${modern.toLowerCase()}`);
    assert.deepEqual([invoiceId, total, open, paid, bill, from, lines], [modern, "20.73", "20.73", "0", "modern", "2027-02-01T00:00:00.000Z", { charge: 1, usage: 1, meter: 1 }]);
    const proof = await get(`/invoices/${modern}/proof?limit=1`);
    assert.ok(proof.sums.agree);
    const rest = await get(`/invoices/${modern}/proof?after=${encodeURIComponent(proof.next)}`);
    assert.deepEqual([proof.lines.length, rest.lines.length, rest.next], [1, 1, undefined]);
  });

  test("are paid in parts, which show when their time has come", async () => {
    const part = await done(`/${legacy}/payments`, { amount: "0.73" });
    assert.deepEqual([part.open, part.paid, part.payments.map(({ amount, shows }: Json) => [amount, shows])], ["20", "0", [["0.73", false]]]);
    assertRefusedFor(await post(`/${legacy}/payments`, { amount: "20.01" }), 409, /no more than 20 USD is open/);
    const whole = await done(`/${legacy}/payments`, {});
    assert.equal(whole.open, "0");
    assertRefusedFor(await post(`/${legacy}/payments`, {}), 409, /nothing is open/);
    const token = await world.userToken(world.primary);
    const seen = async () => (await world.call("GET", `/v1/invoices/${legacy}`, { token })).json.paidAmount;
    assert.equal(await seen(), 0);
    assert.equal((await world.control("POST", "/clock", { advance: "P1D" })).status, 200);
    assert.equal(await seen(), -20.73);
    const summary = (await world.call("GET", "/v1/invoices/summary", { token })).json;
    assert.deepEqual([summary.lastPaymentAmount, summary.lastPaymentDate], [20, "2027-03-15T09:30:00.000Z"]);
  });

  test("are adjusted by a note, made void, and billed again", async () => {
    const note = await done(`/${modern}/adjustments`, { customer: customerDomain, amount: "-5", reason: "An outage" });
    assert.deepEqual([note.documentType, note.amendsOf, note.total], ["adjustment_note", modern, "-5"]);
    const rebilled = await done(`/${modern}/void`, { reason: "A wrong price", corrections: [{ customer, amount: "-1.5", reason: "The price" }] });
    assert.deepEqual([rebilled.documentType, rebilled.status, rebilled.total, rebilled.reason], ["invoice", "active", "14.23", "A wrong price"]);
    const token = await world.userToken(world.primary);
    const { status, amendments } = (await world.call("GET", `/v1/invoices/${modern}`, { token })).json;
    assert.deepEqual([status, amendments.map(({ documentType, totalCharges, amendsOf }: Json) => [documentType, totalCharges, amendsOf]).toSorted()], [
      "void", [["adjustment_note", -5, modern], ["void_note", -20.73, modern]],
    ]);
    assertRefusedFor(await post(`/${modern}/void`, {}), 409, /is void already/);
    assertRefusedFor(await post(`/${note.invoiceId}/adjustments`, { customer, amount: "1", reason: "More" }), 409, /is a note/);
    for (const { invoiceId } of (await get("/invoices")).invoices) assert.ok((await get(`/invoices/${invoiceId}/proof`)).sums.agree, invoiceId);
  });

  test("of the next month have the credits that customers get now", async () => {
    const credit = await done("/credits", { partner: world.primary.domain, customer, amount: "-7.25", reason: "An outage", creditReasonCode: "Azure Credit Offer" });
    assert.deepEqual([credit.amount, credit.currency, credit.chargeType, credit.bill], ["-7.25", "USD", "customerCredit", "modern"]);
    const legacyCredit = await done("/credits", { partner: world.primary.tenantId, customer: customerDomain, amount: "3", reason: "Forgotten", bill: "legacy" });
    assert.deepEqual([legacyCredit.amount, legacyCredit.chargeType, legacyCredit.bill], ["3", "Offset a line item", "legacy"]);
    const { entries } = await get("/agenda");
    assert.ok(entries.some(({ kind, title, dueAt }: Json) => kind === "billing.invoice" && title === "The invoice of new commerce is out" && dueAt === "2027-04-08T00:00:00.000Z"));
  });

  const orders: Readonly<Record<string, readonly [path: () => string, body: () => object, status: number, why: RegExp]>> = {
    "a payment of nobody's invoice": [() => "/G000000000/payments", () => ({}), 404, /no invoice G000000000/],
    "a payment of what is no number": [() => "/%2e%2e%00/payments", () => ({}), 404, /no invoice/],
    "a payment under another type": [() => `/Recurring-${modern}/payments`, () => ({}), 404, /no invoice/],
    "a payment of a sandbox": [() => `/${ofSandbox}/payments`, () => ({}), 409, /integration sandbox's/],
    "a payment of nothing": [() => `/${legacy}/payments`, () => ({ amount: "0" }), 409, /nothing is open/],
    "a payment that is a number": [() => `/${legacy}/payments`, () => ({ amount: 5 }), 400, /not valid/],
    "a payment of parts of a cent": [() => `/${legacy}/payments`, () => ({ amount: "1.001" }), 400, /not valid/],
    "a negative payment": [() => `/${legacy}/payments`, () => ({ amount: "-1" }), 400, /not valid/],
    "a payment with more to it": [() => `/${legacy}/payments`, () => ({ currency: "USD" }), 400, /not valid/],
    "a void invoice with a correction for nobody": [() => `/${ofSandbox}/void`, () => ({ corrections: [{ customer: nobody, amount: "1", reason: "x" }] }), 404, /no customer/],
    "a void invoice with a correction for another's customer": [() => `/${ofSandbox}/void`, () => ({ corrections: [{ customer, amount: "1", reason: "x" }] }), 404, /no customer/],
    "a void invoice with a correction of nothing": [() => `/${legacy}/void`, () => ({ corrections: [{ customer, amount: "-0.00", reason: "x" }] }), 400, /amount is nothing/],
    "too many corrections": [() => `/${legacy}/void`, () => ({ corrections: Array.from({ length: 101 }, () => ({ customer, amount: "1", reason: "x" })) }), 400, /not valid/],
    "an adjustment without a reason": [() => `/${legacy}/adjustments`, () => ({ customer, amount: "1" }), 400, /not valid/],
    "an adjustment of nobody's invoice": [() => "/D000000AAA/adjustments", () => ({ customer, amount: "1", reason: "x" }), 404, /no invoice/],
    "a credit of a partner that there is not": [() => "/credits", () => ({ partner: nobody, customer, amount: "-1", reason: "x" }), 404, /no account/],
    "a credit on a bill that there is not": [() => "/credits", () => ({ partner: world.primary.domain, customer, amount: "-1", reason: "x", bill: "old" }), 400, /not valid/],
    "a credit without end": [() => "/credits", () => ({ partner: world.primary.domain, customer, amount: `-${"9".repeat(400)}`, reason: "x" }), 400, /not valid/],
  };
  for (const [what, [path, body, status, why]] of Object.entries(orders)) {
    test(`refuses ${what}, and changes nothing`, async () => {
      const rows = await rowsOf(world);
      assertRefusedFor(await post(path(), body()), status, why);
      await assertUnchanged(world, rows);
    });
  }

  test("refuses bodies that it cannot read, and callers without the key", async () => {
    const rows = await rowsOf(world);
    for (const path of [`/${legacy}/payments`, `/${legacy}/void`, `/${legacy}/adjustments`, "/credits"]) {
      for (const body of [...Object.values(unreadable), undefined, "null"]) assertRefusedFor(await post(path, body), 400, /^The body is not/);
      assertRefusedFor(await post(path, {}, await world.userToken(world.primary)), 401, /operator key/);
    }
    for (const path of ["", `/${legacy}`, `/${legacy}/proof`]) {
      assertRefusedFor(await world.call("GET", `/_understudy/v1/invoices${path}`, { token: "nonsense" }), 401, /operator key/);
    }
    await assertUnchanged(world, rows);
  });

  for (const [path, status] of [
    ["?account=nobody.example", 404], ["?limit=1", 400], ["?account=a&account=b", 400], ["?account=%00", 400], ["/G000000000", 404], ["/%00", 404],
    ["/G000000000/proof", 404], ["/D000000AAA/proof?limit=x", 404],
  ] as const) {
    test(`has nothing at ${path}`, async () => assert.equal((await world.control("GET", `/invoices${path}`)).status, status));
  }

  test("goes on with a proof only after a charge that there is, and by a number of lines", async () => {
    assertRefusedFor(await world.control("GET", `/invoices/${legacy}/proof?after=${nobody}`), 400, /after is the id of a charge/);
    assertRefusedFor(await world.control("GET", `/invoices/${legacy}/proof?limit=x`), 400, /limit is a whole number/);
  });
});
