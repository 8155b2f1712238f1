// Changes a user's names and details.

import type { ReactNode } from "react";
import { Form } from "../../../form/form.tsx";
import { useOperationForm } from "../../../form/use-operation-form.ts";
import { useNotify } from "../../../look/notices.tsx";
import { usersUpdate } from "../../../operations/users.ts";
import { fill, texts } from "../../../strings/index.ts";
import type { Customer } from "../relationship.ts";
import { Panel } from "./panel.tsx";
import { UserFields } from "./user-fields.tsx";
import type { User } from "./user.ts";

export function EditUser({ user, customer, onClose }: { readonly user: User; readonly customer: Customer; readonly onClose: () => void }): ReactNode {
  const { users: words } = texts.customers;
  const notify = useNotify();
  const { id: userId, displayName, userPrincipalName, firstName = "", lastName = "", usageLocation = "", phoneNumber = "" } = user;
  const form = useOperationForm(usersUpdate, {
    values: { displayName, userPrincipalName, firstName, lastName, usageLocation, phoneNumber },
    input: { params: { customerId: customer.id, userId } },
    check: (typed) => (String(typed["displayName"]).trim() === "" ? { displayName: texts.shared.form.required } : {}),
    onDone: () => {
      notify({ intent: "success", title: fill(words.changed, { user: displayName }) });
      onClose();
    },
  });
  return (
    <Panel title={fill(words.editTitle, { user: displayName })} onClose={onClose}>
      <Form form={form} action={texts.shared.save} onCancel={onClose} needsChange><UserFields customer={customer} /></Form>
    </Panel>
  );
}
