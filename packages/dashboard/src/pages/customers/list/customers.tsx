// The customers of the account: found by the beginning of a name or domain, or by Microsoft ID.

import { AddRegular, PeopleRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import { useMay } from "../../../api/may.ts";
import { List } from "../../../list/list.tsx";
import { ButtonLink } from "../../../look/button-link.tsx";
import { Empty } from "../../../look/empty.tsx";
import { Page } from "../../../look/page.tsx";
import { texts } from "../../../strings/index.ts";
import { LimitBar } from "../../limit-bar.tsx";
import { addCustomer, haveResellers, requestRelationship } from "../../who.ts";
import { customerColumns } from "./columns.tsx";
import { ResellerFilter } from "./reseller-filter.tsx";
import { useCustomerRows } from "./use-customer-rows.ts";

export function Component(): ReactNode {
  const words = texts.customers.list;
  const may = useMay();
  const [address, setAddress] = useSearchParams();
  const text = address.get("search") ?? "";
  const reseller = address.get("reseller") ?? "";
  const of = useCustomerRows(text, reseller);
  const set = (name: string, value: string) => setAddress((before) => {
    if (value === "") before.delete(name);
    else before.set(name, value);
    return before;
  }, { replace: true, preventScrollReset: true });
  return (
    <Page title={texts.customers.title} lead={words.lead} actions={<Actions />}>
      <LimitBar of="customers" />
      <List
        // Customers of one reseller are searched here: the service takes one filter at a time.
        key={reseller} name="customers" label={texts.customers.title} of={of} columns={customerColumns} keyOf={({ id }) => id}
        empty={<Empty icon={<PeopleRegular />} title={words.empty} text={may(addCustomer) ? words.emptyText : words.emptyTextOthers} action={<Actions />} />}
        filters={may(haveResellers) && <ResellerFilter reseller={reseller} choose={(id) => set("reseller", id)} />}
        {...(reseller === "" && { search: { text, placeholder: words.search, onChange: (wanted: string) => set("search", wanted) } })}
        isFiltered={reseller !== ""}
      />
    </Page>
  );
}

function Actions(): ReactNode {
  const may = useMay();
  const { actions } = texts.customers;
  return (
    <>
      {may(addCustomer) && <ButtonLink to="/customers/add" appearance="primary" icon={<AddRegular />}>{actions.add}</ButtonLink>}
      {may(requestRelationship) && <ButtonLink to="/customers/request-relationship">{actions.request}</ButtonLink>}
    </>
  );
}
