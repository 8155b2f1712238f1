// Schedules what the next term is to be: product, term and billing, quantity, and the day on which it ends.

import { Text } from "@fluentui/react-components";
import { useEffect, useMemo, type ReactNode } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { SelectField, TextField } from "../../../../form/fields.tsx";
import { Form } from "../../../../form/form.tsx";
import { isCount, useCallForm } from "../../../../form/use-call-form.ts";
import { useNotify } from "../../../../look/notices.tsx";
import { subscriptionsUpdate } from "../../../../operations/subscriptions.ts";
import { fill, texts } from "../../../../strings/index.ts";
import { Panel } from "../../users/panel.tsx";
import { planText } from "../names.ts";
import { planFrom, planKey, plansOf } from "../plans.ts";
import { familyOf, type Subscription } from "../subscription.ts";
import { useAvailability } from "../use-catalog.ts";
import { useInputOf } from "../use-change.ts";
import { useWhich } from "../use-subscription.ts";
import { EndDateField } from "./end-date-field.tsx";
import { nextTermDate } from "./renewal.tsx";
import { instructionsFrom, targetsFor, valuesOf, type NextTermValues } from "./next-term.ts";
import { useScheduledTargets } from "./use-scheduled-targets.ts";

const { renewal: words } = texts.subscriptions;

export function ScheduleChange({ subscription, onClose }: { readonly subscription: Subscription; readonly onClose: () => void }): ReactNode {
  const notify = useNotify();
  const inputOf = useInputOf(subscription);
  const form = useCallForm(subscriptionsUpdate, {
    values: valuesOf(subscription),
    check: needsCount,
    inputOf: (values) => inputOf({ autoRenewEnabled: true, scheduledNextTermInstructions: instructionsFrom(values as NextTermValues) }),
    onDone: () => {
      notify({ intent: "success", title: words.done });
      onClose();
    },
  });
  return (
    <Panel title={words.formTitle} onClose={onClose}>
      <Text as="p" block>{fill(words.formLead, { date: nextTermDate(subscription) })}{subscription.autoRenewEnabled ? "" : ` ${words.turnsOn}`}</Text>
      <Form form={form} action={words.save} onCancel={onClose}><NextTermFields subscription={subscription} /></Form>
    </Panel>
  );
}

const needsCount = ({ quantity }: Readonly<Record<string, unknown>>) =>
  ({ quantity: isCount(quantity) ? undefined : texts.subscriptions.quantity.notNumber });

function NextTermFields({ subscription }: { readonly subscription: Subscription }): ReactNode {
  const targets = useScheduledTargets(subscription);
  const product = String(useWatch({ name: "product" }));
  const products = useMemo(() => targetsFor(subscription, targets), [subscription, targets]);
  const family = familyOf(subscription);
  return (
    <>
      <SelectField name="product" label={words.product} choices={products} />
      <PlanField catalogItemId={product} />
      <TextField name="quantity" type="number" inputMode="numeric" label={words.quantity} isRequired isDisabled={family === "software"} />
      {family === "newCommerce" && <EndDateField subscription={subscription} />}
    </>
  );
}

/** The plans that the chosen product is sold for; what it is not sold for is not kept. */
function PlanField({ catalogItemId }: { readonly catalogItemId: string }): ReactNode {
  const { setValue, getValues } = useFormContext();
  const availability = useAvailability(useWhich().customerId, catalogItemId);
  const plans = useMemo(() => plansOf(availability), [availability]);
  useEffect(() => {
    if (!availability) return;
    setValue("availabilityId", availability.id);
    const [first] = plans;
    if (first && !plans.some((plan) => planKey(plan) === getValues("plan"))) setValue("plan", planKey(first));
  }, [availability, plans, setValue, getValues]);
  const chosen = String(getValues("plan"));
  const choices = plans.length > 0 ? plans : [planFrom(chosen)];
  return <SelectField name="plan" label={words.plan} choices={choices.map((plan) => ({ value: planKey(plan), label: planText(plan) }))} />;
}
