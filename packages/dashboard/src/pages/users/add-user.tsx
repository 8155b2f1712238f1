// Add user: names, user name, roles; afterwards the temporary password, once.

import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useNavigate } from "react-router";
import type { Answer } from "../../api/operation.ts";
import { useMay } from "../../api/may.ts";
import { FieldGroup, FieldRow, TextField } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { ButtonLink } from "../../look/button-link.tsx";
import { useNotify } from "../../look/notices.tsx";
import { Page } from "../../look/page.tsx";
import { Section } from "../../look/section.tsx";
import { partnerUsersCreate, partnerUsersRolesUpdate } from "../../operations/partnerusers.ts";
import { fill, texts } from "../../strings/index.ts";
import { RolesElsewhere } from "./roles-elsewhere.tsx";
import { RolesFields } from "./roles-fields.tsx";
import { TemporaryPassword } from "./temporary-password.tsx";
import { UserNameFields } from "./user-name-fields.tsx";
import style from "./users.module.css";

type Created = Answer<"partnerUsers.create">;

export function Component(): ReactNode {
  const words = texts.users.addPage;
  const [created, setCreated] = useState<Created | undefined>(undefined);
  return (
    <Page title={words.title} lead={words.lead}>
      {created ? <Done of={created} onAnother={() => setCreated(undefined)} /> : <AddForm onDone={setCreated} />}
    </Page>
  );
}

function AddForm({ onDone }: { readonly onDone: (created: Created) => void }): ReactNode {
  const words = texts.users.addPage;
  const may = useMay();
  const navigate = useNavigate();
  const notify = useNotify();
  const form = useOperationForm(partnerUsersCreate, {
    values: { firstName: "", lastName: "", userName: "", roles: [] },
    onDone: (created) => {
      notify({ intent: "success", title: fill(words.done, { name: created.displayName }) });
      onDone(created);
    },
  });
  return (
    <Section title={words.who}>
      <Form form={form} action={texts.users.add} onCancel={() => void navigate("/account-settings/users")}>
        <FieldRow>
          <TextField name="firstName" label={words.firstName} />
          <TextField name="lastName" label={words.lastName} />
        </FieldRow>
        <UserNameFields />
        {may(partnerUsersRolesUpdate) ? <FieldGroup title={words.what}><RolesFields /></FieldGroup> : <RolesElsewhere />}
      </Form>
    </Section>
  );
}

function Done({ of, onAnother }: { readonly of: Created; readonly onAnother: () => void }): ReactNode {
  const words = texts.users.addPage;
  return (
    <Section title={fill(words.done, { name: of.displayName })} lead={words.doneLead}>
      <div className={style.handover}>
        <TemporaryPassword userName={of.userName} password={of.password} />
        <div className={style.actions}>
          <ButtonLink to={`/account-settings/users/${of.userId}`} appearance="primary">{words.toUser}</ButtonLink>
          <Button onClick={onAnother}>{words.another}</Button>
          <ButtonLink to="/account-settings/users">{words.toList}</ButtonLink>
        </div>
      </div>
    </Section>
  );
}
