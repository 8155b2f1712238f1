// Adds a key for one or two years and shows its value, once.

import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OperationId } from "../../api/operation.ts";
import { ChoiceField, TextField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { useOperationForm, type OperationForm } from "../../form/use-operation-form.ts";
import { dateText } from "../../look/format.ts";
import { SecretOnce } from "../../look/secret-once.tsx";
import { applicationsKeysCreate } from "../../operations/applications.ts";
import { fill, texts } from "../../strings/index.ts";
import style from "./applications.module.css";
import { FormDialog } from "./form-dialog.tsx";
import type { Application, ApplicationKey } from "./use-application.ts";

/** By the number of years, as the contract's form has it. */
export const lifetimes = Object.entries(texts.applications.years).map(([value, label]) => ({ value, label }));

export const emptyKey = { keyYears: "1", description: "" };

export function AddKey({ application: { appId, displayName }, onClose }: {
  readonly application: Pick<Application, "appId" | "displayName">;
  readonly onClose: () => void;
}): ReactNode {
  const form = useOperationForm(applicationsKeysCreate, { values: emptyKey, input: { params: { applicationId: appId } } });
  return <KeyDialog form={form} added={form.answer} displayName={displayName} onClose={onClose} />;
}

/** The form of a key, and the key once there is one. */
export function KeyDialog<Id extends OperationId>({ form, added, displayName, onClose }: {
  readonly form: OperationForm<Id>;
  readonly added: ApplicationKey | undefined;
  readonly displayName: string;
  readonly onClose: () => void;
}): ReactNode {
  const { keys: words } = texts.applications;
  return (
    <FormDialog title={fill(words.addTitle, { name: displayName })} onClose={onClose}>
      {added ? <AddedKey added={added} onClose={onClose} /> : (
        <Form form={form} action={words.addAction} onCancel={onClose} mayLeave>
          <TextField name="description" label={words.purpose} hint={words.purposeHint} />
          <ChoiceField name="keyYears" label={words.lifetime} choices={lifetimes} />
        </Form>
      )}
    </FormDialog>
  );
}

function AddedKey({ added: { value = "", endDate }, onClose }: { readonly added: ApplicationKey; readonly onClose: () => void }): ReactNode {
  return (
    <div className={style.stack}>
      <p className={style.flat}>{fill(texts.applications.keys.added, { date: dateText(endDate) })}</p>
      <SecretOnce label={texts.applications.key} secret={value} />
      <div><Button appearance="primary" onClick={onClose}>{texts.shared.close}</Button></div>
    </div>
  );
}
