// Another quantity, with its limits and its price beside the field.

import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { TextField } from "../../../../form/fields.tsx";
import { Form } from "../../../../form/form.tsx";
import { isCount, useCallForm } from "../../../../form/use-call-form.ts";
import { moneyText, numberText } from "../../../../look/format.ts";
import { useNotify } from "../../../../look/notices.tsx";
import { subscriptionsUpdate } from "../../../../operations/subscriptions.ts";
import { counted, fill, texts } from "../../../../strings/index.ts";
import { Panel } from "../../users/panel.tsx";
import { useUnitPrice } from "../details.tsx";
import type { UnitPrice } from "../price.ts";
import { familyOf, type Subscription } from "../subscription.ts";
import { useLimits } from "../use-catalog.ts";
import { useInputOf } from "../use-change.ts";
import { useWhich } from "../use-subscription.ts";
import { GoingBack } from "./quantity.tsx";

const { quantity: words, licences } = texts.subscriptions;

export function ChangeQuantity({ subscription, onClose }: { readonly subscription: Subscription; readonly onClose: () => void }): ReactNode {
  const { quantity: before = 0, offerId, scheduledNextTermInstructions } = subscription;
  const notify = useNotify();
  const limits = useLimits(useWhich().customerId, offerId);
  const price = useUnitPrice(subscription);
  const inputOf = useInputOf(subscription);
  const form = useCallForm(subscriptionsUpdate, {
    values: { quantity: String(before) },
    check: needsCount,
    inputOf: ({ quantity }) => inputOf({ quantity: Number(quantity) }),
    onDone: ({ quantity = 0 }) => {
      notify({ intent: "success", title: counted(words.done, quantity) });
      onClose();
    },
  });
  return (
    <Panel title={words.change} onClose={onClose}>
      <Form form={form} action={words.save} onCancel={onClose} needsChange>
        <TextField
          name="quantity" type="number" inputMode="numeric" label={words.label} isRequired
          hint={limits && fill(words.limits, { minimum: numberText(limits.minimum), maximum: numberText(limits.maximum) })}
        />
        {price && <Preview price={price} before={before} />}
        {familyOf(subscription) === "newCommerce" && <GoingBack subscription={subscription} />}
        {scheduledNextTermInstructions && <Text as="p" block>{words.drops}</Text>}
      </Form>
    </Panel>
  );
}

const needsCount = ({ quantity }: Readonly<Record<string, unknown>>) => ({ quantity: isCount(quantity) ? undefined : words.notNumber });

/** The price of the term holds for licences that are added to it. */
function Preview({ price: { amount, currency }, before }: { readonly price: UnitPrice; readonly before: number }): ReactNode {
  const typed: unknown = useWatch({ name: "quantity" });
  if (!isCount(typed)) return null;
  const quantity = Number(typed);
  const values = { amount: moneyText(amount * quantity, currency), count: counted(licences, quantity), before: moneyText(amount * before, currency) };
  return <Text as="p" block aria-live="polite">{fill(words.preview, values)}</Text>;
}
