// The papers of an order that Microsoft reviews.

import { faults, type Of, type OrderAttachment, type ordersOperations, type UploadedFile } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { Handlers } from "../../call/index.ts";
import type { OrderRecord } from "../../commerce/index.ts";
import type { Unit } from "../../world/index.ts";
import { getCustomer, nameOf } from "../customers/index.ts";
import { checkAwaits, papersOf } from "./attachment-rules.ts";
import { findContent, insertAttachment, listAttachments, type Attachment } from "./attachments-repository.ts";
import { beginReview } from "./purchase-order.ts";
import { getOrder, showingOf, visibleOrder } from "./show.ts";
import { orderOf } from "./wire.ts";

type Ids = "orders.attachments.list" | "orders.attachments.upload" | "orders.attachments.download";

export const attachmentHandlers: Pick<Handlers<typeof ordersOperations>, Ids> = {
  "orders.attachments.list": async ({ params, caller }, view) => {
    const { order } = await visibleOrder(view, caller, params);
    return (await listAttachments(view.db, order)).map(attachmentOf);
  },

  "orders.attachments.upload": async ({ params, body, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const order = await getOrder(unit, customer, params.orderId);
    const { purchaseOrders, tenders } = papersOf(body);
    checkAwaits(order);
    await keepFiles(unit, order, "POAttachment", purchaseOrders);
    await keepFiles(unit, order, "TenderAttachment", tenders);
    const after = await beginReview(unit, order);
    const showing = await showingOf(unit, customer, [order], false);
    record({ customer: nameOf(customer), before: orderOf(order, showing), after: orderOf(after, showing), details: { OrderId: order.orderId } });
    return (await listAttachments(unit.db, order)).map(attachmentOf);
  },

  "orders.attachments.download": async ({ params, caller }, view) => {
    const { order } = await visibleOrder(view, caller, params);
    const found = await findContent(view.db, order, params.attachmentId);
    if (found) return found;
    throw new Fault(faults.noSuchResource, { what: `Document ${params.attachmentId}` });
  },
};

async function keepFiles(unit: Unit, order: OrderRecord, attachmentType: Attachment["attachmentType"], files: readonly UploadedFile[]): Promise<void> {
  for (const { fileName, bytes } of files) {
    const attachmentId = unit.ids.guid().replaceAll("-", "");
    await insertAttachment(unit.db, order, { attachmentId, fileName, attachmentType }, bytes);
  }
}

const attachmentOf = ({ attachmentId, fileName, attachmentType, size }: Attachment): Of<typeof OrderAttachment> => ({
  attachmentId, fileName, sizeInKB: Math.ceil(size / 1024), attachmentType, attributes: { objectType: "OrderAttachment" },
});
