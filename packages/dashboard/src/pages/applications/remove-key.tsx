// Removing a key acts at once, so it is asked for.

import type { ReactNode } from "react";
import { useWrite } from "../../api/use-operation.ts";
import { Confirm } from "../../look/confirm.tsx";
import { useNotify } from "../../look/notices.tsx";
import { applicationsKeysDelete } from "../../operations/applications.ts";
import { fill, texts } from "../../strings/index.ts";
import { nameOfKey } from "./keys.tsx";
import type { Application, ApplicationKey } from "./use-application.ts";

export function RemoveKey({ application: { appId }, keyToRemove, onClose }: {
  readonly application: Application;
  readonly keyToRemove: ApplicationKey;
  readonly onClose: () => void;
}): ReactNode {
  const notify = useNotify();
  const remove = useWrite(applicationsKeysDelete);
  const { keys: words } = texts.applications;
  const confirmed = () => remove.mutate({ params: { applicationId: appId, keyId: keyToRemove.keyId } }, {
    onSuccess: () => {
      notify({ intent: "success", title: words.removed });
      onClose();
    },
  });
  return (
    <Confirm
      title={fill(words.removeTitle, { name: nameOfKey(keyToRemove) })} action={words.remove}
      isBusy={remove.isPending} error={remove.error} onConfirm={confirmed} onCancel={onClose}
    >
      {words.removeText}
    </Confirm>
  );
}
