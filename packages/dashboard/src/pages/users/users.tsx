// User management: who may sign in to the account, with what they may do.

import { Avatar, MenuItem, Select } from "@fluentui/react-components";
import { PeopleTeamRegular, PersonAddRegular } from "@fluentui/react-icons";
import { useMemo, useState, type ReactNode } from "react";
import { useNavigate } from "react-router";
import type { Role } from "@understudy/contract";
import { useSession } from "../../api/api-provider.tsx";
import { useAccount, useMay } from "../../api/may.ts";
import type { Column } from "../../list/column.ts";
import { List } from "../../list/list.tsx";
import { useRows } from "../../list/rows.ts";
import { useAddress } from "../../list/use-address.ts";
import { ButtonLink } from "../../look/button-link.tsx";
import { Empty } from "../../look/empty.tsx";
import { useNotify } from "../../look/notices.tsx";
import { Page } from "../../look/page.tsx";
import { Status } from "../../look/status.tsx";
import { TextLink } from "../../look/text-link.tsx";
import { partnerUsersCreate, partnerUsersDelete, partnerUsersList, partnerUsersUpdate } from "../../operations/partnerusers.ts";
import { fill, texts } from "../../strings/index.ts";
import { DeleteUser } from "./delete-user.tsx";
import { rolesOffered } from "./roles.ts";
import { useEnabling } from "./use-enabling.ts";
import { mfaStateOf, mfaTones, rolesText, type PartnerUser } from "./user.ts";
import style from "./users.module.css";

const words = texts.users;

const columns: readonly Column<PartnerUser>[] = [
  {
    id: "displayName", label: words.name, text: ({ displayName }) => displayName,
    show: ({ userId, displayName }) => (
      <span className={style.who}>
        <Avatar name={displayName} color="colorful" size={28} aria-hidden="true" />
        <TextLink to={`/account-settings/users/${userId}`}>{displayName}</TextLink>
      </span>
    ),
  },
  { id: "userName", label: words.userName, text: ({ userName }) => userName },
  { id: "roles", label: words.roles, text: rolesText },
  {
    id: "mfa", label: words.mfa, text: (user) => words.mfaStates[mfaStateOf(user)],
    show: (user) => <Status tone={mfaTones[mfaStateOf(user)]}>{words.mfaStates[mfaStateOf(user)]}</Status>,
  },
  {
    id: "enabled", label: words.signIn, text: ({ enabled }) => (enabled ? words.enabled : words.disabled),
    show: ({ enabled, mustChangePassword }) => (
      <span className={style.badges}>
        <Status tone={enabled ? "good" : "bad"}>{enabled ? words.enabled : words.disabled}</Status>
        {enabled && mustChangePassword && <Status tone="plain">{words.mustChange}</Status>}
      </span>
    ),
  },
];

export function Component(): ReactNode {
  const may = useMay();
  const add = may(partnerUsersCreate) && <ButtonLink to="/account-settings/users/add" appearance="primary" icon={<PersonAddRegular />}>{words.add}</ButtonLink>;
  const [address, change] = useAddress();
  const search = address.get("search") ?? "";
  const role = address.get("role") ?? "";
  const input = useMemo(
    () => ({ query: { ...(search !== "" && { search }), ...(role !== "" && { role: role as Role }) } }), [search, role],
  );
  const rows = useRows(partnerUsersList, input);
  const [leaving, setLeaving] = useState<PartnerUser | undefined>(undefined);
  const actions = (user: PartnerUser) => <RowActions of={user} onDelete={() => setLeaving(user)} />;
  return (
    <Page title={words.title} lead={words.lead} actions={add}>
      <List
        name="users" label={words.label} of={rows} columns={columns} keyOf={({ userId }) => userId}
        search={{ text: search, placeholder: words.search, onChange: (text) => change({ search: text }) }}
        filters={<RoleFilter role={role} onChange={(value) => change({ role: value })} />} isFiltered={role !== ""}
        actions={actions}
        empty={<Empty icon={<PeopleTeamRegular />} title={words.empty} text={words.emptyText} action={add} />}
      />
      {leaving && <DeleteUser of={leaving} close={() => setLeaving(undefined)} />}
    </Page>
  );
}

function RoleFilter({ role, onChange }: { readonly role: string; readonly onChange: (role: string) => void }): ReactNode {
  const { admins, agents } = rolesOffered(useAccount().partnerType);
  return (
    <Select className={style.filter} value={role} onChange={(_event, { value }) => onChange(value)} aria-label={fill(texts.shared.list.filter, { what: words.role })}>
      <option value="">{words.allRoles}</option>
      {[...admins, ...agents].map((one) => <option key={one} value={one}>{texts.frame.roles[one]}</option>)}
    </Select>
  );
}

function RowActions({ of, onDelete }: { readonly of: PartnerUser; readonly onDelete: () => void }): ReactNode {
  const may = useMay();
  const navigate = useNavigate();
  const notify = useNotify();
  // The menu is closed by the time that it is refused.
  const { set } = useEnabling(of, (refusal) => {
    if (refusal instanceof Error) notify({ intent: "error", title: fill(words.notChanged, { name: of.displayName }), text: refusal.message });
  });
  const isOwn = useSession().userId === of.userId;
  return (
    <>
      <MenuItem onClick={() => void navigate(`/account-settings/users/${of.userId}`)}>{words.open}</MenuItem>
      {may(partnerUsersUpdate) && !isOwn && <MenuItem onClick={() => void set(!of.enabled)}>{of.enabled ? words.disable : words.enable}</MenuItem>}
      {may(partnerUsersDelete) && <MenuItem onClick={onDelete}>{words.page.delete}</MenuItem>}
    </>
  );
}
