import { strict as assert } from "node:assert";
import { test } from "node:test";
import { cancellableLines, cancellationOf, type Order } from "./order.ts";
import { formOf, noPapers, problemsOf } from "./paper-values.ts";

const line = (lineItemNumber: number, offerId: string, quantity = 1) => ({ lineItemNumber, offerId, quantity });
const order: Order = {
  status: "completed", transactionType: "UserPurchase",
  lineItems: [line(0, "DG7GMGF0FKZV:0003:A"), line(1, "CFQ7TTC0LFLX:0001:A"), line(2, "DZH318Z0BQ5S:0001:A"), line(3, "DG7GMGF0DWM3:0002:A", 0)],
};

test("software and reservations are cancelled by their order, unless they are cancelled or the service ordered them itself", () => {
  assert.deepEqual(cancellableLines(order).map(({ lineItemNumber }) => lineItemNumber), [0, 2]);
  assert.deepEqual(cancellableLines({ ...order, transactionType: "SystemPurchase" }), []);
  assert.deepEqual(cancellableLines({ ...order, status: "cancelled" }), []);
  assert.deepEqual(cancellableLines({ ...order, status: "pending_po_upload" }), []);
});

test("a line to cancel is named by its number and offer", () => {
  assert.deepEqual(cancellationOf(cancellableLines(order).slice(0, 1)), { status: "cancelled", lineItems: [{ lineItemNumber: 0, offerId: "DG7GMGF0FKZV:0003:A" }] });
});

const words = { fileNeeded: "file", amountNeeded: "amount", currencyNeeded: "currency", tenderNeeded: "tender" };
const file = new File(["papers"], "order.pdf");
const typed = { ...noPapers, files: [file], customerPrice: "156.87", currency: "USD" };

test("papers need a file, an amount, a currency, and of a tender where it is found", () => {
  assert.deepEqual(problemsOf(noPapers, words), { files: "file", customerPrice: "amount", currency: "currency" });
  assert.deepEqual(problemsOf(typed, words), {});
  assert.deepEqual(problemsOf({ ...typed, isPartOfTender: true }, words), { tenderLink: "tender" });
  assert.deepEqual(problemsOf({ ...typed, isPartOfTender: true, tenderFiles: [file] }, words), {});
});

test("papers travel as a form of parts: the figures as JSON, and each file by its name", () => {
  const form = formOf({ ...typed, isPartOfTender: true, tenderLink: " https://tenders.example/1 " });
  assert.deepEqual(JSON.parse(String(form.get("metadata"))), { customerPrice: "156.87", currency: "USD", isPartOfTender: true, tenderLink: "https://tenders.example/1" });
  assert.deepEqual(form.getAll("poFiles").map((one) => (one as File).name), ["order.pdf"]);
});
