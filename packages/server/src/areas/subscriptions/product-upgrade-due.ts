// An upgrade to Azure plans on the clock: pending, in progress, then done. The Azure subscriptions go below the plans and keep
// their ids; what was sold is suspended. Source: get-product-upgrade-status.md, azure-plan-transition.md.

import { Fault, orFault, toInstantText } from "@understudy/kernel";
import {
  addEntitlement, apply, azurePlanIn, begin, findFact, findSubscription, keepSystemOrder, listSubscriptions, orderIdOf, quoteOf, saveFact, suspend, suspensionReasons, todayOf,
  type Availability, type Market, type ProductUpgrade, type SubscriptionRecord, type UpgradedProduct,
} from "../../commerce/index.ts";
import { guidOf, type Due, type Unit } from "../../world/index.ts";
import { findCustomer, marketOf, type CustomerRecord } from "../customers/index.ts";
import { workSpan } from "./work-span.ts";

/** Kind of the agenda entries that bring an upgrade on. */
export const productUpgradeGoesOn = "subscriptions.productUpgradeGoesOn";

/** In progress after half of its time. */
export async function scheduleUpgrade(unit: Unit, customer: CustomerRecord, { upgradeId }: ProductUpgrade): Promise<void> {
  const { half, end } = workSpan(unit.now, unit.settings.productUpgrade);
  await scheduleStatus(unit, customer, { upgradeId, status: "InProgress", at: half, endsAt: toInstantText(end) });
}

interface Point {
  readonly upgradeId: string;
  readonly status: "InProgress" | "Completed";
  readonly at: Temporal.Instant;
  readonly endsAt: string;
}

function scheduleStatus(unit: Unit, { accountId, customerId }: Pick<CustomerRecord, "accountId" | "customerId">, { upgradeId, status, at, endsAt }: Point): Promise<void> {
  return unit.schedule({
    entryId: guidOf(`${productUpgradeGoesOn} ${upgradeId} ${status}`), accountId, dueAt: at, kind: productUpgradeGoesOn,
    payload: { customerId, upgradeId, status, endsAt },
  });
}

/** The customer may be gone by now. */
export const goOnWithUpgrade: Due = async ({ accountId, payload }, unit) => {
  const { customerId, upgradeId, status, endsAt } = payload as { readonly customerId: string } & Omit<Point, "at">;
  const customer = await findCustomer(unit.db, accountId, customerId);
  const upgrade = customer && (await findFact<ProductUpgrade>(unit.db, customer, "productUpgrade", upgradeId));
  if (!customer || !upgrade) return;
  if (status === "InProgress") {
    await saveFact(unit.db, customer, "productUpgrade", upgradeId, { ...upgrade, status });
    return scheduleStatus(unit, customer, { upgradeId, status: "Completed", at: Temporal.Instant.from(endsAt), endsAt });
  }
  const products: UpgradedProduct[] = [];
  for (const product of upgrade.products) products.push(await move(unit, customer, upgradeId, product));
  const isDone = products.every(({ target }) => target);
  await saveFact(unit.db, customer, "productUpgrade", upgradeId, { ...upgrade, products, status: isDone ? "Completed" : "Failed" } satisfies ProductUpgrade);
};

/** What has changed since it was asked for stays where it is, and says why: all that may refuse it is asked before anything is written. */
async function move(unit: Unit, customer: CustomerRecord, upgradeId: string, product: UpgradedProduct): Promise<UpgradedProduct> {
  const { accountId, customerId } = customer;
  const source = await findSubscription(unit.db, accountId, customerId, product.sourceId);
  if (source?.status !== "active") return { ...product, error: "The subscription is not active any more." };
  const left = await orFault(() => suspend(source, { reason: suspensionReasons.byAzureUpgrade }, unit.now, unit.settings));
  if (left instanceof Fault) return { ...product, error: left.message };
  const plan = await planFor(unit, customer, upgradeId, source);
  if (!plan) return { ...product, error: "The Azure plan is not sold to the customer any more." };
  await addEntitlement(unit, plan, { entitlementId: source.subscriptionId, friendlyName: source.friendlyName });
  await apply(unit, source, left);
  return { ...product, target: { id: plan.subscriptionId, name: plan.friendlyName, at: unit.nowText } };
}

/** One for each reseller on record: the customer's own, or a new one. */
async function planFor(unit: Unit, customer: CustomerRecord, upgradeId: string, { partnerId }: SubscriptionRecord): Promise<SubscriptionRecord | undefined> {
  const { accountId, customerId } = customer;
  const plans = await listSubscriptions(unit.db, accountId, customerId, { family: "azurePlan", statuses: ["active"] });
  const own = plans.find((plan) => plan.partnerId === partnerId);
  if (own) return own;
  const market = await marketOf(unit, customer);
  const sold = await azurePlanIn(unit, market);
  return sold && beginPlan(unit, market, { sold, upgradeId, customerId, partnerId });
}

interface NewPlan {
  readonly sold: Availability;
  readonly upgradeId: string;
  readonly customerId: string;
  readonly partnerId: string | undefined;
}

async function beginPlan(unit: Unit, market: Market, { sold, upgradeId, customerId, partnerId }: NewPlan): Promise<SubscriptionRecord> {
  const { sku, availabilityId, segment, currency } = sold;
  const { accountId, country } = market;
  const cause = `${upgradeId} ${partnerId ?? ""}`;
  const [subscriptionId, orderId] = [guidOf(`Azure plan of upgrade ${cause}`), await orderIdOf(unit, accountId, `order of upgrade ${cause}`)];
  const plan = sku.plans[0] ?? { billingCycle: "monthly" };
  const quote = await quoteOf(unit, market, segment, sku.productId, sku.skuId, plan, todayOf(unit));
  const onRecord = partnerId !== undefined && { partnerIdOnRecord: partnerId };
  await keepSystemOrder(unit, {
    orderId, accountId, customerId, createdAt: unit.nowText, billingCycle: plan.billingCycle, currency,
    lines: [{
      lineItemNumber: 0, offerId: `${sku.productId}:${sku.skuId}:${availabilityId}`, subscriptionId, friendlyName: sku.title, quantity: 1, transactionType: "Convert", ...onRecord,
    }],
  });
  return begin(unit, {
    subscriptionId, accountId, customerId, orderId, lineItemNumber: 0, family: "azurePlan", item: { productId: sku.productId, skuId: sku.skuId, availabilityId }, country, segment,
    title: sku.title, friendlyName: sku.title, quantity: 1, plan, price: { unitPrice: quote?.unitPrice.toString() ?? "0", currency }, isTrial: false,
    isMicrosoftProduct: true, isMoved: true, ...(partnerId !== undefined && { partnerId }),
  });
}
