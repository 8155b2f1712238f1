// While the sandbox is made: how far it is, until when by the world's clock, and what to do where that clock stands still
// (S-23).

import { MessageBar, MessageBarBody, MessageBarTitle, ProgressBar, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CopyButton } from "../../look/copy-button.tsx";
import { Facts } from "../../look/facts.tsx";
import { percentText, timeText } from "../../look/format.ts";
import { Section } from "../../look/section.tsx";
import { fill, texts } from "../../strings/index.ts";
import type { Sandbox } from "./integration-sandbox.tsx";
import { remainingText } from "./remaining.ts";
import style from "./sandbox.module.css";

export function Creating({ sandbox }: { readonly sandbox: Sandbox }): ReactNode {
  const { creating: words } = texts.sandbox;
  const { percentComplete = 0, requestedDate, expectedDate, userName, domain } = sandbox;
  const share = percentComplete / 100;
  return (
    <Section title={words.title} lead={words.text}>
      <div className={style.progress}>
        <ProgressBar value={share} thickness="large" aria-label={words.progress} />
        <Text>{fill(words.percent, { percent: percentText(share) })}</Text>
      </div>
      <Facts facts={[
        { label: words.userName, value: userName }, { label: words.domain, value: domain },
        { label: words.asked, value: requestedDate && timeText(requestedDate) },
        { label: words.expected, value: expectedDate && timeText(expectedDate) },
      ]} />
      {requestedDate !== undefined && expectedDate !== undefined && (
        <ClockNote command={`npx understudy clock advance ${remainingText(requestedDate, expectedDate, percentComplete)}`} />
      )}
    </Section>
  );
}

function ClockNote({ command }: { readonly command: string }): ReactNode {
  const { creating: words } = texts.sandbox;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.clockTitle}</MessageBarTitle> {words.clockText}
        <span className={style.command}><code>{command}</code><CopyButton what={command} text={command} /></span>
      </MessageBarBody>
    </MessageBar>
  );
}
