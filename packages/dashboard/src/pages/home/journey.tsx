// The set-up journey as a picture: from the sandbox to the first customer, and how much of the sandbox is used. Shown to
// those who walk it: administrators of accounts that have API access.

import { ProgressBar, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useAccount, useMay } from "../../api/may.ts";
import type { Answer } from "../../api/operation.ts";
import { numberText } from "../../look/format.ts";
import { Section } from "../../look/section.tsx";
import { Steps } from "../../look/steps.tsx";
import { accountLimitsList } from "../../operations/account.ts";
import { fill, texts } from "../../strings/index.ts";
import { haveApiAccess } from "../who.ts";
import style from "./home.module.css";
import { journeyOf } from "./journey-steps.ts";
import type { Findings } from "./tasks.ts";

type Limits = Answer<"account.limits.list">;

export function Journey({ findings, limits }: { readonly findings: Findings; readonly limits: Limits | undefined }): ReactNode {
  const { kind } = useAccount();
  const may = useMay();
  const words = texts.home.journey;
  const walks = may(haveApiAccess);
  const isLimited = may(accountLimitsList);
  if (!walks && !isLimited) return null;
  return (
    <div className={style.side}>
      {walks && <Section title={words.title}><div className={style.journey}><Steps label={words.title} steps={journeyOf(kind, findings, limits)} /></div></Section>}
      {isLimited && <SandboxLimits limits={limits} />}
    </div>
  );
}

function SandboxLimits({ limits }: { readonly limits: Limits | undefined }): ReactNode {
  const { partnerType } = useAccount();
  const words = texts.home.limits;
  return (
    <Section title={words.title}>
      <div className={partnerType === "indirectProvider" ? style.limitsOfTwo : style.limits}>
        {limits?.length === 0 && <Text>{words.none}</Text>}
        {limits?.map(({ of, limit, used }) => (
          <div key={of}>
            <div className={style.limit}>
              <Text>{words[of]}</Text>
              <Text className={style.quiet}>{fill(words.used, { used: numberText(used), limit: numberText(limit) })}</Text>
            </div>
            <ProgressBar value={used} max={limit} thickness="large" color={used >= limit ? "warning" : "brand"} aria-label={words[of]} />
          </div>
        ))}
      </div>
    </Section>
  );
}
