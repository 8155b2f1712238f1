// What becomes of a subscription when its term ends: whether it renews, and what is scheduled for the next term.

import { Button, Switch } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useMay } from "../../../../api/may.ts";
import { Confirm } from "../../../../look/confirm.tsx";
import { dayText } from "../../../../look/format.ts";
import { RefusalNote } from "../../../../look/refusal-note.tsx";
import { Section } from "../../../../look/section.tsx";
import { subscriptionsUpdate } from "../../../../operations/subscriptions.ts";
import { fill, texts } from "../../../../strings/index.ts";
import { endText } from "../names.ts";
import { isOffered } from "../offered.ts";
import { nextTermBegins, type Subscription } from "../subscription.ts";
import page from "../subscription-page.module.css";
import { useChange } from "../use-change.ts";
import { EndOfTerm } from "./end-of-term.tsx";
import { ScheduleChange } from "./schedule-change.tsx";
import { Scheduled } from "./scheduled.tsx";

const { renewal: words } = texts.subscriptions;

export function Renewal({ subscription }: { readonly subscription: Subscription }): ReactNode {
  const may = useMay()(subscriptionsUpdate);
  const [isScheduling, setScheduling] = useState(false);
  const maySchedule = may && isOffered(subscription, "scheduleNextTerm");
  const isScheduled = subscription.scheduledNextTermInstructions !== undefined;
  return (
    <Section title={words.title} lead={endText(subscription)} actions={maySchedule && <Button onClick={() => setScheduling(true)}>{isScheduled ? words.edit : words.schedule}</Button>}>
      <AutoRenew subscription={subscription} mayChange={may} />
      {isOffered(subscription, "setEndOfTerm") && <EndOfTerm subscription={subscription} mayChange={may} />}
      {isScheduled && <Scheduled subscription={subscription} mayRemove={maySchedule} />}
      {isScheduling && <ScheduleChange subscription={subscription} onClose={() => setScheduling(false)} />}
    </Section>
  );
}

/** Switching it off takes away what is scheduled: then it is asked for. */
function AutoRenew({ subscription, mayChange }: { readonly subscription: Subscription; readonly mayChange: boolean }): ReactNode {
  const { write, make } = useChange(subscription);
  const [isAsking, setAsking] = useState(false);
  const isOn = subscription.autoRenewEnabled === true;
  const turn = async (autoRenewEnabled: boolean) => {
    const isDone = await make({ autoRenewEnabled, ...(!autoRenewEnabled && { scheduledNextTermInstructions: undefined }) }, autoRenewEnabled ? words.turnedOn : words.turnedOff);
    if (isDone) setAsking(false);
  };
  const change = (wanted: boolean) => {
    if (!wanted && subscription.scheduledNextTermInstructions) setAsking(true);
    else void turn(wanted);
  };
  return (
    <>
      <div className={page.beside}>
        <Switch label={words.autoRenew} checked={isOn} disabled={!mayChange || write.isPending} onChange={(_event, { checked }) => change(checked)} />
        {(isOn || !isOffered(subscription, "setEndOfTerm")) && <p className={page.muted}>{isOn ? words.on : words.off}</p>}
      </div>
      {write.error && !isAsking && <RefusalNote error={write.error} />}
      {isAsking && (
        <Confirm title={words.dropsTitle} action={words.dropsAction} isBusy={write.isPending} error={write.error} onConfirm={() => void turn(false)} onCancel={() => setAsking(false)}>
          {words.dropsText}
        </Confirm>
      )}
    </>
  );
}

export const nextTermDate = (subscription: Subscription): string => dayText(nextTermBegins(subscription) ?? "");

export const scheduledFor = (subscription: Subscription): string => fill(words.scheduled, { date: nextTermDate(subscription) });
