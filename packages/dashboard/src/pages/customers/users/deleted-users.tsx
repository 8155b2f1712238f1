// Users that were deleted: for thirty days each can be had back.

import { MenuItem } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import { useWrite } from "../../../api/use-operation.ts";
import type { Column } from "../../../list/column.ts";
import { List } from "../../../list/list.tsx";
import { useRows } from "../../../list/rows.ts";
import { Empty } from "../../../look/empty.tsx";
import { timeText } from "../../../look/format.ts";
import { useNotify } from "../../../look/notices.tsx";
import { RefusalNote } from "../../../look/refusal-note.tsx";
import { usersCreate, usersList, usersUpdate } from "../../../operations/users.ts";
import { fill, texts } from "../../../strings/index.ts";
import type { Customer } from "../relationship.ts";
import { userColumns, type User } from "./user.ts";

const { users: words } = texts.customers;

const columns: readonly Column<User>[] = [
  ...userColumns.slice(0, 2),
  { id: "deletedAt", label: words.deletedAt, text: ({ softDeletionTime }) => (softDeletionTime ? timeText(softDeletionTime) : ""), order: ({ softDeletionTime }) => softDeletionTime ?? "" },
  ...userColumns.slice(2),
];

const filter = JSON.stringify({ Field: "UserState", Value: "Inactive", Operator: "equals" });

export function DeletedUsers({ customer: { id: customerId } }: { readonly customer: Customer }): ReactNode {
  const may = useMay();
  const notify = useNotify();
  const of = useRows(usersList, useMemo(() => ({ params: { customerId }, query: { filter } }), [customerId]));
  const write = useWrite(usersUpdate);
  const restore = async ({ id, displayName }: User) => {
    await write.mutateAsync({ params: { customerId, userId: id }, body: { state: "active" } });
    notify({ intent: "success", title: fill(words.restored, { user: displayName }) });
  };
  const actions = (user: User) => <MenuItem disabled={write.isPending} onClick={() => void restore(user).catch(() => undefined)}>{words.restore}</MenuItem>;
  return (
    <>
      {write.error && <RefusalNote error={write.error} />}
      <List
        name="deleted-customer-users" label={words.deleted} of={of} columns={columns} keyOf={({ id }) => id} actions={may(usersCreate) ? actions : undefined}
        empty={<Empty title={words.noneDeleted} text={words.noneDeletedText} />}
      />
    </>
  );
}
