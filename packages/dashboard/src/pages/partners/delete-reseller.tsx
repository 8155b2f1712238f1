// Delete Reseller Sandbox: for good, once its customers are gone.

import type { ReactNode } from "react";
import { useWrite } from "../../api/use-operation.ts";
import { Confirm } from "../../look/confirm.tsx";
import { useNotify } from "../../look/notices.tsx";
import { accountsSandboxIndirectResellersDelete } from "../../operations/accounts.ts";
import { fill, texts } from "../../strings/index.ts";
import type { Reseller } from "./indirect-resellers.tsx";

export function DeleteReseller({ reseller: { resellerId, name }, onClose }: { readonly reseller: Reseller; readonly onClose: () => void }): ReactNode {
  const { resellers: words } = texts.partners;
  const notify = useNotify();
  const write = useWrite(accountsSandboxIndirectResellersDelete);
  const confirm = async () => {
    await write.mutateAsync({ params: { resellerId } });
    notify({ intent: "success", title: fill(words.deleted, { reseller: name }) });
    onClose();
  };
  return (
    <Confirm
      title={fill(words.deleteAsk, { reseller: name })} action={words.delete} typed={name} isBusy={write.isPending} error={write.error}
      onConfirm={() => void confirm().catch(() => undefined)} onCancel={onClose}
    >
      {words.deleteText}
    </Confirm>
  );
}
