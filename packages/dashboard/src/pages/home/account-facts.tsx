// What programs and people need to know of the account.

import { useMemo, type ReactNode } from "react";
import type { Account } from "../../api/admission.ts";
import { useAccount } from "../../api/may.ts";
import { Facts, type Fact } from "../../look/facts.tsx";
import { countryText } from "../../look/format.ts";
import { Section } from "../../look/section.tsx";
import { Status, type Tone } from "../../look/status.tsx";
import { texts } from "../../strings/index.ts";

const tones: Partial<Readonly<Record<Account["state"], Tone>>> = { active: "good", rejected: "bad", suspended: "bad" };

export function AccountFacts(): ReactNode {
  const account = useAccount();
  const { home, frame } = texts;
  const { facts: words } = home;
  const facts = useMemo<readonly Fact[]>(() => {
    const { accountId, domain, companyName, kind, cloud, country, partnerType, state } = account;
    return [
      { label: words.domain, value: domain, copy: domain },
      { label: words.microsoftId, value: accountId, copy: accountId },
      { label: words.company, value: companyName },
      { label: words.kind, value: kind === "sandbox" ? frame.sandbox.title : frame.primary },
      { label: words.partnerType, value: state === "enrolling" ? undefined : home.partnerTypes[partnerType] },
      { label: words.cloud, value: frame.cloud[cloud] },
      { label: words.country, value: country === "" ? undefined : countryText(country) },
      { label: words.state, value: <Status tone={tones[state] ?? "busy"}>{home.states[state]}</Status> },
    ];
  }, [account, words, home, frame]);
  return <Section title={words.title}><Facts facts={facts} /></Section>;
}
