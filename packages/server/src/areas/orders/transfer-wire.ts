// Transfers as they travel: ids of subscriptions in upper case, of whichever kind they are.

import type { Of, TransferEligibility, TransferEntity, TransferError } from "@understudy/contract";
import type { SubscriptionRecord } from "../../commerce/index.ts";
import type { GroupError, TransferLine, TransferRecord } from "./transfer-record.ts";

function lineOf(line: TransferLine, id: number) {
  const { subscriptionId, quantity, billingCycle, friendlyName, offerId, partnerIdOnRecord, status, orderId, transferError } = line;
  return {
    id, subscriptionId: subscriptionId.toUpperCase(), offerId, billingCycle, friendlyName, quantity,
    ...(partnerIdOnRecord !== undefined && { partnerIdOnRecord }),
    ...(orderId !== undefined && { orderId }),
    ...(status !== undefined && { status }),
    ...(transferError !== undefined && { transferError }),
  };
}

const groupsOf = ({ groups }: TransferRecord) =>
  groups.map(({ addOns, ...base }, id) => ({ ...lineOf(base, id), addonItems: addOns.map(lineOf) }));

/** As one of its two partners sees it. */
export function transferOf(transfer: TransferRecord, partnerId: string): Of<typeof TransferEntity> {
  const { transferId, customerId, sourceId, targetId } = transfer;
  return {
    id: transferId,
    status: transfer.status,
    createdTime: transfer.createdAt,
    lastModifiedTime: transfer.lastModifiedAt,
    lastModifiedUser: transfer.lastModifiedBy,
    customerName: transfer.customerName,
    customerTenantId: customerId,
    partnertenantid: partnerId,
    sourcePartnerName: transfer.sourceName,
    sourcePartnerTenantId: sourceId,
    targetPartnerName: transfer.targetName,
    targetPartnerTenantId: targetId,
    lineItems: groupsOf(transfer),
    links: { self: { uri: `/customers/${customerId}/transfers/${transferId}`, method: "GET", headers: [] } },
    attributes: { objectType: "TransferEntity" },
  };
}

export function transferErrorOf(transfer: TransferRecord, { group, code, description }: GroupError): Of<typeof TransferError> {
  const line = groupsOf(transfer)[group];
  return {
    transferGroupId: String(group), code, description,
    ...(line && { lineItems: [line] }),
    attributes: { objectType: "TransferError" },
  };
}

export const transferEligibilityOf = ({ subscriptionId }: SubscriptionRecord, obstacle: string | undefined): Of<typeof TransferEligibility> => ({
  id: subscriptionId.toUpperCase(),
  isEligible: obstacle === undefined,
  ...(obstacle !== undefined && { reason: `Subscription ${subscriptionId.toUpperCase()}: ${obstacle}` }),
});
