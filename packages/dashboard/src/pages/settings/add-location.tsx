// A further location of the company.

import { Subtitle2, Text } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { countryChoices } from "../../form/countries.ts";
import { SearchField, TextField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { useNotify } from "../../look/notices.tsx";
import { identifiersLocationsCreate } from "../../operations/identifiers.ts";
import { fill, texts } from "../../strings/index.ts";
import style from "./settings.module.css";

export function AddLocation({ country, close }: { readonly country: string | undefined; readonly close: () => void }): ReactNode {
  const words = texts.settings.identifiers;
  const notify = useNotify();
  const countries = useMemo(() => countryChoices(), []);
  const form = useOperationForm(identifiersLocationsCreate, {
    values: { name: "", country: country ?? "" },
    onDone: ({ name, mpnId }) => {
      notify({ intent: "success", title: fill(words.added, { name, mpnId }) });
      close();
    },
  });
  return (
    <div className={style.inner}>
      <Subtitle2 as="h3">{words.addTitle}</Subtitle2>
      <Text>{words.addLead}</Text>
      <Form form={form} action={words.add} onCancel={close}>
        <TextField name="name" label={words.name} />
        <SearchField name="country" label={words.country} choices={countries} />
      </Form>
    </div>
  );
}
