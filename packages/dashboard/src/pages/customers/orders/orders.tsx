// Everything that was ordered for a customer, the newest first.

import { Select } from "@fluentui/react-components";
import { ReceiptRegular } from "@fluentui/react-icons";
import { useMemo, type ReactNode } from "react";
import { useRead } from "../../../api/use-operation.ts";
import { List } from "../../../list/list.tsx";
import { wholeRows } from "../../../list/rows.ts";
import { useAddress } from "../../../list/use-address.ts";
import { Empty } from "../../../look/empty.tsx";
import { ordersList } from "../../../operations/orders.ts";
import { texts } from "../../../strings/index.ts";
import { CustomerPage } from "../customer/customer-page.tsx";
import { columnsFor } from "./columns.tsx";
import { isOnItsWay, type OrderStatus } from "./order.ts";

const { orders: words } = texts;

export function Component(): ReactNode {
  return <CustomerPage title={words.title}>{({ id }) => <Orders customerId={id} />}</CustomerPage>;
}

const withPrices = { include_price: true } as const;

function Orders({ customerId }: { readonly customerId: string }): ReactNode {
  const [address, change] = useAddress();
  const status = address.get("status") ?? "";
  const read = useRead(ordersList, { params: { customerId }, query: withPrices }, { refreshEvery: ({ items }) => items.some(isOnItsWay) && 3_000 });
  const columns = useMemo(() => columnsFor(customerId), [customerId]);
  const rows = useMemo(() => read.data?.items
    .filter((one) => status === "" || one.status === status)
    .toSorted((one, other) => (other.creationDate ?? "").localeCompare(one.creationDate ?? "")), [read.data, status]);
  const present = useMemo(() => [...new Set(read.data?.items.map((one) => one.status ?? "unknown"))].toSorted(), [read.data]);
  const filter = (
    <Select aria-label={words.filterByStatus} value={status} onChange={(_event, { value }) => change({ status: value })}>
      <option value="">{words.allStatuses}</option>
      {present.map((one: OrderStatus) => <option key={one} value={one}>{words.statuses[one]}</option>)}
    </Select>
  );
  return (
    <List
      name="orders" label={words.label} of={wholeRows({ ...read, data: rows })} columns={columns} keyOf={({ id = "" }) => id} filters={filter} isFiltered={status !== ""}
      empty={<Empty icon={<ReceiptRegular />} title={words.empty} text={words.emptyText} />}
    />
  );
}
