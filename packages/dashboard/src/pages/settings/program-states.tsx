// The programs that the company is enrolled in, in one line each.

import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Answer } from "../../api/operation.ts";
import { useRead } from "../../api/use-operation.ts";
import { Reading } from "../../look/reading.tsx";
import { Status, type Tone } from "../../look/status.tsx";
import { accountProgramsList } from "../../operations/account.ts";
import { texts } from "../../strings/index.ts";
import style from "./settings.module.css";

export type Program = Answer<"account.programs.list">[number];

export const programTones: Readonly<Record<Program["state"], Tone>> = {
  none: "plain", pending: "busy", rejected: "bad", qualified: "warning", active: "good", suspended: "bad",
};

export function ProgramStates(): ReactNode {
  const words = texts.settings.programs;
  const programs = useRead(accountProgramsList, {});
  return (
    <Reading of={programs} lines={2}>
      {(all) => all.map(({ program, state }) => (
        <div key={program} className={style.line}>
          <Status tone={programTones[state]}>{words.states[state]}</Status>
          <Text>{words.names[program]}</Text>
        </div>
      ))}
    </Reading>
  );
}
