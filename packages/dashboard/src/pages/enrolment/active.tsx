// The company is a partner. A change of its legal business profile has it verified again, while work goes on.

import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { CheckmarkStarburstRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Answer } from "../../api/operation.ts";
import { ButtonLink } from "../../look/button-link.tsx";
import { Empty } from "../../look/empty.tsx";
import { timeText } from "../../look/format.ts";
import { fill, texts } from "../../strings/index.ts";

export function Active({ enrolment: { vettingStatus, expectedDate } }: { readonly enrolment: Answer<"enrolment.get"> }): ReactNode {
  const { title, text, pending, pendingText, home } = texts.enrolment.active;
  return (
    <>
      {vettingStatus === "pending" && expectedDate !== undefined && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody><MessageBarTitle>{pending}</MessageBarTitle> {fill(pendingText, { date: timeText(expectedDate) })}</MessageBarBody>
        </MessageBar>
      )}
      <Empty icon={<CheckmarkStarburstRegular />} title={title} text={text} action={<ButtonLink to="/" appearance="primary">{home}</ButtonLink>} />
    </>
  );
}
