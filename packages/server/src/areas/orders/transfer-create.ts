// A transfer is made: who the other partner is, and what each of its lines is of.

import { faults, ordersFaults, type Of, type TransferEntity } from "@understudy/contract";
import { Fault, later } from "@understudy/kernel";
import { findAccount, type AccountRecord } from "../../accounts/index.ts";
import type { Caller, CallerAccount } from "../../call/index.ts";
import { addOnsOf, azurePlanIn, catalogItemId, findSubscription, listSubscriptions, type SubscriptionRecord } from "../../commerce/index.ts";
import { guidOf, type Due, type Unit } from "../../world/index.ts";
import { findCustomer, marketOf, sells, type CustomerRecord } from "../customers/index.ts";
import type { TransferGroup, TransferLine, TransferRecord } from "./transfer-record.ts";
import { insertTransfer, loadTransfer, openTransfersOf, updateTransfer } from "./transfer-repository.ts";
import { checkAzurePlan, checkLine, notTransferable } from "./transfer-rules.ts";

type Draft = Of<typeof TransferEntity>;

/** Kind of the agenda entry at which a transfer that nobody has decided on counts as rejected. */
const transferOver = "transfers.over";

export async function createTransfer(unit: Unit, caller: Caller, customer: CustomerRecord, draft: Draft): Promise<TransferRecord> {
  const source = await accountNamed(unit, customer.accountId);
  const { target, theirs } = await targetOf(unit, caller.account, customer, draft);
  const transfer: TransferRecord = {
    transferId: unit.ids.guid(), sourceId: customer.accountId, targetId: target.accountId, customerId: customer.customerId,
    createdAt: unit.nowText, lastModifiedAt: unit.nowText, lastModifiedBy: caller.user?.userId ?? caller.appId, status: "Active",
    customerName: customer.companyProfile.companyName, sourceName: nameOf(source), targetName: nameOf(target),
    groups: await groupsOf(unit, customer, theirs, draft.lineItems),
  };
  await insertTransfer(unit.db, transfer);
  await unit.schedule({
    entryId: entryIdOf(transfer.transferId), accountId: transfer.sourceId, dueAt: later(unit.now, unit.settings.transferLifetime),
    kind: transferOver, payload: { transferId: transfer.transferId },
  });
  return transfer;
}

const entryIdOf = (transferId: string): string => guidOf(`${transferOver} ${transferId}`);

const nameOf = ({ companyName, domain }: AccountRecord): string => companyName ?? domain;

/** Takes what is decided off the agenda. */
export const takeOffAgenda = (unit: Unit, { transferId }: TransferRecord): Promise<void> => unit.unschedule(entryIdOf(transferId));

async function accountNamed({ db }: Unit, accountId: string): Promise<AccountRecord> {
  const account = await findAccount(db, accountId);
  if (account) return account;
  throw unknownPartner("targetPartnerTenantId");
}

const unknownPartner = (property: string): Fault =>
  new Fault(ordersFaults.invalidInput, { reason: `${property}: it is no partner that can take part.` }, [property]);

interface Target {
  readonly target: AccountRecord;
  /** The customer as the other partner knows it. */
  readonly theirs: CustomerRecord;
}

/** Another partner of the same surroundings that sells, and whose customer the company is as well. */
async function targetOf(unit: Unit, caller: CallerAccount, customer: CustomerRecord, draft: Draft): Promise<Target> {
  const [sourceId, targetId] = [draft.sourcePartnerTenantId.toLowerCase(), draft.targetPartnerTenantId.toLowerCase()];
  if (sourceId === targetId || targetId === caller.accountId) throw new Fault(ordersFaults.transferToSelf);
  if (sourceId !== caller.accountId) throw unknownPartner("sourcePartnerTenantId");
  const target = await accountNamed(unit, targetId);
  if (target.kind !== caller.kind || target.state !== "active") throw unknownPartner("targetPartnerTenantId");
  if (target.cloud !== caller.cloud) throw new Fault(ordersFaults.transferNationalCloudUnsupported, { partnerId: targetId, cloud: target.cloud });
  if (!sells(target)) throw new Fault(ordersFaults.transferNotEnabled, { partnerId: targetId });
  const theirs = await findCustomer(unit.db, targetId, customer.customerId);
  if (theirs?.relationship !== "reseller") throw new Fault(faults.noRelationship, { partnerId: targetId, customerId: customer.customerId });
  return { target, theirs };
}

async function groupsOf(unit: Unit, customer: CustomerRecord, theirs: CustomerRecord, lines: Draft["lineItems"]): Promise<TransferGroup[]> {
  const open = await openTransfersOf(unit.db, customer.accountId, customer.customerId);
  const named = new Set<string>();
  const groups: TransferGroup[] = [];
  for (const { subscriptionId, friendlyName, partnerIdOnRecord } of lines) {
    const record = await findSubscription(unit.db, customer.accountId, customer.customerId, subscriptionId);
    if (!record || named.has(record.subscriptionId)) throw notTransferable(subscriptionId);
    named.add(record.subscriptionId);
    checkLine(record, open.get(record.subscriptionId), unit.settings);
    if (record.family === "azurePlan") await checkPlan(unit, customer, theirs);
    const onRecord = partnerIdOnRecord ? { partnerIdOnRecord } : {};
    const addOns = (await addOnsOf(unit.db, record)).filter(({ status }) => status === "active");
    groups.push({
      ...lineOf(record), ...onRecord, ...(friendlyName && { friendlyName }),
      addOns: addOns.map((addOn) => ({ ...lineOf(addOn), ...onRecord })),
    });
  }
  return groups;
}

async function checkPlan(unit: Unit, customer: CustomerRecord, theirs: CustomerRecord): Promise<void> {
  const legacy = await listSubscriptions(unit.db, customer.accountId, customer.customerId, { family: "legacyAzure", statuses: ["active"] });
  const [plan] = (await listSubscriptions(unit.db, theirs.accountId, theirs.customerId, { family: "azurePlan" })).toSorted((one) => (one.status === "active" ? -1 : 1));
  const sold = await azurePlanIn(unit, await marketOf(unit, theirs));
  checkAzurePlan({ hasLegacyAzure: legacy.length > 0, isPlanSold: sold !== undefined, ...(plan && { targetPlan: plan.status }) });
}

const lineOf = ({ subscriptionId, quantity, billingCycle, friendlyName, item }: SubscriptionRecord): TransferLine =>
  ({ subscriptionId, quantity, billingCycle, friendlyName, offerId: catalogItemId(item) });

/** The transfer may be gone by now, withdrawn or with its customer. */
const endOpen: Due = async ({ payload }, unit) => {
  const transfer = await loadTransfer(unit.db, payload["transferId"] as string);
  if (transfer?.status !== "Active") return;
  await updateTransfer(unit.db, { ...transfer, status: "Reject", lastModifiedAt: unit.nowText });
};

export const transfersDue: ReadonlyMap<string, Due> = new Map([[transferOver, endOpen]]);
