// The second step: everything that was typed, once more, before the customer comes into being.

import { type ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import type { Body } from "../../../api/operation.ts";
import { useRead } from "../../../api/use-operation.ts";
import { cultureText } from "../../../form/languages.ts";
import { languageText } from "../../../look/format.ts";
import { Facts, type Fact } from "../../../look/facts.tsx";
import { indirectResellersList } from "../../../operations/indirectresellers.ts";
import { texts } from "../../../strings/index.ts";
import { addressLine } from "./address-check.tsx";
import { delegationOf } from "./delegation-field.tsx";

export function Review(): ReactNode {
  const { companyProfile, billingProfile, associatedPartnerId, enableGDAPByDefault } = useFormContext().getValues() as Body<"customers.create">;
  const { firstName = "", lastName = "", defaultAddress } = billingProfile;
  const { fields: words, add, delegation } = texts.customers;
  const facts: readonly Fact[] = [
    { label: words.companyName, value: billingProfile.companyName },
    { label: words.domain, value: companyProfile.domain },
    { label: add.address, value: addressLine(defaultAddress) },
    ...(companyProfile.organizationRegistrationNumber ? [{ label: words.registrationNumber, value: companyProfile.organizationRegistrationNumber }] : []),
    { label: add.contact, value: `${firstName} ${lastName}`.trim() },
    { label: words.email, value: billingProfile.email },
    { label: words.phoneNumber, value: defaultAddress.phoneNumber },
    { label: words.language, value: languageText(billingProfile.language) },
    { label: words.culture, value: cultureText(billingProfile.culture) },
    { label: delegation.label, value: delegation[delegationOf(enableGDAPByDefault)] },
    ...(associatedPartnerId ? [{ label: words.reseller, value: <ResellerName id={associatedPartnerId} /> }] : []),
  ];
  return <Facts facts={facts} />;
}

function ResellerName({ id }: { readonly id: string }): ReactNode {
  const { data } = useRead(indirectResellersList, {});
  return data?.find(({ resellerId }) => resellerId === id)?.name ?? id;
}
