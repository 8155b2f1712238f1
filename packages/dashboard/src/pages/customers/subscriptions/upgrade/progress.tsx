// Moves to other products, each with the steps that it has come to.

import { ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { timeText } from "../../../../look/format.ts";
import { Status } from "../../../../look/status.tsx";
import { Steps, type Step } from "../../../../look/steps.tsx";
import { TextLink } from "../../../../look/text-link.tsx";
import { counted, fill, texts } from "../../../../strings/index.ts";
import { pathOf } from "../names.ts";
import { useTitleOf } from "../renewal/use-title.ts";
import { itemOf } from "../subscription.ts";
import page from "../subscription-page.module.css";
import { hasFailed, isUnderWay, stepsOf, type Transition } from "../transition.ts";
import { useWhich } from "../use-subscription.ts";

const { upgrade: words } = texts.subscriptions;

export const Progress = ({ transitions }: { readonly transitions: readonly Transition[] }): ReactNode => (
  <div className={page.rows} role="group" aria-label={words.progress}>
    {transitions.map((transition) => <Move key={transition.operationId} transition={transition} />)}
  </div>
);

function Move({ transition }: { readonly transition: Transition }): ReactNode {
  const { customerId } = useWhich();
  const { quantity, toCatalogItemId, toSubscriptionId } = transition;
  const { productId, skuId } = itemOf(toCatalogItemId) ?? {};
  const title = useTitleOf(productId, skuId) ?? toCatalogItemId;
  const failed = hasFailed(transition);
  const underWay = isUnderWay(transition);
  return (
    <div>
      <div className={page.row}>
        <div className={page.words}><h3>{counted(words.moveTo, quantity, { product: title })}</h3></div>
        <Status tone={failed ? "bad" : underWay ? "busy" : "good"}>{failed ? words.failed : underWay ? words.underWay : words.completed}</Status>
      </div>
      {underWay && <ProgressBar aria-label={words.underWay} />}
      <Steps label={title} steps={stepsOf(transition).map(stepOf)} />
      {toSubscriptionId !== undefined && <TextLink to={pathOf(customerId, toSubscriptionId)}>{words.newOne}</TextLink>}
    </div>
  );
}

type Event = ReturnType<typeof stepsOf>[number];

function stepOf({ name, status, timestamp, errors = [] }: Event): Step {
  const why = errors.map(({ description, code }) => description ?? String(code)).join(" ");
  return {
    title: words.steps[name],
    text: fill(words.stepStates[status], { at: timeText(timestamp), why }),
    state: status === "Completed" ? "done" : status === "Failed" ? "failed" : "current",
  };
}
