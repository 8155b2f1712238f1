// The examples of what Azure uses, of budgets for it, and of the files on prices: a customer with an Azure plan and one with
// older Azure, each of which has used something today.

import { addDays, startOfDay } from "../../../packages/server/src/commerce/index.ts";
import { azurePlanOf, legacyAzureOf, rateToday } from "../azure-usage.ts";
import type { Scene, Side } from "../scene.ts";
import { newCustomer } from "./customers.ts";
import type { Maker } from "./maker.ts";
import { once } from "./once.ts";

const used = once(async (scene, side) => {
  const { tenantId: accountId } = side.account;
  const plan = await azurePlanOf(scene.world, { accountId, customerId: await newCustomer(scene, side) });
  const legacy = await legacyAzureOf(scene.world, { accountId, customerId: await newCustomer(scene, side) });
  return { plan, legacy, day: await rateToday(scene.world, accountId) };
});

type Which = "plan" | "legacy";

const idsOf = async (scene: Scene, side: Side, which: Which) => {
  const { customerId, subscriptionId } = (await used(scene, side))[which];
  return { customerId, subscriptionId };
};

const ofSubscription = (which: Which): Maker => async (scene, side) => ({ params: await idsOf(scene, side, which) });
const ofCustomer = (which: Which): Maker => async (scene, side) => ({ params: { customerId: (await idsOf(scene, side, which)).customerId } });

/** From two days before a day to two days after it. */
const around = (day: string): string => `start_time=${startOfDay(addDays(day, -2))}&end_time=${startOfDay(addDays(day, 2))}`;

export const usageMakers: Readonly<Record<string, Maker>> = {
  "usage.customers.usageRecords.list": async (scene, side) => {
    await used(scene, side);
    return {};
  },
  "usage.partner.summary.get": () => ({}),
  "usage.customers.summary.get": ofCustomer("plan"),
  "usage.customers.budget.get": ofCustomer("plan"),
  "usage.customers.budget.update": async (scene, side) => ({ params: { customerId: side.customerId }, body: { amount: 100 + scene.next() } }),
  "usage.subscriptions.usageRecords.list": ofCustomer("plan"),
  "usage.subscriptions.summary.get": ofSubscription("legacy"),
  "usage.subscriptions.resources.list": ofSubscription("legacy"),
  "usage.subscriptions.daily.list": ofSubscription("plan"),
  "usage.subscriptions.meters.list": ofSubscription("plan"),
  "usage.subscriptions.resourceRecords.list": ofSubscription("plan"),
  "usage.utilizations.azure.list": async (scene, side) => ({ params: await idsOf(scene, side, "legacy"), query: around((await used(scene, side)).day) }),
  "rateCards.azure.get": () => ({ query: "currency=EUR&region=FR" }),
  "rateCards.azureShared.get": () => ({}),
  "pricing.priceSheets.get": () => ({ params: { market: "US", pricesheetView: "updatedlicensebased" } }),
  "pricing.fxRates.get": () => ({ params: { month: "" } }),
  "pricing.offerMatrix.get": () => ({ params: { month: "" } }),
};
