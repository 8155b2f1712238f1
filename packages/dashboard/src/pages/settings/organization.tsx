// Organization profile: the company as its directory knows it.

import type { ReactNode } from "react";
import { useMay } from "../../api/may.ts";
import type { Answer } from "../../api/operation.ts";
import { useRead } from "../../api/use-operation.ts";
import { Editable } from "../../form/editable.tsx";
import { Facts } from "../../look/facts.tsx";
import { languageText } from "../../look/format.ts";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { TextLink } from "../../look/text-link.tsx";
import { profilesOrganizationGet, profilesOrganizationUpdate } from "../../operations/profiles.ts";
import { tenantsDomainsList } from "../../operations/tenants.ts";
import { texts } from "../../strings/index.ts";
import { contactFacts } from "./contact.tsx";
import { OrganizationForm } from "./organization-form.tsx";
import { PostalAddressText } from "./postal-address-text.tsx";

export function Component(): ReactNode {
  const words = texts.settings.organization;
  const profile = useRead(profilesOrganizationGet, {});
  return (
    <Page title={words.title} lead={words.lead}>
      <Reading of={profile} lines={8}>{(value) => <Profile of={value} />}</Reading>
    </Page>
  );
}

function Profile({ of }: { readonly of: Answer<"profiles.organization.get"> }): ReactNode {
  const words = texts.settings.organization;
  const { companyName, defaultAddress, email, language, culture, id, domain } = of;
  const { firstName, lastName, phoneNumber } = defaultAddress;
  const may = useMay();
  return (
    <>
      <Section
        title={words.ids}
        lead={may(tenantsDomainsList) ? <TextLink to="/account-settings/tenants">{words.tenantsLink}</TextLink> : undefined}
      >
        <Facts facts={[{ label: words.microsoftId, value: id, copy: id }, { label: words.domain, value: domain, copy: domain }]} />
      </Section>
      <Editable title={words.profile} operation={profilesOrganizationUpdate} renderForm={(close) => <OrganizationForm of={of} close={close} />}>
        <Facts facts={[
          { label: words.companyName, value: companyName },
          { label: texts.settings.address.title, value: <PostalAddressText of={defaultAddress} /> },
          ...contactFacts({ firstName, lastName, email, phoneNumber }),
          { label: words.language, value: languageText(language) },
          { label: words.culture, value: `${languageText(culture)} (${culture})` },
        ]} />
      </Editable>
    </>
  );
}
