// One account: what it is, whom it is administered by, its applications.

import { Button } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { signInAddress } from "../../api/session.ts";
import { Facts, type Fact } from "../../look/facts.tsx";
import { countryText } from "../../look/format.ts";
import { Section } from "../../look/section.tsx";
import { Status, type Tone } from "../../look/status.tsx";
import type { Account, AccountState } from "../api/answers.ts";
import { instantText } from "../look/instant.ts";
import { Masked } from "../look/masked.tsx";
import { fill, texts } from "../texts.ts";
import { AccountMenu } from "./account-menu.tsx";
import type { KnownOf } from "./accounts.tsx";
import { Applications } from "./applications.tsx";
import style from "./accounts.module.css";

const tones: Readonly<Record<AccountState, Tone>> = {
  creating: "busy", created: "good", enrolling: "busy", verifying: "busy", rejected: "bad", authorized: "good", active: "good", suspended: "warning",
};

export function AccountCard({ account, known }: { readonly account: Account; readonly known: KnownOf }): ReactNode {
  const { companyName, domain, kind, cloud, state, adminUserName } = account;
  const words = texts.accounts;
  return (
    <Section
      title={companyName ?? domain}
      actions={(
        <>
          <Button
            as="a" href={signInAddress({ returnTo: "/dashboard", prompt: "login", loginHint: adminUserName })} target="_blank" icon={<OpenRegular />}
            aria-label={fill(words.open, { user: adminUserName })} className={style.open}
          >
            {fill(words.open, { user: adminUserName.split("@")[0] ?? "" })}
          </Button>
          <AccountMenu account={account} />
        </>
      )}
    >
      <div className={style.badges}>
        <Status tone={tones[state]}>{words.states[state]}</Status>
        <Status tone="plain">{words.kinds[kind]}</Status>
        <Status tone="plain">{words.clouds[cloud]}</Status>
      </div>
      <Facts facts={factsOf(account, known)} />
      <Applications apps={known?.apps ?? []} of={domain} />
    </Section>
  );
}

function factsOf({ domain, tenantId, country, partnerType, adminUserName, verificationEnds }: Account, known: KnownOf): readonly Fact[] {
  const words = texts.accounts;
  const password = known?.admin.password;
  return [
    { label: words.domain, value: domain, copy: domain },
    { label: words.tenant, value: tenantId, copy: tenantId },
    { label: words.admin, value: adminUserName, copy: adminUserName },
    { label: words.password, value: password === undefined ? words.unknown : <Masked label={words.password} secret={password} /> },
    { label: words.partnerType, value: words.partnerTypes[partnerType] },
    { label: words.country, value: countryText(country) },
    ...(verificationEnds === undefined ? [] : [{ label: words.verification, value: instantText(verificationEnds) }]),
  ];
}
