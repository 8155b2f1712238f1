// A customer's whole life in commerce, made by the API alone: of every family something, in every state that time brings it
// to, with what waits for its day. Made twice in worlds of one seed it is the same, id by id.

import { strict as assert } from "node:assert";
import { acceptAgreement, buy, catalogItemOf, skus, subscribe, type Buyer, type Line } from "../support/purchases.ts";
import { offers } from "../support/legacy.ts";
import { customerDraft } from "../support/customers.ts";
import { made } from "../support/scene.ts";
import type { Json, TestWorld, WorldOptions } from "../support/world.ts";

/** Of a sandbox, in which everything can be bought and activated. */
export const everyFamilyOptions = {
  seed: "demo", seedNumber: 7, clock: { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00.000Z") },
  settings: { sandboxLimits: "unlimited", sandboxSavingsPlans: "sold" },
} as const satisfies WorldOptions;

/** What there is once `live` has run: kinds of entries on the agenda, and statuses of subscriptions. */
export interface Lived {
  readonly families: ReadonlySet<string>;
  readonly statuses: ReadonlySet<string>;
}

export async function live(given: TestWorld): Promise<Lived> {
  const world = named(given);
  const token = await world.userToken(world.sandbox);
  const { id: customerId } = await made(world, "/v1/customers", { token, body: customerDraft("Every Family") });
  const life = lifeOf(world, { token, customerId });
  await acceptAgreement(world, life.buyer);
  await endEarly(life);
  await licences(life);
  await software(life);
  await azure(life);
  await legacy(life);
  await carts(life);
  const { items } = (await world.call("GET", `/v1/customers/${customerId}/subscriptions`, { token })).json;
  return {
    families: new Set(items.map(({ productType, isTrial, unitType }: Json) => `${productType?.id ?? "legacy"} ${productType?.subType?.id ?? unitType}${isTrial ? " trial" : ""}`)),
    statuses: new Set(items.map(({ status }: Json) => status)),
  };
}

/** The requests name themselves, so that nothing in what they leave is random. */
export function named(world: TestWorld): TestWorld {
  let count = 0;
  const id = () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, "0")}`;
  return {
    ...world,
    call: (method, path, { headers, ...more } = {}) => world.call(method, path, { ...more, headers: { "ms-requestid": id(), "ms-correlationid": id(), ...headers } }),
  };
}

interface Life {
  readonly buyer: Buyer;
  readonly world: TestWorld;
  readonly path: string;
  bought(item: string, line?: Line): Promise<Json>;
  post(path: string, body: object | null, status: number): Promise<Json>;
  change(subscription: Json, changes: object): Promise<Json>;
  pass(duration: string): Promise<void>;
}

function lifeOf(world: TestWorld, buyer: Buyer): Life {
  const { token, customerId } = buyer;
  const path = `/v1/customers/${customerId}`;
  const send = async (method: string, rest: string, body: object | null, status: number) => {
    const answer = await world.call(method, `${path}${rest}`, { token, body: JSON.stringify(body) });
    assert.equal(answer.status, status, `${method} ${rest}: ${answer.text}`);
    return answer.text === "" ? undefined : answer.json;
  };
  return {
    buyer, world, path,
    bought: (item, line = {}) => subscribe(world, buyer, { item, ...line }),
    post: (rest, body, status) => send("POST", rest, body, status),
    change: async ({ id }, changes) => {
      const { attributes: _etag, ...resource } = (await world.call("GET", `${path}/subscriptions/${id}`, { token })).json;
      return send("PATCH", `/subscriptions/${id}`, { ...resource, ...changes }, 200);
    },
    pass: async (duration) => {
      const answer = await world.control("POST", "/clock", { advance: duration });
      assert.equal(answer.status, 200, answer.text);
    },
  };
}

/** Lines of purchases have a year's term where they do not say that there is none. */
const withoutTerm: object = { termDuration: undefined };

const nextTerm = (item: string, quantity: number, termDuration: string, billingCycle: string) => {
  const [productId, skuId] = item.split(":");
  return { scheduledNextTermInstructions: { product: { productId, skuId, termDuration, billingCycle }, quantity } };
};

/** What has ended already: expired, disabled and cancelled ones. */
async function endEarly({ bought, change, pass }: Life): Promise<void> {
  const month = { termDuration: "P1M" } as const;
  await change(await bought(skus.officeE1, month), { status: "suspended" });
  await change(await bought(skus.officeE1, { ...month, quantity: 2 }), { autoRenewEnabled: false });
  await pass("P32D");
  await change(await bought(skus.officeE1, month), { autoRenewEnabled: false });
  await pass("P33D");
  await change(await bought(skus.officeE1), { status: "deleted" });
}

/** Licences by the month, the year and three years, with what is scheduled for their terms and charges; trials. */
async function licences({ bought, change, buyer, world, post }: Life): Promise<void> {
  await bought(skus.businessBasic, { termDuration: "P1M", quantity: 3, renewsTo: { termDuration: "P1Y" } });
  await change(await bought(skus.enterpriseE3, { quantity: 10 }), nextTerm(skus.enterpriseE3, 7, "P1M", "monthly"));
  await change(await bought(skus.officeE1, { termDuration: "P3Y", quantity: 4 }), { billingCycle: "annual" });
  await bought(skus.enterpriseE3, { billingCycle: "annual", customTermEndDate: "2027-09-30T00:00:00Z" });
  await change(await bought(skus.businessStandard), { status: "suspended" });
  await change(await bought(skus.businessStandard, { quantity: 5 }), { quantity: 9 });
  const moving = await bought(skus.officeE1, { quantity: 6 });
  const toCatalogItemId = await catalogItemOf(world, buyer, skus.enterpriseE3);
  await post(`/subscriptions/${moving.id}/transitions`, { toCatalogItemId, quantity: 2, transitionType: "transition_only" }, 200);
  const trial = { termDuration: "P1M", billingCycle: "none", quantity: 25 } as const;
  await bought(skus.trial, trial);
  await change(await bought("CFQ7TTC0LFLX:TRY1", trial), { autoRenewEnabled: false });
}

async function software({ buyer, world, bought, post }: Life): Promise<void> {
  await buy(world, buyer, [{ item: skus.sqlServer, termDuration: "P3Y", billingCycle: "annual" }]);
  await buy(world, buyer, [{ item: skus.biztalk, billingCycle: "one_time", ...withoutTerm }]);
  const activated = await bought(skus.saas, { termDuration: "P1M" });
  await post(`/subscriptions/${activated.id}/activate`, null, 200);
  await bought(skus.saas, { termDuration: "P1M", quantity: 2 });
}

async function azure({ buyer, world, bought, post, pass }: Life): Promise<void> {
  const plan = await bought(skus.azurePlan, { ...withoutTerm });
  await post(`/subscriptions/${plan.id}/registrations`, null, 202);
  await pass("PT3M");
  const shared = { scope: "shared", subscriptionId: plan.id };
  await buy(world, buyer, [{ item: skus.reservation, billingCycle: "one_time", provisioningContext: { ...shared, duration: "1Year" } }]);
  const purchaseCommitment = { amount: 0.05, currency: "USD", grain: "hourly" };
  await buy(world, buyer, [{ item: skus.savingsPlan, provisioningContext: shared, purchaseCommitment }]);
}

/** Older offers, with an add-on, suspended, as a trial, and with migrations at once, for a day and for the renewal. */
async function legacy({ buyer, world, bought, change, post }: Life): Promise<void> {
  await buy(world, buyer, [{
    item: offers.enterpriseE3, quantity: 5, addonItems: [{ id: 0, catalogItemId: offers.audioConferencing, quantity: 2, billingCycle: "monthly" }],
  }]);
  await change(await bought(offers.enterpriseE1), { status: "suspended" });
  await bought(offers.businessPremiumTrial, { billingCycle: "none", quantity: 25 });
  await bought("MS-AZR-0146P");
  const [now, later, atRenewal] = [await bought(offers.enterpriseE1, { quantity: 3 }), await bought(offers.enterpriseE1), await bought(offers.enterpriseE1)];
  await post("/migrations/newcommerce", { currentSubscriptionId: now.id, quantity: 3 }, 201);
  await post("/migrations/newcommerce/schedules", { currentSubscriptionId: later.id, quantity: 2, targetDate: "2027-06-05T12:00:00Z" }, 201);
  await post("/migrations/newcommerce/schedules", { currentSubscriptionId: atRenewal.id, quantity: 1, migrateOnRenewal: true }, 201);
}

/** One that nobody checks out, and one with a line that cannot be bought. */
async function carts({ buyer, world, post }: Life): Promise<void> {
  const catalogItemId = await catalogItemOf(world, buyer, skus.businessBasic);
  const line = { id: 0, catalogItemId, quantity: 1, termDuration: "P1Y", billingCycle: "monthly" };
  for (const quantity of [1, 0]) await post("/carts", { lineItems: [{ ...line, quantity }], partnerOnRecordAttestationAccepted: true }, 201);
}
