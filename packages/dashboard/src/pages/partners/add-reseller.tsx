// Add Reseller Sandbox: the company and its administrator, active at once; how the administrator signs in is said once.

import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useNavigate } from "react-router";
import type { Answer } from "../../api/operation.ts";
import { AddressFields } from "../../form/address-fields.tsx";
import { DomainField } from "../../form/domain-field.tsx";
import { FieldGroup, FieldRow, TextField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { LanguageFields } from "../../form/language-fields.tsx";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { ButtonLink } from "../../look/button-link.tsx";
import { Facts } from "../../look/facts.tsx";
import { Page } from "../../look/page.tsx";
import { SecretOnce } from "../../look/secret-once.tsx";
import { Section } from "../../look/section.tsx";
import { accountsSandboxIndirectResellersCreate } from "../../operations/accounts.ts";
import { texts } from "../../strings/index.ts";
import { LimitBar } from "../limit-bar.tsx";
import { address, emptyReseller, fieldOfRefusal, fillCopies, useResellerCheck } from "./new-reseller.ts";

export function Component(): ReactNode {
  const [round, setRound] = useState(0);
  return <AddReseller key={round} onAgain={() => setRound(round + 1)} />;
}

function AddReseller({ onAgain }: { readonly onAgain: () => void }): ReactNode {
  const { add: words } = texts.partners;
  const navigate = useNavigate();
  const form = useOperationForm(accountsSandboxIndirectResellersCreate, { values: emptyReseller, check: useResellerCheck(), fieldOf: fieldOfRefusal });
  if (form.answer) return <Result reseller={form.answer} onAgain={onAgain} />;
  const whole: typeof form = {
    ...form,
    submit: () => {
      fillCopies(form.fields);
      return form.submit();
    },
  };
  return (
    <Page title={words.title} lead={words.lead}>
      <LimitBar of="indirectResellers" />
      <Section title={words.enrolment}>
        <Form form={whole} action={words.action} onCancel={() => void navigate("/indirect-resellers")}><Fields /></Form>
      </Section>
    </Page>
  );
}

function Fields(): ReactNode {
  const { add: words } = texts.partners;
  const { fields } = texts.customers;
  return (
    <>
      <FieldGroup title={words.company}>
        <TextField name="legalBusinessProfile.companyName" label={fields.companyName} autoComplete="organization" />
        <DomainField name="tenant.domainPrefix" label={fields.domain} isPrefix />
        <AddressFields prefix={address} />
        <TextField name="mpnId" label={words.mpnId} hint={words.mpnIdHint} inputMode="numeric" />
        <LanguageFields countryField={`${address}.country`} cultureField="tenant.culture" languageField="organizationProfileLanguage" />
      </FieldGroup>
      <FieldGroup title={words.admin}>
        <FieldRow>
          <TextField name="tenant.adminFirstName" label={fields.firstName} autoComplete="given-name" />
          <TextField name="tenant.adminLastName" label={fields.lastName} autoComplete="family-name" />
        </FieldRow>
        <FieldRow>
          <TextField name="tenant.adminUserName" label={words.adminUserName} hint={words.adminUserNameHint} />
          <TextField name="tenant.adminAlternateEmail" label={words.alternateEmail} type="email" autoComplete="email" />
        </FieldRow>
        <TextField name="legalBusinessProfile.primaryContact.phoneNumber" label={fields.phoneNumber} type="tel" autoComplete="tel" />
      </FieldGroup>
    </>
  );
}

function Result({ reseller, onAgain }: { readonly reseller: Answer<"accounts.sandboxIndirectResellers.create">; readonly onAgain: () => void }): ReactNode {
  const { add: words, columns } = texts.partners;
  const { accountId, mpnId, tenant: { adminUserAccount, password } } = reseller;
  return (
    <Page
      title={words.done}
      actions={<><ButtonLink to="/indirect-resellers" appearance="primary">{words.back}</ButtonLink><Button onClick={onAgain}>{words.again}</Button></>}
    >
      <MessageBar intent="success" layout="multiline" role="status"><MessageBarBody>{words.doneText}</MessageBarBody></MessageBar>
      <Section title={words.signIn} lead={words.signInLead}>
        <Facts facts={[
          { label: words.userName, value: adminUserAccount, copy: adminUserAccount },
          { label: columns.microsoftId, value: accountId, copy: accountId },
          { label: columns.mpnId, value: mpnId, copy: mpnId },
        ]}
        />
        <SecretOnce label={words.password} secret={password} />
      </Section>
    </Page>
  );
}
