// A verification that goes on: how long it still takes, and what the operator of the server may do instead of waiting.

import { ProgressBar, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Answer } from "../../api/operation.ts";
import { useAccount } from "../../api/may.ts";
import { CopyButton } from "../../look/copy-button.tsx";
import { percentText, timeText } from "../../look/format.ts";
import { Section } from "../../look/section.tsx";
import { fill, texts } from "../../strings/index.ts";
import style from "./enrolment.module.css";

const words = texts.enrolment.verification;

export function Verification({ enrolment }: { readonly enrolment: Answer<"enrolment.get"> }): ReactNode {
  const { percentComplete, expectedDate, vettingSubStatus } = enrolment;
  const share = percentComplete === undefined ? undefined : percentComplete / 100;
  return (
    <Section title={words.title} lead={words.lead}>
      <div className={style.progress}>
        <ProgressBar value={share} thickness="large" aria-label={words.progress} />
        <div className={style.progressWords}>
          {share !== undefined && <Text weight="semibold">{fill(words.percent, { percent: percentText(share) })}</Text>}
          {expectedDate !== undefined && <Text>{fill(words.expected, { date: timeText(expectedDate) })}</Text>}
        </div>
        <Text className={style.quiet}>{fill(words.now, { what: words.parts[vettingSubStatus] })}</Text>
      </div>
      <Operator />
    </Section>
  );
}

function Operator(): ReactNode {
  const { domain } = useAccount();
  const commands = [
    { what: words.authorize, command: `understudy account verify ${domain} authorized` },
    { what: words.reject, command: `understudy account verify ${domain} rejected` },
    { what: words.advance, command: "understudy clock advance P3D" },
  ];
  return (
    <div className={style.operator}>
      <h3>{words.operator}</h3>
      <Text as="p" block>{words.operatorText}</Text>
      <dl>
        {commands.map(({ what, command }) => (
          <div key={command}>
            <dt><Text size={200}>{what}</Text></dt>
            <dd><code>{command}</code><CopyButton what={`${words.command} ${command}`} text={command} /></dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
