// Deletes a user, once somebody has said that it shall be.

import type { ReactNode } from "react";
import { useWrite } from "../../api/use-operation.ts";
import { Confirm } from "../../look/confirm.tsx";
import { useNotify } from "../../look/notices.tsx";
import { partnerUsersDelete } from "../../operations/partnerusers.ts";
import { fill, texts } from "../../strings/index.ts";
import type { PartnerUser } from "./user.ts";

export function DeleteUser({ of: { userId, displayName, userName }, close, onDone = close }: {
  readonly of: PartnerUser;
  readonly close: () => void;
  readonly onDone?: () => void;
}): ReactNode {
  const words = texts.users.page;
  const notify = useNotify();
  const write = useWrite(partnerUsersDelete);
  const done = () => {
    notify({ intent: "success", title: fill(words.deleted, { name: displayName }) });
    onDone();
  };
  return (
    <Confirm
      title={fill(words.deleteTitle, { name: displayName })} action={words.delete} isBusy={write.isPending} error={write.error}
      onConfirm={() => write.mutate({ params: { partnerUserId: userId } }, { onSuccess: done })} onCancel={close}
    >
      {fill(words.deleteText, { userName })}
    </Confirm>
  );
}
