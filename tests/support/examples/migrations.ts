// The examples of migrations to new commerce: of subscriptions that are older than a month, as primary accounts need them,
// and of a customer of their own, since a sandbox's customers have room for few.

import { buyLegacy } from "../legacy.ts";
import { made, type Scene, type Side } from "../scene.ts";
import { newCustomer } from "./customers.ts";
import type { Maker } from "./maker.ts";

/** Forty days and a little. */
const ago = "PT1000H";

/** Made once for each side: what is only read is, since migrations can be begun a hundred times in five minutes. */
function once<Made>(make: (scene: Scene, side: Side) => Promise<Made>): (scene: Scene, side: Side) => Promise<Made> {
  const known = new WeakMap<Side, Promise<Made>>();
  return (scene, side) => {
    const found = known.get(side) ?? make(scene, side);
    known.set(side, found);
    return found;
  };
}

const customerOf = once((scene, side) => newCustomer(scene, side));

async function newLegacy(scene: Scene, side: Side): Promise<string> {
  const customerId = await customerOf(scene, side);
  return (await buyLegacy(scene.world, { accountId: side.account.tenantId, customerId, ago })).subscriptionId;
}

const ofCustomer = async (scene: Scene, side: Side) => ({ customerId: await customerOf(scene, side) });
const chosen = { quantity: 2, termDuration: "P1Y", billingCycle: "Monthly", purchaseFullTerm: false, externalReferenceId: "examples" };
const asked = async (scene: Scene, side: Side) => ({ currentSubscriptionId: await newLegacy(scene, side), ...chosen });

const begin = async (scene: Scene, side: Side, rest: string, body: object) =>
  made(scene.world, `/v1/customers/${await customerOf(scene, side)}/migrations/newcommerce${rest}`, { token: side.user, body });

const migration = once(async (scene, side) => begin(scene, side, "", await asked(scene, side)));

const scheduled = async (scene: Scene, side: Side) => ({ ...(await asked(scene, side)), migrateOnRenewal: true });
const newSchedule = async (scene: Scene, side: Side) => begin(scene, side, "/schedules", await scheduled(scene, side));
const schedule = once(newSchedule);

export const migrationsMakers: Readonly<Record<string, Maker>> = {
  "migrations.newCommerce.create": async (scene, side) => ({ params: await ofCustomer(scene, side), body: await asked(scene, side) }),
  "migrations.newCommerce.validate": async (scene, side) => ({ params: await ofCustomer(scene, side), body: await asked(scene, side) }),
  "migrations.newCommerce.get": async (scene, side) =>
    ({ params: { ...(await ofCustomer(scene, side)), migrationId: (await migration(scene, side)).id } }),
  "migrations.newCommerce.list": async (scene, side) => {
    await migration(scene, side);
    return { query: `CustomerTenantId=${await customerOf(scene, side)}&ExternalReferenceId=examples&PageSize=100` };
  },
  "migrations.newCommerce.events.list": async (scene, side) =>
    ({ params: await ofCustomer(scene, side), query: `migration_id=${(await migration(scene, side)).id}` }),
  "migrations.newCommerceSchedules.create": async (scene, side) => ({ params: await ofCustomer(scene, side), body: await scheduled(scene, side) }),
  "migrations.newCommerceSchedules.get": async (scene, side) =>
    ({ params: { ...(await ofCustomer(scene, side)), scheduleId: (await schedule(scene, side)).id } }),
  "migrations.newCommerceSchedules.update": async (scene, side) => {
    const { id, currentSubscriptionId } = await newSchedule(scene, side);
    return {
      params: { ...(await ofCustomer(scene, side)), scheduleId: id },
      body: { currentSubscriptionId, ...chosen, quantity: 3, migrateOnRenewal: true },
    };
  },
  "migrations.newCommerceSchedules.cancel": async (scene, side) =>
    ({ params: { ...(await ofCustomer(scene, side)), scheduleId: (await newSchedule(scene, side)).id } }),
  "migrations.newCommerceSchedules.list": async (scene, side) => {
    await schedule(scene, side);
    return { query: `CustomerTenantId=${await customerOf(scene, side)}` };
  },
};
