// Adds a key to an application in the directory, for years or until any date, as PowerShell can.

import type { ReactNode } from "react";
import { ChoiceField, TextField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { applicationsDirectoryKeysCreate } from "../../operations/applications.ts";
import { fill, texts } from "../../strings/index.ts";
import { AddedKey, lifetimes } from "./add-key.tsx";
import { FormDialog } from "./form-dialog.tsx";
import type { DirectoryApplication } from "./use-application.ts";

const values = { description: "", keyYears: "1" };

export function AddDirectoryKey({ application: { appId, displayName }, onClose }: {
  readonly application: DirectoryApplication;
  readonly onClose: () => void;
}): ReactNode {
  const { keys: words } = texts.applications;
  const form = useOperationForm(applicationsDirectoryKeysCreate, { values, input: { params: { applicationId: appId } } });
  return (
    <FormDialog title={fill(words.addTitle, { name: displayName })} onClose={onClose}>
      {form.answer ? <AddedKey added={form.answer} onClose={onClose} /> : (
        <Form form={form} action={words.addAction} onCancel={onClose} mayLeave>
          <TextField name="description" label={words.purpose} hint={words.purposeHint} />
          <ChoiceField name="keyYears" label={words.lifetime} choices={lifetimes} />
        </Form>
      )}
    </FormDialog>
  );
}
