// The services that the partner may administer for the customer, with the pages where that is done.

import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Item } from "../../../api/operation.ts";
import type { Column } from "../../../list/column.ts";
import { List } from "../../../list/list.tsx";
import { useRows } from "../../../list/rows.ts";
import { Empty } from "../../../look/empty.tsx";
import { Section } from "../../../look/section.tsx";
import { customersManagedServicesList } from "../../../operations/customers.ts";
import { texts } from "../../../strings/index.ts";
import { useOfCustomer } from "./use-of-customer.ts";

type Service = Item<"customers.managedServices.list">;

const { services: words } = texts.customers;

const link = (uri: string, text: string): ReactNode => <Link href={uri} target="_blank" rel="noopener noreferrer">{text}</Link>;

const columns: readonly Column<Service>[] = [
  { id: "name", label: words.name, text: ({ name }) => name },
  { id: "group", label: words.group, text: ({ groupName }) => groupName },
  { id: "admin", label: words.admin, text: ({ links }) => links.adminService.uri, show: ({ links }) => link(links.adminService.uri, words.openAdmin) },
  { id: "health", label: words.health, text: ({ links }) => links.serviceHealth.uri, show: ({ links }) => link(links.serviceHealth.uri, words.openHealth) },
];

export function ManagedServices({ customerId }: { readonly customerId: string }): ReactNode {
  const of = useRows(customersManagedServicesList, useOfCustomer(customerId));
  return (
    <Section title={words.title} lead={words.lead}>
      <List name="managed-services" label={words.title} of={of} columns={columns} keyOf={({ id }) => id} empty={<Empty title={words.empty} text={words.emptyText} />} />
    </Section>
  );
}
