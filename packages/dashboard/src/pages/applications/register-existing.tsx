// Registers an application that the directory has already; no key is made, its own stay valid.

import { Field, Select } from "@fluentui/react-components";
import { useCallback, useState, type ReactNode } from "react";
import { useNavigate } from "react-router";
import { Form } from "../../form/form.tsx";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { applicationsRegister } from "../../operations/applications.ts";
import { texts } from "../../strings/index.ts";
import { keepKey } from "./registered-key.ts";
import { Terms, termsProblem } from "./terms.tsx";
import { registeredPath, type ApiAccess, type DirectoryApplication } from "./use-application.ts";

export function RegisterExisting({ offered, access }: { readonly offered: readonly DirectoryApplication[]; readonly access: ApiAccess }): ReactNode {
  const navigate = useNavigate();
  // It is part of the address and not of the body.
  const [appId, setAppId] = useState("");
  const words = texts.applications.enable;
  const check = useCallback(({ termsAccepted }: Record<string, unknown>) => ({
    appId: appId === "" ? words.appNeeded : undefined,
    termsAccepted: termsProblem(access, termsAccepted),
  }), [access, appId, words]);
  const form = useOperationForm(applicationsRegister, {
    values: { termsAccepted: false },
    input: { params: { applicationId: appId } },
    check,
    onDone: (registered) => {
      keepKey(registered.appId, undefined);
      void navigate(registeredPath, { state: { appId: registered.appId } });
    },
  });
  const problem = form.fields.formState.errors["appId"]?.message;
  const choose = (chosen: string) => {
    setAppId(chosen);
    form.fields.clearErrors("appId");
  };
  return (
    <Form form={form} action={words.register} mayLeave>
      <Field label={words.app} required {...(typeof problem === "string" && { validationMessage: problem })}>
        <Select value={appId} onChange={(_event, { value }) => choose(value)}>
          <option value="">{words.chooseApp}</option>
          {offered.map((one) => <option key={one.appId} value={one.appId}>{`${one.displayName} · ${one.appId}`}</option>)}
        </Select>
      </Field>
      <Terms access={access} />
    </Form>
  );
}
