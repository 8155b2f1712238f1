// Attaches the customer's purchase order, and the tender that it belongs to.

import { Checkbox, Field, Input, Button } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent, type ReactNode } from "react";
import { useCaller } from "../../../api/api-provider.tsx";
import { call } from "../../../api/call.ts";
import type { Body } from "../../../api/operation.ts";
import { useNotify } from "../../../look/notices.tsx";
import { RefusalNote } from "../../../look/refusal-note.tsx";
import { ordersAttachmentsUpload } from "../../../operations/orders.ts";
import { texts } from "../../../strings/index.ts";
import { FileField } from "./file-field.tsx";
import { formOf, noPapers, problemsOf, type PaperValues } from "./paper-values.ts";
import style from "./papers.module.css";
import { useWhichOrder } from "./use-order.ts";

const { papers: words } = texts.orders;

export function UploadPapers({ currency }: { readonly currency: string }): ReactNode {
  const [values, setValues] = useState<PaperValues>({ ...noPapers, currency });
  const [isChecked, setChecked] = useState(false);
  const upload = useUpload();
  const problems = isChecked ? problemsOf(values, words) : {};
  const set = (change: Partial<PaperValues>) => setValues({ ...values, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(problemsOf(values, words)).length === 0) upload.mutate(values);
  };
  return (
    <form className={style.form} onSubmit={submit} noValidate>
      {upload.error && <RefusalNote error={upload.error} />}
      <FileField label={words.files} problem={problems.files} onFiles={(files) => set({ files })} />
      <div className={style.row}>
        <Field label={words.customerPrice} required validationMessage={problems.customerPrice}>
          <Input inputMode="decimal" value={values.customerPrice} onChange={(_event, { value }) => set({ customerPrice: value })} />
        </Field>
        <Field label={words.currency} required validationMessage={problems.currency}>
          <Input value={values.currency} maxLength={3} onChange={(_event, { value }) => set({ currency: value.toUpperCase() })} />
        </Field>
      </div>
      <Checkbox label={words.isPartOfTender} checked={values.isPartOfTender} onChange={(_event, { checked }) => set({ isPartOfTender: checked === true })} />
      {values.isPartOfTender && (
        <>
          <Field label={words.tenderLink} validationMessage={problems.tenderLink}>
            <Input type="url" value={values.tenderLink} onChange={(_event, { value }) => set({ tenderLink: value })} />
          </Field>
          <FileField label={words.tenderFiles} onFiles={(tenderFiles) => set({ tenderFiles })} />
        </>
      )}
      <div><Button type="submit" appearance="primary" disabledFocusable={upload.isPending}>{words.upload}</Button></div>
    </form>
  );
}

/** Files are no JSON: the body is a form of parts, and is sent under a request id of its own. */
function useUpload() {
  const params = useWhichOrder();
  const caller = useCaller();
  const client = useQueryClient();
  const notify = useNotify();
  return useMutation({
    // The form is gone with the answer, so that it says so itself.
    mutationFn: async (values: PaperValues) => {
      await call(caller, ordersAttachmentsUpload, { params, body: formOf(values) as unknown as Body<"orders.attachments.upload"> });
      notify({ intent: "success", title: words.done });
    },
    onSettled: () => client.invalidateQueries(),
  });
}
