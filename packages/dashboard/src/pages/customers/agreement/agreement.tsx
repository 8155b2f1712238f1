// What the customer was confirmed to have agreed to, by whom and when, and the confirmation of another agreement.

import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons";
import { useMemo, useState, type ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import type { Item } from "../../../api/operation.ts";
import { useRead } from "../../../api/use-operation.ts";
import type { Column } from "../../../list/column.ts";
import { List } from "../../../list/list.tsx";
import { useRows } from "../../../list/rows.ts";
import { Empty } from "../../../look/empty.tsx";
import { dateText } from "../../../look/format.ts";
import { Section } from "../../../look/section.tsx";
import { customersAgreementsCreate, customersAgreementsDirectSignStatusGet, customersAgreementsList } from "../../../operations/customers.ts";
import { texts } from "../../../strings/index.ts";
import { CustomerPage } from "../customer/customer-page.tsx";
import type { Customer } from "../relationship.ts";
import { AgreementForm } from "./agreement-form.tsx";
import { AgreementDocument } from "./document.tsx";

const { agreement: words } = texts.customers;

export function Component(): ReactNode {
  return <CustomerPage title={words.title}>{(customer) => <Agreements customer={customer} />}</CustomerPage>;
}

type Agreement = Item<"customers.agreements.list">;

const columns: readonly Column<Agreement>[] = [
  { id: "type", label: words.type, text: ({ type }) => words.types[type] },
  { id: "date", label: words.date, text: ({ dateAgreed }) => dateText(dateAgreed), order: ({ dateAgreed }) => dateAgreed },
  { id: "contact", label: words.contact, text: ({ primaryContact: { firstName, lastName } }) => `${firstName ?? ""} ${lastName ?? ""}` },
  { id: "email", label: words.email, text: ({ primaryContact: { email } }) => email ?? "" },
  { id: "phone", label: words.phone, text: ({ primaryContact: { phoneNumber } }) => phoneNumber ?? "", isExtra: true },
  { id: "templateId", label: words.templateId, text: ({ templateId }) => templateId, isExtra: true },
];

function Agreements({ customer }: { readonly customer: Customer }): ReactNode {
  const may = useMay();
  const [isConfirming, setConfirming] = useState(false);
  const of = useRows(customersAgreementsList, useMemo(() => ({ params: { customerId: customer.id }, query: { agreementType: "*" as const } }), [customer.id]));
  const direct = useRead(customersAgreementsDirectSignStatusGet, { params: { customerId: customer.id } });
  const confirm = may(customersAgreementsCreate) && <Button appearance="primary" onClick={() => setConfirming(true)}>{words.confirm}</Button>;
  return (
    <>
      {direct.data?.isSigned === true && <MessageBar intent="info"><MessageBarBody>{words.direct}</MessageBarBody></MessageBar>}
      {isConfirming
        ? <AgreementForm customer={customer} onClose={() => setConfirming(false)} />
        : (
          <Section title={words.confirmed} actions={of.rows && of.rows.length > 0 && confirm}>
            <List
              name="agreements" label={words.confirmed} of={of} columns={columns} keyOf={({ type, dateAgreed, templateId }) => `${type} ${dateAgreed} ${templateId}`}
              empty={<Empty icon={<DocumentRegular />} title={words.none} text={words.noneText} action={confirm} />}
            />
          </Section>
        )}
      <AgreementDocument customer={customer} />
    </>
  );
}
