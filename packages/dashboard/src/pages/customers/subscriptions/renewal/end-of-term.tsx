// What follows a term that does not renew: since 2026 licences go on by the month, unless they were said to end.

import { Switch } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useMay } from "../../../../api/may.ts";
import { useRead } from "../../../../api/use-operation.ts";
import { RefusalNote } from "../../../../look/refusal-note.tsx";
import { subscriptionsTimeline } from "../../../../operations/subscriptions.ts";
import { texts } from "../../../../strings/index.ts";
import type { Subscription } from "../subscription.ts";
import page from "../subscription-page.module.css";
import { useChange } from "../use-change.ts";
import { useWhich } from "../use-subscription.ts";

const { renewal: words } = texts.subscriptions;

/** The entry of this world for a subscription that is not to be extended. */
const cancelAtEnd = [{ action: "cancel" }];

export function EndOfTerm({ subscription, mayChange }: { readonly subscription: Subscription; readonly mayChange: boolean }): ReactNode {
  const params = useWhich();
  const may = useMay();
  const { write, make } = useChange(subscription);
  const timeline = useRead(subscriptionsTimeline, { params }, { enabled: may(subscriptionsTimeline) });
  if (subscription.autoRenewEnabled) return null;
  const ends = (subscription.scheduledActions?.length ?? 0) > 0;
  const isExtended = timeline.data?.future.some(({ kind }) => kind === "extends") === true;
  // Before there were extended terms, nothing else follows.
  if (!ends && !isExtended) return <p className={page.muted}>{words.off}</p>;
  return (
    <>
      <div className={page.beside}>
        <Switch
          label={words.endsWithTerm} checked={ends} disabled={!mayChange || write.isPending}
          onChange={(_event, { checked }) => void make({ scheduledActions: checked ? cancelAtEnd : [] }, checked ? words.ends : words.extends)}
        />
        <p className={page.muted}>{ends ? words.endsText : words.extendsText}</p>
      </div>
      {write.error && <RefusalNote error={write.error} />}
    </>
  );
}
