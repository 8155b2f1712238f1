// The first step of adding a customer: its company, where it is, whom to write to.

import { useMemo, type ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import { useRead } from "../../../api/use-operation.ts";
import { AddressFields } from "../../../form/address-fields.tsx";
import { DomainField } from "../../../form/domain-field.tsx";
import { FieldGroup, FieldRow, SelectField, TextField } from "../../../form/fields.tsx";
import { LanguageFields, useCountryRules } from "../../../form/language-fields.tsx";
import { indirectResellersList } from "../../../operations/indirectresellers.ts";
import { fill, texts } from "../../../strings/index.ts";
import { haveResellers } from "../../who.ts";
import { DelegationField } from "./delegation-field.tsx";
import { address } from "./new-customer.ts";

export function AccountInfo(): ReactNode {
  const words = texts.customers;
  const rules = useCountryRules(`${address}.country`);
  const hasResellers = useMay()(haveResellers);
  const callingCode = rules?.countryCallingCodesList[0];
  return (
    <>
      <FieldGroup title={words.add.company}>
        {hasResellers && <ResellerField />}
        <TextField name="billingProfile.companyName" label={words.fields.companyName} autoComplete="organization" />
        <DomainField name="companyProfile.domain" label={words.fields.domain} />
        <AddressFields prefix={address} />
        {rules?.isRegistrationNumberSupported === true && (
          <TextField name="companyProfile.organizationRegistrationNumber" label={words.fields.registrationNumber} hint={words.fields.registrationNumberHint} isRequired />
        )}
      </FieldGroup>
      <FieldGroup title={words.add.contact}>
        <FieldRow>
          <TextField name="billingProfile.firstName" label={words.fields.firstName} autoComplete="given-name" />
          <TextField name="billingProfile.lastName" label={words.fields.lastName} autoComplete="family-name" />
        </FieldRow>
        <FieldRow>
          <TextField name="billingProfile.email" label={words.fields.email} type="email" autoComplete="email" />
          <TextField
            name={`${address}.phoneNumber`} label={words.fields.phoneNumber} type="tel" autoComplete="tel"
            hint={callingCode === undefined ? undefined : fill(words.fields.phoneHint, { code: callingCode })}
          />
        </FieldRow>
        <LanguageFields countryField={`${address}.country`} cultureField="billingProfile.culture" languageField="billingProfile.language" />
      </FieldGroup>
      <DelegationField />
    </>
  );
}

/** For whom a provider creates the customer. */
function ResellerField(): ReactNode {
  const { data } = useRead(indirectResellersList, {});
  const { reseller, noReseller } = texts.customers.fields;
  const choices = useMemo(() => (data ?? []).map(({ resellerId, name }) => ({ value: resellerId, label: name })), [data]);
  return <SelectField name="associatedPartnerId" label={reseller} choices={choices} placeholder={noReseller} />;
}
