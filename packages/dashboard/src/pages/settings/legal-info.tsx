// Legal info: the legal business profile, its verification as it goes on, and the company's locations.

import type { ReactNode } from "react";
import { useMay } from "../../api/may.ts";
import type { Answer } from "../../api/operation.ts";
import { useRead } from "../../api/use-operation.ts";
import { Editable } from "../../form/editable.tsx";
import { Facts } from "../../look/facts.tsx";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { Status } from "../../look/status.tsx";
import { accountProgramsList } from "../../operations/account.ts";
import { identifiersGet } from "../../operations/identifiers.ts";
import { profilesLegalBusinessGet, profilesLegalBusinessUpdate } from "../../operations/profiles.ts";
import { texts } from "../../strings/index.ts";
import { contactFacts } from "./contact.tsx";
import { LegalInfoForm } from "./legal-info-form.tsx";
import { Locations } from "./locations.tsx";
import { PostalAddressText } from "./postal-address-text.tsx";
import { ProgramStates } from "./program-states.tsx";
import { Verification } from "./verification.tsx";

type Profile = Answer<"profiles.legalBusiness.get">;

/** While the world's clock decides on the company, the page looks again by itself. */
const lookAgainEvery = 1_000;

export function Component(): ReactNode {
  const words = texts.settings.legal;
  const may = useMay();
  const before = useRead(profilesLegalBusinessGet, {});
  const isPending = before.data?.vettingStatus === "pending";
  const profile = useRead(profilesLegalBusinessGet, {}, { refreshEvery: isPending && lookAgainEvery });
  return (
    <Page title={words.title} lead={words.lead}>
      <Reading of={profile} lines={10}>
        {(value) => (
          <>
            <Section title={words.verification}><Verification of={value} /></Section>
            <Editable title={words.profile} operation={profilesLegalBusinessUpdate} renderForm={(close) => <LegalInfoForm of={value} close={close} />}>
              <ProfileFacts of={value} />
            </Editable>
            {isPending && <Former />}
          </>
        )}
      </Reading>
      {may(identifiersGet) && <Section title={words.locations} lead={words.locationsLead}><Locations /></Section>}
      {may(accountProgramsList) && <Section title={words.programs}><ProgramStates /></Section>}
    </Page>
  );
}

function ProfileFacts({ of }: { readonly of: Profile }): ReactNode {
  const { legal, address: addressWords } = texts.settings;
  const { companyName, address, primaryContact, companyApproverEmail, companyApproverAddress } = of;
  return (
    <Facts facts={[
      { label: legal.companyName, value: companyName },
      { label: addressWords.title, value: <PostalAddressText of={address} /> },
      ...contactFacts(primaryContact),
      { label: legal.approverEmail, value: companyApproverEmail },
      ...(companyApproverAddress ? [{ label: legal.approver, value: <PostalAddressText of={companyApproverAddress} /> }] : []),
    ]} />
  );
}

/** What counts until the verification ends. */
function Former(): ReactNode {
  const words = texts.settings.legal;
  const former = useRead(profilesLegalBusinessGet, { query: { vettingVersion: "last_finalized" } });
  if (former.data === undefined || former.data.vettingStatus === "pending") return null;
  return (
    <Section title={words.former} lead={words.formerLead} actions={<Status tone="good">{words.states[former.data.vettingStatus]}</Status>}>
      <ProfileFacts of={former.data} />
    </Section>
  );
}
