// What a company applies with: programme, PartnerID, legal business profile. After a rejection it is corrected here.

import { useCallback, useMemo, type ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import type { Answer } from "../../api/operation.ts";
import { useAccount } from "../../api/may.ts";
import { useRead } from "../../api/use-operation.ts";
import { AddressFields } from "../../form/address-fields.tsx";
import { useAddressCheck } from "../../form/address-rules.ts";
import { ChoiceField, FieldGroup, FieldRow, SelectField, TextField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { useNotify } from "../../look/notices.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { enrolmentSubmit } from "../../operations/enrolment.ts";
import { identifiersGet } from "../../operations/identifiers.ts";
import { fill, texts } from "../../strings/index.ts";
import { AddLocation } from "./add-location.tsx";
import { ContactFields, contactProblems } from "./contact-fields.tsx";

type Enrolment = Answer<"enrolment.get">;
type Location = Answer<"identifiers.get">["partnerIds"][number];

const words = texts.enrolment.apply;

export function Application({ enrolment }: { readonly enrolment: Enrolment }): ReactNode {
  const identifiers = useRead(identifiersGet, {});
  return (
    <Section title={enrolment.state === "rejected" ? words.again : words.title} lead={words.lead}>
      <Reading of={identifiers} lines={12}>
        {({ partnerIds }) => {
          const locations = partnerIds.filter(({ type, country }) => type === "pla" && country === enrolment.country);
          return locations.length === 0 ? <AddLocation country={enrolment.country} /> : <ApplicationForm enrolment={enrolment} locations={locations} />;
        }}
      </Reading>
    </Section>
  );
}

/** In the order in which the real pages offer them. */
const programs = ["directBill", "indirectProvider", "indirectReseller", "advisor", "controlPanelVendor"] as const;
const programChoices = programs.map((value) => ({ value, label: texts.home.partnerTypes[value], hint: words.hints[value] }));

function ApplicationForm({ enrolment, locations }: { readonly enrolment: Enrolment; readonly locations: readonly Location[] }): ReactNode {
  const form = useApplicationForm(enrolment, locations);
  const places = locations.map(({ mpnId, name }) => ({ value: mpnId, label: fill(words.location, { name, mpnId }) }));
  const profile = "legalBusinessProfile";
  return (
    <Form form={form} action={enrolment.state === "rejected" ? words.actionAgain : words.action}>
      <ChoiceField name="partnerType" label={words.program} choices={programChoices} />
      <SelectField name="mpnId" label={words.partnerId} hint={words.partnerIdHint} choices={places} placeholder={words.choosePartnerId} />
      <FieldGroup title={words.legal}>
        <TextField name={`${profile}.companyName`} label={words.companyName} hint={words.companyNameHint} autoComplete="organization" />
        <AddressFields prefix={`${profile}.address`} country={enrolment.country} />
      </FieldGroup>
      <FieldGroup title={words.contact}>
        <ContactFields prefix={`${profile}.primaryContact`} isOnCompanyDomain />
        <FieldRow>
          <TextField name={`${profile}.companyApproverEmail`} type="email" label={words.approverEmail} hint={words.approverEmailHint} />
        </FieldRow>
      </FieldGroup>
    </Form>
  );
}

/** As it was given before, or with what is known of the company. */
function useApplicationForm({ state, partnerType, country, mpnId, legalBusinessProfile }: Enrolment, locations: readonly Location[]) {
  const { companyName = "" } = useAccount();
  const notify = useNotify();
  const checkAddress = useAddressCheck("legalBusinessProfile.address");
  const check = useCallback((typed: FieldValues) => ({ ...checkAddress(typed), ...contactProblems("legalBusinessProfile.primaryContact", typed) }), [checkAddress]);
  const only = locations.length === 1 ? locations[0]?.mpnId : undefined;
  const values = useMemo(() => ({
    partnerType: state === "enrolling" && legalBusinessProfile === undefined ? "" : partnerType,
    mpnId: mpnId ?? only ?? "",
    legalBusinessProfile: legalBusinessProfile ?? { companyName, address: { country }, primaryContact: {} },
  }), [state, partnerType, country, mpnId, legalBusinessProfile, only, companyName]);
  return useOperationForm(enrolmentSubmit, {
    values, check,
    onDone: () => notify({ intent: "success", title: words.submitted, text: words.submittedText }),
  });
}
