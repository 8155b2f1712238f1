// The offers that an older trial can be converted to.

import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useMay } from "../../../../api/may.ts";
import type { Item } from "../../../../api/operation.ts";
import { useRead } from "../../../../api/use-operation.ts";
import { TextField } from "../../../../form/fields.tsx";
import { Form } from "../../../../form/form.tsx";
import { isCount, useCallForm } from "../../../../form/use-call-form.ts";
import { useNotify } from "../../../../look/notices.tsx";
import { Reading } from "../../../../look/reading.tsx";
import { RefusalNote } from "../../../../look/refusal-note.tsx";
import { Section } from "../../../../look/section.tsx";
import { customersOffersList } from "../../../../operations/customers.ts";
import { subscriptionsConversionsCreate, subscriptionsConversionsList } from "../../../../operations/subscriptions.ts";
import { fill, texts } from "../../../../strings/index.ts";
import { Panel } from "../../users/panel.tsx";
import { planText } from "../names.ts";
import page from "../subscription-page.module.css";
import { useWhich } from "../use-subscription.ts";

type Conversion = Item<"subscriptions.conversions.list">;

const { upgrade: words, quantity: quantityWords } = texts.subscriptions;
const all = { size: 1_000 } as const;

export function Conversions(): ReactNode {
  const params = useWhich();
  const may = useMay();
  const conversions = useRead(subscriptionsConversionsList, { params });
  const offers = useRead(customersOffersList, { params: { customerId: params.customerId }, query: all }, { enabled: may(customersOffersList) }).data?.items ?? [];
  const [chosen, setChosen] = useState<Conversion | undefined>(undefined);
  const nameOf = ({ targetOfferId }: Conversion) => offers.find(({ id }) => id.toLowerCase() === targetOfferId.toLowerCase())?.name ?? targetOfferId;
  return (
    <Section title={words.titleTrial} lead={words.leadTrial}>
      <Reading of={conversions} lines={2}>
        {({ items }) => (items.length === 0 ? <p className={page.muted}>{words.none}</p> : (
          <div className={page.rows}>
            {items.map((one) => (
              <div key={`${one.targetOfferId} ${one.billingCycle}`} className={page.row}>
                <div className={page.words}><h3>{nameOf(one)}</h3><p>{planText({ billingCycle: one.billingCycle })}</p></div>
                {may(subscriptionsConversionsCreate) && <Button aria-label={fill(words.convertTo, { product: nameOf(one) })} onClick={() => setChosen(one)}>{words.convert}</Button>}
              </div>
            ))}
          </div>
        ))}
      </Reading>
      {chosen && <Convert conversion={chosen} name={nameOf(chosen)} onClose={() => setChosen(undefined)} />}
    </Section>
  );
}

function Convert({ conversion, name, onClose }: { readonly conversion: Conversion; readonly name: string; readonly onClose: () => void }): ReactNode {
  const params = useWhich();
  const notify = useNotify();
  const form = useCallForm(subscriptionsConversionsCreate, {
    values: { quantity: String(conversion.quantity ?? 1) },
    check: ({ quantity }) => ({ quantity: isCount(quantity) ? undefined : quantityWords.notNumber }),
    inputOf: ({ quantity }) => ({ params, body: { ...conversion, quantity: Number(quantity) } }),
    onDone: ({ error }) => {
      if (error) return;
      notify({ intent: "success", title: words.doneTrial });
      onClose();
    },
  });
  // A conversion that failed is answered all the same.
  const why = form.answer?.error;
  return (
    <Panel title={fill(words.convertTo, { product: name })} onClose={onClose}>
      {why && <RefusalNote error={new Error(fill(words.refused, { why: why.description ?? why.code }))} />}
      <Form form={form} action={words.saveTrial} onCancel={onClose}><TextField name="quantity" type="number" inputMode="numeric" label={words.quantity} isRequired /></Form>
    </Panel>
  );
}
