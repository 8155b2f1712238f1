// The sandbox is there: what to sign in to it with, how far it is, and what is next. It says so at every visit (S-24).

import { Button, MessageBar, MessageBarBody, MessageBarTitle, Text } from "@fluentui/react-components";
import { OpenRegular, SignOutRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useSession } from "../../api/api-provider.tsx";
import { signInAddress, signOut } from "../../api/session.ts";
import { Facts } from "../../look/facts.tsx";
import { dateText, timeText } from "../../look/format.ts";
import { RefusalNote } from "../../look/refusal-note.tsx";
import { Section } from "../../look/section.tsx";
import { Status, type Tone } from "../../look/status.tsx";
import { fill, texts } from "../../strings/index.ts";
import type { Sandbox } from "./integration-sandbox.tsx";
import { NextSteps } from "./next-steps.tsx";
import style from "./sandbox.module.css";

const tones: Readonly<Record<string, Tone>> = { created: "warning", active: "good", suspended: "bad" };

export function Done({ sandbox }: { readonly sandbox: Sandbox }): ReactNode {
  const { done: words } = texts.sandbox;
  const { state, userName = "", domain = "", accountId = "", requestedDate, policy } = sandbox;
  const states: Readonly<Record<string, string>> = words.states;
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody><MessageBarTitle>{words.title}</MessageBarTitle> {fill(words.text, { userName })}</MessageBarBody>
      </MessageBar>
      <Section title={words.values} actions={<WaysIn userName={userName} />}>
        <Facts facts={[
          { label: words.userName, value: userName, copy: userName },
          { label: words.domain, value: domain, copy: domain },
          { label: words.accountId, value: accountId, copy: accountId },
          { label: words.state, value: <Status tone={tones[state] ?? "plain"}>{states[state] ?? state}</Status> },
          { label: words.asked, value: requestedDate && timeText(requestedDate) },
          { label: words.contact, value: contactText(sandbox) },
        ]} />
        <Text as="p" size={200} className={style.quiet}>
          {policy.text}
          {policy.acceptedDate !== undefined && ` ${fill(words.policy, { name: policy.acceptedBy ?? "", date: dateText(policy.acceptedDate) })}`}
        </Text>
      </Section>
      <NextSteps userName={userName} isSetUp={state === "active"} />
    </>
  );
}

const contactText = ({ contact }: Sandbox): string => (contact ? `${contact.firstName} ${contact.lastName}, ${contact.email}` : "");

function WaysIn({ userName }: { readonly userName: string }): ReactNode {
  const session = useSession();
  const [error, setError] = useState<unknown>(undefined);
  const { done: words } = texts.sandbox;
  const address = signInAddress({ returnTo: "/dashboard", prompt: "login", loginHint: userName });
  return (
    <>
      <Button as="a" href={address} appearance="primary" icon={<OpenRegular />}>{words.open}</Button>
      <Button icon={<SignOutRegular />} onClick={() => { signOut(session).catch(setError); }}>{words.signOut}</Button>
      {error !== undefined && <RefusalNote error={error} />}
    </>
  );
}
