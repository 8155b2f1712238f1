// Creates an application in the directory as its portal would: it is not registered, and has nothing by default.

import { Button, Text } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { CheckField, ChoiceField, TextField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { Facts } from "../../look/facts.tsx";
import { SecretOnce } from "../../look/secret-once.tsx";
import { applicationsDirectoryCreate } from "../../operations/applications.ts";
import { fill, texts } from "../../strings/index.ts";
import { lifetimes } from "./add-key.tsx";
import style from "./applications.module.css";
import { FormDialog } from "./form-dialog.tsx";
import type { DirectoryApplication } from "./use-application.ts";

const values = { type: "web", displayName: "", key: { keyYears: "1" }, multiTenant: false };

const keyChoices = [...lifetimes, { value: "", label: texts.applications.directory.noKey }];

const kinds = Object.entries(texts.applications.types).map(([value, label]) => ({ value, label }));

export function CreateDirectoryApplication({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { directory: words } = texts.applications;
  const form = useOperationForm(applicationsDirectoryCreate, { values });
  const { control, setValue } = form.fields;
  const type: unknown = useWatch({ control, name: "type" });
  // A native application has no key, whatever was chosen before.
  useEffect(() => setValue("key.keyYears", type === "web" ? "1" : ""), [setValue, type]);
  return (
    <FormDialog title={words.createTitle} onClose={onClose}>
      {form.answer ? <Created created={form.answer} onClose={onClose} /> : (
        <Form form={form} action={words.createAction} onCancel={onClose} mayLeave>
          <Text as="p" className={style.quiet}>{words.createLead}</Text>
          <ChoiceField name="type" label={words.kind} choices={kinds} />
          <TextField name="displayName" label={words.app} />
          {type === "web" && <ChoiceField name="key.keyYears" label={texts.applications.enable.keyYears} choices={keyChoices} />}
          <CheckField name="multiTenant" label={words.multiTenant} />
        </Form>
      )}
    </FormDialog>
  );
}

function Created({ created: { displayName: name, appId, keys }, onClose }: { readonly created: DirectoryApplication; readonly onClose: () => void }): ReactNode {
  const { appId: label, key, directory: words } = texts.applications;
  const secret = keys[0]?.value;
  return (
    <div className={style.stack}>
      <p className={style.flat}>{fill(words.created, { name })} {words.createdText}</p>
      <Facts facts={[{ label, value: appId, copy: appId }]} />
      {secret !== undefined && <SecretOnce label={key} secret={secret} />}
      <div><Button appearance="primary" onClick={onClose}>{texts.shared.close}</Button></div>
    </div>
  );
}
