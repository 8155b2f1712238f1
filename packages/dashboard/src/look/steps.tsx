// A way of several steps, drawn: what is done, where one is, and what is still to come.

import { Text } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular, ErrorCircleFilled, RecordFilled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { texts } from "../strings/index.ts";
import { TextLink } from "./text-link.tsx";
import style from "./steps.module.css";

export type StepState = "done" | "current" | "failed" | "next";

export interface Step {
  readonly title: string;
  readonly text?: string;
  readonly state: StepState;
  /** Where the step is taken; the text leads there while it is due. */
  readonly to?: string;
}

const icons = { done: <CheckmarkCircleFilled />, current: <RecordFilled />, failed: <ErrorCircleFilled />, next: <CircleRegular /> };

const isDue = (state: StepState): boolean => state === "current" || state === "failed";

export function Steps({ label, steps }: { readonly label: string; readonly steps: readonly Step[] }): ReactNode {
  return (
    <div className={style.room}>
      <ol className={style.steps} aria-label={label}>
        {steps.map(({ title, text, state, to }) => (
          <li key={title} className={style.step} data-state={state} aria-current={isDue(state) ? "step" : undefined}>
            <span className={style.icon} role="img" aria-label={texts.shared.steps[state]}>{icons[state]}</span>
            <div className={style.words}>
              <Text as="p" block className={style.title}>{title}</Text>
              {text !== undefined && <Text as="p" block size={200} className={style.text}>{isDue(state) && to !== undefined ? <TextLink to={to}>{text}</TextLink> : text}</Text>}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
