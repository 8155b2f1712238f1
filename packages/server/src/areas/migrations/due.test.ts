// What can come between a migration and its end, over HTTP: it fails, and the clock goes on.

import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { newCustomer } from "../../../../../tests/support/examples/customers.ts";
import { buyLegacy, offers, type LegacyPurchase } from "../../../../../tests/support/legacy.ts";
import { importSheet, licenceRow, sheetColumns, sheetOf } from "../../../../../tests/support/price-sheets.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openScene, type Scene } from "../../../../../tests/support/scene.ts";
import type { Answer, Json } from "../../../../../tests/support/world.ts";
import { apply, listSubscriptions, type SubscriptionRecord } from "../../commerce/index.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") } as const;

async function open(context: TestContext, settings: object = {}) {
  const scene: Scene = await openScene({ clock, settings });
  context.after(() => scene.world.close());
  const { world, sandbox } = scene;
  const call = (method: string, path: string, body?: object): Promise<Answer> => world.call(method, path, { token: sandbox.user, ...(body && { body }) });
  const pathOf = (customerId: string, rest = "") => `/v1/customers/${customerId}/migrations/newcommerce${rest}`;
  const create = ({ customerId, subscriptionId }: SubscriptionRecord, more: object = {}) =>
    call("POST", pathOf(customerId), { currentSubscriptionId: subscriptionId, ...more });
  return {
    world, token: sandbox.user, call, create,
    bought: async (more: Partial<LegacyPurchase> = {}) =>
      buyLegacy(world, { accountId: sandbox.account.tenantId, customerId: await newCustomer(scene, sandbox), ...more }),
    created: async (legacy: SubscriptionRecord, more: object = {}): Promise<Json> => {
      const answer = await create(legacy, more);
      assert.equal(answer.status, 201, answer.text);
      return answer.json;
    },
    status: async ({ customerId }: SubscriptionRecord, id: string): Promise<string> => (await call("GET", pathOf(customerId, `/${id}`))).json.status,
    validate: async ({ customerId, subscriptionId }: SubscriptionRecord, more: object = {}): Promise<Json> =>
      (await call("POST", pathOf(customerId, "/validate"), { currentSubscriptionId: subscriptionId, ...more })).json,
    held: ({ accountId, customerId }: SubscriptionRecord) => throughDoors(world, ({ db }) => listSubscriptions(db, accountId, customerId)),
    move: async (to: object) => {
      const answer = await world.control("POST", "/clock", to);
      assert.equal(answer.status, 200, answer.text);
    },
  };
}

test("a migration that comes upon the processing of a renewal fails, and one that is asked for meanwhile is refused: 900216", async (context) => {
  const { bought, created, create, held, status, validate, move } = await open(context, { renewalProcessing: "PT12H" });
  const legacy = await bought();
  await move({ to: `${legacy.term?.end}T23:59:00Z` });
  const { id } = await created(legacy, { purchaseFullTerm: true });
  await move({ advance: "PT10M" });
  assert.equal(await status(legacy, id), "Failed");
  assert.deepEqual((await held(legacy)).map(({ subscriptionId, status }) => [subscriptionId, status]), [[legacy.subscriptionId, "active"]]);
  assert.deepEqual((await validate(legacy)).errors.map(({ code }: Json) => code), [1]);
  assertRefused(await create(legacy, { purchaseFullTerm: true }), 400, 900_216);
  await move({ advance: "P1D" });
  const again = await created(legacy);
  await move({ advance: "PT10M" });
  assert.equal(await status(legacy, again.id), "Completed");
});

test("as many updates as a partner may make are none of the service's: what has had them migrates", async (context) => {
  const { world, bought, created, held, status, move } = await open(context);
  const legacy = await bought();
  await throughDoors(world, (unit) => apply(unit, { ...legacy, updates: 1_199 }, { after: legacy, events: [] }));
  const { id } = await created(legacy);
  await move({ advance: "PT10M" });
  assert.equal(await status(legacy, id), "Completed");
  assert.deepEqual((await held(legacy)).map((one) => [one.family, one.status]).toSorted(), [["legacy", "suspended"], ["newCommerce", "active"]]);
});

test("a migration fails where a price sheet has come to know no price of the day on which it was asked for", async (context) => {
  const { world, token, bought, created, held, status, move } = await open(context);
  const legacy = await bought();
  await move({ to: "2027-01-15T23:59:30Z" });
  const { id } = await created(legacy);
  const row = {
    ...licenceRow, ProductId: "CFQ7TTC0LF8Q", SkuId: "0001", BillingPlan: "Monthly", EffectiveStartDate: "2027-01-16T00:00:00.0000000Z",
  };
  await importSheet(world, sheetOf(sheetColumns.licence2021, [row]), { token, order: { kind: "updatedlicensebased", market: "US", currency: "USD" } });
  await move({ advance: "PT10M" });
  assert.equal(await status(legacy, id), "Failed");
  assert.deepEqual((await held(legacy)).map((one) => one.status), ["active"]);
});

test("S-15 where suspended subscriptions keep their places, a bundle migrates only as long as the sandbox has room for all of it", async (context) => {
  const { bought, created, create, held, status, validate, move } = await open(context, { sandboxSubscriptionCount: "withSuspended" });
  const base = await bought();
  const { customerId, subscriptionId: parentSubscriptionId } = base;
  const addOn = await bought({ customerId, offerId: offers.fileStorage, parentSubscriptionId });
  const addOnMigrations = [{ currentSubscriptionId: addOn.subscriptionId }];
  const third = await bought({ customerId });
  const { id } = await created(base, { addOnMigrations });
  const fourth = await bought({ customerId });
  assertRefused(await create(base, { addOnMigrations }), 400, 900_221);
  await move({ advance: "PT10M" });
  assert.equal(await status(base, id), "Failed");
  assert.equal((await held(base)).length, 4);
  assert.deepEqual((await validate(base, { addOnMigrations })).errors.map(({ code }: Json) => code), [800_066]);
  assertRefused(await create(base, { addOnMigrations }), 403, 800_066);
  const alone = await created(third);
  await move({ advance: "PT10M" });
  assert.equal(await status(third, alone.id), "Completed");
  assertRefused(await create(fourth), 403, 800_066);
});
