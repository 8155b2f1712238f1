// What Azure subscriptions use, as the operator decides: nothing of it is Microsoft's. The calls of partners tell what came
// of it.

import type { FastifyRequest } from "fastify";
import { Type, type Static } from "typebox";
import { listAccounts } from "../accounts/index.ts";
import { listPartnersOf } from "../areas/customers/index.ts";
import type { Reader } from "../database/index.ts";
import { azureMeantBy, findUsage, giveProfile, listAzure, profileOf, UsageProfile, type AzureSubscription } from "../usage/index.ts";
import type { View, World } from "../world/index.ts";
import { queryOf } from "./query.ts";
import { ControlRefused } from "./refusal.ts";

const { profile, ...besides } = UsageProfile.properties;

export const UsageOrder = Type.Object(
  {
    subscriptionId: Type.String({ description: "The Azure subscription: an entitlement of a plan, the plan for all below it, or legacy Azure" }),
    profile: Type.Optional(profile),
    ...besides,
  },
  { additionalProperties: false, description: "Without a profile it is again that of the setting azureUsage" },
);

export interface AzureSubscriptionUsage {
  /** The Azure subscription. */
  readonly id: string;
  readonly name: string;
  /** Where it is billed: the plan, or legacy Azure itself. */
  readonly subscriptionId: string;
  readonly account: { readonly id: string; readonly domain: string };
  readonly customer: { readonly id: string; readonly name: string };
  readonly isActive: boolean;
  readonly profile: UsageProfile;
  /** Whether it is its own, and not what all have that nobody has given one. */
  readonly isOwnProfile: boolean;
  /** The last day that was rated. */
  readonly ratedUntil?: string;
  /** In the billing period of that day. */
  readonly spent?: { readonly cost: string; readonly currency: string; readonly usd: string };
}

export interface UsageList {
  readonly subscriptions: readonly AzureSubscriptionUsage[];
}

export function showUsage(world: World, request: FastifyRequest): Promise<UsageList> {
  queryOf(request, []);
  return world.view((view) => listed(view));
}

/** All of the world, or those of these ids. */
async function listed(view: View, ids?: readonly string[]): Promise<UsageList> {
  const subscriptions: AzureSubscriptionUsage[] = [];
  for (const { accountId, domain } of await listAccounts(view.db)) {
    for (const azure of await listAzure(view.db, accountId)) {
      if (ids === undefined || ids.includes(azure.id)) subscriptions.push(await shown(view, azure, { id: accountId, domain }));
    }
  }
  return { subscriptions };
}

async function shown(view: View, { id, name, isActive, subscription }: AzureSubscription, account: AzureSubscriptionUsage["account"]): Promise<AzureSubscriptionUsage> {
  const usage = await findUsage(view.db, id);
  const { period } = usage ?? {};
  return {
    id, name, subscriptionId: subscription.subscriptionId, account, isActive,
    customer: { id: subscription.customerId, name: await nameOf(view.db, subscription.customerId) },
    profile: profileOf(usage?.profile, view.settings), isOwnProfile: usage?.profile !== undefined,
    ...(usage?.ratedUntil !== undefined && { ratedUntil: usage.ratedUntil }),
    ...(period && { spent: { cost: period.cost, currency: period.currency, usd: period.usd } }),
  };
}

const nameOf = async (reader: Reader, customerId: string): Promise<string> => (await listPartnersOf(reader, customerId))[0]?.companyProfile.companyName ?? "";

export async function setUsage(world: World, { subscriptionId, profile: name, ...order }: Static<typeof UsageOrder>): Promise<UsageList> {
  const id = subscriptionId.replaceAll("\0", "");
  if (name === undefined && Object.keys(order).length > 0) throw new ControlRefused(400, "seed, growth and spikes belong to a profile: name one.");
  return world.unit(async (unit) => {
    const meant = await azureMeantBy(unit.db, id);
    if (meant.length === 0) throw new ControlRefused(404, `There is no Azure subscription ${id} in this world: understudy usage lists those that there are.`);
    await giveProfile(unit, meant, name === undefined ? undefined : { profile: name, ...order });
    return listed(unit, meant.map((one) => one.id));
  });
}
