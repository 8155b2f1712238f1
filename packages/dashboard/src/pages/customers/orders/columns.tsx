// The columns of the order history.

import type { Column } from "../../../list/column.ts";
import { moneyText, timeText } from "../../../look/format.ts";
import { Status } from "../../../look/status.tsx";
import { TextLink } from "../../../look/text-link.tsx";
import { texts } from "../../../strings/index.ts";
import { planText } from "../subscriptions/names.ts";
import { toneOf, type Line, type Order } from "./order.ts";

const { columns: words, statuses, kinds, transactionTypes } = texts.orders;

export const statusText = ({ status = "unknown" }: Order): string => statuses[status];
export const kindText = ({ transactionType }: Order): string => (transactionType ? kinds[transactionType] : "");
export const totalText = ({ totalPrice, currencyCode = "USD" }: Order): string => (totalPrice === undefined ? "" : moneyText(totalPrice, currencyCode));
export const lineKindText = ({ transactionType }: Line): string => (transactionType ? transactionTypes[transactionType] : "");
export const lineName = ({ friendlyName, offerId }: Line): string => friendlyName || offerId;

/** What was bought; of a renewal, that it is one. */
const itemsText = ({ lineItems }: Order): string =>
  lineItems.map((line) => [line.transactionType === "New" ? "" : lineKindText(line), lineName(line)].filter(Boolean).join(": ")).join(", ");

export const columnsFor = (customerId: string): readonly Column<Order>[] => [
  {
    id: "number", label: words.number, text: ({ id = "" }) => id,
    show: ({ id = "" }) => <TextLink to={`/customers/${customerId}/orders/${id}`}>{id}</TextLink>,
  },
  { id: "date", label: words.date, text: ({ creationDate }) => (creationDate ? timeText(creationDate) : ""), order: ({ creationDate = "" }) => creationDate },
  { id: "items", label: words.items, text: itemsText },
  { id: "kind", label: words.kind, text: kindText },
  { id: "status", label: words.status, text: statusText, show: (order) => <Status tone={toneOf(order)}>{statusText(order)}</Status> },
  { id: "billing", label: words.billing, text: ({ billingCycle }) => planText({ billingCycle }), isExtra: true },
  { id: "total", label: words.total, text: totalText, order: ({ totalPrice = 0 }) => totalPrice },
];
