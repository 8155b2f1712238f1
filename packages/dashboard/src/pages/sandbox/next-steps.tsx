// The way from here into the sandbox, drawn: S-25 to S-31.

import { AppsListDetailRegular, BuildingRegular, PersonKeyRegular, SignOutRegular } from "@fluentui/react-icons";
import { Text } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Section } from "../../look/section.tsx";
import { Status } from "../../look/status.tsx";
import { fill, texts } from "../../strings/index.ts";
import style from "./sandbox.module.css";

interface Step {
  readonly icon: ReactElement;
  readonly title: string;
  readonly text: string;
  readonly isDone?: boolean;
}

export function NextSteps({ userName, isSetUp }: { readonly userName: string; readonly isSetUp: boolean }): ReactNode {
  const { next, nextLead, steps: words, stepDone } = texts.sandbox.done;
  const steps: readonly Step[] = [
    { icon: <SignOutRegular />, title: words.signOut, text: words.signOutText },
    { icon: <PersonKeyRegular />, title: words.signIn, text: fill(words.signInText, { userName }) },
    { icon: <BuildingRegular />, title: words.setUp, text: words.setUpText, isDone: isSetUp },
    { icon: <AppsListDetailRegular />, title: words.apps, text: words.appsText },
  ];
  return (
    <Section title={next} lead={nextLead}>
      <ol className={style.steps}>
        {steps.map(({ icon, title, text, isDone = false }) => (
          <li key={title} className={style.step}>
            <span className={style.badge} aria-hidden="true">{icon}</span>
            <div className={style.stepWords}>
              <Text weight="semibold" block>{title}</Text>
              <Text block className={style.quiet}>{text}</Text>
              {isDone && <Status tone="good">{stepDone}</Status>}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
