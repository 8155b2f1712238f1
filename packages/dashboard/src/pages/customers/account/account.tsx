// The customer's account: its company, how it is billed, its domains, and what it is to the partner.

import type { ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import { Facts, type Fact } from "../../../look/facts.tsx";
import { Section } from "../../../look/section.tsx";
import { customersBillingProfileGet } from "../../../operations/customers.ts";
import { texts } from "../../../strings/index.ts";
import { addressLine } from "../add/address-check.tsx";
import { CustomerPage } from "../customer/customer-page.tsx";
import type { Customer } from "../relationship.ts";
import { BillingProfile } from "./billing-profile.tsx";
import { Domains } from "./domains.tsx";
import { Relationship } from "./relationship.tsx";

export function Component(): ReactNode {
  return <CustomerPage title={texts.customers.account.title}>{(customer) => <Account customer={customer} />}</CustomerPage>;
}

function Account({ customer }: { readonly customer: Customer }): ReactNode {
  const may = useMay();
  return (
    <>
      <Company customer={customer} />
      {may(customersBillingProfileGet) && <BillingProfile customerId={customer.id} />}
      <Domains customer={customer} />
      <Relationship customer={customer} />
    </>
  );
}

/** Where the company is and how it is reached is shown to those who may administer on its behalf. */
function Company({ customer: { id, companyProfile } }: { readonly customer: Customer }): ReactNode {
  const { companyName, domain, organizationRegistrationNumber, address, email } = companyProfile;
  const { fields, columns, account: words, add } = texts.customers;
  const facts: readonly Fact[] = [
    { label: columns.companyName, value: companyName },
    { label: columns.microsoftId, value: id, copy: id },
    { label: columns.domain, value: domain, copy: domain },
    ...(organizationRegistrationNumber ? [{ label: fields.registrationNumber, value: organizationRegistrationNumber }] : []),
    ...(address ? [{ label: add.address, value: addressLine(address) }] : []),
    ...(email ? [{ label: fields.email, value: email }] : []),
  ];
  return <Section title={words.company}><Facts facts={facts} /></Section>;
}
