// Deletes a user, who can be had back for thirty days: from the list of deleted users, or at once from the notice.

import type { ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import { useWrite } from "../../../api/use-operation.ts";
import { Confirm } from "../../../look/confirm.tsx";
import { useNotify } from "../../../look/notices.tsx";
import { usersDelete, usersUpdate } from "../../../operations/users.ts";
import { fill, texts } from "../../../strings/index.ts";
import type { User } from "./user.ts";

export function DeleteUser({ user, customerId, onClose }: { readonly user: User; readonly customerId: string; readonly onClose: () => void }): ReactNode {
  const { users: words } = texts.customers;
  const may = useMay();
  const notify = useNotify();
  const deletion = useWrite(usersDelete);
  const restoring = useWrite(usersUpdate);
  const params = { customerId, userId: user.id };
  const confirm = async () => {
    await deletion.mutateAsync({ params });
    const undo = () => restoring.mutate({ params, body: { state: "active" } });
    notify({ intent: "success", title: fill(words.deletedDone, { user: user.displayName }), ...(may(usersUpdate) && { undo }) });
    onClose();
  };
  return (
    <Confirm
      title={fill(words.deleteAsk, { user: user.displayName })} action={words.delete} isBusy={deletion.isPending} error={deletion.error}
      onConfirm={() => void confirm().catch(() => undefined)} onCancel={onClose}
    >
      {words.deleteText}
    </Confirm>
  );
}
