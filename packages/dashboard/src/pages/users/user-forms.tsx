// What is changed of a user by typing and ticking: the names, the roles.

import type { ReactNode } from "react";
import { FieldRow, TextField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { useNotify } from "../../look/notices.tsx";
import { partnerUsersRolesUpdate, partnerUsersUpdate } from "../../operations/partnerusers.ts";
import { fill, texts } from "../../strings/index.ts";
import { RolesFields } from "./roles-fields.tsx";
import type { PartnerUser } from "./user.ts";

interface FormProps {
  readonly of: PartnerUser;
  readonly close: () => void;
}

export function NamesForm({ of: { userId, firstName, lastName }, close }: FormProps): ReactNode {
  const words = texts.users;
  const notify = useNotify();
  const form = useOperationForm(partnerUsersUpdate, {
    input: { params: { partnerUserId: userId } },
    values: { firstName, lastName },
    // What is left out stays as it is, so that an empty name would silently be the former one.
    check: (typed) => ({
      ...(isEmpty(typed["firstName"]) && { firstName: texts.shared.form.required }),
      ...(isEmpty(typed["lastName"]) && { lastName: texts.shared.form.required }),
    }),
    onDone: ({ displayName }) => {
      notify({ intent: "success", title: fill(words.page.saved, { name: displayName }) });
      close();
    },
  });
  return (
    <Form form={form} action={texts.shared.save} onCancel={close} needsChange>
      <FieldRow>
        <TextField name="firstName" label={words.addPage.firstName} isRequired />
        <TextField name="lastName" label={words.addPage.lastName} isRequired />
      </FieldRow>
    </Form>
  );
}

const isEmpty = (value: unknown): boolean => typeof value !== "string" || value.trim() === "";

export function RolesForm({ of: { userId, displayName, roles }, close }: FormProps): ReactNode {
  const words = texts.users.page;
  const notify = useNotify();
  const form = useOperationForm(partnerUsersRolesUpdate, {
    input: { params: { partnerUserId: userId } },
    values: { roles },
    onDone: () => {
      notify({ intent: "success", title: fill(words.rolesSaved, { name: displayName }) });
      close();
    },
  });
  return <Form form={form} action={texts.shared.save} onCancel={close} needsChange><RolesFields /></Form>;
}
