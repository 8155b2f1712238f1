// How far the verification of the company is.

import { ProgressBar, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Answer } from "../../api/operation.ts";
import { Status, type Tone } from "../../look/status.tsx";
import { Steps, type StepState } from "../../look/steps.tsx";
import { texts } from "../../strings/index.ts";
import style from "./settings.module.css";

type Vetting = Answer<"profiles.legalBusiness.get">["vettingStatus"];

const tones: Readonly<Record<Vetting, Tone>> = { none: "plain", pending: "busy", authorized: "good", rejected: "bad" };

const stepsOf: Readonly<Record<Vetting, readonly [StepState, StepState, StepState]>> = {
  none: ["next", "next", "next"],
  pending: ["done", "current", "next"],
  authorized: ["done", "done", "done"],
  rejected: ["done", "done", "failed"],
};

export function Verification({ of: { vettingStatus } }: { readonly of: Pick<Answer<"profiles.legalBusiness.get">, "vettingStatus"> }): ReactNode {
  const words = texts.settings.legal;
  const [sent, business, decision] = stepsOf[vettingStatus];
  return (
    <div className={style.part}>
      <div className={style.line} role="status">
        <Status tone={tones[vettingStatus]}>{words.states[vettingStatus]}</Status>
        <Text>{words.statesText[vettingStatus]}</Text>
      </div>
      <Steps label={words.verification} steps={[
        { title: words.steps.sent, state: sent }, { title: words.steps.business, state: business }, { title: words.steps.decision, state: decision },
      ]} />
      {vettingStatus === "pending" && <ProgressBar aria-label={words.waiting} />}
    </div>
  );
}
