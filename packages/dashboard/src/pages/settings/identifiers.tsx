// Identifiers: by what Microsoft and other partners know the company.

import type { ReactNode } from "react";
import { useRead } from "../../api/use-operation.ts";
import { Facts } from "../../look/facts.tsx";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { identifiersGet } from "../../operations/identifiers.ts";
import { texts } from "../../strings/index.ts";
import { Locations } from "./locations.tsx";

export function Component(): ReactNode {
  const words = texts.settings.identifiers;
  const identifiers = useRead(identifiersGet, {});
  return (
    <Page title={words.title} lead={words.lead}>
      <Section title={words.microsoft} lead={words.microsoftLead}>
        <Reading of={identifiers} lines={2}>
          {({ microsoftId }) => <Facts facts={[{ label: words.microsoft, value: microsoftId, copy: microsoftId }, { label: words.accountId, value: microsoftId, copy: microsoftId }]} />}
        </Reading>
      </Section>
      <Section title={words.partner} lead={words.partnerLead}><Locations /></Section>
    </Page>
  );
}
