// Security requirements status: how many of the account's users and requests have a second factor, and who has not.

import type { ReactNode } from "react";
import type { Answer } from "../../api/operation.ts";
import { useRead } from "../../api/use-operation.ts";
import { Facts } from "../../look/facts.tsx";
import { dateText, dayText } from "../../look/format.ts";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { Status, type Tone } from "../../look/status.tsx";
import { securityRequirementsGet } from "../../operations/securityrequirements.ts";
import { fill, texts } from "../../strings/index.ts";
import { ApiRequests, PortalRequests, UsersWithout } from "./lists.tsx";
import style from "./security.module.css";
import { Share } from "./share.tsx";

type Report = Answer<"securityRequirements.get">;

const input = {};

const tones: Readonly<Record<Report["mfaPolicy"], Tone>> = { off: "bad", report: "warning", enforce: "good" };

export function Component(): ReactNode {
  const report = useRead(securityRequirementsGet, input);
  const { title, lead } = texts.security;
  const days = report.data && fill(lead, { start: dayText(report.data.startDate), end: dayText(report.data.endDate) });
  return (
    <Page title={title} lead={days}>
      <Reading of={report} lines={10}>{(value) => <Parts report={value} />}</Reading>
    </Page>
  );
}

function Parts({ report }: { readonly report: Report }): ReactNode {
  const words = texts.security;
  const { userAccounts, partnerCenter, api } = report;
  return (
    <>
      <Section title={words.policyTitle}><Policy report={report} /></Section>
      <div className={style.shares}>
        <Share title={words.users.title} text={words.users.text} of={userAccounts} />
        <Share title={words.portal.title} text={words.portal.text} of={partnerCenter} />
        <Share title={words.api.title} text={words.api.text} of={api} />
      </div>
      <UsersWithout users={userAccounts.withoutMfa} />
      <PortalRequests principals={partnerCenter.withoutMfa} />
      <ApiRequests days={api.applications} />
    </>
  );
}

function Policy({ report: { mfaPolicy, mfaEnforcedFrom, mfaEnforcedPercent, tenantId } }: { readonly report: Report }): ReactNode {
  const words = texts.security;
  return (
    <Facts facts={[
      { label: words.policy, value: <Status tone={tones[mfaPolicy]}>{words.policies[mfaPolicy]}</Status> },
      ...(mfaEnforcedFrom === undefined ? [] : [{ label: words.enforcedFrom, value: dateText(mfaEnforcedFrom) }]),
      ...(mfaEnforcedPercent === 100 ? [] : [{ label: words.enforcedPercent, value: fill(words.percent, { percent: mfaEnforcedPercent }) }]),
      { label: words.tenantId, value: tenantId, copy: tenantId },
    ]} />
  );
}
