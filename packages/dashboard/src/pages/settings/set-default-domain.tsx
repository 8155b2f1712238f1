// Chooses the domain that the company is shown with.

import type { ReactNode } from "react";
import { useWrite } from "../../api/use-operation.ts";
import { Confirm } from "../../look/confirm.tsx";
import { useNotify } from "../../look/notices.tsx";
import { tenantsDomainsSetDefault } from "../../operations/tenants.ts";
import { fill, texts } from "../../strings/index.ts";

export function SetDefaultDomain({ name, former, close }: { readonly name: string; readonly former: string; readonly close: () => void }): ReactNode {
  const words = texts.settings.tenants;
  const notify = useNotify();
  const write = useWrite(tenantsDomainsSetDefault);
  const done = () => {
    notify({ intent: "success", title: fill(words.isDefault, { domain: name }) });
    close();
  };
  return (
    <Confirm
      title={fill(words.setDefaultTitle, { domain: name })} action={words.setDefault} isBusy={write.isPending} error={write.error}
      onConfirm={() => write.mutate({ body: { name } }, { onSuccess: done })} onCancel={close}
    >
      {fill(words.setDefaultText, { domain: name, former })}
    </Confirm>
  );
}
