// Gives a user a temporary password, once somebody has said that it shall be.

import type { ReactNode } from "react";
import type { Answer } from "../../api/operation.ts";
import { useWrite } from "../../api/use-operation.ts";
import { Confirm } from "../../look/confirm.tsx";
import { partnerUsersResetPassword } from "../../operations/partnerusers.ts";
import { fill, texts } from "../../strings/index.ts";
import type { PartnerUser } from "./user.ts";

export function ResetPassword({ of: { userId, displayName }, onDone, close }: {
  readonly of: PartnerUser;
  readonly onDone: (given: Answer<"partnerUsers.resetPassword">) => void;
  readonly close: () => void;
}): ReactNode {
  const words = texts.users.page;
  const write = useWrite(partnerUsersResetPassword);
  return (
    <Confirm
      title={fill(words.resetTitle, { name: displayName })} action={words.reset} isBusy={write.isPending} error={write.error}
      onConfirm={() => write.mutate({ params: { partnerUserId: userId } }, { onSuccess: onDone })} onCancel={close}
    >
      {words.resetText}
    </Confirm>
  );
}
