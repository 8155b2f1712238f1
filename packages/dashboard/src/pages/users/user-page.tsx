// One user of the account: name, roles, sign-in.

import { Avatar, Button } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useNavigate, useParams } from "react-router";
import { useSession } from "../../api/api-provider.tsx";
import { useMay } from "../../api/may.ts";
import { useRead } from "../../api/use-operation.ts";
import { Editable } from "../../form/editable.tsx";
import { Facts } from "../../look/facts.tsx";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { Status } from "../../look/status.tsx";
import { partnerUsersDelete, partnerUsersGet, partnerUsersRolesUpdate, partnerUsersUpdate } from "../../operations/partnerusers.ts";
import { texts } from "../../strings/index.ts";
import { DeleteUser } from "./delete-user.tsx";
import { RolesElsewhere } from "./roles-elsewhere.tsx";
import { SignInSection } from "./sign-in-section.tsx";
import { NamesForm, RolesForm } from "./user-forms.tsx";
import { rolesText, type PartnerUser } from "./user.ts";
import style from "./users.module.css";

export function Component(): ReactNode {
  const { partnerUserId = "" } = useParams();
  const navigate = useNavigate();
  const user = useRead(partnerUsersGet, { params: { partnerUserId } });
  const may = useMay();
  const [isLeaving, setLeaving] = useState(false);
  const remove = user.data && may(partnerUsersDelete)
    ? <Button icon={<DeleteRegular />} onClick={() => setLeaving(true)}>{texts.users.page.delete}</Button>
    : undefined;
  const toList = () => void navigate("/account-settings/users", { replace: true });
  return (
    <Page title={user.data?.displayName ?? texts.users.title} lead={user.data?.userName} actions={remove}>
      <Reading of={user} lines={8}>{(value) => <Parts of={value} />}</Reading>
      {isLeaving && user.data && <DeleteUser of={user.data} close={() => setLeaving(false)} onDone={toList} />}
    </Page>
  );
}

function Who({ of: { userId, displayName, enabled, roles } }: { readonly of: PartnerUser }): ReactNode {
  const session = useSession();
  const words = texts.users;
  return (
    <div className={style.head}>
      <Avatar name={displayName} color="colorful" size={40} aria-hidden="true" />
      <Status tone={enabled ? "good" : "bad"}>{enabled ? words.enabled : words.disabled}</Status>
      {session.userId === userId && <Status tone="busy">{words.page.you}</Status>}
      {roles.length === 0 && <Status tone="plain">{words.noRoles}</Status>}
    </div>
  );
}

function Parts({ of }: { readonly of: PartnerUser }): ReactNode {
  const words = texts.users;
  const may = useMay();
  return (
    <>
      <Who of={of} />
      <Editable title={words.page.profile} operation={partnerUsersUpdate} renderForm={(close) => <NamesForm of={of} close={close} />}>
        <Facts facts={[
          { label: words.addPage.firstName, value: of.firstName },
          { label: words.addPage.lastName, value: of.lastName },
          { label: words.userName, value: of.userName, copy: of.userName },
          { label: words.page.userId, value: of.userId, copy: of.userId },
        ]} />
      </Editable>
      {may(partnerUsersRolesUpdate)
        ? (
          <Editable title={words.page.rolesTitle} lead={words.page.rolesLead} operation={partnerUsersRolesUpdate} renderForm={(close) => <RolesForm of={of} close={close} />}>
            <Roles of={of} />
          </Editable>
        )
        : <Section title={words.page.rolesTitle}><Roles of={of} /><RolesElsewhere /></Section>}
      <SignInSection of={of} />
    </>
  );
}

const Roles = ({ of }: { readonly of: PartnerUser }): ReactNode => (
  <span className={style.badges}>
    {of.roles.length === 0 && <Status tone="plain">{rolesText(of)}</Status>}
    {of.roles.map((role) => <Status key={role} tone="busy">{texts.frame.roles[role]}</Status>)}
  </span>
);
