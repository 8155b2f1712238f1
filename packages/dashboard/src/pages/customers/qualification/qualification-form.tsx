// Asks for a qualification. Education is vetted, and wants to know which schools; the Government Community Cloud takes
// one of the partner's validation codes.

import { useMemo, type ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { useRead } from "../../../api/use-operation.ts";
import { ChoiceField, SelectField, TextField } from "../../../form/fields.tsx";
import { Form } from "../../../form/form.tsx";
import { useOperationForm } from "../../../form/use-operation-form.ts";
import { useNotify } from "../../../look/notices.tsx";
import { Section } from "../../../look/section.tsx";
import { customersQualificationsCreate, customersValidationCodesList } from "../../../operations/customers.ts";
import { fill, texts } from "../../../strings/index.ts";
import { qualificationText } from "./names.ts";

const offered = ["Education", "GovernmentCommunityCloud", "StateOwnedEntity"] as const;

export function QualificationForm({ customerId, onClose }: { readonly customerId: string; readonly onClose: () => void }): ReactNode {
  const words = texts.customers.qualification;
  const notify = useNotify();
  const values = { qualification: "Education", educationSegment: "", website: "", validationCode: "" };
  const form = useOperationForm(customersQualificationsCreate, {
    values, input: { params: { customerId } },
    check: ({ qualification, educationSegment, validationCode }) => ({
      ...(qualification === "Education" && !educationSegment && { educationSegment: texts.shared.form.required }),
      ...(qualification === "GovernmentCommunityCloud" && !validationCode && { validationCode: texts.shared.form.required }),
    }),
    onDone: ({ qualification, vettingStatus }) => {
      notify({ intent: "success", title: fill(vettingStatus === "InReview" ? words.asked : words.given, { qualification: qualificationText(qualification) }) });
      onClose();
    },
  });
  return (
    <Section title={words.set} lead={words.setLead}>
      <Form form={form} action={words.ask} onCancel={onClose} mayLeave>
        <ChoiceField name="qualification" label={words.which} choices={offered.map((value) => ({ value, label: qualificationText(value), hint: words.hints[value] }))} />
        <Details />
      </Form>
    </Section>
  );
}

function Details(): ReactNode {
  const qualification: unknown = useWatch({ name: "qualification" });
  const words = texts.customers.qualification;
  if (qualification === "GovernmentCommunityCloud") return <CodeField />;
  if (qualification !== "Education") return null;
  const segments = (["K12", "HigherEducation"] as const).map((value) => ({ value, label: words.segments[value] }));
  return (
    <>
      <SelectField name="educationSegment" label={words.segment} choices={segments} placeholder={texts.customers.fields.choose} isRequired />
      <TextField name="website" label={words.website} type="url" />
    </>
  );
}

function CodeField(): ReactNode {
  const { data } = useRead(customersValidationCodesList, {});
  const words = texts.customers.qualification;
  const choices = useMemo(() => (data ?? []).map(({ validationId, organizationName, remainingCreates }) => ({
    value: validationId, label: fill(words.codeOf, { code: validationId, organization: organizationName, count: remainingCreates }),
  })), [data, words]);
  if (data?.length === 0) return <TextField name="validationCode" label={words.code} hint={words.noCodes} isRequired />;
  return <SelectField name="validationCode" label={words.code} choices={choices} placeholder={texts.customers.fields.choose} isRequired />;
}
