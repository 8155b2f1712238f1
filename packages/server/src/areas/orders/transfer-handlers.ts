// Transfers: one partner offers a customer's subscriptions to another, who accepts or rejects them.

import { ordersFaults, type ordersOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { badProperty, type Handlers } from "../../call/index.ts";
import { listSubscriptions } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { getCustomer, getVisibleCustomer, nameOf, type CustomerRecord } from "../customers/index.ts";
import { showOrders } from "./show.ts";
import { acceptTransfer } from "./transfer-accept.ts";
import { createTransfer, takeOffAgenda } from "./transfer-create.ts";
import type { TransferRecord } from "./transfer-record.ts";
import { deleteTransfer, findTransfer, listTransfers, openTransfersOf, updateTransfer } from "./transfer-repository.ts";
import { checkOpen, checkPart, obstacleTo } from "./transfer-rules.ts";
import { transferEligibilityOf, transferErrorOf, transferOf } from "./transfer-wire.ts";

type Ids =
  | "transfers.list" | "transfers.create" | "transfers.get" | "transfers.update" | "transfers.delete" | "transfers.accept"
  | "transfers.eligibility.list";

export const transferHandlers: Pick<Handlers<typeof ordersOperations>, Ids> = {
  "transfers.list": async ({ params, caller }, view) => {
    const { accountId, customerId } = await getVisibleCustomer(view, caller, params.customerId);
    return (await listTransfers(view.db, accountId, customerId)).map((transfer) => transferOf(transfer, accountId));
  },

  "transfers.create": async ({ params, body, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const transfer = await createTransfer(unit, caller, customer, body);
    const after = transferOf(transfer, customer.accountId);
    record({ customer: nameOf(customer), after, details: { TransferId: transfer.transferId } });
    return after;
  },

  "transfers.get": async ({ params, caller }, view) => {
    const customer = await getVisibleCustomer(view, caller, params.customerId);
    return transferOf(await getTransfer(view, customer, params.transferId), customer.accountId);
  },

  "transfers.update": async ({ params, body, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const { accountId } = customer;
    const before = await getTransfer(unit, customer, params.transferId);
    checkPart(before, accountId, "target");
    checkOpen(before);
    if (body.status.toLowerCase() !== "reject") throw badProperty("status", "it can only become reject");
    const transfer: TransferRecord = {
      ...before, status: "Reject", lastModifiedAt: unit.nowText, lastModifiedBy: caller.user?.userId ?? caller.appId,
    };
    await updateTransfer(unit.db, transfer);
    await takeOffAgenda(unit, transfer);
    const after = transferOf(transfer, accountId);
    record({ customer: nameOf(customer), before: transferOf(before, accountId), after, details: { TransferId: transfer.transferId } });
    return after;
  },

  "transfers.delete": async ({ params, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const transfer = await getTransfer(unit, customer, params.transferId);
    checkPart(transfer, customer.accountId, "source");
    checkOpen(transfer);
    await deleteTransfer(unit.db, transfer);
    await takeOffAgenda(unit, transfer);
    record({ customer: nameOf(customer), before: transferOf(transfer, customer.accountId), details: { TransferId: transfer.transferId } });
    return undefined;
  },

  "transfers.accept": async ({ params, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const { accountId } = customer;
    const before = await getTransfer(unit, customer, params.transferId);
    checkPart(before, accountId, "target");
    checkOpen(before);
    const target = { account: caller.account, customer, callerId: caller.user?.userId ?? caller.appId };
    const { transfer, orders, errors } = await acceptTransfer(unit, target, before);
    if (transfer.status === "Complete") await takeOffAgenda(unit, transfer);
    record({
      customer: nameOf(customer), before: transferOf(before, accountId), after: transferOf(transfer, accountId),
      details: { TransferId: transfer.transferId },
    });
    return {
      orders: await showOrders(unit, customer, orders.map(({ orderId }) => orderId)),
      transferErrors: errors.map((error) => transferErrorOf(transfer, error)),
      attributes: { objectType: "TransferSubmitResult" },
    };
  },

  "transfers.eligibility.list": async ({ params, caller }, view) => {
    const { accountId, customerId } = await getVisibleCustomer(view, caller, params.customerId);
    const open = await openTransfersOf(view.db, accountId, customerId);
    const subscriptions = await listSubscriptions(view.db, accountId, customerId);
    return subscriptions.map((one) => transferEligibilityOf(one, obstacleTo(one, open.get(one.subscriptionId), view.settings)));
  },
};

/** One that the partner has made for the customer, or that was made to it. */
async function getTransfer({ db }: View, { accountId, customerId }: CustomerRecord, transferId: string): Promise<TransferRecord> {
  const transfer = await findTransfer(db, accountId, customerId, transferId);
  if (!transfer) throw new Fault(ordersFaults.transferUnknown, { transferId });
  return transfer;
}
