// A longer term at once, or other billing from the next charge on.

import type { ReactNode } from "react";
import { SelectField } from "../../../../form/fields.tsx";
import { Form } from "../../../../form/form.tsx";
import { useCallForm } from "../../../../form/use-call-form.ts";
import { useNotify } from "../../../../look/notices.tsx";
import { subscriptionsUpdate } from "../../../../operations/subscriptions.ts";
import { fill, texts } from "../../../../strings/index.ts";
import { Panel } from "../../users/panel.tsx";
import { planText } from "../names.ts";
import { planFrom, planKey, type Plan } from "../plans.ts";
import type { Subscription } from "../subscription.ts";
import { useInputOf } from "../use-change.ts";

const { billing: words, quantity } = texts.subscriptions;

export function ChangePlan({ subscription, longer, cycle, onClose }: {
  readonly subscription: Subscription;
  readonly longer: readonly Plan[];
  readonly cycle: Plan["billingCycle"] | undefined;
  readonly onClose: () => void;
}): ReactNode {
  const { termDuration = "" } = subscription;
  const notify = useNotify();
  const inputOf = useInputOf(subscription);
  const choices = [
    ...longer.map((plan) => ({ value: planKey(plan), label: fill(words.atOnce, { plan: planText(plan) }) })),
    ...(cycle ? [{ value: planKey({ termDuration, billingCycle: cycle }), label: fill(words.nextCharge, { plan: planText({ termDuration, billingCycle: cycle }) }) }] : []),
  ];
  const form = useCallForm(subscriptionsUpdate, {
    values: { plan: choices[0]?.value ?? "" },
    inputOf: ({ plan }) => {
      const { termDuration: wanted, billingCycle } = planFrom(String(plan));
      // What is scheduled for the term's end does not outlive a term that ends now.
      return inputOf({ billingCycle, ...(wanted !== termDuration && { termDuration: wanted, scheduledNextTermInstructions: undefined }) });
    },
    onDone: () => {
      notify({ intent: "success", title: words.done });
      onClose();
    },
  });
  return (
    <Panel title={words.change} onClose={onClose}>
      {subscription.scheduledNextTermInstructions && longer.length > 0 && <p>{quantity.drops}</p>}
      <Form form={form} action={words.save} onCancel={onClose}><SelectField name="plan" label={words.label} choices={choices} /></Form>
    </Panel>
  );
}
