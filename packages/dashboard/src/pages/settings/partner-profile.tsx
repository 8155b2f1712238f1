// Partner profile: the PartnerID (formerly MPN ID) that transactions go by, and whose another one is.

import { MessageBar, MessageBarBody, MessageBarTitle, Button, Field, Input } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useState, type FormEvent, type ReactNode } from "react";
import { Refusal } from "../../api/refusal.ts";
import { useRead } from "../../api/use-operation.ts";
import { Empty } from "../../look/empty.tsx";
import { Facts } from "../../look/facts.tsx";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { RefusalNote } from "../../look/refusal-note.tsx";
import { Section } from "../../look/section.tsx";
import { ButtonLink } from "../../look/button-link.tsx";
import { profilesMpnGet } from "../../operations/profiles.ts";
import { fill, texts } from "../../strings/index.ts";
import style from "./partner-profile.module.css";

export function Component(): ReactNode {
  const words = texts.settings.partner;
  return (
    <Page title={words.title} lead={words.lead} actions={<ButtonLink to="/account-settings/identifiers">{words.identifiers}</ButtonLink>}>
      <Section title={words.own} lead={words.ownLead}><Own /></Section>
      <Section title={words.check} lead={words.checkLead}><Check /></Section>
    </Page>
  );
}

function Own(): ReactNode {
  const words = texts.settings.partner;
  const profile = useRead(profilesMpnGet, {});
  if (profile.error instanceof Refusal && profile.error.status === 404) return <Empty title={words.missing} />;
  return (
    <Reading of={profile} lines={2}>
      {({ partnerName, mpnId }) => <Facts facts={[{ label: words.name, value: partnerName }, { label: words.mpnId, value: mpnId, copy: mpnId }]} />}
    </Reading>
  );
}

const partnerId = /^[1-9]\d{0,9}$/;

function Check(): ReactNode {
  const words = texts.settings.partner;
  const [text, setText] = useState("");
  const [asked, setAsked] = useState<number | undefined>(undefined);
  const [isWrong, setWrong] = useState(false);
  const found = useRead(profilesMpnGet, { query: { mpnId: asked ?? 1 } }, { enabled: asked !== undefined });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isRight = partnerId.test(text.trim());
    setWrong(!isRight);
    setAsked(isRight ? Number(text) : undefined);
  };
  return (
    <form className={style.check} onSubmit={submit} noValidate>
      <div className={style.ask}>
        <Field className={style.field} label={words.checkField} {...(isWrong && { validationMessage: words.checkRule, validationState: "error" as const })}>
          <Input value={text} inputMode="numeric" autoComplete="off" onChange={(_event, { value }) => setText(value)} />
        </Field>
        <Button type="submit" icon={<SearchRegular />} disabled={found.isFetching}>{words.checkAction}</Button>
      </div>
      {asked !== undefined && found.error && <RefusalNote error={found.error} />}
      {asked !== undefined && !found.error && found.data && (
        <MessageBar intent="success" role="status">
          <MessageBarBody><MessageBarTitle>{fill(words.found, { mpnId: found.data.mpnId, name: found.data.partnerName })}</MessageBarTitle></MessageBarBody>
        </MessageBar>
      )}
    </form>
  );
}
