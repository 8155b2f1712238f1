// The items of an order.

import { Link } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import type { Item } from "../../../api/operation.ts";
import { useRead } from "../../../api/use-operation.ts";
import type { Column } from "../../../list/column.ts";
import { List } from "../../../list/list.tsx";
import { wholeRows } from "../../../list/rows.ts";
import { moneyText, numberText } from "../../../look/format.ts";
import { Section } from "../../../look/section.tsx";
import { Status, type Tone } from "../../../look/status.tsx";
import { TextLink } from "../../../look/text-link.tsx";
import { ordersActivationLinksList, ordersProvisioningStatusGet } from "../../../operations/orders.ts";
import { fill, texts } from "../../../strings/index.ts";
import { pathOf, termText } from "../subscriptions/names.ts";
import { lineKindText, lineName } from "./columns.tsx";
import { isOnItsWay, type Line, type Order } from "./order.ts";
import { useWhichOrder } from "./use-order.ts";

const { lines: words, provisioning: states } = texts.orders;

type State = Item<"orders.provisioningStatus.get">["status"];

interface Row extends Line {
  readonly provisioning?: State;
  /** Where the customer activates what another publisher sells. */
  readonly activation?: string;
}

const tones: Readonly<Record<State, Tone>> = { Fulfilled: "good", Unfulfilled: "plain", PrefulfillmentPending: "busy" };

export function Lines({ order }: { readonly order: Order }): ReactNode {
  const params = useWhichOrder();
  const may = useMay();
  const provisioning = useRead(ordersProvisioningStatusGet, { params }, { enabled: may(ordersProvisioningStatusGet), refreshEvery: isOnItsWay(order) && 2_000 }).data;
  const links = useRead(ordersActivationLinksList, { params }, { enabled: may(ordersActivationLinksList) }).data;
  const rows = useMemo(() => order.lineItems.map((line): Row => {
    const isOf = ({ lineItemNumber }: { readonly lineItemNumber: number }) => lineItemNumber === line.lineItemNumber;
    return { ...line, provisioning: provisioning?.items.find(isOf)?.status, activation: links?.items.find(isOf)?.link.uri };
  }), [order, provisioning, links]);
  const columns = useMemo(() => columnsFor(params.customerId, order.currencyCode ?? "USD"), [params.customerId, order.currencyCode]);
  return (
    <Section title={words.title}>
      <List
        name="order-lines" label={words.label} of={wholeRows({ data: rows, error: undefined, isFetching: false, refetch: () => undefined })} columns={columns}
        keyOf={({ lineItemNumber }) => String(lineItemNumber)} empty={null}
      />
    </Section>
  );
}

function columnsFor(customerId: string, currency: string): readonly Column<Row>[] {
  const money = (amount: number | undefined) => (amount === undefined ? "" : moneyText(amount, currency));
  return [
    { id: "name", label: words.name, text: lineName, show: (row) => <Name row={row} customerId={customerId} /> },
    { id: "quantity", label: words.quantity, text: ({ quantity }) => (quantity === 0 ? words.cancelled : numberText(quantity)), order: ({ quantity }) => quantity },
    { id: "kind", label: words.kind, text: lineKindText },
    { id: "plan", label: words.plan, text: ({ termDuration = "" }) => termText(termDuration) },
    { id: "listPrice", label: words.listPrice, text: ({ pricing }) => money(pricing?.listPrice), isExtra: true },
    { id: "price", label: words.price, text: ({ pricing }) => money(pricing?.price) },
    { id: "total", label: words.total, text: ({ pricing }) => money(pricing?.extendedPrice) },
    {
      id: "provisioning", label: words.provisioning, text: ({ provisioning }) => (provisioning ? states[provisioning] : ""),
      show: ({ provisioning }) => provisioning && <Status tone={tones[provisioning]}>{states[provisioning]}</Status>,
    },
    { id: "catalogItem", label: words.catalogItem, text: ({ offerId }) => offerId, isExtra: true },
  ];
}

function Name({ row, customerId }: { readonly row: Row; readonly customerId: string }): ReactNode {
  const { subscriptionId, activation } = row;
  const name = lineName(row);
  return (
    <>
      {subscriptionId ? <TextLink to={pathOf(customerId, subscriptionId)}>{name}</TextLink> : name}
      {activation && <><br /><Link href={activation} target="_blank" rel="noopener noreferrer" aria-label={fill(words.activateOf, { name })}>{words.activate}</Link></>}
    </>
  );
}
