// A provider's request, to be accepted or left. Opening the link alone accepts nothing.

import { Button, Checkbox } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Body } from "../../api/operation.ts";
import { useWrite } from "../../api/use-operation.ts";
import { Facts } from "../../look/facts.tsx";
import { useNotify } from "../../look/notices.tsx";
import { RefusalNote } from "../../look/refusal-note.tsx";
import { Section } from "../../look/section.tsx";
import { indirectProvidersAccept } from "../../operations/indirectproviders.ts";
import { fill, texts } from "../../strings/index.ts";
import style from "./partners.module.css";

export function AcceptPartnership({ request, onClose }: { readonly request: Body<"indirectProviders.accept">; readonly onClose: () => void }): ReactNode {
  const { providers: words } = texts.partners;
  const notify = useNotify();
  const write = useWrite(indirectProvidersAccept);
  const [isRead, setRead] = useState(false);
  const accept = async () => {
    const { name } = await write.mutateAsync({ body: request });
    notify({ intent: "success", title: fill(words.accepted, { provider: name }) });
    onClose();
  };
  return (
    <Section title={words.requestTitle} lead={words.requestText}>
      <Facts facts={[{ label: words.requestFrom, value: request.partnerId, copy: request.partnerId }]} />
      {write.error && <RefusalNote error={write.error} />}
      <Checkbox label={words.consent} checked={isRead} onChange={(_event, { checked }) => setRead(checked === true)} />
      <div className={style.actions}>
        <Button appearance="primary" disabled={!isRead || write.isPending} onClick={() => void accept().catch(() => undefined)}>{words.accept}</Button>
        <Button onClick={onClose} disabled={write.isPending}>{words.notNow}</Button>
      </div>
    </Section>
  );
}
