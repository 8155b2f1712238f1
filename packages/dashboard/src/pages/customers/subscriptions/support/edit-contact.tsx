// Names who supports the customer: the partner, or one of its indirect resellers.

import type { ReactNode } from "react";
import type { Answer } from "../../../../api/operation.ts";
import { TextField } from "../../../../form/fields.tsx";
import { Form } from "../../../../form/form.tsx";
import { useOperationForm } from "../../../../form/use-operation-form.ts";
import { useNotify } from "../../../../look/notices.tsx";
import { subscriptionsSupportContactUpdate } from "../../../../operations/subscriptions.ts";
import { texts } from "../../../../strings/index.ts";
import { Panel } from "../../users/panel.tsx";
import { useWhich } from "../use-subscription.ts";

const { support: words } = texts.subscriptions;

export function EditContact({ contact, onClose }: { readonly contact: Answer<"subscriptions.supportContact.get">; readonly onClose: () => void }): ReactNode {
  const { name = "", supportTenantId, supportMpnId } = contact;
  const notify = useNotify();
  const form = useOperationForm(subscriptionsSupportContactUpdate, {
    values: { name, supportTenantId, supportMpnId },
    input: { params: useWhich() },
    onDone: () => {
      notify({ intent: "success", title: words.contactDone });
      onClose();
    },
  });
  return (
    <Panel title={words.editContact} onClose={onClose}>
      <Form form={form} action={texts.shared.save} onCancel={onClose} needsChange>
        <TextField name="name" label={words.contactName} />
        <TextField name="supportTenantId" label={words.contactTenant} />
        <TextField name="supportMpnId" label={words.partnerId} />
      </Form>
    </Panel>
  );
}
