// Asks before an import is deleted: its prices count no more.

import type { ReactNode } from "react";
import { useWrite } from "../../../api/use-operation.ts";
import { Confirm } from "../../../look/confirm.tsx";
import { useNotify } from "../../../look/notices.tsx";
import { priceSheetsDelete } from "../../../operations/pricesheets.ts";
import { fill, texts } from "../../../strings/index.ts";
import type { SheetImport } from "./names.ts";

const { priceSheets: words } = texts.pricing;

export function DeleteImport({ of: { importId, fileName }, onDone, onCancel }: {
  readonly of: Pick<SheetImport, "importId" | "fileName">;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const write = useWrite(priceSheetsDelete);
  const notify = useNotify();
  const remove = () => write.mutate({ params: { importId } }, {
    onSuccess: () => {
      notify({ intent: "success", title: fill(words.deleted, { name: fileName }) });
      onDone();
    },
  });
  return (
    <Confirm title={fill(words.ask, { name: fileName })} action={words.delete} isBusy={write.isPending} error={write.error} onConfirm={remove} onCancel={onCancel}>
      {words.askText}
    </Confirm>
  );
}
