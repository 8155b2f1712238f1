// The add-ons of an older subscription, and buying one more with the order of the subscription.

import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useMay } from "../../../../api/may.ts";
import { useRead } from "../../../../api/use-operation.ts";
import { Reading } from "../../../../look/reading.tsx";
import { Section } from "../../../../look/section.tsx";
import { Status } from "../../../../look/status.tsx";
import { TextLink } from "../../../../look/text-link.tsx";
import { ordersUpdate } from "../../../../operations/orders.ts";
import { subscriptionsAddOnsList } from "../../../../operations/subscriptions.ts";
import { texts } from "../../../../strings/index.ts";
import { nameOf, pathOf, quantityText, statusText, toneOf } from "../names.ts";
import type { Subscription } from "../subscription.ts";
import page from "../subscription-page.module.css";
import { useWhich } from "../use-subscription.ts";
import { BuyAddOn } from "./buy-add-on.tsx";

const { addOns: words } = texts.subscriptions;

export function AddOns({ subscription }: { readonly subscription: Subscription }): ReactNode {
  const params = useWhich();
  const mayBuy = useMay()(ordersUpdate) && subscription.status === "active";
  const addOns = useRead(subscriptionsAddOnsList, { params });
  const [isBuying, setBuying] = useState(false);
  return (
    <Section title={words.title} actions={mayBuy && <Button onClick={() => setBuying(true)}>{words.add}</Button>}>
      <Reading of={addOns} lines={1}>
        {({ items }) => (items.length === 0 ? <p className={page.muted}>{words.none}</p> : (
          <div className={page.rows}>
            {items.map((one) => (
              <div key={one.id} className={page.row}>
                <div className={page.words}><TextLink to={pathOf(params.customerId, one.id)}>{nameOf(one)}</TextLink><p>{quantityText(one)}</p></div>
                <Status tone={toneOf(one)}>{statusText(one)}</Status>
              </div>
            ))}
          </div>
        ))}
      </Reading>
      {isBuying && <BuyAddOn subscription={subscription} onClose={() => setBuying(false)} />}
    </Section>
  );
}
