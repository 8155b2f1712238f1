// Enrolment: how far the company is on its way to being a partner, and what is to be done for the next step.

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, type ReactNode } from "react";
import type { Answer } from "../../api/operation.ts";
import { useAccount } from "../../api/may.ts";
import { useRead } from "../../api/use-operation.ts";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { Steps } from "../../look/steps.tsx";
import { accountGet } from "../../operations/account.ts";
import { enrolmentGet } from "../../operations/enrolment.ts";
import { fill, texts } from "../../strings/index.ts";
import { Active } from "./active.tsx";
import { Application } from "./application.tsx";
import { Completion } from "./completion.tsx";
import { EnrolmentFacts } from "./enrolment-facts.tsx";
import { stepsOf } from "./enrolment-steps.ts";
import { Rejection } from "./rejection.tsx";
import { Verification } from "./verification.tsx";

const words = texts.enrolment;
const pollMs = 1_000;

export function Component(): ReactNode {
  const { domain } = useAccount();
  const enrolment = useRead(enrolmentGet, {}, { refreshEvery: ({ vettingStatus }) => vettingStatus === "pending" && pollMs });
  useSameState(enrolment.data?.state);
  return (
    <Page title={words.title} lead={fill(words.lead, { domain })}>
      <Reading of={enrolment} lines={12}>{(found) => <Way enrolment={found} />}</Reading>
    </Page>
  );
}

/** What the frame knows of the account is read again when the verification has changed it. */
function useSameState(state: string | undefined): void {
  const account = useAccount();
  const client = useQueryClient();
  const isOld = state !== undefined && state !== account.state;
  useEffect(() => { if (isOld) void client.invalidateQueries({ queryKey: [accountGet.id] }); }, [isOld, client]);
}

const Way = ({ enrolment }: { readonly enrolment: Answer<"enrolment.get"> }): ReactNode => (
  <>
    <Section title={words.steps.label}><Steps label={words.steps.label} steps={stepsOf(enrolment)} /></Section>
    <Due enrolment={enrolment} />
    <EnrolmentFacts enrolment={enrolment} />
  </>
);

/** What is to be done now. */
function Due({ enrolment }: { readonly enrolment: Answer<"enrolment.get"> }): ReactNode {
  switch (enrolment.state) {
    case "enrolling": return <Application enrolment={enrolment} />;
    case "verifying": return <Verification enrolment={enrolment} />;
    case "rejected": return <><Rejection enrolment={enrolment} /><Application enrolment={enrolment} /></>;
    case "authorized": return <Completion enrolment={enrolment} />;
    default: return <Active enrolment={enrolment} />;
  }
}
