// Binds Cloud Solution Provider to another location, once somebody has said that it shall be.

import type { ReactNode } from "react";
import { useWrite } from "../../api/use-operation.ts";
import { Confirm } from "../../look/confirm.tsx";
import { useNotify } from "../../look/notices.tsx";
import { identifiersAssociate } from "../../operations/identifiers.ts";
import { fill, texts } from "../../strings/index.ts";
import type { Identifier } from "./locations.tsx";

export function Associate({ of: { mpnId, name }, close }: { readonly of: Identifier; readonly close: () => void }): ReactNode {
  const words = texts.settings.identifiers;
  const notify = useNotify();
  const write = useWrite(identifiersAssociate);
  const done = () => {
    notify({ intent: "success", title: fill(words.associatedNow, { mpnId }) });
    close();
  };
  return (
    <Confirm
      title={fill(words.associateTitle, { mpnId })} action={words.associate} isBusy={write.isPending} error={write.error}
      onConfirm={() => write.mutate({ body: { mpnId } }, { onSuccess: done })} onCancel={close}
    >
      {fill(words.associateText, { name, mpnId })}
    </Confirm>
  );
}
