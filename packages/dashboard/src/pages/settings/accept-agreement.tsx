// Accepts an agreement for the company.

import type { ReactNode } from "react";
import { useWrite } from "../../api/use-operation.ts";
import { Confirm } from "../../look/confirm.tsx";
import { useNotify } from "../../look/notices.tsx";
import { accountAgreementsAccept } from "../../operations/accountagreements.ts";
import { fill, texts } from "../../strings/index.ts";
import type { Agreement } from "./agreements.tsx";

export function AcceptAgreement({ of: { agreementType, title, version }, close }: { readonly of: Agreement; readonly close: () => void }): ReactNode {
  const words = texts.settings.agreements;
  const notify = useNotify();
  const write = useWrite(accountAgreementsAccept);
  const done = () => {
    notify({ intent: "success", title: fill(words.acceptedNow, { title }) });
    close();
  };
  return (
    <Confirm
      title={fill(words.acceptTitle, { title })} action={words.accept} isBusy={write.isPending} error={write.error}
      onConfirm={() => write.mutate({ body: { agreementType, version } }, { onSuccess: done })} onCancel={close}
    >
      <p>{words.about[agreementType]}</p>
      <p>{fill(words.acceptText, { version })}</p>
    </Confirm>
  );
}
