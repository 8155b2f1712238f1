// Adds a certificate, from a file or pasted.

import { Button } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons";
import { useRef, type ChangeEvent, type ReactNode } from "react";
import { TextAreaField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { useNotify } from "../../look/notices.tsx";
import unseen from "../../look/unseen.module.css";
import { applicationsCertificatesCreate } from "../../operations/applications.ts";
import { fill, texts } from "../../strings/index.ts";
import { certificateText } from "./certificate-text.ts";
import { FormDialog } from "./form-dialog.tsx";
import type { Application } from "./use-application.ts";

const values = { certificate: "" };

export function AddCertificate({ application: { appId, displayName }, onClose }: {
  readonly application: Pick<Application, "appId" | "displayName">;
  readonly onClose: () => void;
}): ReactNode {
  const notify = useNotify();
  const { certificates: words } = texts.applications;
  const form = useOperationForm(applicationsCertificatesCreate, {
    values, input: { params: { applicationId: appId } },
    // It is the only field, so whatever is refused is about it.
    fieldOf: () => "certificate",
    onDone: () => {
      notify({ intent: "success", title: words.added });
      onClose();
    },
  });
  const take = async (file: File) => {
    form.fields.setValue("certificate", certificateText(new Uint8Array(await file.arrayBuffer())), { shouldDirty: true, shouldValidate: true });
  };
  const unread = () => form.fields.setError("certificate", { message: words.fileUnread });
  return (
    <FormDialog title={fill(words.addTitle, { name: displayName })} onClose={onClose}>
      <Form form={form} action={words.add} onCancel={onClose} mayLeave>
        <FileButton onFile={(file) => { take(file).catch(unread); }} />
        <TextAreaField name="certificate" label={words.text} hint={words.textHint} rows={8} />
      </Form>
    </FormDialog>
  );
}

function FileButton({ onFile }: { readonly onFile: (file: File) => void }): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const { certificates: words } = texts.applications;
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file may be chosen again after it was changed.
    target.value = "";
    if (file) onFile(file);
  };
  return (
    <div>
      <input ref={input} type="file" accept=".pem,.cer,.crt,.der" className={unseen.unseen} tabIndex={-1} aria-label={words.file} onChange={chosen} />
      <Button icon={<DocumentAddRegular />} onClick={() => input.current?.click()}>{words.file}</Button>
    </div>
  );
}
