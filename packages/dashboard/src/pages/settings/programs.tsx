// Programs: what the company is enrolled in, and how far it is.

import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useRead } from "../../api/use-operation.ts";
import { ButtonLink } from "../../look/button-link.tsx";
import { Facts } from "../../look/facts.tsx";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { Status } from "../../look/status.tsx";
import { Steps, type StepState } from "../../look/steps.tsx";
import { accountProgramsList } from "../../operations/account.ts";
import { texts } from "../../strings/index.ts";
import { programTones, type Program } from "./program-states.tsx";
import style from "./settings.module.css";

export function Component(): ReactNode {
  const words = texts.settings.programs;
  const programs = useRead(accountProgramsList, {});
  return (
    <Page title={words.title} lead={words.lead}>
      <Reading of={programs} lines={8}>{(all) => all.map((one) => <OneProgram key={one.program} of={one} />)}</Reading>
    </Page>
  );
}

/** Apply, verification, agreement, active. */
const stepsOf: Readonly<Record<Exclude<Program["state"], "suspended">, readonly StepState[]>> = {
  none: ["current", "next", "next", "next"],
  pending: ["done", "current", "next", "next"],
  rejected: ["done", "failed", "next", "next"],
  qualified: ["done", "done", "current", "next"],
  active: ["done", "done", "done", "done"],
};

function OneProgram({ of: { program, state, partnerType, mpnId } }: { readonly of: Program }): ReactNode {
  const words = texts.settings.programs;
  const steps = state === "suspended" ? undefined : stepsOf[state];
  const action = state === "rejected" ? <ButtonLink to="/account-settings/legal-info">{words.legal}</ButtonLink>
    : state === "qualified" ? <ButtonLink to="/account-settings/agreements">{words.agreements}</ButtonLink> : undefined;
  return (
    <Section title={words.names[program]} lead={words.about[program]} actions={action}>
      <div className={style.line}>
        <Status tone={programTones[state]}>{words.states[state]}</Status>
        <Text>{words.statesText[state]}</Text>
      </div>
      {steps && program !== "partnerNetwork" && <Steps label={words.state} steps={words.steps.map((title, index) => ({ title, state: steps[index] ?? "next" }))} />}
      <Facts facts={[
        ...(program === "partnerNetwork" ? [] : [{ label: words.type, value: words.types[partnerType] }]),
        { label: words.mpnId, value: mpnId, copy: mpnId },
      ]} />
    </Section>
  );
}
