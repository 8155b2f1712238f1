// A company without a location in its country adds one first: an application names its PartnerID.

import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { TextField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { countryText } from "../../look/format.ts";
import { useNotify } from "../../look/notices.tsx";
import { identifiersLocationsCreate } from "../../operations/identifiers.ts";
import { fill, texts } from "../../strings/index.ts";

export function AddLocation({ country }: { readonly country: string }): ReactNode {
  const words = texts.enrolment.apply;
  const notify = useNotify();
  const form = useOperationForm(identifiersLocationsCreate, {
    values: { name: "", country },
    onDone: ({ mpnId }) => notify({ intent: "success", title: fill(words.locationAdded, { mpnId }) }),
  });
  return (
    <Form form={form} action={words.addLocation}>
      <Text as="p">{fill(words.noLocation, { country: countryText(country) })}</Text>
      <TextField name="name" label={words.locationName} />
    </Form>
  );
}
