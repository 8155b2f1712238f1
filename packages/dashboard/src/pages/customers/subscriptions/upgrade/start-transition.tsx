// Moves licences to another product: how many, for which term, into which subscription, and whether users' licences go along.

import { useMemo, type ReactNode } from "react";
import { useWatch } from "react-hook-form";
import type { Body } from "../../../../api/operation.ts";
import { ChoiceField, SelectField, TextField } from "../../../../form/fields.tsx";
import { Form } from "../../../../form/form.tsx";
import { isCount, useCallForm } from "../../../../form/use-call-form.ts";
import { useNotify } from "../../../../look/notices.tsx";
import { subscriptionsTransitionsCreate } from "../../../../operations/subscriptions.ts";
import { fill, texts } from "../../../../strings/index.ts";
import { Panel } from "../../users/panel.tsx";
import { planText } from "../names.ts";
import { planFrom, planKey, plansNotShorter, plansOf, type Plan } from "../plans.ts";
import type { Subscription } from "../subscription.ts";
import { useAvailability } from "../use-catalog.ts";
import { useWhich } from "../use-subscription.ts";
import type { Target } from "./transitions.tsx";

const { upgrade: words, quantity: quantityWords } = texts.subscriptions;

export function StartTransition({ subscription, target, onClose }: {
  readonly subscription: Subscription;
  readonly target: Target;
  readonly onClose: () => void;
}): ReactNode {
  const availability = useAvailability(useWhich().customerId, target.catalogItemId);
  const plans = useMemo(() => plansNotShorter(subscription, plansOf(availability)), [subscription, availability]);
  const { title = target.catalogItemId } = target;
  return (
    <Panel title={fill(subscription.isTrial ? words.convertTo : words.upgradeTo, { product: title })} onClose={onClose}>
      {plans.length > 0 && <TransitionForm subscription={subscription} target={target} plans={plans} onClose={onClose} />}
    </Panel>
  );
}

function TransitionForm({ subscription, target, plans, onClose }: {
  readonly subscription: Subscription;
  readonly target: Target;
  readonly plans: readonly Plan[];
  readonly onClose: () => void;
}): ReactNode {
  const { quantity = 1, termDuration = "", billingCycle = "monthly", isTrial = false } = subscription;
  const params = useWhich();
  const notify = useNotify();
  const ways = target.eligibilities.filter(({ isEligible }) => isEligible).map(({ transitionType = "transition_only" }) => transitionType);
  const current = planKey({ termDuration, billingCycle });
  const form = useCallForm(subscriptionsTransitionsCreate, {
    values: {
      quantity: String(quantity), plan: planKey(plans.find((plan) => planKey(plan) === current) ?? usual(plans)), toSubscriptionId: "",
      transitionType: ways.includes("transition_with_license_transfer") ? "transition_with_license_transfer" : "transition_only",
    },
    check: needsCount,
    inputOf: (values) => ({ params, body: bodyOf(target.catalogItemId, values as unknown as Values) }),
    onDone: () => {
      notify({ intent: "success", title: words.asked });
      onClose();
    },
  });
  return (
    <Form form={form} action={isTrial ? words.saveTrial : words.save} onCancel={onClose}>
      <TextField name="quantity" type="number" inputMode="numeric" label={words.quantity} isRequired />
      <IntoFields target={target} plans={plans} />
      {ways.length > 1 && (
        <ChoiceField name="transitionType" label={words.licences} choices={[{ value: "transition_with_license_transfer", label: words.move }, { value: "transition_only", label: words.stay }]} />
      )}
    </Form>
  );
}

/** A trial has no plan of its own to keep: a year, billed by the month, is what it would become. */
const usual = (plans: readonly Plan[]): Plan => plans.find((plan) => planKey(plan) === "P1Y/monthly") ?? (plans[0] as Plan);

/** Another subscription keeps its term and billing; so nothing is asked then. */
function IntoFields({ target, plans }: { readonly target: Target; readonly plans: readonly Plan[] }): ReactNode {
  const into = useWatch({ name: "toSubscriptionId" }) as string;
  const existing = (target.subscriptionEligibilities ?? []).filter(({ isEligible }) => isEligible).map((one) => {
    const plan = planText({ termDuration: one.subscriptionTermDuration ?? "", billingCycle: one.subscriptionBillingCycle });
    return { value: one.subscriptionId, label: fill(words.existing, { name: one.subscriptionFriendlyName ?? one.subscriptionId, plan }) };
  });
  return (
    <>
      {existing.length > 0 && <SelectField name="toSubscriptionId" label={words.into} placeholder={words.itself} choices={existing} />}
      {into === "" && <SelectField name="plan" label={words.plan} choices={plans.map((plan) => ({ value: planKey(plan), label: planText(plan) }))} />}
    </>
  );
}

interface Values {
  readonly quantity: string;
  readonly plan: string;
  readonly toSubscriptionId: string;
  readonly transitionType: "transition_only" | "transition_with_license_transfer";
}

const bodyOf = (toCatalogItemId: string, { quantity, plan, toSubscriptionId, transitionType }: Values): Body<"subscriptions.transitions.create"> =>
  ({ toCatalogItemId, quantity: Number(quantity), transitionType, ...(toSubscriptionId === "" ? planFrom(plan) : { toSubscriptionId }) });

const needsCount = ({ quantity }: Readonly<Record<string, unknown>>) => ({ quantity: isCount(quantity) ? undefined : quantityWords.notNumber });
