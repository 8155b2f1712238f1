import assert from "node:assert/strict";
import { test } from "node:test";
import { changed, groupsOf, hasErrors, linesToSend, reasonOf, sumsOf, withAddOn, without, withLine, type Line } from "./cart.ts";

const line = (id: number, more: Partial<Line> = {}): Line => ({ id, catalogItemId: `P:S:${id}`, quantity: 1, billingCycle: "monthly", ...more });

test("a new line has a number that no other line and no add-on has", () => {
  const lines = [line(0, { addonItems: [line(4)] }), line(1)];
  const [, , added] = withLine(lines, { catalogItemId: "X", quantity: 2, billingCycle: "annual", addonItems: [{ ...line(0), catalogItemId: "Y" }] });
  assert.equal(added?.id, 5);
  assert.deepEqual(added?.addonItems?.map(({ id }) => id), [6]);
  assert.equal(withLine([], { catalogItemId: "X", quantity: 1, billingCycle: "annual" })[0]?.id, 0);
});

test("what the service said of a line is not sent back", () => {
  const said = { error: { errorCode: "unknown" as const }, orderGroup: "0", pricing: { listPrice: 1 } };
  assert.deepEqual(linesToSend([line(0, { ...said, addonItems: [line(1, said)] })]), [line(0, { addonItems: [line(1)] })]);
});

test("add-ons change and go without their base", () => {
  const lines = withAddOn([line(0), line(1)], 0, { catalogItemId: "Y", quantity: 1, billingCycle: "monthly" });
  assert.deepEqual(lines[0]?.addonItems?.map(({ id }) => id), [2]);
  assert.equal(changed(lines, 2, { quantity: 7 })[0]?.addonItems?.[0]?.quantity, 7);
  assert.deepEqual(without(lines, 2)[0]?.addonItems, []);
  assert.deepEqual(without(lines, 0).map(({ id }) => id), [1]);
});

test("sums are by currency, with the add-ons, and without crumbs", () => {
  const at = (extendedPrice: number, currencyCode = "USD") => ({ currencyCode, pricing: { extendedPrice } });
  const lines = [line(0, { ...at(0.1), addonItems: [line(1, at(0.2))] }), line(2, at(5, "EUR")), line(3)];
  assert.deepEqual(sumsOf(lines), [{ currency: "USD", amount: 0.3 }, { currency: "EUR", amount: 5 }]);
});

test("an error of an add-on is an error of the cart", () => {
  assert.equal(hasErrors([line(0)]), false);
  assert.equal(hasErrors([line(0, { addonItems: [line(1, { error: { errorCode: "unknown" } })] })]), true);
});

test("lines of one group become one order", () => {
  const groups = groupsOf([line(0, { orderGroup: "0" }), line(1, { orderGroup: "1" }), line(2, { orderGroup: "0" })]);
  assert.deepEqual(groups.map(({ id, lines }) => [id, lines.map((one) => one.id)]), [["0", [0, 2]], ["1", [1]]]);
});

test("a reason is shown without the number of its code", () => {
  assert.equal(reasonOf(line(0, { error: { errorCode: "invalid_input", errorDescription: "Too many. (10010)" } })), "Too many.");
});
