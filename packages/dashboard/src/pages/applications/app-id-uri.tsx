// The name by which tokens for the application itself are asked for.

import { useMemo, type ReactNode } from "react";
import { TextField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { useNotify } from "../../look/notices.tsx";
import { Section } from "../../look/section.tsx";
import { applicationsAppIdUriUpdate } from "../../operations/applications.ts";
import { texts } from "../../strings/index.ts";
import type { Application } from "./use-application.ts";

export function AppIdUri({ application: { appId, appIdUri = "" } }: { readonly application: Application }): ReactNode {
  const notify = useNotify();
  const { appIdUri: words } = texts.applications;
  const values = useMemo(() => ({ appIdUri: appIdUri === "" ? `api://${appId}` : appIdUri }), [appId, appIdUri]);
  const form = useOperationForm(applicationsAppIdUriUpdate, {
    values, input: { params: { applicationId: appId } }, fieldOf: () => "appIdUri",
    onDone: () => notify({ intent: "success", title: words.saved }),
  });
  return (
    <Section title={words.title} lead={words.lead}>
      <Form form={form} action={words.save} mayLeave needsChange={appIdUri !== ""}>
        <TextField name="appIdUri" label={words.label} />
      </Form>
    </Section>
  );
}
