// What is scheduled for the next term, and taking it away.

import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { dayText } from "../../../../look/format.ts";
import { RefusalNote } from "../../../../look/refusal-note.tsx";
import { counted, fill, texts } from "../../../../strings/index.ts";
import { planText } from "../names.ts";
import type { Subscription } from "../subscription.ts";
import page from "../subscription-page.module.css";
import { useTitleOf } from "./use-title.ts";
import { useChange } from "../use-change.ts";
import { scheduledFor } from "./renewal.tsx";

const { renewal: words, licences } = texts.subscriptions;

export function Scheduled({ subscription, mayRemove }: { readonly subscription: Subscription; readonly mayRemove: boolean }): ReactNode {
  const { product, quantity, customTermEndDate } = subscription.scheduledNextTermInstructions ?? {};
  const { write, make } = useChange(subscription);
  const title = useTitleOf(product?.productId, product?.skuId);
  const parts = [
    title ?? subscription.offerName,
    product && planText(product),
    quantity !== undefined && counted(licences, quantity),
    customTermEndDate && fill(words.endsOn, { date: dayText(customTermEndDate) }),
  ].filter(Boolean);
  return (
    <>
      <div className={page.row}>
        <div className={page.words}><h3>{scheduledFor(subscription)}</h3><p>{parts.join(", ")}</p></div>
        {mayRemove && <Button disabled={write.isPending} onClick={() => void make({ scheduledNextTermInstructions: undefined }, words.removed)}>{words.remove}</Button>}
      </div>
      {write.error && <RefusalNote error={write.error} />}
    </>
  );
}
