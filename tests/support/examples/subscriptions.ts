// The examples of subscriptions. They are begun through doors, so that they take no place that a sandbox has few of.

import { buyLegacy, offers } from "../legacy.ts";
import { begun, skus, type Begun } from "../purchases.ts";
import type { Scene, Side } from "../scene.ts";
import { pathOf, type Which } from "../subscribed.ts";
import { newCustomer } from "./customers.ts";
import type { Maker } from "./maker.ts";

const paramsOf = ({ customerId, subscriptionId }: Which) => ({ customerId, subscriptionId });

const made = async (scene: Scene, side: Side, what: Partial<Begun> = {}): Promise<Which> =>
  begun(scene.world, { accountId: side.account.tenantId, customerId: await newCustomer(scene, side), ...what });

/** One for each side: for examples that only read it, or change what can be changed again. */
function kept(make: (scene: Scene, side: Side) => Promise<Which>) {
  const known = new WeakMap<Side, Promise<Which>>();
  return async (scene: Scene, side: Side): Promise<Which> => {
    const found = known.get(side);
    if (found && (await isActive(scene, side, await found))) return found;
    const begins = make(scene, side);
    known.set(side, begins);
    return begins;
  };
}

/** What a test sends in an example's place may have cancelled it. */
async function isActive({ world }: Scene, { user }: Side, which: Which): Promise<boolean> {
  const answer = await world.call("GET", pathOf(which), { token: user });
  return answer.status === 200 && answer.json.status === "active";
}

const exampleSubscription = kept(made);
const saas = kept((scene, side) => made(scene, side, { sku: skus.saas, status: "active" }));

/** To an older offer, with an add-on. */
const legacy = kept(async (scene, side) => {
  const who = { accountId: side.account.tenantId, customerId: await newCustomer(scene, side) };
  const base = await buyLegacy(scene.world, { ...who, offerId: offers.enterpriseE3 });
  await buyLegacy(scene.world, { ...who, offerId: offers.audioConferencing, parentSubscriptionId: base.subscriptionId });
  return base;
});

const ofExample: Maker = async (scene, side) => ({ params: paramsOf(await exampleSubscription(scene, side)) });

export const subscriptionsMakers: Readonly<Record<string, Maker>> = {
  "subscriptions.list": async (scene, side) => ({ params: { customerId: (await exampleSubscription(scene, side)).customerId } }),
  "subscriptions.get": ofExample,
  "subscriptions.update": async (scene, side) => ({
    params: paramsOf(await exampleSubscription(scene, side)), body: { friendlyName: `Example ${scene.next()}`, autoRenewEnabled: true },
  }),
  "subscriptions.addOns.list": async (scene, side) => ({ params: paramsOf(await legacy(scene, side)) }),
  "subscriptions.provisioningStatus.get": ofExample,
  "subscriptions.supportContact.get": ofExample,
  "subscriptions.supportContact.update": async (scene, side) => {
    const { partnerIds } = (await scene.world.call("GET", "/internal/v1/identifiers", { token: side.user })).json;
    return {
      params: paramsOf(await legacy(scene, side)),
      body: { supportTenantId: side.account.tenantId, supportMpnId: partnerIds[0].mpnId, name: `Example ${scene.next()}` },
    };
  },
  "subscriptions.activate": async (scene, side) => {
    const { customerId } = await exampleSubscription(scene, side);
    return { params: paramsOf(await made(scene, side, { sku: skus.saas, customerId })) };
  },
  "subscriptions.activationLinks.list": async (scene, side) => ({ params: paramsOf(await saas(scene, side)) }),
  "subscriptions.customTermEndDates.list": async (scene, side) => ({
    params: { customerId: (await exampleSubscription(scene, side)).customerId }, query: "term_duration=P1Y&term_start_date=2027-01-01",
  }),
  "subscriptions.timeline": ofExample,
};
