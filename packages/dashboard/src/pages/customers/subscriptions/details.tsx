// What a subscription is, in facts; which there are depends on the product.

import { Button } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import { useRead } from "../../../api/use-operation.ts";
import { Facts, type Fact } from "../../../look/facts.tsx";
import { dayText, moneyText, timeText } from "../../../look/format.ts";
import { Section } from "../../../look/section.tsx";
import { Status } from "../../../look/status.tsx";
import { TextLink } from "../../../look/text-link.tsx";
import { ordersGet } from "../../../operations/orders.ts";
import { subscriptionsUpdate } from "../../../operations/subscriptions.ts";
import { fill, texts } from "../../../strings/index.ts";
import { pathOf, planText, quantityText, statusText, toneOf } from "./names.ts";
import { isOffered } from "./offered.ts";
import { unitPriceOf, type UnitPrice } from "./price.ts";
import { Rename } from "./rename.tsx";
import { endOf, familyOf, hasQuantity, type Subscription } from "./subscription.ts";
import { useWhich } from "./use-subscription.ts";

const { facts: words, families } = texts.subscriptions;

export function Details({ subscription }: { readonly subscription: Subscription }): ReactNode {
  const may = useMay();
  const [isRenaming, setRenaming] = useState(false);
  const { customerId } = useWhich();
  const price = useUnitPrice(subscription);
  const rename = may(subscriptionsUpdate) && isOffered(subscription, "rename")
    && <Button icon={<EditRegular />} onClick={() => setRenaming(true)}>{words.rename}</Button>;
  return (
    <Section title={words.title} actions={rename || undefined}>
      <Facts facts={[...whatItIs(subscription, customerId), ...whenItIs(subscription), ...howItIsPaid(subscription, customerId, hasQuantity(familyOf(subscription)) ? price : undefined)]} />
      {isRenaming && <Rename subscription={subscription} onClose={() => setRenaming(false)} />}
    </Section>
  );
}

const withPrices = { include_price: true } as const;

/** As the order has it, for those who may see prices. */
export function useUnitPrice(subscription: Subscription): UnitPrice | undefined {
  const may = useMay();
  const { customerId } = useWhich();
  const { orderId = "" } = subscription;
  const order = useRead(ordersGet, { params: { customerId, orderId }, query: withPrices }, { enabled: orderId !== "" && may(ordersGet) });
  return unitPriceOf(subscription, order.data);
}

function whatItIs(subscription: Subscription, customerId: string): readonly Fact[] {
  const { id, offerName, offerId = "", publisherName, parentSubscriptionId, migratedFromSubscriptionId, entitlementId, suspensionReasons } = subscription;
  const quantity = quantityText(subscription);
  const linked = (other: string) => <TextLink to={pathOf(customerId, other)}>{other}</TextLink>;
  return [
    { label: words.status, value: <Status tone={toneOf(subscription)}>{statusText(subscription)}</Status> },
    ...(suspensionReasons?.length ? [{ label: words.suspensionReasons, value: suspensionReasons.join(", ") }] : []),
    { label: words.product, value: offerName },
    { label: words.kind, value: families[familyOf(subscription)] },
    ...(publisherName ? [{ label: words.publisher, value: publisherName }] : []),
    ...(quantity === undefined ? [] : [{ label: words.quantity, value: quantity }]),
    { label: words.id, value: id, copy: id },
    { label: words.catalogItem, value: offerId, copy: offerId },
    ...(entitlementId ? [{ label: words.entitlement, value: entitlementId, copy: entitlementId }] : []),
    ...(parentSubscriptionId ? [{ label: words.parent, value: linked(parentSubscriptionId) }] : []),
    ...(migratedFromSubscriptionId ? [{ label: words.migratedFrom, value: linked(migratedFromSubscriptionId) }] : []),
  ];
}

function whenItIs(subscription: Subscription): readonly Fact[] {
  const { effectiveStartDate, billingCycle, billingCycleEndDate, cancellationAllowedUntilDate, status, actions = [] } = subscription;
  const end = endOf(subscription);
  return [
    { label: words.plan, value: planText(subscription) },
    ...(effectiveStartDate ? [{ label: words.started, value: dayText(effectiveStartDate) }] : []),
    ...(end ? [{ label: words.ends, value: dayText(end) }] : []),
    ...(billingCycleEndDate && status === "active" && billingCycle !== "none" ? [{ label: words.cycleEnds, value: dayText(billingCycleEndDate) }] : []),
    ...(cancellationAllowedUntilDate && actions.includes("cancel") ? [{ label: words.cancelUntil, value: timeText(cancellationAllowedUntilDate) }] : []),
  ];
}

function howItIsPaid({ orderId, promotionId, billingCycle }: Subscription, customerId: string, price: UnitPrice | undefined): readonly Fact[] {
  return [
    ...(price ? [{ label: words.price, value: fill(words.prices[billingCycle ?? "unknown"], { amount: moneyText(price.amount, price.currency) }) }] : []),
    ...(promotionId ? [{ label: words.promotion, value: promotionId, copy: promotionId }] : []),
    ...(orderId ? [{ label: words.order, value: <TextLink to={`/customers/${customerId}/orders/${orderId}`}>{orderId}</TextLink> }] : []),
  ];
}
