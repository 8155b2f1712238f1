// The directory roles of a user: given and taken by a click, where roles may be given here.

import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import { useRead, useWrite } from "../../../api/use-operation.ts";
import { Reading } from "../../../look/reading.tsx";
import { RefusalNote } from "../../../look/refusal-note.tsx";
import { directoryRolesList, directoryRolesUserMembersCreate, directoryRolesUserMembersDelete } from "../../../operations/directoryroles.ts";
import { usersDirectoryRolesList } from "../../../operations/users.ts";
import { fill, texts } from "../../../strings/index.ts";
import { Panel } from "./panel.tsx";
import type { User } from "./user.ts";
import style from "./users.module.css";

interface OfUser {
  readonly user: User;
  readonly customerId: string;
}

export function UserRoles({ user, customerId, onClose }: OfUser & { readonly onClose: () => void }): ReactNode {
  const { users: words } = texts.customers;
  const all = useRead(directoryRolesList, { params: { customerId } });
  const held = useRead(usersDirectoryRolesList, { params: { customerId, userId: user.id } });
  return (
    <Panel title={fill(words.rolesTitle, { user: user.displayName })} onClose={onClose}>
      <Reading of={all}>
        {(roles) => <Reading of={held}>{(own) => <Roles user={user} customerId={customerId} all={roles.items} held={new Set(own.items.map(({ id }) => id))} />}</Reading>}
      </Reading>
    </Panel>
  );
}

interface Role {
  readonly id: string;
  readonly name: string;
}

function Roles({ user, customerId, all, held }: OfUser & { readonly all: readonly Role[]; readonly held: ReadonlySet<string> }): ReactNode {
  const { users: words } = texts.customers;
  const maySet = useMay()(directoryRolesUserMembersCreate);
  const giving = useWrite(directoryRolesUserMembersCreate);
  const taking = useWrite(directoryRolesUserMembersDelete);
  const isBusy = giving.isPending || taking.isPending;
  const set = (roleId: string, isOn: boolean) => {
    // One after the other; a box that is disabled meanwhile would lose the keyboard.
    if (isBusy) return;
    giving.reset();
    taking.reset();
    if (isOn) giving.mutate({ params: { customerId, roleId }, body: { id: user.id } });
    else taking.mutate({ params: { customerId, roleId, userId: user.id } });
  };
  return (
    <>
      <p>{maySet ? words.rolesText : words.rolesReadOnly}</p>
      {(giving.error ?? taking.error) && <RefusalNote error={giving.error ?? taking.error} />}
      <ul className={style.roles}>
        {all.map(({ id, name }) => (
          <li key={id}><Checkbox label={name} checked={held.has(id)} disabled={!maySet} onChange={(_event, { checked }) => set(id, checked === true)} /></li>
        ))}
      </ul>
    </>
  );
}
