// Contact information for the sandbox's administrator, with what he or she signs in by (S-22, A-31). After a failure it
// comes back as it was typed, without the password.

import { useCallback, useMemo, type ReactNode } from "react";
import { useAccount } from "../../api/may.ts";
import { FieldGroup, FieldRow, SelectField, TextField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { languageChoices } from "../../form/languages.ts";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { Section } from "../../look/section.tsx";
import { integrationSandboxCreate } from "../../operations/integrationsandbox.ts";
import { texts } from "../../strings/index.ts";
import { CountryShown } from "./country-shown.tsx";
import { DomainField } from "./domain-field.tsx";
import type { Sandbox } from "./integration-sandbox.tsx";
import { PasswordFields } from "./password-fields.tsx";
import { meetsPasswordRules } from "./password-rules.ts";
import { Policy } from "./policy.tsx";

export function SetUpForm({ sandbox }: { readonly sandbox: Sandbox }): ReactNode {
  const { form: words } = texts.sandbox;
  const { country } = useAccount();
  const values = useMemo(() => valuesOf(sandbox), [sandbox]);
  const check = useCallback((typed: Record<string, unknown>) => problemsOf(typed), []);
  const form = useOperationForm(integrationSandboxCreate, { values, check });
  return (
    <Section title={words.title} lead={words.lead}>
      <Form form={form} action={words.submit}>
        <FieldRow>
          <TextField name="firstName" label={words.firstName} autoComplete="given-name" />
          <TextField name="lastName" label={words.lastName} autoComplete="family-name" />
        </FieldRow>
        <FieldRow>
          <TextField name="email" label={words.email} type="email" autoComplete="email" />
          <TextField name="phoneNumber" label={words.phoneNumber} type="tel" autoComplete="tel" hint={texts.shared.optional} />
        </FieldRow>
        <FieldRow>
          <SelectField name="language" label={words.language} placeholder={words.noLanguage} choices={languageChoices()} />
          <CountryShown country={country} />
        </FieldRow>
        <FieldGroup title={words.signIn}>
          <FieldRow>
            <TextField name="userName" label={words.userName} autoComplete="off" />
            <DomainField />
          </FieldRow>
          <PasswordFields />
        </FieldGroup>
        <Policy text={sandbox.policy.text} />
      </Form>
    </Section>
  );
}

/** What was typed before, as far as the service has kept it. */
function valuesOf({ contact, userName = "", domain = "" }: Sandbox) {
  return {
    firstName: contact?.firstName ?? "", lastName: contact?.lastName ?? "", email: contact?.email ?? "",
    phoneNumber: contact?.phoneNumber ?? "", language: contact?.language ?? "",
    userName: userName.split("@")[0] ?? "", domainPrefix: domain.split(".")[0] ?? "",
    password: "", passwordAgain: "", policyAccepted: false,
  };
}

/** What the contract's schema of the body cannot say. */
function problemsOf({ password, passwordAgain, policyAccepted }: Record<string, unknown>): Record<string, string | undefined> {
  const { form: words } = texts.sandbox;
  const typed = String(password ?? "");
  return {
    password: typed === "" || meetsPasswordRules(typed) ? undefined : words.passwordWeak,
    passwordAgain: typed === passwordAgain ? undefined : words.passwordDiffers,
    policyAccepted: policyAccepted === true ? undefined : words.policyNeeded,
  };
}
