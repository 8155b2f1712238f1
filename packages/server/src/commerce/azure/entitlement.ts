// Azure subscriptions below an Azure plan. A plan begins with one; what else a customer makes in the Azure portal is not seen
// here. Source: create-azure-plan.md.

import { sql, type Reader, type Writer } from "../../database/index.ts";
import { guidOf, type Unit } from "../../world/index.ts";
import type { SubscriptionRecord } from "../subscriptions/record.ts";
import { ensureUsage } from "./usage-entry.ts";

export interface AzureEntitlementRecord {
  /** A GUID in lower case. One that came from a legacy Azure subscription has that subscription's id. */
  readonly entitlementId: string;
  readonly accountId: string;
  readonly customerId: string;
  /** The Azure plan. */
  readonly subscriptionId: string;
  readonly createdAt: string;
  readonly friendlyName: string;
  readonly status: "active" | "inactive";
  /** What it is about to be: the Azure side follows some minutes after it was told. */
  readonly becoming?: "active" | "inactive";
}

interface Row {
  entitlement_id: string;
  account_id: string;
  customer_id: string;
  subscription_id: string;
  created_at: string;
  entitlement: string;
}

type Details = Pick<AzureEntitlementRecord, "friendlyName" | "status" | "becoming">;

const detailsOf = ({ friendlyName, status, becoming }: AzureEntitlementRecord): string =>
  JSON.stringify({ friendlyName, status, ...(becoming && { becoming }) } satisfies Details);

const toRecord = (row: Row): AzureEntitlementRecord => ({
  ...(JSON.parse(row.entitlement) as Details),
  entitlementId: row.entitlement_id,
  accountId: row.account_id,
  customerId: row.customer_id,
  subscriptionId: row.subscription_id,
  createdAt: row.created_at,
});

/** The Azure subscription that comes with a new Azure plan. */
export const beginEntitlement = (unit: Unit, plan: SubscriptionRecord): Promise<void> =>
  addEntitlement(unit, plan, { entitlementId: guidOf(`azure subscription of ${plan.subscriptionId}`), friendlyName: "Microsoft Azure" });

/** Puts an Azure subscription below a plan. */
export async function addEntitlement(
  unit: Unit, { accountId, customerId, subscriptionId }: SubscriptionRecord,
  { entitlementId, friendlyName }: Pick<AzureEntitlementRecord, "entitlementId" | "friendlyName">,
): Promise<void> {
  const record: AzureEntitlementRecord = {
    entitlementId, accountId, customerId, subscriptionId, createdAt: unit.nowText, friendlyName, status: "active",
  };
  await unit.db.run(sql`
    INSERT INTO azure_entitlements (entitlement_id, account_id, customer_id, subscription_id, created_at, entitlement)
    VALUES (${entitlementId}, ${accountId}, ${customerId}, ${subscriptionId}, ${record.createdAt}, ${detailsOf(record)})`);
  await ensureUsage(unit, accountId);
}

export async function updateEntitlement(writer: Writer, record: AzureEntitlementRecord): Promise<void> {
  await writer.run(sql`
    UPDATE azure_entitlements SET entitlement = ${detailsOf(record)}
    WHERE entitlement_id = ${record.entitlementId} AND account_id = ${record.accountId}`);
}

/** One of the customer's through this partner, below whichever plan. */
export async function findEntitlement(
  reader: Reader, accountId: string, customerId: string, entitlementId: string,
): Promise<AzureEntitlementRecord | undefined> {
  const row = await reader.get<Row>(sql`
    SELECT * FROM azure_entitlements
    WHERE entitlement_id = ${entitlementId.toLowerCase()} AND account_id = ${accountId} AND customer_id = ${customerId}`);
  return row && toRecord(row);
}

/** For due work, which knows it by its id alone. */
export async function loadEntitlement(reader: Reader, entitlementId: string): Promise<AzureEntitlementRecord | undefined> {
  const row = await reader.get<Row>(sql`SELECT * FROM azure_entitlements WHERE entitlement_id = ${entitlementId}`);
  return row && toRecord(row);
}

/** Those below a plan, in the order of their creation. */
export async function listEntitlements(
  reader: Reader, { accountId, subscriptionId }: Pick<SubscriptionRecord, "accountId" | "subscriptionId">,
): Promise<AzureEntitlementRecord[]> {
  const rows = await reader.all<Row>(sql`
    SELECT * FROM azure_entitlements WHERE account_id = ${accountId} AND subscription_id = ${subscriptionId}
    ORDER BY created_at, entitlement_id`);
  return rows.map(toRecord);
}

/** All of an account, in the order of their creation. */
export async function listEntitlementsOf(reader: Reader, accountId: string): Promise<AzureEntitlementRecord[]> {
  const rows = await reader.all<Row>(sql`SELECT * FROM azure_entitlements WHERE account_id = ${accountId} ORDER BY created_at, entitlement_id`);
  return rows.map(toRecord);
}

/** Whether something below a plan can still be used: such a plan is not suspended, and takes savings plans and metered software. */
export async function hasActiveEntitlements(
  reader: Reader, plan: Pick<SubscriptionRecord, "accountId" | "subscriptionId">,
): Promise<boolean> {
  return (await listEntitlements(reader, plan)).some(({ status }) => status === "active");
}

/** All below one plan go below another, which may be another partner's. */
export async function moveEntitlements(
  writer: Writer, from: Pick<SubscriptionRecord, "accountId" | "subscriptionId">, to: Pick<SubscriptionRecord, "accountId" | "subscriptionId">,
): Promise<void> {
  await writer.run(sql`
    UPDATE azure_entitlements SET account_id = ${to.accountId}, subscription_id = ${to.subscriptionId}
    WHERE account_id = ${from.accountId} AND subscription_id = ${from.subscriptionId}`);
}
