// How the customer is billed, and its change.

import { Button } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import type { Answer } from "../../../api/operation.ts";
import { useRead } from "../../../api/use-operation.ts";
import { cultureText } from "../../../form/languages.ts";
import { Facts } from "../../../look/facts.tsx";
import { languageText } from "../../../look/format.ts";
import { Reading } from "../../../look/reading.tsx";
import { Section } from "../../../look/section.tsx";
import { customersBillingProfileGet, customersBillingProfileUpdate } from "../../../operations/customers.ts";
import { texts } from "../../../strings/index.ts";
import { addressLine } from "../add/address-check.tsx";
import { BillingProfileForm } from "./billing-profile-form.tsx";

export type Profile = Answer<"customers.billingProfile.get">;

export function BillingProfile({ customerId }: { readonly customerId: string }): ReactNode {
  const words = texts.customers.account;
  const may = useMay();
  const [isEditing, setEditing] = useState(false);
  const of = useRead(customersBillingProfileGet, { params: { customerId } });
  const edit = may(customersBillingProfileUpdate) && !isEditing && of.data !== undefined
    && <Button icon={<EditRegular />} onClick={() => setEditing(true)}>{words.editBilling}</Button>;
  return (
    <Section title={words.billing} lead={words.billingLead} actions={edit}>
      <Reading of={of}>
        {(profile) => (isEditing ? <BillingProfileForm customerId={customerId} newest={profile} onClose={() => setEditing(false)} /> : <Shown profile={profile} />)}
      </Reading>
    </Section>
  );
}

function Shown({ profile }: { readonly profile: Profile }): ReactNode {
  const { companyName, firstName = "", lastName = "", email, culture, language, defaultAddress } = profile;
  const { fields, add } = texts.customers;
  return (
    <Facts facts={[
      { label: fields.companyName, value: companyName },
      { label: add.contact, value: `${firstName} ${lastName}`.trim() },
      { label: fields.email, value: email },
      { label: fields.phoneNumber, value: defaultAddress.phoneNumber },
      { label: add.address, value: addressLine(defaultAddress) },
      { label: fields.language, value: languageText(language) },
      { label: fields.culture, value: cultureText(culture) },
    ]}
    />
  );
}
