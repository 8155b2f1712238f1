// Confirms that a customer agreed: to what, who said so for the customer, and when.

import { useMemo, type ReactNode } from "react";
import { useRead } from "../../../api/use-operation.ts";
import { FieldRow, SelectField, TextField } from "../../../form/fields.tsx";
import { Form } from "../../../form/form.tsx";
import { useOperationForm } from "../../../form/use-operation-form.ts";
import { useNotify } from "../../../look/notices.tsx";
import { Reading } from "../../../look/reading.tsx";
import { Section } from "../../../look/section.tsx";
import type { Answer } from "../../../api/operation.ts";
import { agreementsMetadataList } from "../../../operations/agreements.ts";
import { customersAgreementsCreate } from "../../../operations/customers.ts";
import { texts } from "../../../strings/index.ts";
import type { Customer } from "../relationship.ts";
import { DateField } from "./date-field.tsx";

const everyType = { query: { agreementType: "*" } } as const;

export function AgreementForm({ customer, onClose }: { readonly customer: Customer; readonly onClose: () => void }): ReactNode {
  const words = texts.customers.agreement;
  const metadata = useRead(agreementsMetadataList, everyType);
  return (
    <Section title={words.confirm} lead={words.confirmLead}>
      <Reading of={metadata}>{({ items }) => <Fields customer={customer} templates={items} onClose={onClose} />}</Reading>
    </Section>
  );
}

function Fields({ customer, templates, onClose }: {
  readonly customer: Customer;
  readonly templates: Answer<"agreements.metadata.list">["items"];
  readonly onClose: () => void;
}): ReactNode {
  const words = texts.customers.agreement;
  const { fields } = texts.customers;
  const notify = useNotify();
  const { firstName = "", lastName = "", email = "" } = customer.billingProfile ?? {};
  const current = templates.toSorted((one, other) => other.versionRank - one.versionRank).find(({ agreementType }) => agreementType === "MicrosoftCustomerAgreement") ?? templates[0];
  const form = useOperationForm(customersAgreementsCreate, {
    values: { templateId: current?.templateId ?? "", dateAgreed: "", primaryContact: { firstName, lastName, email, phoneNumber: "" } },
    input: { params: { customerId: customer.id } },
    onDone: ({ type }) => {
      notify({ intent: "success", title: words.done, text: words.types[type] });
      onClose();
    },
  });
  const choices = useMemo(() => templates.map(({ templateId, agreementType }) => ({ value: templateId, label: words.types[agreementType] })), [templates, words]);
  return (
    <Form form={form} action={words.confirm} onCancel={onClose}>
      <SelectField name="templateId" label={words.type} choices={choices} />
      <DateField name="dateAgreed" label={words.date} hint={words.dateHint} />
      <FieldRow>
        <TextField name="primaryContact.firstName" label={fields.firstName} />
        <TextField name="primaryContact.lastName" label={fields.lastName} />
      </FieldRow>
      <FieldRow>
        <TextField name="primaryContact.email" label={fields.email} type="email" />
        <TextField name="primaryContact.phoneNumber" label={fields.phoneNumber} type="tel" />
      </FieldRow>
    </Form>
  );
}
