// Billing profile: where the partner's own invoices go, and what of it never changes.

import type { ReactNode } from "react";
import type { Answer } from "../../api/operation.ts";
import { useRead } from "../../api/use-operation.ts";
import { Editable } from "../../form/editable.tsx";
import { Facts } from "../../look/facts.tsx";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { profilesBillingGet, profilesBillingUpdate } from "../../operations/profiles.ts";
import { fill, texts } from "../../strings/index.ts";
import { BillingProfileForm } from "./billing-profile-form.tsx";
import { contactFacts } from "./contact.tsx";
import { PostalAddressText } from "./postal-address-text.tsx";

export function Component(): ReactNode {
  const words = texts.settings.billing;
  const profile = useRead(profilesBillingGet, {});
  return (
    <Page title={words.title} lead={words.lead}>
      <Reading of={profile} lines={8}>{(value) => <Profile of={value} />}</Reading>
    </Page>
  );
}

function Profile({ of }: { readonly of: Answer<"profiles.billing.get"> }): ReactNode {
  const words = texts.settings.billing;
  const { companyName, address, primaryContact, purchaseOrderNumber, taxId, billingCurrency, billingDay } = of;
  return (
    <>
      <Editable title={words.profile} operation={profilesBillingUpdate} renderForm={(close) => <BillingProfileForm of={of} close={close} />}>
        <Facts facts={[
          { label: words.companyName, value: companyName },
          { label: texts.settings.address.title, value: <PostalAddressText of={address} /> },
          ...contactFacts(primaryContact),
          { label: words.purchaseOrder, value: purchaseOrderNumber },
          { label: words.taxId, value: taxId },
        ]} />
      </Editable>
      <Section title={words.fixed} lead={words.fixedLead}>
        <Facts facts={[
          { label: words.currency, value: billingCurrency },
          { label: words.day, value: billingDay === undefined ? undefined : fill(words.dayText, { day: billingDay }) },
        ]} />
      </Section>
    </>
  );
}
