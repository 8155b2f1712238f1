// The last step: the programme's agreement, and where invoices go for those who get some.

import { Text } from "@fluentui/react-components";
import { useCallback, useMemo, type ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import type { Answer } from "../../api/operation.ts";
import { AddressFields } from "../../form/address-fields.tsx";
import { useAddressCheck } from "../../form/address-rules.ts";
import { AgreementField, agreementProblem } from "../../form/agreement-field.tsx";
import { FieldGroup, FieldRow, TextField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { useNotify } from "../../look/notices.tsx";
import { Section } from "../../look/section.tsx";
import { enrolmentComplete } from "../../operations/enrolment.ts";
import { fill, texts } from "../../strings/index.ts";
import { ContactFields } from "./contact-fields.tsx";

type Enrolment = Answer<"enrolment.get">;

const words = texts.enrolment.complete;

export function Completion({ enrolment }: { readonly enrolment: Enrolment }): ReactNode {
  const isInvoiced = enrolment.partnerType === "directBill" || enrolment.partnerType === "indirectProvider";
  const form = useCompletionForm(enrolment, isInvoiced);
  return (
    <Section title={words.title} lead={words.lead}>
      <Form form={form} action={words.action}>
        <FieldGroup title={words.agreement}><AgreementField agreementType={enrolment.agreementType} /></FieldGroup>
        {isInvoiced && <BillingFields enrolment={enrolment} />}
      </Form>
    </Section>
  );
}

function BillingFields({ enrolment: { country, currency } }: { readonly enrolment: Enrolment }): ReactNode {
  const profile = "billingProfile";
  return (
    <FieldGroup title={words.billing}>
      <Text>{fill(words.currency, { currency })}</Text>
      <TextField name={`${profile}.companyName`} label={words.companyName} autoComplete="organization" isRequired />
      <AddressFields prefix={`${profile}.address`} country={country} />
      <ContactFields prefix={`${profile}.primaryContact`} />
      <FieldRow>
        <TextField name={`${profile}.purchaseOrderNumber`} label={words.purchaseOrderNumber} />
        <TextField name={`${profile}.taxId`} label={words.taxId} hint={words.taxIdHint} />
      </FieldRow>
      <TextField name={`${profile}.billingDay`} type="number" inputMode="numeric" label={words.billingDay} hint={words.billingDayHint} />
    </FieldGroup>
  );
}

/** Invoices go where the company is, unless somebody says otherwise. */
function useCompletionForm({ country, legalBusinessProfile }: Enrolment, isInvoiced: boolean) {
  const notify = useNotify();
  const checkAddress = useAddressCheck("billingProfile.address");
  const check = useCallback((values: FieldValues) => ({ ...checkAddress(values), ...agreementProblem(values) }), [checkAddress]);
  const values = useMemo(() => {
    const { companyName = "", address = { country }, primaryContact = {} } = legalBusinessProfile ?? {};
    return { agreementAccepted: false, ...(isInvoiced && { billingProfile: { companyName, address, primaryContact } }) };
  }, [country, legalBusinessProfile, isInvoiced]);
  return useOperationForm(enrolmentComplete, {
    values, check,
    onDone: () => notify({ intent: "success", title: words.done, text: words.doneText }),
  });
}
