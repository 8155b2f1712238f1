// The term and how it is billed, and changing that before the term ends.

import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useMay } from "../../../../api/may.ts";
import { RefusalNote } from "../../../../look/refusal-note.tsx";
import { Section } from "../../../../look/section.tsx";
import { subscriptionsUpdate } from "../../../../operations/subscriptions.ts";
import { fill, texts } from "../../../../strings/index.ts";
import { planText } from "../names.ts";
import { longerPlans, otherCycle, plansOf } from "../plans.ts";
import type { Subscription } from "../subscription.ts";
import page from "../subscription-page.module.css";
import { useAvailability } from "../use-catalog.ts";
import { useChange } from "../use-change.ts";
import { useWhich } from "../use-subscription.ts";
import { ChangePlan } from "./change-plan.tsx";

const { billing: words, cycles } = texts.subscriptions;

export function BillingPlan({ subscription }: { readonly subscription: Subscription }): ReactNode {
  const may = useMay()(subscriptionsUpdate);
  const [isChanging, setChanging] = useState(false);
  const availability = useAvailability(useWhich().customerId, subscription.offerId);
  const sold = plansOf(availability);
  const longer = longerPlans(subscription, sold);
  const cycle = subscription.nextChargeInstructions ? undefined : otherCycle(subscription, sold);
  const hasChoice = longer.length > 0 || cycle !== undefined;
  return (
    <Section title={words.title} lead={hasChoice ? words.lead : undefined} actions={may && hasChoice && <Button onClick={() => setChanging(true)}>{words.change}</Button>}>
      <div>{planText(subscription)}</div>
      {subscription.nextChargeInstructions && <NextCharge subscription={subscription} mayRemove={may} />}
      {availability && !hasChoice && !subscription.nextChargeInstructions && <p className={page.muted}>{sold.length > 1 ? words.none : words.noneAtAll}</p>}
      {isChanging && <ChangePlan subscription={subscription} longer={longer} cycle={cycle} onClose={() => setChanging(false)} />}
    </Section>
  );
}

function NextCharge({ subscription, mayRemove }: { readonly subscription: Subscription; readonly mayRemove: boolean }): ReactNode {
  const { write, make } = useChange(subscription);
  const cycle = cycles[subscription.nextChargeInstructions?.product?.billingCycle ?? "unknown"];
  return (
    <>
      <div className={page.row}>
        <p className={page.muted}>{fill(words.scheduled, { cycle })}</p>
        {mayRemove && <Button disabled={write.isPending} onClick={() => void make({ nextChargeInstructions: undefined }, words.removed)}>{words.remove}</Button>}
      </div>
      {write.error && <RefusalNote error={write.error} />}
    </>
  );
}
