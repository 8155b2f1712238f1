// What can be transferred, and who may do what with a transfer: pure.
// Source: create-a-transfer.md, transition-direct-to-indirect.md; since 2024 licences of new commerce and Azure plans too.

import { faults, ordersFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { Family, Status, SubscriptionRecord } from "../../commerce/index.ts";
import type { Settings } from "../../world/index.ts";
import type { TransferRecord } from "./transfer-record.ts";

type TransferSettings = Pick<Settings, "transferNewCommerce">;

/** Families that are transferred, and whether that began with new commerce. */
const transferable: Readonly<Partial<Record<Family, "always" | "newCommerce">>> = {
  legacy: "always", legacyAzure: "always", newCommerce: "newCommerce", azurePlan: "newCommerce",
};

const named: Readonly<Record<Exclude<Family, "legacy" | "legacyAzure">, string>> = {
  newCommerce: "licences of new commerce", azurePlan: "Azure plans", trial: "trials", software: "software subscriptions", perpetual: "perpetual software",
  reservation: "Azure reservations", savingsPlan: "savings plans", saas: "products of the marketplace",
};

/** Why a subscription cannot be transferred; undefined when it can. */
export function obstacleTo(
  { family, status, isTrial, parentSubscriptionId }: SubscriptionRecord, openTransfer: string | undefined, settings: TransferSettings,
): string | undefined {
  if (status !== "active") return `It is ${status}.`;
  if (openTransfer !== undefined) return `It is in the transfer ${openTransfer} already.`;
  if (parentSubscriptionId !== undefined) return "It is an add-on, and goes with the subscription that it belongs to.";
  if (isTrial) return "It is a trial.";
  const since = transferable[family];
  if (since === "always" || (since === "newCommerce" && settings.transferNewCommerce === "accept")) return undefined;
  return `Transfers take no ${family === "legacy" || family === "legacyAzure" ? family : named[family]}.`;
}

/** Refuses a line of a new transfer, in the code that says most. */
export function checkLine(record: SubscriptionRecord, openTransfer: string | undefined, settings: TransferSettings): void {
  if (openTransfer !== undefined) throw new Fault(ordersFaults.transferInProgress, { transferId: openTransfer });
  if (record.family === "reservation") throw new Fault(ordersFaults.transferWithReservations);
  if (record.family === "saas") throw new Fault(ordersFaults.transferWithMarketplaceProducts);
  if (record.family === "azurePlan" && record.status !== "active") throw new Fault(ordersFaults.transferOfInactiveAzurePlan);
  if (obstacleTo(record, openTransfer, settings) !== undefined) throw notTransferable(record.subscriptionId);
}

export const notTransferable = (subscriptionId: string): Fault => new Fault(ordersFaults.transferOfInvalidSubscription, { subscriptionId });

/** What is asked before an Azure plan is offered: its Azure subscriptions go below the plan that the other partner has for the customer. */
export interface AzureStanding {
  readonly hasLegacyAzure: boolean;
  /** Of the other partner's plan for the customer; absent where there is none. */
  readonly targetPlan?: Status;
  /** Whether the other partner could buy one. */
  readonly isPlanSold: boolean;
}

export function checkAzurePlan({ hasLegacyAzure, targetPlan, isPlanSold }: AzureStanding): void {
  if (hasLegacyAzure) throw new Fault(ordersFaults.transferWithLegacyAzure);
  if (targetPlan === "active") return;
  if (targetPlan !== undefined) throw new Fault(ordersFaults.transferOfInactiveAzurePlan);
  throw new Fault(isPlanSold ? ordersFaults.transferWithoutAzurePlan : ordersFaults.transferAzurePlanNotPurchasable);
}

/** Only one that is open can be accepted, rejected or withdrawn. */
export function checkOpen({ transferId, status }: TransferRecord): void {
  if (status !== "Active") throw new Fault(ordersFaults.transferClosed, { transferId, status: words[status] });
}

const words: Readonly<Record<TransferRecord["status"], string>> = { Active: "open", Complete: "complete", Reject: "rejected" };

/** The partner who made the transfer withdraws it, the other one accepts or rejects it. */
export function checkPart(transfer: TransferRecord, accountId: string, part: "source" | "target"): void {
  if ((part === "source" ? transfer.sourceId : transfer.targetId) === accountId) return;
  const reason = part === "source" ? "The partner who has made the transfer withdraws it." : "The partner whom the subscriptions are offered to decides on the transfer.";
  throw new Fault(faults.callerRefused, { reason });
}
