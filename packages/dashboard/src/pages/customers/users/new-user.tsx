// Adds a user. Without a password it gets a temporary one, shown once.

import { Button } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { CheckField, PasswordField } from "../../../form/fields.tsx";
import { Form } from "../../../form/form.tsx";
import { useOperationForm } from "../../../form/use-operation-form.ts";
import { usersCreate } from "../../../operations/users.ts";
import { texts } from "../../../strings/index.ts";
import type { Customer } from "../relationship.ts";
import { Panel } from "./panel.tsx";
import { PasswordResult } from "./password-result.tsx";
import { UserFields } from "./user-fields.tsx";

const values = {
  firstName: "", lastName: "", displayName: "", userPrincipalName: "", usageLocation: "", phoneNumber: "",
  passwordProfile: { password: "", forceChangePassword: true },
};

export function NewUser({ customer, onClose }: { readonly customer: Customer; readonly onClose: () => void }): ReactNode {
  const { users: words } = texts.customers;
  const usageLocation = customer.billingProfile?.defaultAddress.country ?? "";
  const form = useOperationForm(usersCreate, { values: { ...values, usageLocation }, input: { params: { customerId: customer.id } } });
  return (
    <Panel title={words.add} onClose={onClose}>
      {form.answer
        ? <><PasswordResult user={form.answer} /><div><Button appearance="primary" onClick={onClose}>{texts.shared.close}</Button></div></>
        : (
          <Form form={form} action={words.add} onCancel={onClose}>
            <UserFields customer={customer} />
            <PasswordField name="passwordProfile.password" label={words.password} hint={words.passwordHint} autoComplete="new-password" />
            <CheckField name="passwordProfile.forceChangePassword" label={words.forceChange} />
          </Form>
        )}
    </Panel>
  );
}
