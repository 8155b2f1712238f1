// Adds a verified domain to the customer's tenant; one whose users sign in elsewhere comes with where that is.

import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { CheckField, FieldRow, SelectField, TextAreaField, TextField } from "../../../form/fields.tsx";
import { Form } from "../../../form/form.tsx";
import { useOperationForm } from "../../../form/use-operation-form.ts";
import { useNotify } from "../../../look/notices.tsx";
import { customersVerifiedDomainCreate } from "../../../operations/customers.ts";
import { fill, texts } from "../../../strings/index.ts";

const settings = "domainFederationSettings";
const values = {
  verifiedDomainName: "",
  domain: { name: "", authenticationType: "managed", capability: "email", status: "verified", verificationMethod: "dns_record", isDefault: false },
};

export function AddDomain({ customerId, onClose }: { readonly customerId: string; readonly onClose: () => void }): ReactNode {
  const words = texts.customers.domains;
  const notify = useNotify();
  const form = useOperationForm(customersVerifiedDomainCreate, {
    values, input: { params: { customerId } },
    onDone: ({ name }) => {
      notify({ intent: "success", title: fill(words.added, { domain: name }) });
      onClose();
    },
  });
  const { fields } = form;
  // The body has the name twice.
  const whole: typeof form = {
    ...form,
    submit: () => {
      fields.setValue("domain.name", fields.getValues("verifiedDomainName"));
      if (fields.getValues("domain.authenticationType") === "managed") fields.setValue(settings, undefined);
      return form.submit();
    },
  };
  return (
    <Form form={whole} action={words.add} onCancel={onClose}>
      <TextField name="verifiedDomainName" label={words.name} hint={words.nameHint} />
      <FieldRow>
        <SelectField name="domain.authenticationType" label={words.authentication} choices={choicesOf(words.authentications)} />
        <SelectField name="domain.verificationMethod" label={words.verification} choices={choicesOf(words.verifications)} />
      </FieldRow>
      <CheckField name="domain.isDefault" label={words.isDefault} />
      <Federation />
    </Form>
  );
}

const choicesOf = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, label]) => ({ value, label }));

function Federation(): ReactNode {
  const { federation: words } = texts.customers.domains;
  const authentication: unknown = useWatch({ name: "domain.authenticationType" });
  if (authentication !== "federated") return null;
  return (
    <>
      <TextField name={`${settings}.issuerUri`} label={words.issuerUri} type="url" isRequired />
      <TextField name={`${settings}.passiveLogOnUri`} label={words.passiveLogOnUri} type="url" isRequired />
      <TextField name={`${settings}.logOffUri`} label={words.logOffUri} type="url" isRequired />
      <FieldRow>
        <SelectField name={`${settings}.preferredAuthenticationProtocol`} label={words.protocol} choices={choicesOf(words.protocols)} placeholder={texts.customers.fields.choose} isRequired />
        <SelectField name={`${settings}.promptLoginBehavior`} label={words.prompt} choices={choicesOf(words.prompts)} placeholder={texts.customers.fields.choose} isRequired />
      </FieldRow>
      <TextAreaField name={`${settings}.signingCertificate`} label={words.certificate} isRequired />
    </>
  );
}
