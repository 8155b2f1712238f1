// What the company has applied with.

import type { ReactNode } from "react";
import type { Answer } from "../../api/operation.ts";
import { Facts } from "../../look/facts.tsx";
import { countryText, timeText } from "../../look/format.ts";
import { Section } from "../../look/section.tsx";
import { texts } from "../../strings/index.ts";

export function EnrolmentFacts({ enrolment }: { readonly enrolment: Answer<"enrolment.get"> }): ReactNode {
  const { facts: words } = texts.enrolment;
  const { state, partnerType, mpnId, country, currency, submittedDate } = enrolment;
  return (
    <Section title={words.title}>
      <Facts
        facts={[
          { label: words.program, value: state === "enrolling" ? words.none : texts.home.partnerTypes[partnerType] },
          { label: words.partnerId, value: mpnId, copy: mpnId },
          { label: words.country, value: countryText(country) },
          { label: words.currency, value: currency },
          { label: words.submitted, value: submittedDate === undefined ? undefined : timeText(submittedDate) },
        ]}
      />
    </Section>
  );
}
