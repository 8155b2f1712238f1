// Who is not signed in gives the operator's key, and is told where it is found.

import { Button, Field, Input, MessageBar, MessageBarBody, Subtitle2, Text, ToggleButton } from "@fluentui/react-components";
import { EyeOffRegular, EyeRegular } from "@fluentui/react-icons";
import { useEffect, useState, type FormEvent, type ReactNode } from "react";
import { Mark } from "../../frame/mark.tsx";
import { RefusalNote } from "../../look/refusal-note.tsx";
import { texts as shared } from "../../strings/index.ts";
import { signIn } from "../api/session.ts";
import { Coded } from "../look/coded.tsx";
import { texts } from "../texts.ts";
import style from "./sign-in.module.css";

export function SignIn({ isEnded, error: first, onSignedIn }: {
  /** Whether there was a session a moment ago. */
  readonly isEnded: boolean;
  /** Why the link that led here opened nothing. */
  readonly error?: unknown;
  readonly onSignedIn: () => void;
}): ReactNode {
  const words = texts.signIn;
  useEffect(() => { document.title = words.title; }, [words.title]);
  return (
    <main className={style.alone}>
      <div className={style.card}>
        <div className={style.head}><Mark /><h1>{words.title}</h1></div>
        <Text as="p" className={style.lead}>{words.lead}</Text>
        {isEnded && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{words.ended}</MessageBarBody></MessageBar>}
        <KeyForm first={first} onSignedIn={onSignedIn} />
        <section className={style.where}>
          <Subtitle2 as="h2">{words.where}</Subtitle2>
          <p><Coded text={words.file} values={{ file: words.fileName, name: words.keyName }} /></p>
          <p><Coded text={words.command} values={{ command: words.commandName }} /></p>
        </section>
      </div>
    </main>
  );
}

function KeyForm({ first, onSignedIn }: { readonly first: unknown; readonly onSignedIn: () => void }): ReactNode {
  const [key, setKey] = useState("");
  const [isVisible, setVisible] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState(first);
  const { key: label, submit, empty } = texts.signIn;
  const open = async (event: FormEvent) => {
    event.preventDefault();
    setEmpty(key.trim() === "");
    if (key.trim() === "" || isBusy) return;
    setBusy(true);
    try {
      await signIn({ operatorKey: key.trim() });
      onSignedIn();
    } catch (reason) {
      setError(reason);
      setBusy(false);
    }
  };
  return (
    <form className={style.form} onSubmit={(event) => void open(event)} noValidate>
      {error !== undefined && <RefusalNote error={error} />}
      <Field label={label} required {...(isEmpty && { validationMessage: empty, validationState: "error" as const })}>
        <Input
          type={isVisible ? "text" : "password"} value={key} onChange={(_event, { value }) => setKey(value)} autoComplete="current-password" spellCheck={false} size="large"
          contentAfter={<ToggleButton
            size="small" appearance="transparent" checked={isVisible} onClick={() => setVisible(!isVisible)}
            icon={isVisible ? <EyeOffRegular /> : <EyeRegular />} aria-label={`${isVisible ? shared.shared.hideValue : shared.shared.showValue}: ${label}`}
          />}
        />
      </Field>
      <Button type="submit" appearance="primary" size="large" disabled={isBusy}>{submit}</Button>
    </form>
  );
}
