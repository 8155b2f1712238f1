// Where licences can move, as it is asked before: the products, the ways, and the subscriptions that take licences in.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { addUser } from "../../../../../tests/support/doors.ts";
import { buyLegacy, offers } from "../../../../../tests/support/legacy.ts";
import { begun, catalogItemOf, skus, type Begun } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00.000Z") } as const;

let world: TestWorld;
let token: string;
let customers = 0;
before(async () => {
  world = await startWorld({ clock, settings: { sandboxLimits: "unlimited" } });
  token = await world.userToken(world.sandbox);
});
after(() => world.close());

const newCustomer = async (more: object = {}): Promise<string> =>
  (await made(world, "/v1/customers", { token, body: { ...customerDraft(`Asking ${(customers += 1)}`), ...more } })).id;

const buy = async (customerId: string, more: Partial<Begun> = {}): Promise<string> =>
  (await begun(world, { accountId: world.sandbox.tenantId, customerId, ...more })).subscriptionId;

async function ask(customerId: string, id: string, query = "", as = token): Promise<Json[]> {
  const answer = await world.call("GET", `/v1/customers/${customerId}/subscriptions/${id}/transitionEligibilities${query}`, { token: as });
  assert.equal(answer.status, 200, answer.text);
  return answer.json.items;
}

const codesOf = ({ eligibilities }: Json): Record<string, number[]> => Object.fromEntries(eligibilities.map(
  ({ transitionType, isEligible, errors }: Json) => {
    assert.equal(isEligible, errors.length === 0);
    return [transitionType, errors.map(({ code }: Json) => code)];
  },
));

describe("eligibilities", () => {
  test("name what the subscription can become, with all licences and each way to move", async () => {
    const customerId = await newCustomer();
    const id = await buy(customerId, { quantity: 7 });
    const [first, second, ...more] = await ask(customerId, id);
    assert.deepEqual(more, []);
    assert.equal(first.catalogItemId, await catalogItemOf(world, { token, customerId }, skus.businessStandard));
    assert.deepEqual([first.title, first.quantity, second.title], ["Microsoft 365 Business Standard", 7, "Office 365 E1"]);
    assert.equal(first.operationId, second.operationId);
    assert.deepEqual(first.eligibilities, [
      { isEligible: true, transitionType: "transition_only", errors: [] },
      { isEligible: true, transitionType: "transition_with_license_transfer", errors: [] },
    ]);
    assert.deepEqual(await ask(customerId, id, "?eligibilityType=Immediate"), [first, second]);
  });

  test("say 2 of a source that is not active, 9 of one that is not provisioned, 4 of one that is moving, 3 where services conflict", async () => {
    const customerId = await newCustomer();
    const both = (code: number) => ({ transition_only: [code], transition_with_license_transfer: [code] });
    assert.deepEqual(codesOf((await ask(customerId, await buy(customerId, { sku: skus.enterpriseE3, status: "expired" })))[0]), both(2));
    const other = await newCustomer();
    assert.deepEqual(codesOf((await ask(other, await buy(other, { status: "pending" })))[0]), both(9));
    const third = await newCustomer();
    const moving = await buy(third, { quantity: 2 });
    const body = { toCatalogItemId: (await ask(third, moving))[0].catalogItemId, quantity: 1, transitionType: "transition_only" };
    assert.equal((await world.call("POST", `/v1/customers/${third}/subscriptions/${moving}/transitions`, { token, body })).status, 200);
    assert.deepEqual(codesOf((await ask(third, moving))[1]), both(4));
    const fourth = await newCustomer();
    const [id] = [await buy(fourth), await buy(fourth, { sku: skus.officeE1 })];
    assert.deepEqual((await ask(fourth, id)).map(codesOf), [
      { transition_only: [], transition_with_license_transfer: [] }, { transition_only: [], transition_with_license_transfer: [3] },
    ]);
  });

  test("say of each subscription of the same product whether it takes licences in, by the rules 1 to 4", async () => {
    const customerId = await newCustomer();
    const monthly = { sku: skus.officeE1, termDuration: "P1M", billingCycle: "monthly" } as const;
    const yearly = { sku: skus.officeE1, termDuration: "P1Y", billingCycle: "monthly" } as const;
    const [short, suspended, early] = [await buy(customerId, monthly), await buy(customerId, { ...yearly, status: "suspended" }), await buy(customerId, yearly)];
    await world.control("POST", "/clock", { advance: "P8D" });
    const id = await buy(customerId, { termDuration: "P1Y", billingCycle: "monthly" });
    const fresh = await buy(customerId, { ...yearly, friendlyName: "Fresh" });
    const eligible = await buy(customerId, { ...yearly, isMoved: true });
    const deleted = await buy(customerId, { ...yearly, status: "deleted" });
    const [, { subscriptionEligibilities }] = (await ask(customerId, id)) as [Json, Json];
    const codes = Object.fromEntries(subscriptionEligibilities.map((one: Json) => [one.subscriptionId, one.errors.map(({ code }: Json) => code)]));
    assert.deepEqual(codes, { [short]: [3, 4], [suspended]: [1, 4], [early]: [4], [fresh]: [2], [eligible]: [] });
    assert.equal(deleted in codes, false);
    const { errors: _errors, ...shown } = subscriptionEligibilities.find(({ subscriptionId }: Json) => subscriptionId === fresh);
    assert.deepEqual(shown, {
      isEligible: false, subscriptionId: fresh, subscriptionFriendlyName: "Fresh", subscriptionTermDuration: "P1Y", subscriptionBillingCycle: "monthly",
    });
    assert.equal((await ask(customerId, id, "?eligibilityType=scheduled")).some(({ subscriptionEligibilities: list }) => list.length > 0), false);
  });

  test("of a trial name what it becomes and what that can become, and no subscription", async () => {
    const customerId = await newCustomer();
    await buy(customerId);
    const items = await ask(customerId, await buy(customerId, { sku: skus.trial }));
    assert.deepEqual(items.map(({ title }) => title), ["Microsoft 365 Business Basic", "Microsoft 365 Business Standard", "Office 365 E1"]);
    assert.deepEqual(items.flatMap(({ subscriptionEligibilities }) => subscriptionEligibilities), []);
  });

  test("for the next term name the way back, too", async () => {
    const customerId = await newCustomer();
    const id = await buy(customerId, { sku: skus.businessStandard });
    const titles = async (query: string) => (await ask(customerId, id, query)).map(({ title }) => title);
    assert.equal((await titles("")).includes("Microsoft 365 Business Basic"), false);
    assert.equal((await titles("?eligibilityType=scheduled")).includes("Microsoft 365 Business Basic"), true);
  });

  test("are none of what is no licence", async () => {
    const customerId = await newCustomer();
    for (const sku of [skus.sqlServer, skus.azurePlan]) assert.deepEqual(await ask(customerId, await buy(customerId, { sku })), []);
  });

  test("of an older subscription name offers, and say 5 to an application and 1 without delegation", async () => {
    const ofLegacy = async (customerId: string) =>
      (await buyLegacy(world, { accountId: world.sandbox.tenantId, customerId, offerId: offers.officeBusiness, quantity: 3 })).subscriptionId;
    const customerId = await newCustomer();
    const id = await ofLegacy(customerId);
    const items = await ask(customerId, id);
    assert.ok(items.some(({ catalogItemId }) => catalogItemId === offers.enterpriseE3));
    assert.deepEqual(codesOf(items[0]), { transition_only: [], transition_with_license_transfer: [] });
    assert.deepEqual(codesOf((await ask(customerId, id, "", await world.appToken(world.sandbox)))[0]), { transition_only: [], transition_with_license_transfer: [5] });
    const alone = await newCustomer({ enableGDAPByDefault: false });
    const other = await ofLegacy(alone);
    assert.deepEqual(codesOf((await ask(alone, other))[0]), { transition_only: [1], transition_with_license_transfer: [1] });
    assert.deepEqual(await ask(customerId, id, "?eligibilityType=scheduled"), []);
  });

  test("are for global admins and admin agents alone", async () => {
    const customerId = await newCustomer();
    const id = await buy(customerId);
    const agent = await world.userToken(world.sandbox, { userName: await addUser(world, world.sandbox, "sales", ["salesAgent"]) });
    const path = `/v1/customers/${customerId}/subscriptions/${id}`;
    for (const below of ["transitioneligibilities", "transitions"]) {
      assert.equal((await world.call("GET", `${path}/${below}`, { token: agent })).status, 403);
    }
    assertRefused(await world.call("GET", `/v1/customers/${customerId}/subscriptions/${customerId}/transitioneligibilities`, { token }), 404, 20_003);
  });
});

test("where partners have granular relationships, an older subscription without one says 13", async () => {
  const other = await startWorld({ clock, settings: { productionDelegation: "gdap" } });
  try {
    const user = await other.userToken(other.sandbox);
    const { id: customerId } = await made(other, "/v1/customers", { token: user, body: { ...customerDraft("Alone"), enableGDAPByDefault: false } });
    const { subscriptionId } = await buyLegacy(other, { accountId: other.sandbox.tenantId, customerId, offerId: offers.officeBusiness });
    const path = `/v1/customers/${customerId}/subscriptions/${subscriptionId}`;
    const { json } = await other.call("GET", `${path}/transitioneligibilities`, { token: user });
    assert.deepEqual(codesOf(json.items[0]), { transition_only: [13], transition_with_license_transfer: [13] });
    const body = { toCatalogItemId: offers.enterpriseE3, quantity: 1, transitionType: "transition_only" };
    const refused = await other.call("POST", `${path}/transitions`, { token: user, body });
    assert.deepEqual([refused.status, refused.json.events[1].status, refused.json.events[1].errors[0].code], [200, "Failed", 13]);
  } finally {
    await other.close();
  }
});
