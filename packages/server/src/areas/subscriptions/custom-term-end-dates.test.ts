import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, type Shop } from "../../../../../tests/support/subscribed.ts";
import type { Json } from "../../../../../tests/support/world.ts";
import { begin } from "../../commerce/index.ts";

describe("the days on which a term may end", () => {
  let shop: Shop;
  before(async () => { shop = await openShop(); });
  after(() => shop.world.close());

  const list = (customerId: string, query: string, headers: Record<string, string> = {}) =>
    shop.call("GET", `/v1/customers/${customerId}/subscriptions/customTermEndDates?${query}`, undefined, headers);
  const daysIn = async (customerId: string, query: string): Promise<unknown[]> => {
    const answer = await list(customerId, query);
    assert.equal(answer.status, 200, answer.text);
    return answer.json.items.map(({ allowedCustomTermEndDateType: type, allowedCustomTermEndDate: day }: Json) => `${type} ${day}`);
  };

  test("are the last month's end of the term, and the ends of the customer's other licences", async () => {
    const customerId = await shop.newCustomer();
    assert.deepEqual(await daysIn(customerId, "term_duration=P1M"), ["calendarMonthAligned 2027-01-31T00:00:00Z"]);
    assert.deepEqual(await daysIn(customerId, "term_duration=p1y"), ["calendarMonthAligned 2027-12-31T00:00:00Z"]);
    const one = await shop.subscribe({ customerId, termDuration: "P1Y", customTermEndDate: "2027-07-10" });
    const two = await shop.subscribe({ customerId, termDuration: "P1Y", sku: skus.businessStandard, customTermEndDate: "2027-07-10" });
    await shop.subscribe({ customerId, sku: skus.trial });
    await shop.subscribe({ customerId, sku: skus.sqlServer });
    const { json } = await list(customerId, "term_duration=P1Y");
    assert.deepEqual(json.items, [
      { allowedCustomTermEndDateType: "subscriptionAligned", allowedCustomTermEndDate: "2027-07-10T00:00:00Z", cotermSubscriptionIds: [one, two].map(({ subscriptionId }) => subscriptionId) },
      { allowedCustomTermEndDateType: "calendarMonthAligned", allowedCustomTermEndDate: "2027-12-31T00:00:00Z" },
    ]);
    assert.deepEqual(json.links, { self: { uri: `/customers/${customerId}/subscriptions/customTermEndDates?term_duration=P1Y`, method: "GET", headers: [] } });
  });

  test("are asked for a later beginning, or for one subscription alone", async () => {
    const customerId = await shop.newCustomer();
    const one = await shop.subscribe({ customerId, termDuration: "P1Y", customTermEndDate: "2027-07-10" });
    await shop.subscribe({ customerId, termDuration: "P1Y", customTermEndDate: "2027-08-10" });
    assert.deepEqual(await daysIn(customerId, `term_duration=P1Y&target_coterm_subscription_id=${one.subscriptionId.toUpperCase()}`), [
      "subscriptionAligned 2027-07-10T00:00:00Z", "calendarMonthAligned 2027-12-31T00:00:00Z",
    ]);
    for (const start of ["2027-07-20T00:00:00", "2027-07-20", "2027-07-20T12:00:00Z"]) {
      assert.deepEqual(await daysIn(customerId, `term_duration=P1M&term_start_date=${start}`), [
        "calendarMonthAligned 2027-07-31T00:00:00Z", "subscriptionAligned 2027-08-10T00:00:00Z",
      ]);
    }
  });

  test("are refused for another duration, another start and another customer", async () => {
    const customerId = await shop.newCustomer();
    for (const query of ["", "term_duration=P2Y", "term_duration=P1Y&term_start_date=soon", "term_duration=P1Y&target_coterm_subscription_id=x"]) {
      assertRefused(await list(customerId, query), 400, 3000);
    }
    assertRefused(await list(shop.account.tenantId, "term_duration=P1Y"), 404, 1000);
    assertRefused(await list(customerId, "term_duration=P1Y", { "MS-ContinuationToken": "x" }), 400, 3000);
  });

  test("come 300 at a time, with a token for the rest in the header and in the link", async () => {
    const customerId = await shop.newCustomer();
    const sample = await shop.subscribe({ customerId, termDuration: "P1Y", customTermEndDate: "2027-02-15" });
    const { accountId, family, item, country, segment, title, price } = sample;
    const first = Temporal.PlainDate.from("2027-02-16");
    await throughDoors(shop.world, async (unit) => {
      for (let number = 0; number < 305; number += 1) {
        await begin(unit, {
          accountId, customerId, orderId: `order ${number}`, lineItemNumber: 0, family, item, country, segment, title, friendlyName: title, quantity: 1,
          isTrial: false, isMicrosoftProduct: true, plan: { termDuration: "P1Y", billingCycle: "monthly" }, price,
          customTermEndDate: first.add({ days: number }).toString(),
        });
      }
    });
    const query = "term_duration=P1Y";
    const page = await list(customerId, query);
    assert.equal(page.json.totalCount, 300);
    const token = page.headers.get("ms-continuationtoken") ?? "";
    assert.deepEqual(page.json.links.next, { ...page.json.links.self, headers: [{ key: "MS-ContinuationToken", value: token }] });
    const last = await list(customerId, query, { "MS-ContinuationToken": token });
    assert.deepEqual([last.json.totalCount, last.headers.get("ms-continuationtoken"), last.json.links.next], [7, null, undefined]);
    const days = [...page.json.items, ...last.json.items].map(({ allowedCustomTermEndDate: day }: Json) => day);
    assert.deepEqual(days, days.toSorted());
    assert.equal(new Set(days).size, 307);
    for (const other of ["term_duration=P3Y", `${query}&term_start_date=2027-02-01`]) {
      assertRefused(await list(customerId, other, { "MS-ContinuationToken": token }), 400, 3000);
    }
  });
});
