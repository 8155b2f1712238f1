// All subscriptions of a customer, of every product and in every state, with add-ons below what they belong to.

import { Select } from "@fluentui/react-components";
import { AddRegular, BoxMultipleRegular } from "@fluentui/react-icons";
import { useMemo, type ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import { useRead } from "../../../api/use-operation.ts";
import { List } from "../../../list/list.tsx";
import { wholeRows } from "../../../list/rows.ts";
import { useAddress } from "../../../list/use-address.ts";
import { ButtonLink } from "../../../look/button-link.tsx";
import { Empty } from "../../../look/empty.tsx";
import { cartsCreate } from "../../../operations/carts.ts";
import { subscriptionsList } from "../../../operations/subscriptions.ts";
import { texts } from "../../../strings/index.ts";
import { CustomerPage } from "../customer/customer-page.tsx";
import { useCustomerId } from "../customer/use-customer.ts";
import { columnsFor } from "./columns.tsx";
import type { Status } from "./subscription.ts";
import { withAddOns } from "./with-add-ons.ts";

const { subscriptions: words } = texts;

export function Component(): ReactNode {
  const customerId = useCustomerId();
  const add = useMay()(cartsCreate) && <AddProducts customerId={customerId} />;
  return <CustomerPage title={words.title} actions={add}>{({ id }) => <Subscriptions customerId={id} add={add} />}</CustomerPage>;
}

const AddProducts = ({ customerId }: { readonly customerId: string }): ReactNode => (
  <ButtonLink to={`/customers/${customerId}/add-products`} appearance="primary" icon={<AddRegular />}>{words.addProducts}</ButtonLink>
);

const statuses = ["active", "pending", "suspended", "expired", "disabled", "deleted"] as const satisfies readonly Status[];

function Subscriptions({ customerId, add }: { readonly customerId: string; readonly add: ReactNode }): ReactNode {
  const [address, change] = useAddress();
  const status = address.get("status") ?? "";
  const read = useRead(subscriptionsList, { params: { customerId } }, { refreshEvery: ({ items }) => items.some((one) => one.status === "pending") && 3_000 });
  const columns = useMemo(() => columnsFor(customerId), [customerId]);
  const rows = useMemo(() => read.data && withAddOns(read.data.items.filter((one) => status === "" || one.status === status)), [read.data, status]);
  const filter = (
    <Select aria-label={words.filterByStatus} value={status} onChange={(_event, { value }) => change({ status: value })}>
      <option value="">{words.allStatuses}</option>
      {statuses.map((one) => <option key={one} value={one}>{words.statuses[one]}</option>)}
    </Select>
  );
  return (
    <List
      name="subscriptions" label={words.label} of={wholeRows({ ...read, data: rows })} columns={columns} keyOf={({ id }) => id} filters={filter}
      isFiltered={status !== ""}
      empty={<Empty icon={<BoxMultipleRegular />} title={words.empty} text={add ? words.emptyText : words.emptyTextOthers} action={add || undefined} />}
    />
  );
}
