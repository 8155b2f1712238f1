// One order: its items with their prices and how far they are provisioned, the papers that it waits for, and cancelling.

import { useEffect, type ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import { Facts } from "../../../look/facts.tsx";
import { timeText } from "../../../look/format.ts";
import { Page } from "../../../look/page.tsx";
import { Reading } from "../../../look/reading.tsx";
import { Section } from "../../../look/section.tsx";
import { Status } from "../../../look/status.tsx";
import { ordersAttachmentsList } from "../../../operations/orders.ts";
import { texts } from "../../../strings/index.ts";
import { planText } from "../subscriptions/names.ts";
import page from "../subscriptions/subscription-page.module.css";
import { CancelOrder } from "./cancel-order.tsx";
import { kindText, statusText, totalText } from "./columns.tsx";
import { Lines } from "./lines.tsx";
import { toneOf, type Order } from "./order.ts";
import { Papers } from "./papers.tsx";
import { useOrder, useWhichOrder } from "./use-order.ts";

const { orders: words } = texts;

export function Component(): ReactNode {
  const order = useOrder();
  const title = `${words.order} ${useWhichOrder().orderId}`;
  useEffect(() => { document.title = `${title} - ${texts.frame.product}`; }, [title]);
  return (
    <Page title={title}>
      <Reading of={order}>{(found) => <div className={page.sections}><Parts order={found} /></div>}</Reading>
    </Page>
  );
}

/** Only what was reviewed once has papers. */
const isReviewed = ({ status }: Order): boolean => status !== undefined && ["pending_review", "pending_po_upload", "po_upload_complete", "po_review_rejected", "completed"].includes(status);

function Parts({ order }: { readonly order: Order }): ReactNode {
  const may = useMay();
  return (
    <>
      <Details order={order} />
      <Lines order={order} />
      {may(ordersAttachmentsList) && isReviewed(order) && <Papers order={order} />}
      <CancelOrder order={order} />
    </>
  );
}

function Details({ order }: { readonly order: Order }): ReactNode {
  const { id = "", creationDate, billingCycle } = order;
  const { columns } = words;
  return (
    <Section title={words.details}>
      <Facts facts={[
        { label: columns.status, value: <Status tone={toneOf(order)}>{statusText(order)}</Status> },
        { label: words.number, value: id, copy: id },
        { label: columns.date, value: creationDate && timeText(creationDate) },
        { label: columns.kind, value: kindText(order) },
        { label: columns.billing, value: planText({ billingCycle }) },
        ...(order.totalPrice === undefined ? [] : [{ label: words.total, value: totalText(order) }]),
      ]}
      />
    </Section>
  );
}
