// How many there are, how many of them can still go back and until when, and the way to change that.

import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useMay } from "../../../../api/may.ts";
import { timeText } from "../../../../look/format.ts";
import { Section } from "../../../../look/section.tsx";
import { subscriptionsUpdate } from "../../../../operations/subscriptions.ts";
import { counted, texts } from "../../../../strings/index.ts";
import { quantityText } from "../names.ts";
import { isOffered } from "../offered.ts";
import { familyOf, type Subscription } from "../subscription.ts";
import page from "../subscription-page.module.css";
import { ChangeQuantity } from "./change-quantity.tsx";

const { quantity: words } = texts.subscriptions;

export function Quantity({ subscription }: { readonly subscription: Subscription }): ReactNode {
  const may = useMay();
  const [isChanging, setChanging] = useState(false);
  const family = familyOf(subscription);
  const lead = family === "newCommerce" ? words.lead : family === "legacy" ? words.leadLegacy : undefined;
  const isCounted = family === "newCommerce" || family === "legacy" || family === "trial" || family === "saas";
  const change = may(subscriptionsUpdate) && isOffered(subscription, "changeQuantity") && <Button onClick={() => setChanging(true)}>{words.change}</Button>;
  return (
    <Section title={isCounted ? words.title : words.otherTitle} lead={lead} actions={change || undefined}>
      <div className={page.big}><strong>{quantityText(subscription)}</strong></div>
      {family === "newCommerce" && <GoingBack subscription={subscription} />}
      {isChanging && <ChangeQuantity subscription={subscription} onClose={() => setChanging(false)} />}
    </Section>
  );
}

export function GoingBack({ subscription: { refundableQuantity } }: { readonly subscription: Subscription }): ReactNode {
  const details = refundableQuantity?.details ?? [];
  if (details.length === 0) return <p className={page.muted}>{words.noneBack}</p>;
  return (
    <ul className={page.list}>
      {details.map(({ quantity = 0, allowedUntilDateTime: until = "" }) => <li key={until}>{counted(words.back, quantity, { until: timeText(until) })}</li>)}
    </ul>
  );
}
