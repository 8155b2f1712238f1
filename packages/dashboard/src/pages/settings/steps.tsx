// A way in steps, drawn: what is done, where it is now, what is to come.

import { CheckmarkCircleFilled, CircleHalfFillRegular, CircleRegular, DismissCircleFilled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { texts } from "../../strings/index.ts";
import style from "./steps.module.css";

export type StepState = "done" | "now" | "failed" | "later";

const icons = { done: <CheckmarkCircleFilled />, now: <CircleHalfFillRegular />, failed: <DismissCircleFilled />, later: <CircleRegular /> } as const;

export function Steps({ label, steps }: {
  readonly label: string;
  readonly steps: readonly { readonly title: string; readonly state: StepState }[];
}): ReactNode {
  const words = texts.settings.legal.stepStates;
  return (
    <ol className={style.steps} aria-label={label}>
      {steps.map(({ title, state }) => (
        <li key={title} className={`${style.step} ${style[state]}`} aria-current={state === "now" ? "step" : undefined}>
          <span className={style.icon} aria-hidden="true">{icons[state]}</span>
          <span>{title}<span className={style.state}>{words[state]}</span></span>
        </li>
      ))}
    </ol>
  );
}
