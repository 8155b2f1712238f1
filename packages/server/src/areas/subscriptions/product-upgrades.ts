// The move of a customer's legacy Azure subscriptions to Azure plans: whether it can begin, and how it does.
// Source: create-product-upgrade-entity.md, get-eligibility-for-product-upgrade.md, azure-plan-transition.md.

import { subscriptionsFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import {
  azurePlanIn, findEntitlement, findFact, listFacts, listSubscriptions, productUpgradeOf, saveFact, type ProductUpgrade, type SubscriptionRecord,
} from "../../commerce/index.ts";
import type { Unit, View } from "../../world/index.ts";
import { isDirectlySigned, listAcceptances } from "../agreements/index.ts";
import { marketOf, type CustomerRecord } from "../customers/index.ts";
import { scheduleUpgrade } from "./product-upgrade-due.ts";
import { movable, obstacleOf, type Standing } from "./product-upgrade-rules.ts";

export async function standingOf(view: View, customer: CustomerRecord): Promise<Standing> {
  const { accountId, customerId } = customer;
  const upgrade = await productUpgradeOf(view.db, customer);
  const acceptances = await listAcceptances(view.db, customer, ["MicrosoftCustomerAgreement"]);
  return {
    legacy: await unmoved(view, await listSubscriptions(view.db, accountId, customerId, { family: "legacyAzure" })),
    ...(upgrade && { upgrade }),
    isPlanSold: (await azurePlanIn(view, await marketOf(view, customer))) !== undefined,
    hasAgreement: acceptances.length > 0 || (await isDirectlySigned(view.db, customer)),
    now: view.now,
    recentAzureSubscription: view.settings.recentAzureSubscription,
  };
}

/** What was moved is below a plan by now, under the id that it always had. */
async function unmoved({ db }: View, legacy: readonly SubscriptionRecord[]): Promise<SubscriptionRecord[]> {
  const left: SubscriptionRecord[] = [];
  for (const one of legacy) if (!(await findEntitlement(db, one.accountId, one.customerId, one.subscriptionId))) left.push(one);
  return left;
}

export async function beginUpgrade(unit: Unit, customer: CustomerRecord): Promise<ProductUpgrade> {
  const standing = await standingOf(unit, customer);
  const obstacle = obstacleOf(standing);
  if (obstacle) throw obstacle;
  const products = movable(standing).map(({ subscriptionId, friendlyName }) => ({ sourceId: subscriptionId, sourceName: friendlyName }));
  const upgrade: ProductUpgrade = { upgradeId: unit.ids.guid(), begunAt: unit.nowText, status: "Pending", products };
  await saveFact(unit.db, customer, "productUpgrade", upgrade.upgradeId, upgrade);
  await scheduleUpgrade(unit, customer, upgrade);
  return upgrade;
}

/** The upgrade with this id of this customer, or a refusal: it may be another customer's, or nobody's. */
export async function getUpgrade({ db }: View, customer: CustomerRecord, asked: string): Promise<ProductUpgrade> {
  const upgradeId = asked.toLowerCase();
  const { accountId, customerId } = customer;
  const own = await findFact<ProductUpgrade>(db, customer, "productUpgrade", upgradeId);
  if (own) return own;
  const isElsewhere = (await listFacts<ProductUpgrade>(db, { accountId }, "productUpgrade")).some(({ fact }) => fact.upgradeId === upgradeId);
  if (!isElsewhere) throw new Fault(subscriptionsFaults.noSuchUpgrade, { upgradeId: asked });
  const last = await productUpgradeOf(db, customer);
  throw new Fault(subscriptionsFaults.upgradeOfAnotherCustomer, { customerId, upgradeId: last?.upgradeId ?? "none" });
}
