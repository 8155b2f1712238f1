import { strict as assert } from "node:assert";
import { test } from "node:test";
import { unitPriceOf } from "./price.ts";
import { hasFailed, isUnderWay, newestFirst, stepsOf, type Transition } from "./transition.ts";

const order = {
  id: "7e0d0b9b5960", currencyCode: "USD", creationDate: "2027-01-15T09:30:00.000Z",
  lineItems: [{ lineItemNumber: 0, offerId: "P:1:A", subscriptionId: "S", quantity: 5, pricing: { listPrice: 10, discountedPrice: 9 } }],
};
const subscription = { id: "s", offerId: "P:1:A", effectiveStartDate: "2027-01-15T09:30:00.000Z" };

test("the order's price holds for the term that began with it, and for no later one and no other product", () => {
  assert.deepEqual(unitPriceOf(subscription, order), { amount: 9, currency: "USD" });
  assert.equal(unitPriceOf({ ...subscription, effectiveStartDate: "2028-01-15T00:00:00.000Z" }, order), undefined);
  assert.equal(unitPriceOf({ ...subscription, offerId: "P:2:A" }, order), undefined);
  assert.equal(unitPriceOf(subscription, undefined), undefined);
});

const transition = (...events: Transition["events"] & object): Transition =>
  ({ toCatalogItemId: "P:2:A", quantity: 5, transitionType: "transition_only", events });
const event = (name: "Conversion" | "SeatReassignment", status: "Started" | "Completed" | "Failed", timestamp: string) => ({ name, status, timestamp });

test("a move is under way until each of its steps has ended, and has failed when one has", () => {
  const started = transition(event("Conversion", "Started", "1"));
  const between = transition(event("Conversion", "Started", "1"), event("Conversion", "Completed", "2"), event("SeatReassignment", "Started", "2"));
  const failed = transition(event("Conversion", "Started", "1"), event("Conversion", "Failed", "2"));
  assert.deepEqual([started, between, failed].map(isUnderWay), [true, true, false]);
  assert.deepEqual([started, between, failed].map(hasFailed), [false, false, true]);
  assert.deepEqual(stepsOf(between).map(({ name, status }) => `${name} ${status}`), ["Conversion Completed", "SeatReassignment Started"]);
  assert.deepEqual(newestFirst([started, transition(event("Conversion", "Started", "3"))]).map(({ events }) => events?.[0]?.timestamp), ["3", "1"]);
});
