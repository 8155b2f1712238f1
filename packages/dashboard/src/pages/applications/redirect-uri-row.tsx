// One redirect URI while it is typed.

import { Button, Field, Input, Select } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { fill, texts } from "../../strings/index.ts";
import style from "./applications.module.css";
import type { Application } from "./use-application.ts";

type RedirectUri = Application["redirectUris"][number];

const kinds = ["web", "spa", "native"] as const satisfies readonly RedirectUri["type"][];

export function RedirectUriRow({ number, of: row, problem, onChange, onRemove }: {
  readonly number: number;
  readonly of: RedirectUri;
  /** What the service has against it. */
  readonly problem: string | undefined;
  readonly onChange: (row: RedirectUri) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const { redirectUris: words } = texts.applications;
  const label = fill(words.uri, { number });
  return (
    <div className={style.row} role="group" aria-label={label}>
      <Field label={words.type}>
        <Select value={row.type} onChange={(_event, { value }) => onChange({ ...row, type: value as RedirectUri["type"] })}>
          {kinds.map((kind) => <option key={kind} value={kind}>{words.types[kind]}</option>)}
        </Select>
      </Field>
      <Field label={label} {...(problem !== undefined && { validationMessage: problem })}>
        <Input type="url" value={row.uri} autoComplete="off" spellCheck={false} onChange={(_event, { value }) => onChange({ ...row, uri: value })} />
      </Field>
      <Button icon={<DeleteRegular />} appearance="subtle" onClick={onRemove} aria-label={fill(words.removeOf, { number })} />
    </div>
  );
}
