// The users that are there, with what can be done to each.

import { MenuItem } from "@fluentui/react-components";
import { PeopleRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import { List } from "../../../list/list.tsx";
import { useRows } from "../../../list/rows.ts";
import { Empty } from "../../../look/empty.tsx";
import { usersCreate, usersDelete, usersDirectoryRolesList, usersList, usersResetPassword } from "../../../operations/users.ts";
import { texts } from "../../../strings/index.ts";
import { useOfCustomer } from "../customer/use-of-customer.ts";
import type { Customer } from "../relationship.ts";
import { DeleteUser } from "./delete-user.tsx";
import { EditUser } from "./edit-user.tsx";
import { ResetPassword } from "./reset-password.tsx";
import { UserRoles } from "./user-roles.tsx";
import { userColumns, type User } from "./user.ts";

type Open = { readonly what: "edit" | "password" | "roles" | "delete"; readonly user: User };

export function ActiveUsers({ customer }: { readonly customer: Customer }): ReactNode {
  const { users: words } = texts.customers;
  const of = useRows(usersList, useOfCustomer(customer.id));
  const [open, setOpen] = useState<Open | undefined>(undefined);
  const actions = useActions(setOpen);
  return (
    <>
      <List
        name="customer-users" label={words.active} of={of} columns={userColumns} keyOf={({ id }) => id} actions={actions}
        empty={<Empty icon={<PeopleRegular />} title={words.none} />}
      />
      {open && <Opened {...open} customer={customer} onClose={() => setOpen(undefined)} />}
    </>
  );
}

/** Undefined where nothing can be done, so that the list has no empty column. */
function useActions(open: (what: Open) => void): ((user: User) => ReactNode) | undefined {
  const may = useMay();
  const { users: words } = texts.customers;
  const mayWrite = may(usersCreate);
  const items = [
    ...(mayWrite ? [["edit", words.edit] as const] : []),
    ...(may(usersResetPassword) ? [["password", words.resetPassword] as const] : []),
    ...(may(usersDirectoryRolesList) ? [["roles", words.roles] as const] : []),
    ...(may(usersDelete) ? [["delete", words.delete] as const] : []),
  ];
  if (items.length === 0) return undefined;
  return (user) => items.map(([what, text]) => <MenuItem key={what} onClick={() => open({ what, user })}>{text}</MenuItem>);
}

function Opened({ what, user, customer, onClose }: Open & { readonly customer: Customer; readonly onClose: () => void }): ReactNode {
  const given = { user, customerId: customer.id, onClose };
  switch (what) {
    case "edit": return <EditUser {...given} customer={customer} />;
    case "password": return <ResetPassword {...given} />;
    case "roles": return <UserRoles {...given} />;
    case "delete": return <DeleteUser {...given} />;
  }
}
