// The steps of an enrolment, from what the API says of it. Pure.

import type { Answer } from "../../api/operation.ts";
import { dateText } from "../../look/format.ts";
import type { Step, StepState } from "../../look/steps.tsx";
import { fill, texts } from "../../strings/index.ts";

type Enrolment = Answer<"enrolment.get">;

/** How far each state is: how many steps are done. */
const doneIn: Partial<Readonly<Record<Enrolment["state"], number>>> = { enrolling: 0, verifying: 1, rejected: 1, authorized: 2, active: 4 };

export function stepsOf({ state, submittedDate }: Enrolment): readonly Step[] {
  const { steps: words } = texts.enrolment;
  const done = doneIn[state] ?? 0;
  const stateAt = (at: number): StepState => (at < done ? "done" : at > done ? "next" : state === "rejected" ? "failed" : "current");
  const applied = submittedDate === undefined ? words.applyText : fill(words.appliedText, { date: dateText(submittedDate) });
  const verification = done > 1 ? words.verifiedText : state === "rejected" ? words.rejectedText : words.verificationText;
  return [
    { title: words.apply, text: applied, state: stateAt(0) },
    { title: words.verification, text: verification, state: stateAt(1) },
    { title: words.agreement, text: done > 2 ? words.acceptedText : words.agreementText, state: stateAt(2) },
    { title: words.active, text: words.activeText, state: stateAt(3) },
  ];
}
