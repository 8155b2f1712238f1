// Why the company was rejected.

import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Answer } from "../../api/operation.ts";
import { texts } from "../../strings/index.ts";
import style from "./enrolment.module.css";

export function Rejection({ enrolment: { rejectionReason } }: { readonly enrolment: Answer<"enrolment.get"> }): ReactNode {
  const { title, unknown, again } = texts.enrolment.rejected;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={style.reason}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <span>{rejectionReason ?? unknown}</span>
        <span>{again}</span>
      </MessageBarBody>
    </MessageBar>
  );
}
