// The users of the customer's directory: those that are there, and those that were deleted within the last thirty days.

import { Button, Tab, TabList } from "@fluentui/react-components";
import { PersonAddRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useSearchParams } from "react-router";
import { useMay } from "../../../api/may.ts";
import { Section } from "../../../look/section.tsx";
import { usersCreate } from "../../../operations/users.ts";
import { texts } from "../../../strings/index.ts";
import { CustomerPage } from "../customer/customer-page.tsx";
import type { Customer } from "../relationship.ts";
import { ActiveUsers } from "./active-users.tsx";
import { DeletedUsers } from "./deleted-users.tsx";
import { NewUser } from "./new-user.tsx";

export function Component(): ReactNode {
  return <CustomerPage title={texts.customers.users.title}>{(customer) => <Users customer={customer} />}</CustomerPage>;
}

function Users({ customer }: { readonly customer: Customer }): ReactNode {
  const words = texts.customers.users;
  const may = useMay();
  const [address, setAddress] = useSearchParams();
  const [isAdding, setAdding] = useState(false);
  const isDeleted = address.get("show") === "deleted";
  const show = (wanted: unknown) => setAddress(wanted === "deleted" ? { show: "deleted" } : {}, { replace: true });
  const add = may(usersCreate) && !isDeleted && <Button appearance="primary" icon={<PersonAddRegular />} onClick={() => setAdding(true)}>{words.add}</Button>;
  return (
    <Section title={words.title} lead={may(usersCreate) ? words.lead : words.leadReadOnly} actions={add}>
      <TabList selectedValue={isDeleted ? "deleted" : "active"} onTabSelect={(_event, { value }) => show(value)}>
        <Tab value="active">{words.active}</Tab>
        <Tab value="deleted">{words.deleted}</Tab>
      </TabList>
      {isDeleted ? <DeletedUsers customer={customer} /> : <ActiveUsers customer={customer} />}
      {isAdding && <NewUser customer={customer} onClose={() => setAdding(false)} />}
    </Section>
  );
}
