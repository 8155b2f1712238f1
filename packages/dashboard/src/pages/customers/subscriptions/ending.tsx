// The ends of a subscription, and the way back from one: suspend, reactivate, cancel while that is possible.

import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import { Confirm } from "../../../look/confirm.tsx";
import { timeText } from "../../../look/format.ts";
import { Section } from "../../../look/section.tsx";
import { subscriptionsUpdate } from "../../../operations/subscriptions.ts";
import { fill, texts } from "../../../strings/index.ts";
import { nameOf } from "./names.ts";
import { isOffered } from "./offered.ts";
import { familyOf, isLegacy, type Subscription } from "./subscription.ts";
import page from "./subscription-page.module.css";
import { useChange, type Changes } from "./use-change.ts";

const { ending: words } = texts.subscriptions;

const endings = ["reactivate", "suspend", "cancel"] as const;
type EndingOf = (typeof endings)[number];

/** Suspending takes renewal and what is scheduled with it, which the service does of its own. */
const changesOf: Readonly<Record<EndingOf, Changes>> = {
  reactivate: { status: "active" },
  suspend: { status: "suspended" },
  cancel: { status: "deleted" },
};

export function Ending({ subscription }: { readonly subscription: Subscription }): ReactNode {
  const may = useMay()(subscriptionsUpdate);
  const [asked, setAsked] = useState<EndingOf | undefined>(undefined);
  const offered = endings.filter((one) => isOffered(subscription, one));
  if (!may || offered.length === 0) return null;
  return (
    <Section title={words.title}>
      <div className={page.rows}>
        {offered.map((one) => (
          <div key={one} className={page.row}>
            <div className={page.words}><h3>{words[one].title}</h3><p>{leadOf(subscription, one)}</p></div>
            {isPossible(subscription, one) && <Button onClick={() => setAsked(one)}>{words[one].action}</Button>}
          </div>
        ))}
      </div>
      {asked && <Ask subscription={subscription} ending={asked} onClose={() => setAsked(undefined)} />}
    </Section>
  );
}

const isOpen = ({ actions = [] }: Subscription): boolean => actions.includes("cancel");

/** Other publishers' software ends with its term once its window has closed. */
const isPossible = (subscription: Subscription, ending: EndingOf): boolean =>
  ending !== "cancel" || isOpen(subscription) || familyOf(subscription) === "saas";

function leadOf(subscription: Subscription, ending: EndingOf): string {
  if (ending === "suspend" && familyOf(subscription) === "azurePlan") return words.suspend.leadAzure;
  if (ending !== "cancel") return words[ending].lead;
  return isOpen(subscription) ? fill(words.cancel.lead, { until: timeText(subscription.cancellationAllowedUntilDate ?? "") }) : words.cancel.leadOver;
}

function Ask({ subscription, ending, onClose }: { readonly subscription: Subscription; readonly ending: EndingOf; readonly onClose: () => void }): ReactNode {
  const { write, make } = useChange(subscription);
  const name = nameOf(subscription);
  const confirm = async () => {
    if (await make(changesOf[ending], fill(words[ending].done, { name }))) onClose();
  };
  return (
    <Confirm
      title={fill(words[ending].ask, { name })} action={words[ending].action} {...(ending === "cancel" && { otherwise: words.cancel.keep })}
      isBusy={write.isPending} error={write.error} onConfirm={() => void confirm()} onCancel={onClose}
    >
      {textsOf(subscription, ending).map((text) => <p key={text}>{text}</p>)}
    </Confirm>
  );
}

function textsOf(subscription: Subscription, ending: EndingOf): readonly string[] {
  if (ending === "suspend" && familyOf(subscription) === "azurePlan") return [words.suspend.leadAzure];
  if (ending !== "cancel") return [isLegacy(familyOf(subscription)) ? words[ending].textLegacy : words[ending].text];
  if (!isOpen(subscription)) return [words.cancel.textOver];
  const refunds = (subscription.refundOptions ?? []).map(({ type, expiresAt }) => {
    if (expiresAt === undefined) return words.cancel.partialNoEnd;
    return fill(type === "Full" ? words.cancel.full : words.cancel.partial, { until: timeText(expiresAt) });
  });
  return [words.cancel.text, ...(refunds.length > 0 ? refunds : [words.cancel.noRefund])];
}
