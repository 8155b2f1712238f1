// My access: the user's roles, what they allow by workspace, what the rest takes, and whom to ask for it.

import { Text } from "@fluentui/react-components";
import { CheckmarkCircleRegular, LockClosedRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Access } from "../../api/admission.ts";
import { useAccount } from "../../api/may.ts";
import { useRead } from "../../api/use-operation.ts";
import { CopyButton } from "../../look/copy-button.tsx";
import { Facts } from "../../look/facts.tsx";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { Status } from "../../look/status.tsx";
import { myAccessGet } from "../../operations/myaccess.ts";
import { fill, texts } from "../../strings/index.ts";
import style from "./my-access.module.css";
import { byWorkspace, type WorkspaceAccess } from "./workspaces.ts";

const words = texts.own.access;

export function Component(): ReactNode {
  const access = useRead(myAccessGet, {});
  return (
    <Page title={words.title} lead={words.lead}>
      <Reading of={access} lines={12}>{(value) => <WholeAccess access={value} />}</Reading>
    </Page>
  );
}

const WholeAccess = ({ access }: { readonly access: Access }): ReactNode => (
  <>
    <Section title={words.roles}>
      {access.roles.length === 0
        ? <Text>{words.noRoles}</Text>
        : <div className={style.roles}>{access.roles.map((role) => <Status key={role} tone="good">{texts.frame.roles[role]}</Status>)}</div>}
    </Section>
    <div className={style.workspaces}>{byWorkspace(access.rights).map((one) => <WorkspaceCard key={one.workspace} {...one} />)}</div>
    <Administrators access={access} />
  </>
);

function WorkspaceCard({ workspace, rights }: WorkspaceAccess<Access["rights"][number]>): ReactNode {
  const count = rights.filter(({ granted }) => granted).length;
  return (
    <Section title={words.workspaces[workspace]} lead={fill(words.allowed, { count, all: rights.length })}>
      <ul className={style.rights}>
        {rights.map(({ right, granted, roles }) => (
          <li key={right} className={style.right} data-granted={granted}>
            <span className={style.icon} role="img" aria-label={granted ? words.granted : words.denied}>{granted ? <CheckmarkCircleRegular /> : <LockClosedRegular />}</span>
            <div>
              <Text as="p" block>{words.rights[right]}</Text>
              {!granted && <Text as="p" block size={200} className={style.takes}>{takes(roles)}</Text>}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const namesOf = (roles: Access["roles"]): string => roles.map((role) => texts.frame.roles[role]).join(", ");

const takes = (roles: Access["roles"]): string => (roles.length === 0 ? words.takesNone : fill(words.takes, { roles: namesOf(roles) }));

function Administrators({ access: { administrators, userName, roles } }: { readonly access: Access }): ReactNode {
  const { domain } = useAccount();
  const request = fill(words.requestText, { userName, domain, roles: namesOf(roles) || texts.shared.none });
  if (administrators.length === 0) return <Section title={words.administrators} lead={words.noAdministrators} />;
  return (
    <Section title={words.administrators} lead={words.administratorsLead} actions={<CopyButton what={words.request} text={request} label={words.copyRequest} />}>
      <Facts facts={administrators.map((one) => ({ label: `${one.displayName} (${namesOf(one.roles)})`, value: one.userName, copy: one.userName }))} />
    </Section>
  );
}
