// Creates an application with default settings and registers it; a web application's key goes on to the confirmation page.

import { useCallback, type ReactNode } from "react";
import { useNavigate } from "react-router";
import { ChoiceField, TextField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { applicationsCreate } from "../../operations/applications.ts";
import { texts } from "../../strings/index.ts";
import { lifetimes } from "./add-key.tsx";
import { keepKey } from "./registered-key.ts";
import { Terms, termsProblem } from "./terms.tsx";
import { registeredPath, type ApiAccess, type Application } from "./use-application.ts";

export function CreateApplication({ type, access }: { readonly type: Application["type"]; readonly access: ApiAccess }): ReactNode {
  const navigate = useNavigate();
  const words = texts.applications.enable;
  const check = useCallback(({ termsAccepted }: Record<string, unknown>) => ({ termsAccepted: termsProblem(access, termsAccepted) }), [access]);
  const form = useOperationForm(applicationsCreate, {
    values: { type, displayName: "", ...(type === "web" && { keyYears: "1" }), termsAccepted: false },
    check,
    onDone: ({ appId, keys }) => {
      keepKey(appId, keys[0]?.value);
      void navigate(registeredPath, { state: { appId } });
    },
  });
  return (
    <Form form={form} action={type === "web" ? words.addWeb : words.addNative} mayLeave>
      <TextField name="displayName" label={words.name} hint={texts.shared.optional} />
      {type === "web" && <ChoiceField name="keyYears" label={words.keyYears} choices={lifetimes} />}
      <Terms access={access} />
    </Form>
  );
}
