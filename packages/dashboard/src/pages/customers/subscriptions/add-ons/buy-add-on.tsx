// Buys an add-on: a line more in the order of the subscription that it belongs to.

import type { ReactNode } from "react";
import { useRead } from "../../../../api/use-operation.ts";
import { SelectField, TextField } from "../../../../form/fields.tsx";
import { Form } from "../../../../form/form.tsx";
import { isCount, useCallForm } from "../../../../form/use-call-form.ts";
import { useNotify } from "../../../../look/notices.tsx";
import { Reading } from "../../../../look/reading.tsx";
import { customersOffersList } from "../../../../operations/customers.ts";
import { ordersGet, ordersUpdate } from "../../../../operations/orders.ts";
import { texts } from "../../../../strings/index.ts";
import { Panel } from "../../users/panel.tsx";
import type { Subscription } from "../subscription.ts";
import page from "../subscription-page.module.css";
import { useWhich } from "../use-subscription.ts";

const { addOns: words, quantity: quantityWords } = texts.subscriptions;
const all = { size: 1_000 } as const;

export function BuyAddOn({ subscription, onClose }: { readonly subscription: Subscription; readonly onClose: () => void }): ReactNode {
  const { customerId } = useWhich();
  const { offerId = "" } = subscription;
  const offers = useRead(customersOffersList, { params: { customerId }, query: all });
  return (
    <Panel title={words.add} onClose={onClose}>
      <Reading of={offers} lines={3}>
        {({ items }) => {
          const choices = items
            .filter(({ isAddOn, prerequisiteOffers = [] }) => isAddOn === true && prerequisiteOffers.some((one) => one.toLowerCase() === offerId.toLowerCase()))
            .map(({ id, name }) => ({ value: id, label: name }));
          return choices.length === 0 ? <p className={page.muted}>{words.nothing}</p> : <AddOnForm subscription={subscription} choices={choices} onClose={onClose} />;
        }}
      </Reading>
    </Panel>
  );
}

function AddOnForm({ subscription, choices, onClose }: {
  readonly subscription: Subscription;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onClose: () => void;
}): ReactNode {
  const { id: parentSubscriptionId, orderId = "" } = subscription;
  const { customerId } = useWhich();
  const params = { customerId, orderId };
  const notify = useNotify();
  const order = useRead(ordersGet, { params }).data;
  const form = useCallForm(ordersUpdate, {
    values: { offerId: choices[0]?.value ?? "", quantity: "1" },
    check: ({ quantity }) => ({ quantity: isCount(quantity) ? undefined : quantityWords.notNumber }),
    inputOf: ({ offerId, quantity }) => ({
      params,
      // Lines have numbers without gaps.
      body: { lineItems: [{ lineItemNumber: order?.lineItems.length ?? 1, offerId: String(offerId), quantity: Number(quantity), parentSubscriptionId }] },
    }),
    onDone: () => {
      notify({ intent: "success", title: words.done });
      onClose();
    },
  });
  return (
    <Form form={form} action={words.save} onCancel={onClose}>
      <SelectField name="offerId" label={words.choose} choices={choices} />
      <TextField name="quantity" type="number" inputMode="numeric" label={words.quantity} isRequired />
    </Form>
  );
}
