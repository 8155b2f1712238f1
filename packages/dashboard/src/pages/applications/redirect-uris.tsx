// Where sign-ins of an application's users may send their answers: the whole list is saved at once. Its body is a
// list and no object, so that it is typed here and not in a form of the frame's.

import { Button, Text } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState, type FormEvent, type ReactNode } from "react";
import { useWrite } from "../../api/use-operation.ts";
import { useNotify } from "../../look/notices.tsx";
import { RefusalNote } from "../../look/refusal-note.tsx";
import { Section } from "../../look/section.tsx";
import { applicationsRedirectUrisUpdate } from "../../operations/applications.ts";
import { texts } from "../../strings/index.ts";
import style from "./applications.module.css";
import { problemsByRow } from "./redirect-uri-problems.ts";
import { RedirectUriRow } from "./redirect-uri-row.tsx";
import type { Application } from "./use-application.ts";

type RedirectUri = Application["redirectUris"][number];

export function RedirectUris({ application: { appId, type, redirectUris } }: { readonly application: Application }): ReactNode {
  const notify = useNotify();
  const save = useWrite(applicationsRedirectUrisUpdate);
  // Undefined as long as nothing was changed: then what is shown is what is stored.
  const [typed, setTyped] = useState<readonly RedirectUri[] | undefined>(undefined);
  const { redirectUris: words } = texts.applications;
  const rows = typed ?? redirectUris;
  const problems = problemsByRow(save.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = rows.map((row) => ({ ...row, uri: row.uri.trim() })).filter(({ uri }) => uri !== "");
    save.mutate({ params: { applicationId: appId }, body }, {
      onSuccess: () => {
        setTyped(undefined);
        notify({ intent: "success", title: words.saved });
      },
    });
  };
  return (
    <Section title={words.title} lead={words.lead}>
      <form className={style.stack} onSubmit={submit} noValidate>
        {save.error && problems.size === 0 && <RefusalNote error={save.error} />}
        {rows.length === 0 && <Text as="p" className={style.quiet}>{words.empty}</Text>}
        {rows.map((row, index) => (
          <RedirectUriRow
            key={index} number={index + 1} of={row} problem={problems.get(index)}
            onChange={(changed) => setTyped(rows.with(index, changed))} onRemove={() => setTyped(rows.toSpliced(index, 1))}
          />
        ))}
        <div className={style.actions}>
          <Button icon={<AddRegular />} onClick={() => setTyped([...rows, { type, uri: "" }])}>{words.add}</Button>
          <Button type="submit" appearance="primary" disabled={typed === undefined || save.isPending}>{words.save}</Button>
          {typed !== undefined && <Button onClick={() => setTyped(undefined)} disabled={save.isPending}>{texts.shared.cancel}</Button>}
        </div>
      </form>
    </Section>
  );
}
