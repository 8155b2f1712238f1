// Set up account: company data and the partner agreement, which complete an account that is created (S-27).

import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { useCallback, useMemo, type ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import { useNavigate } from "react-router";
import type { Answer } from "../../api/operation.ts";
import { useAccount } from "../../api/may.ts";
import { useRead } from "../../api/use-operation.ts";
import { AddressFields } from "../../form/address-fields.tsx";
import { useAddressCheck } from "../../form/address-rules.ts";
import { AgreementField, agreementProblem } from "../../form/agreement-field.tsx";
import { FieldGroup, TextField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { ButtonLink } from "../../look/button-link.tsx";
import { Empty } from "../../look/empty.tsx";
import { useNotify } from "../../look/notices.tsx";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { accountSetUp } from "../../operations/account.ts";
import { accountAgreementsList } from "../../operations/accountagreements.ts";
import { texts } from "../../strings/index.ts";

export function Component(): ReactNode {
  const { state, kind } = useAccount();
  const agreements = useRead(accountAgreementsList, {});
  const words = texts.own.setUp;
  return (
    <Page title={words.title} lead={kind === "sandbox" ? words.leadSandbox : words.lead}>
      {state === "created"
        ? <Section title={words.company}><Reading of={agreements} lines={12}>{(list) => <SetUpForm agreements={list} />}</Reading></Section>
        : <Empty icon={<CheckmarkCircleRegular />} title={words.already} text={words.alreadyText} action={<ButtonLink to="/">{words.home}</ButtonLink>} />}
    </Page>
  );
}

function SetUpForm({ agreements }: { readonly agreements: Answer<"accountAgreements.list"> }): ReactNode {
  const { country } = useAccount();
  const form = useSetUpForm(country);
  const words = texts.own.setUp;
  const required = agreements.find(({ isRequired }) => isRequired);
  return (
    <Form form={form} action={words.action}>
      <TextField name="companyName" label={words.companyName} autoComplete="organization" />
      <FieldGroup title={words.address}><AddressFields prefix="address" country={country} contact /></FieldGroup>
      <FieldGroup title={words.agreement}><AgreementField agreementType={required?.agreementType ?? "MicrosoftPartnerAgreement"} /></FieldGroup>
    </Form>
  );
}

function useSetUpForm(country: string) {
  const navigate = useNavigate();
  const notify = useNotify();
  const checkAddress = useAddressCheck("address");
  const check = useCallback((values: FieldValues) => ({ ...checkAddress(values), ...agreementProblem(values) }), [checkAddress]);
  const values = useMemo(() => ({ companyName: "", address: { country }, agreementAccepted: false }), [country]);
  return useOperationForm(accountSetUp, {
    values, check,
    onDone: () => {
      notify({ intent: "success", title: texts.own.setUp.done, text: texts.own.setUp.doneText });
      void navigate("/");
    },
  });
}
