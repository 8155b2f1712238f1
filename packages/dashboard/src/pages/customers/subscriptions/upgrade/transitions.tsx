// What a subscription can move to now, and how far the moves are that were asked for.

import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useMay } from "../../../../api/may.ts";
import type { Item } from "../../../../api/operation.ts";
import { useRead } from "../../../../api/use-operation.ts";
import { useReadAgainWhen } from "../../../../api/use-read-again.ts";
import { Reading } from "../../../../look/reading.tsx";
import { Section } from "../../../../look/section.tsx";
import {
  subscriptionsTransitionEligibilitiesList, subscriptionsTransitionsCreate, subscriptionsTransitionsList,
} from "../../../../operations/subscriptions.ts";
import { fill, texts } from "../../../../strings/index.ts";
import type { Subscription } from "../subscription.ts";
import page from "../subscription-page.module.css";
import { hasFailed, isUnderWay, newestFirst } from "../transition.ts";
import { useWhich } from "../use-subscription.ts";
import { Progress } from "./progress.tsx";
import { StartTransition } from "./start-transition.tsx";

export type Target = Item<"subscriptions.transitionEligibilities.list">;

const { upgrade: words } = texts.subscriptions;
const immediate = { eligibilityType: "immediate" } as const;

export function Transitions({ subscription }: { readonly subscription: Subscription }): ReactNode {
  const params = useWhich();
  const may = useMay();
  const [target, setTarget] = useState<Target | undefined>(undefined);
  const targets = useRead(subscriptionsTransitionEligibilitiesList, { params, query: immediate });
  const moves = useRead(
    subscriptionsTransitionsList, { params }, { enabled: may(subscriptionsTransitionsList), refreshEvery: ({ items }) => items.some(isUnderWay) && 1_000 },
  ).data?.items ?? [];
  useReadAgainWhen(moves.filter(isUnderWay).length);
  const isTrial = subscription.isTrial === true;
  // Where it is over, only what has happened is of interest.
  if (subscription.status !== "active" && moves.length === 0) return null;
  return (
    <Section title={isTrial ? words.titleTrial : words.title} lead={isTrial ? words.leadTrial : words.lead}>
      {moves.length > 0 && <Progress transitions={newestFirst(moves)} />}
      {subscription.status === "active" && !moves.some((move) => isUnderWay(move) && !hasFailed(move)) && (
        <Reading of={targets} lines={2}>
          {({ items }) => (items.length === 0 ? <p className={page.muted}>{words.none}</p> : (
            <div className={page.rows}>{items.map((one) => <TargetRow key={one.catalogItemId} target={one} isTrial={isTrial} choose={() => setTarget(one)} />)}</div>
          ))}
        </Reading>
      )}
      {target && <StartTransition subscription={subscription} target={target} onClose={() => setTarget(undefined)} />}
    </Section>
  );
}

function TargetRow({ target, isTrial, choose }: { readonly target: Target; readonly isTrial: boolean; readonly choose: () => void }): ReactNode {
  const may = useMay();
  const { title = target.catalogItemId, description, eligibilities } = target;
  const isEligible = eligibilities.some((one) => one.isEligible);
  const why = eligibilities.flatMap(({ errors = [] }) => errors.map((error) => error.description ?? String(error.code)));
  return (
    <div className={page.row}>
      <div className={page.words}>
        <h3>{title}</h3>
        <p>{isEligible ? (description === title ? null : description) : fill(words.notNow, { why: [...new Set(why)].join(" ") })}</p>
      </div>
      {isEligible && may(subscriptionsTransitionsCreate) && (
        <Button aria-label={fill(isTrial ? words.convertTo : words.upgradeTo, { product: title })} onClick={choose}>{isTrial ? words.convert : words.upgrade}</Button>
      )}
    </div>
  );
}
