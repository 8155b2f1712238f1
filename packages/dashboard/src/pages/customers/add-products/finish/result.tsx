// What came of the purchase: orders with their subscriptions, and groups that failed with the reason and two ways on.

import { Button, MessageBar, MessageBarBody, MessageBarTitle, Spinner, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Answer } from "../../../../api/operation.ts";
import { useRead } from "../../../../api/use-operation.ts";
import { ButtonLink } from "../../../../look/button-link.tsx";
import { RefusalNote } from "../../../../look/refusal-note.tsx";
import { Section } from "../../../../look/section.tsx";
import { Status } from "../../../../look/status.tsx";
import { TextLink } from "../../../../look/text-link.tsx";
import { ordersGet } from "../../../../operations/orders.ts";
import { counted, fill, texts } from "../../../../strings/index.ts";
import { isOnItsWay, toneOf } from "../../orders/order.ts";
import { pathOf } from "../../subscriptions/names.ts";
import type { Bought } from "../add-products.tsx";
import type { Line } from "../cart/cart.ts";
import type { OpenCart } from "../cart/use-cart.ts";
import { useItemTitle } from "../catalog/use-item-title.ts";
import style from "./finish.module.css";
import { GroupLines } from "./group-lines.tsx";
import { useCheckout } from "./use-checkout.ts";

const { result: words } = texts.products;

type Order = Answer<"orders.get">;
type OrderError = NonNullable<Bought["result"]["orderErrors"]>[number];

interface ResultProps {
  readonly of: OpenCart;
  readonly bought: Bought;
  readonly onBought: (bought: Bought) => void;
  readonly onBack: () => void;
}

export function Result({ of, bought, onBought, onBack }: ResultProps): ReactNode {
  const { customerId } = of;
  const { orders = [], orderErrors = [] } = bought.result;
  return (
    <div className={style.finish}>
      {orders.length > 0 && (
        <MessageBar intent={orderErrors.length > 0 ? "warning" : "success"} layout="multiline" role="status">
          <MessageBarBody><MessageBarTitle>{counted(words.done, orders.length)}</MessageBarTitle>{words.doneText}</MessageBarBody>
        </MessageBar>
      )}
      {orders.map((order) => <OrderPart key={order.id} customerId={customerId} placed={order} />)}
      {orderErrors.length > 0 && <Failed {...{ of, bought, onBought, onBack }} errors={orderErrors} />}
      <div className={style.actions}>
        <ButtonLink to={`/customers/${customerId}/subscriptions`} appearance="primary">{words.toSubscriptions}</ButtonLink>
        <Button onClick={onBack}>{words.more}</Button>
      </div>
    </div>
  );
}

/** A line has its subscription once it is provisioned: until then the order is read again. */
function OrderPart({ customerId, placed }: { readonly customerId: string; readonly placed: Order }): ReactNode {
  const { id = "" } = placed;
  const { data: order = placed } = useRead(ordersGet, { params: { customerId, orderId: id } }, { refreshEvery: (read) => isOnItsWay(read) && 2_000 });
  const { status = "unknown" } = order;
  return (
    <Section title={fill(words.order, { number: id })} actions={<TextLink to={`/customers/${customerId}/orders/${id}`}>{words.toOrder}</TextLink>}>
      <div><Status tone={toneOf(order)}>{texts.orders.statuses[status]}</Status></div>
      <ul className={style.lines}>
        {order.lineItems.map((line) => <OrderLine key={line.lineItemNumber} customerId={customerId} line={line} />)}
      </ul>
    </Section>
  );
}

function OrderLine({ customerId, line: { offerId, friendlyName, quantity, subscriptionId } }: { readonly customerId: string; readonly line: Order["lineItems"][number] }): ReactNode {
  const title = useItemTitle(customerId, offerId);
  const name = friendlyName || title;
  return (
    <li className={style.line}>
      <span className={style.words}>
        {subscriptionId ? <TextLink to={pathOf(customerId, subscriptionId)}>{name}</TextLink> : <Text weight="semibold">{name}</Text>}
        {!subscriptionId && <Text size={200} className={style.quiet}>{words.provisioning}</Text>}
      </span>
      <Text>{counted(texts.subscriptions.units, quantity)}</Text>
    </li>
  );
}

/** The cart stays: it can be checked out again as it is, or what failed is changed in a new one. */
function Failed({ of, bought, onBought, onBack, errors }: ResultProps & { readonly errors: readonly OrderError[] }): ReactNode {
  const { again, isBuying, error } = useCheckout(of, onBought);
  const failed = bought.lines.filter(({ orderGroup }) => errors.some(({ orderGroupId }) => orderGroupId === orderGroup));
  const change = async () => {
    const rest: readonly Line[] = failed;
    if (rest.length < bought.lines.length) await of.putAnew(rest);
    onBack();
  };
  return (
    <Section title={counted(words.failed, errors.length)} lead={words.failedText}>
      {error !== undefined && error !== null && <RefusalNote error={error} />}
      {errors.map(({ orderGroupId, code, description }) => (
        <div key={orderGroupId} className={style.failed}>
          <MessageBar intent="error" layout="multiline"><MessageBarBody>{description} {fill(texts.shared.refused.code, { code })}</MessageBarBody></MessageBar>
          <GroupLines customerId={of.customerId} lines={failed.filter(({ orderGroup }) => orderGroup === orderGroupId)} />
        </div>
      ))}
      <div className={style.actions}>
        <Button appearance="primary" disabledFocusable={isBuying} icon={isBuying ? <Spinner size="tiny" /> : undefined} onClick={() => void again()}>{words.tryAgain}</Button>
        <Button disabled={isBuying || of.isSaving} onClick={() => void change()}>{words.change}</Button>
      </div>
    </Section>
  );
}
