// Moves of licences of the new commerce, over the wire: where they can go, how they are refused, and what becomes of them
// on the clock.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { begun, catalogItemOf, skus, type Begun } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { startWorld, type Answer, type Json, type TestWorld, type WorldOptions } from "../../../../../tests/support/world.ts";
import { findOrder, removeSubscriptionsOf } from "../../commerce/index.ts";

const start = "2027-01-15T09:30:00.000Z";
const unlimited = { settings: { sandboxLimits: "unlimited" } } as const;
const clock = { kind: "frozen", instant: Temporal.Instant.from(start) } as const;

interface Bought {
  readonly world: TestWorld;
  readonly token: string;
  readonly accountId: string;
  readonly customerId: string;
}

async function withCustomer(options: WorldOptions, work: (bought: Bought) => Promise<void>, dialect: (typeof dialects)[number] = "sqlite"): Promise<void> {
  const world = await startWorld({ clock, ...options }, dialect);
  try {
    await work(await newBuyer(world));
  } finally {
    await world.close();
  }
}

async function newBuyer(world: TestWorld): Promise<Bought> {
  const token = await world.userToken(world.sandbox);
  const { id: customerId } = await made(world, "/v1/customers", { token, body: customerDraft("Moving") });
  return { world, token, accountId: world.sandbox.tenantId, customerId };
}

const buy = async (bought: Bought, more: Partial<Begun>): Promise<string> =>
  (await begun(bought.world, { accountId: bought.accountId, customerId: bought.customerId, ...more })).subscriptionId;

const pathOf = ({ customerId }: Bought, id: string) => `/v1/customers/${customerId}/subscriptions/${id}`;
const get = async (bought: Bought, id: string, below = ""): Promise<Json> => {
  const answer = await bought.world.call("GET", pathOf(bought, id) + below, { token: bought.token });
  assert.equal(answer.status, 200, answer.text);
  return answer.json;
};

async function move(bought: Bought, id: string, body: { readonly to: string } & Record<string, unknown>): Promise<Answer> {
  const { to, ...more } = body;
  const toCatalogItemId = to.split(":").length === 2 ? await catalogItemOf(bought.world, bought, to) : to;
  return bought.world.call("POST", `${pathOf(bought, id)}/transitions`, {
    token: bought.token, body: { toCatalogItemId, quantity: 1, transitionType: "transition_only", ...more },
  });
}

async function moved(bought: Bought, id: string, body: Parameters<typeof move>[2]): Promise<Json> {
  const answer = await move(bought, id, body);
  assert.equal(answer.status, 200, answer.text);
  return answer.json;
}

const advance = (bought: Bought, duration: string) => bought.world.control("POST", "/clock", { advance: duration });
const stepsOf = (transition: Json): string[] => transition.events.map(({ name, status }: Json) => `${name} ${status}`);
const lastOf = async (bought: Bought, id: string): Promise<Json> => (await get(bought, id, "/transitions")).items.at(-1);

for (const dialect of dialects) {
  test(`a whole subscription moves and keeps its id, its end and its cycles on ${dialect}`, () => withCustomer({}, async (bought) => {
    const id = await buy(bought, { quantity: 10, termDuration: "P1Y", billingCycle: "monthly" });
    const source = await get(bought, id);
    await advance(bought, "P20D");
    const answer = await moved(bought, id, { to: skus.businessStandard, quantity: 10 });
    assert.equal(answer.operationId, undefined);
    assert.deepEqual([answer.fromSubscriptionId, answer.quantity, answer.termDuration, answer.billingCycle], [id, 10, "P1Y", "monthly"]);
    assert.deepEqual(answer.events, [
      { name: "Conversion", status: "Started", timestamp: "2027-02-04T09:30:00.000Z", attributes: { objectType: "TransitionEvent" } },
    ]);
    assert.equal((await get(bought, id)).offerName, source.offerName, "nothing has changed yet");
    await advance(bought, "PT1M");
    assert.deepEqual(stepsOf(await lastOf(bought, id)), ["Conversion Started", "Conversion InProgress"]);
    await advance(bought, "PT1M");
    const after = await get(bought, id);
    assert.equal(after.offerName, "Microsoft 365 Business Standard");
    assert.deepEqual([after.quantity, after.commitmentEndDate, after.billingCycleEndDate], [10, source.commitmentEndDate, "2027-02-14T00:00:00Z"]);
    assert.equal(after.cancellationAllowedUntilDate, undefined, "there is no window after an upgrade");
    await advance(bought, "PT2M");
    const { operationId, ...done } = await lastOf(bought, id);
    assert.deepEqual(stepsOf(done), [
      "Conversion Started", "Conversion InProgress", "Conversion Completed",
      "LicenseReassignment Started", "LicenseReassignment InProgress", "LicenseReassignment Completed",
    ]);
    assert.equal(done.toSubscriptionId, undefined);
    assert.equal((await get(bought, id, `/transitions?operationId=${operationId}`)).totalCount, 1);
    assert.equal((await get(bought, id, `/transitions?operationId=${id}`)).totalCount, 0);
  }, dialect));
}

describe("transitions", () => {
  test("a part becomes a subscription of its own with the same end, and the rest stays", () => withCustomer({}, async (bought) => {
    const id = await buy(bought, { quantity: 10, termDuration: "P1Y", billingCycle: "monthly" });
    await advance(bought, "P20D");
    await moved(bought, id, { to: skus.officeE1, quantity: 4 });
    await advance(bought, "PT10M");
    const transition = await lastOf(bought, id);
    assert.deepEqual(stepsOf(transition), ["Conversion Started", "Conversion InProgress", "Conversion Completed"]);
    const [rest, part] = [await get(bought, id), await get(bought, transition.toSubscriptionId)];
    assert.deepEqual([rest.quantity, part.quantity, part.offerName], [6, 4, "Office 365 E1"]);
    assert.equal(part.commitmentEndDate, rest.commitmentEndDate);
    assert.equal(part.billingCycleEndDate, rest.billingCycleEndDate);
    assert.equal(part.cancellationAllowedUntilDate, undefined);
    const order = await throughDoors(bought.world, ({ db }) => findOrder(db, bought.accountId, bought.customerId, part.orderId));
    assert.deepEqual([order?.transactionType, order?.lines[0]?.transactionType], ["SystemPurchase", "Convert"]);
  }));

  test("a longer term begins a term of its own, of a part and of the whole", () => withCustomer({}, async (bought) => {
    const id = await buy(bought, { quantity: 3, termDuration: "P1M", billingCycle: "monthly" });
    await advance(bought, "P1D");
    await moved(bought, id, { to: skus.officeE1, quantity: 1, termDuration: "p1y" });
    await advance(bought, "PT10M");
    const part = await get(bought, (await lastOf(bought, id)).toSubscriptionId);
    assert.deepEqual([part.termDuration, part.commitmentEndDate], ["P1Y", "2028-01-15T00:00:00Z"]);
    await moved(bought, id, { to: skus.officeE1, quantity: 2, termDuration: "P1Y", billingCycle: "Annual" });
    await advance(bought, "PT10M");
    const whole = await get(bought, id);
    assert.deepEqual([whole.termDuration, whole.billingCycle, whole.commitmentEndDate], ["P1Y", "annual", "2028-01-15T00:00:00Z"]);
  }));

  test("into a subscription that there is: it keeps its term and billing, and what is left empty ends", () => withCustomer({}, async (bought) => {
    const id = await buy(bought, { quantity: 5, termDuration: "P1Y", billingCycle: "monthly" });
    const target = await buy(bought, { sku: skus.officeE1, quantity: 2, termDuration: "P1Y", billingCycle: "annual" });
    await advance(bought, "P8D");
    const asked = await moved(bought, id, { to: skus.officeE1, toSubscriptionId: target, quantity: 2, termDuration: "P1M", billingCycle: "Monthly" });
    assert.equal(asked.toSubscriptionId, target);
    await advance(bought, "PT10M");
    assert.equal((await get(bought, target)).quantity, 4);
    const { items } = (await bought.world.call("GET", `/v1/customers/${bought.customerId}/orders`, { token: bought.token })).json;
    const ofMove = items.filter(({ transactionType }: Json) => transactionType === "SystemPurchase");
    assert.deepEqual(
      ofMove.map(({ status, lineItems: [line] }: Json) => [status, line.transactionType, line.subscriptionId, line.quantity]), [["completed", "Convert", target, 2]],
    );
    const { past } = await bought.world.call("GET", `/internal${pathOf(bought, target)}/timeline`, { token: bought.token }).then(({ json }) => json);
    assert.deepEqual([past.at(-1).kind, past.at(-1).orderId], ["seatsMovedIn", ofMove[0].id]);
    await moved(bought, id, { to: skus.officeE1, toSubscriptionId: target, quantity: 3 });
    await advance(bought, "PT10M");
    const after = await get(bought, target);
    assert.deepEqual([after.quantity, after.termDuration, after.billingCycle], [7, "P1Y", "annual"]);
    assert.equal((await get(bought, id)).status, "deleted");
    assert.deepEqual(stepsOf(await lastOf(bought, id)).at(-1), "LicenseReassignment Completed");
  }));

  test("a trial becomes a paid year that is billed monthly, with more licences if wanted, and with its windows", () => withCustomer(unlimited, async (bought) => {
    const id = await buy(bought, { sku: skus.trial });
    await advance(bought, "P3D");
    assertRefused(await move(bought, id, { to: skus.businessBasic, quantity: 10 }), 400, 2002);
    await moved(bought, id, { to: skus.businessBasic, quantity: 30 });
    await advance(bought, "PT10M");
    const paid = await get(bought, id);
    assert.deepEqual([paid.isTrial, paid.quantity, paid.termDuration, paid.billingCycle], [false, 30, "P1Y", "monthly"]);
    assert.equal(paid.commitmentEndDate, "2028-01-17T00:00:00Z");
    assert.equal(paid.cancellationAllowedUntilDate.slice(0, 10), "2027-01-25");
    const log = await bought.world.call("GET", "/v1/auditrecords?startDate=2027-01-15", { token: bought.token });
    assert.ok(log.json.items.some(({ operationType }: Json) => operationType === "convert_trial_subscription"), log.text);
  }));

  test("a trial goes into a paid subscription that ends no earlier", () => withCustomer(unlimited, async (bought) => {
    const target = await buy(bought, { sku: skus.businessBasic, quantity: 2, termDuration: "P1Y", billingCycle: "monthly" });
    await advance(bought, "P8D");
    const id = await buy(bought, { sku: skus.trial });
    await moved(bought, id, { to: skus.businessBasic, toSubscriptionId: target, quantity: 25 });
    await advance(bought, "PT10M");
    assert.equal((await get(bought, target)).quantity, 27);
    assert.equal((await get(bought, id)).status, "deleted");
  }));

  test("the steps take as long as is set, and the reassignment is called as is set", () => withCustomer(
    { settings: { transitionConversion: "PT1H", transitionReassignment: "PT4H", transitionReassignmentName: "SeatReassignment" } },
    async (bought) => {
      const id = await buy(bought, { quantity: 2 });
      await moved(bought, id, { to: skus.officeE1, quantity: 2 });
      await advance(bought, "P1D");
      const { events } = await lastOf(bought, id);
      assert.deepEqual(events.map(({ name, status, timestamp }: Json) => [name, status, timestamp.slice(11, 16)]), [
        ["Conversion", "Started", "09:30"], ["Conversion", "InProgress", "10:00"], ["Conversion", "Completed", "10:30"],
        ["SeatReassignment", "Started", "10:30"], ["SeatReassignment", "InProgress", "12:30"], ["SeatReassignment", "Completed", "14:30"],
      ]);
    },
  ));

  test("keep the subscription from updates while they last, with 900278", () => withCustomer({}, async (bought) => {
    const id = await buy(bought, { quantity: 2 });
    const target = await buy(bought, { sku: skus.officeE1, termDuration: "P1Y", billingCycle: "annual" });
    await advance(bought, "P8D");
    const rename = async (of: string) => bought.world.call("PATCH", pathOf(bought, of), { token: bought.token, body: { ...(await get(bought, of)), friendlyName: "Other" } });
    await moved(bought, id, { to: skus.officeE1, toSubscriptionId: target, quantity: 1 });
    for (const one of [id, target]) assertRefused(await rename(one), 409, 900_278);
    await advance(bought, "PT10M");
    for (const one of [id, target]) assert.equal((await rename(one)).status, 200);
  }));

  test("of a customer that is gone end without a trace", () => withCustomer({}, async (bought) => {
    const id = await buy(bought, { quantity: 2 });
    await moved(bought, id, { to: skus.officeE1, quantity: 2 });
    await throughDoors(bought.world, (unit) => removeSubscriptionsOf(unit, bought.accountId, bought.customerId));
    assert.equal((await advance(bought, "P1D")).status, 200);
  }));
});

describe("a move that is not possible", () => {
  const failed = (transition: Json): number[] => {
    assert.deepEqual(stepsOf(transition), ["Conversion Started", "Conversion Failed"]);
    return transition.events[1].errors.map(({ code }: Json) => code);
  };

  test("fails at once: a source that is not active is 2, one that is moving 4, a product that it cannot become 8, and nothing to become 7", () =>
    withCustomer({}, async (bought) => {
      const suspended = await buy(bought, { status: "suspended" });
      assert.deepEqual(failed(await moved(bought, suspended, { to: skus.officeE1 })), [2]);
      const pending = await buy(bought, { status: "pending" });
      assert.deepEqual(failed(await moved(bought, pending, { to: skus.officeE1 })), [9]);
      const id = await buy(bought, { quantity: 2 });
      assert.deepEqual(failed(await moved(bought, id, { to: skus.enterpriseE3 })), [8]);
      assert.deepEqual(failed(await moved(bought, id, { to: "no:such:item" })), [8]);
      await moved(bought, id, { to: skus.officeE1 });
      assert.deepEqual(failed(await moved(bought, id, { to: skus.officeE1 })), [4]);
      const software = await buy(bought, { sku: skus.sqlServer, status: "active" });
      assert.deepEqual(failed(await moved(bought, software, { to: skus.officeE1 })), [7]);
      assert.equal((await get(bought, id, "/transitions")).totalCount, 4, "they are in the history");
    }));

  test("fails with 3 when licences are to move along and another subscription has the same services", () => withCustomer({}, async (bought) => {
    const id = await buy(bought, { quantity: 2 });
    await buy(bought, { sku: skus.officeE1 });
    const body = { to: skus.officeE1, quantity: 2, transitionType: "transition_with_license_transfer" };
    assert.deepEqual(failed(await moved(bought, id, body)), [3]);
    await moved(bought, id, { ...body, transitionType: "transition_only" });
    await advance(bought, "PT10M");
    const { events } = await lastOf(bought, id);
    assert.deepEqual([events.at(-1).name, events.at(-1).status, events.at(-1).errors[0].code], ["LicenseReassignment", "Failed", 3]);
  }));

  test("fails with 11 when a trial has nothing to become", () => withCustomer({}, async (bought) => {
    const id = await buy(bought, { sku: skus.trial, segment: "nonprofit" });
    assert.deepEqual(failed(await moved(bought, id, { to: skus.businessBasic, quantity: 25 })), [11]);
  }));

  test("fails as it is carried out when things have changed since", () => withCustomer({ settings: { transitionConversion: "P10D" } }, async (bought) => {
    const id = await buy(bought, { quantity: 5, termDuration: "P1M", billingCycle: "monthly", autoRenew: false });
    await advance(bought, "P25D");
    await moved(bought, id, { to: skus.officeE1, quantity: 5 });
    await advance(bought, "P11D");
    const { events } = await lastOf(bought, id);
    assert.deepEqual([events.at(-1).status, events.at(-1).errors[0].code], ["Failed", 2]);
    assert.equal((await get(bought, id)).offerName, "Microsoft 365 Business Basic");
  }));
});

describe("a move is refused", () => {
  let bought: Bought;
  before(async () => {
    bought = await newBuyer(await startWorld({ clock, ...unlimited }));
  });
  after(() => bought.world.close());

  test("into the subscription itself with 900259, into one of another item with 900260, into none with 20003", async () => {
    const id = await buy(bought, {});
    assertRefused(await move(bought, id, { to: skus.officeE1, toSubscriptionId: id.toUpperCase() }), 400, 900_259);
    const other = await buy(bought, { sku: skus.businessStandard });
    assertRefused(await move(bought, id, { to: skus.officeE1, toSubscriptionId: other }), 400, 900_260);
    assertRefused(await move(bought, id, { to: skus.officeE1, toSubscriptionId: bought.customerId }), 404, 20_003);
    assertRefused(await move(bought, bought.customerId, { to: skus.officeE1 }), 404, 20_003);
  });

  test("into one that is not active with 900258, not ready with 900261, of a shorter term with 900267, with an earlier end with 900236", async () => {
    const monthly = { sku: skus.officeE1, termDuration: "P1M", billingCycle: "monthly" } as const;
    const into = async (id: string, target: string, code: number) =>
      assertRefused(await move(bought, id, { to: skus.officeE1, toSubscriptionId: target }), 400, code);
    const yearly = { sku: skus.officeE1, termDuration: "P1Y", billingCycle: "monthly" } as const;
    const [suspended, pending, early, short] = [
      await buy(bought, { ...yearly, status: "suspended" }), await buy(bought, { ...yearly, status: "pending" }), await buy(bought, yearly), await buy(bought, monthly),
    ];
    await advance(bought, "P8D");
    const id = await buy(bought, { quantity: 4, termDuration: "P1Y", billingCycle: "monthly" });
    await into(id, suspended, 900_258);
    await into(id, pending, 900_261);
    await into(id, early, 900_236);
    await into(id, short, 900_267);
    const inWindow = await buy(bought, yearly);
    await into(id, inWindow, 900_261);
    const other = await buy(bought, { quantity: 4, termDuration: "P1M", billingCycle: "monthly" });
    await moved(bought, other, { to: skus.officeE1, toSubscriptionId: early });
    const third = await buy(bought, { termDuration: "P1M", billingCycle: "monthly" });
    await into(third, early, 900_261);
  });

  test("a term that is shorter with 900267, unknown or not sold with 900268, billing unknown or not sold with 900269, longer than the term with 900270", async () => {
    const id = await buy(bought, { termDuration: "P1Y", billingCycle: "monthly" });
    const to = skus.officeE1;
    assertRefused(await move(bought, id, { to, termDuration: "P1M" }), 400, 900_267);
    for (const termDuration of ["P2Y", "year"]) assertRefused(await move(bought, id, { to, termDuration }), 400, 900_268);
    assertRefused(await move(bought, id, { to: skus.businessStandard, termDuration: "P3Y" }), 400, 900_268);
    for (const billingCycle of ["weekly", "one_time"]) assertRefused(await move(bought, id, { to, billingCycle }), 400, 900_269);
    assertRefused(await move(bought, id, { to, billingCycle: "triennial" }), 400, 900_270);
  });

  test("more seats than there may be with 2002 and 800088, and promotions that do not apply", async () => {
    const id = await buy(bought, { quantity: 5 });
    assertRefused(await move(bought, id, { to: skus.businessStandard, quantity: 301 }), 400, 2002);
    await buy(bought, { sku: skus.businessStandard, quantity: 290 });
    assertRefused(await move(bought, id, { to: skus.businessStandard, quantity: 15 }), 403, 800_088);
    const answer = await move(bought, id, { to: skus.officeE1, promotionId: "39NFJQT1X1X1:0001:39NFJQT1X1X1" });
    assert.equal(answer.status, 400, answer.text);
  });

  test("a source that is said otherwise than it is with 3000", async () => {
    const id = await buy(bought, {});
    assertRefused(await move(bought, id, { to: skus.officeE1, fromSubscriptionId: bought.customerId }), 400, 3000);
    assertRefused(await move(bought, id, { to: skus.officeE1, fromCatalogItemId: "a:b:c" }), 400, 3000);
    assertRefused(await move(bought, id, { to: skus.officeE1, quantity: 0 }), 400, 3000);
  });
});

test("the sandbox's limits hold for what a move makes: 800067 and 800066", () => withCustomer({}, async (bought) => {
  const id = await buy(bought, { quantity: 20 });
  assertRefused(await move(bought, id, { to: skus.officeE1, quantity: 26 }), 403, 800_067);
  for (let count = 1; count < 5; count += 1) await buy(bought, {});
  assertRefused(await move(bought, id, { to: skus.officeE1, quantity: 1 }), 403, 800_066);
}));
