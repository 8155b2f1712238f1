// What purchases of Azure ask of the provisioning context: for which Azure subscription or plan it is, in which scope, and
// whether that can take it. Source: purchase-azure-reservations.md, azure-purchase-savings-plan.md, error-codes.md.

import { faults, ordersFaults } from "@understudy/contract";
import { Decimal, Fault, type FaultDefinition } from "@understudy/kernel";
import { findEntitlement, hasActiveEntitlements, registrationOf, restrictionsOf, type SubscriptionRecord } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import type { Buyer } from "./buyer.ts";
import { LineFault, type CartCode } from "./line-fault.ts";
import { familyOf, skuIn, type Sold } from "./sold.ts";
import { contextValue, type WantedLine } from "./wanted.ts";

/** What the lines before it reserve. */
export interface Reserved {
  readonly alreadyReserved: number;
}

export async function checkAzure(view: View, buyer: Buyer, sold: Sold, line: WantedLine, reserved: Reserved): Promise<void> {
  const family = familyOf(sold);
  if (family === "azurePlan" || family === "legacyAzure") checkUpgrade(buyer);
  if (family === "reservation") await checkReservation(view, buyer, sold, line, reserved);
  if (family === "savingsPlan") await checkSavingsPlan(view, buyer, sold, line);
  if (family === "saas" && skuIn(sold).attributes?.["isMetered"] === "true") await checkMetered(view, buyer, line);
}

const upgradeFaults: Readonly<Record<string, FaultDefinition | undefined>> = {
  Pending: ordersFaults.upgradePending, InProgress: ordersFaults.upgradeRunning, Failed: ordersFaults.upgradeFailed,
};

/** While legacy Azure is moved to a plan, no Azure is bought besides. */
function checkUpgrade({ upgrade }: Buyer): void {
  const definition = upgrade && upgradeFaults[upgrade.status];
  if (definition) throw new Fault(definition, { upgradeId: upgrade.upgradeId });
}

const wrongInput = (line: WantedLine, why: string): LineFault =>
  new LineFault("invalid_input", ordersFaults.invalidInput, { reason: `Line item ${line.number}, provisioningContext: ${why}.` });

/** What the region has, of this SKU and for this customer. */
function checkCapacity(view: View, { subscriptions }: Buyer, sold: Sold, { catalogItemId, quantity }: WantedLine, { alreadyReserved }: Reserved): void {
  const sku = skuIn(sold);
  if (restrictionsOf(sku).length > 0) throw new LineFault("inventory_not_available", ordersFaults.inventoryUnavailable, { catalogItemId });
  const reserved = subscriptions
    .filter(({ family, status }) => family === "reservation" && (status === "active" || status === "pending"))
    .reduce((sum, one) => sum + one.quantity, 0);
  if (reserved + alreadyReserved + quantity <= view.settings.reservationQuota) return;
  throw new LineFault("quota_not_available", ordersFaults.quantityUnavailable, { catalogItemId, quantity });
}

async function checkReservation(view: View, buyer: Buyer, sold: Sold, line: WantedLine, reserved: Reserved): Promise<void> {
  checkCapacity(view, buyer, sold, line, reserved);
  const context = line.provisioningContext ?? {};
  const subscriptionId = contextValue(context, "subscriptionId");
  if (subscriptionId === undefined) throw wrongInput(line, "a reservation needs subscriptionId, scope and duration");
  checkScope(contextValue(context, "scope"));
  checkDuration(sold, line, contextValue(context, "duration"));
  const subscription = await azureSubscription(view, buyer, subscriptionId);
  if (subscription.status !== "active") throw refusedFor(subscriptionId, "subscription_is_not_enabled_for_r_i", ordersFaults.subscriptionInactive);
  const registration = await registrationOf(view.db, subscription);
  if (registration?.status !== "Registered") throw refusedFor(subscriptionId, "subscription_not_registered", ordersFaults.notEnabledForReservations);
}

const refusedFor = (subscriptionId: string, cartCode: CartCode, definition: FaultDefinition): LineFault =>
  new LineFault(cartCode, definition, { subscriptionId });

function checkScope(scope = ""): "single" | "shared" {
  const known = scope.toLowerCase();
  if (known === "single" || known === "shared") return known;
  throw new LineFault("invalid_input", ordersFaults.scopeUnsupported, { scope });
}

/** 3Years is another spelling of 3Year. */
function checkDuration(sold: Sold, line: WantedLine, duration: string | undefined): void {
  const plain = (text: string) => text.toLowerCase().replace(/s$/, "");
  const wanted = skuIn(sold).attributes?.["duration"];
  if (duration === undefined) throw wrongInput(line, "a reservation needs subscriptionId, scope and duration");
  if (wanted !== undefined && plain(duration) !== plain(wanted)) throw wrongInput(line, `the duration of this SKU is ${wanted}`);
}

/** An Azure plan or a legacy Azure subscription, by its own id or that of an Azure subscription below the plan. */
async function azureSubscription(view: View, { subscriptions, customer }: Buyer, id: string): Promise<SubscriptionRecord> {
  const own = subscriptions.find(({ subscriptionId }) => subscriptionId === id.toLowerCase());
  const entitlement = own ? undefined : await findEntitlement(view.db, customer.accountId, customer.customerId, id);
  const found = own ?? subscriptions.find(({ subscriptionId }) => subscriptionId === entitlement?.subscriptionId);
  if (!found) throw refusedFor(id, "subscription_is_not_valid", ordersFaults.notASubscription);
  if (found.family !== "azurePlan" && found.family !== "legacyAzure") throw refusedFor(id, "subscription_is_not_valid", ordersFaults.notAzureSubscription);
  return found;
}

/** A savings plan is for one Azure subscription, or shared by all of a plan. */
async function checkSavingsPlan(view: View, buyer: Buyer, sold: Sold, line: WantedLine): Promise<void> {
  if (!buyer.isUser) throw new Fault(faults.appOnlyRefused);
  const context = line.provisioningContext ?? {};
  const scope = checkScope(contextValue(context, "scope"));
  const plan = scope === "single"
    ? await planOfEntitlement(view, buyer, contextValue(context, "entitlementId"))
    : await sharedPlan(view, buyer, contextValue(context, "subscriptionId"));
  if (line.partnerId !== undefined && line.partnerId !== plan.partnerId) {
    throw new LineFault("invalid_input", ordersFaults.partnerOnRecordOfAzurePlan, { partnerIdOnRecord: plan.partnerId ?? "none" });
  }
  checkCommitment(sold, line);
}

async function planOfEntitlement(view: View, { subscriptions, customer }: Buyer, entitlementId: string | undefined): Promise<SubscriptionRecord> {
  if (entitlementId === undefined) throw new LineFault("invalid_input", ordersFaults.entitlementIdMissing);
  const entitlement = await findEntitlement(view.db, customer.accountId, customer.customerId, entitlementId);
  const plan = subscriptions.find(({ subscriptionId }) => subscriptionId === entitlement?.subscriptionId);
  if (!entitlement || !plan) throw new LineFault("subscription_is_not_valid", ordersFaults.notForThisAzureSubscription, { entitlementId });
  if (entitlement.status !== "active") throw new LineFault("subscription_is_not_valid", ordersFaults.entitlementInactive, { entitlementId });
  return plan;
}

async function sharedPlan(view: View, buyer: Buyer, subscriptionId: string | undefined): Promise<SubscriptionRecord> {
  if (subscriptionId === undefined) throw new LineFault("invalid_input", ordersFaults.azurePlanIdMissing);
  const plan = await usablePlan(view, buyer, subscriptionId);
  if (!plan) throw refusedFor(subscriptionId, "subscription_is_not_valid", ordersFaults.azurePlanUnusable);
  return plan;
}

/** An Azure plan of the customer with something active below it; without an id, any. */
async function usablePlan(view: View, { subscriptions }: Buyer, id?: string): Promise<SubscriptionRecord | undefined> {
  const plans = subscriptions.filter(({ family, status, subscriptionId }) =>
    family === "azurePlan" && status === "active" && (id === undefined || subscriptionId === id.toLowerCase()));
  for (const plan of plans) if (await hasActiveEntitlements(view.db, plan)) return plan;
  return undefined;
}

/** Below a thousandth of a dollar an hour nothing is committed to. */
const leastCommitment = "0.001";

/** What could be money. */
const mostCommitment = 1e9;

function checkCommitment(sold: Sold, line: WantedLine): void {
  const least = skuIn(sold).attributes?.["minimumPurchaseCommitment"] ?? leastCommitment;
  const { purchaseCommitment } = line;
  const isEnough = purchaseCommitment !== undefined && purchaseCommitment.amount > 0 && purchaseCommitment.amount < mostCommitment
    && Decimal.of(purchaseCommitment.amount.toFixed(8)).compare(Decimal.of(least)) >= 0;
  if (isEnough) return;
  const reason = `Line item ${line.number}: a savings plan needs a purchaseCommitment of at least ${least} an hour.`;
  throw new LineFault("invalid_input", ordersFaults.invalidInput, { reason });
}

/** Software that is charged by use takes the Azure plan to charge it to. */
async function checkMetered(view: View, buyer: Buyer, { provisioningContext = {} }: WantedLine): Promise<void> {
  const subscriptionId = contextValue(provisioningContext, "subscriptionId");
  if (!buyer.subscriptions.some(({ family, status }) => family === "azurePlan" && status === "active")) {
    throw new LineFault("subscription_is_not_valid", ordersFaults.azurePlanRequired);
  }
  if (await usablePlan(view, buyer, subscriptionId)) return;
  throw refusedFor(subscriptionId ?? "of the customer", "subscription_is_not_valid", ordersFaults.azurePlanWithoutSubscription);
}
