// A further domain of the company's own.

import { Subtitle2, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { TextField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { useNotify } from "../../look/notices.tsx";
import { tenantsDomainsCreate } from "../../operations/tenants.ts";
import { fill, texts } from "../../strings/index.ts";
import style from "./settings.module.css";

export function AddDomain({ close }: { readonly close: () => void }): ReactNode {
  const words = texts.settings.tenants;
  const notify = useNotify();
  const form = useOperationForm(tenantsDomainsCreate, {
    values: { name: "" },
    // Whatever is refused here is about the one field.
    fieldOf: () => "name",
    onDone: ({ name }) => {
      notify({ intent: "success", title: fill(words.addedNow, { domain: name }) });
      close();
    },
  });
  return (
    <div className={style.inner}>
      <Subtitle2 as="h3">{words.addTitle}</Subtitle2>
      <Text>{words.addLead}</Text>
      <Form form={form} action={words.add} onCancel={close}>
        <TextField name="name" label={words.addField} hint={words.addHint} />
      </Form>
    </div>
  );
}
