// What was done to the customer, as the activity log tells it.

import { HistoryRegular } from "@fluentui/react-icons";
import { useMemo, type ReactNode } from "react";
import { List } from "../../list/list.tsx";
import { useRows } from "../../list/rows.ts";
import { Empty } from "../../look/empty.tsx";
import { Section } from "../../look/section.tsx";
import { auditRecordsList } from "../../operations/audit.ts";
import { texts } from "../../strings/index.ts";
import { columnsOf } from "../activity/columns.tsx";
import { useApplicationName } from "../activity/use-applications.ts";
import { CustomerPage } from "./customer/customer-page.tsx";

export function Component(): ReactNode {
  return <CustomerPage title={texts.customers.activity.title}>{({ id }) => <Activity customerId={id} />}</CustomerPage>;
}

function Activity({ customerId }: { readonly customerId: string }): ReactNode {
  const { activity: words } = texts.customers;
  const input = useMemo(() => ({ query: { filter: JSON.stringify({ Field: "CustomerId", Value: customerId, Operator: "equals" }) } }), [customerId]);
  const nameOf = useApplicationName();
  // Which customer it is stands above.
  const columns = useMemo(() => columnsOf(nameOf).filter(({ id }) => id !== "customer"), [nameOf]);
  return (
    <Section title={words.title} lead={words.lead}>
      <List
        name="customer-activity" label={words.title} of={useRows(auditRecordsList, input)} columns={columns} keyOf={({ id }) => id}
        empty={<Empty icon={<HistoryRegular />} title={words.empty} text={words.emptyText} />}
      />
    </Section>
  );
}
