// Gives a subscription another name.

import type { ReactNode } from "react";
import { TextField } from "../../../form/fields.tsx";
import { Form } from "../../../form/form.tsx";
import { useCallForm } from "../../../form/use-call-form.ts";
import { useNotify } from "../../../look/notices.tsx";
import { subscriptionsUpdate } from "../../../operations/subscriptions.ts";
import { texts } from "../../../strings/index.ts";
import { Panel } from "../users/panel.tsx";
import { nameOf } from "./names.ts";
import type { Subscription } from "./subscription.ts";
import { useInputOf } from "./use-change.ts";

const { rename: words } = texts.subscriptions;

export function Rename({ subscription, onClose }: { readonly subscription: Subscription; readonly onClose: () => void }): ReactNode {
  const notify = useNotify();
  const inputOf = useInputOf(subscription);
  const form = useCallForm(subscriptionsUpdate, {
    values: { friendlyName: nameOf(subscription) },
    check: needsName,
    inputOf: ({ friendlyName }) => inputOf({ friendlyName: String(friendlyName).trim() }),
    onDone: () => {
      notify({ intent: "success", title: words.done });
      onClose();
    },
  });
  return (
    <Panel title={words.title} onClose={onClose}>
      <Form form={form} action={texts.shared.save} onCancel={onClose} needsChange><TextField name="friendlyName" label={words.label} isRequired /></Form>
    </Panel>
  );
}

const needsName = ({ friendlyName }: Readonly<Record<string, unknown>>) =>
  ({ friendlyName: String(friendlyName).trim() === "" ? texts.shared.form.required : undefined });
