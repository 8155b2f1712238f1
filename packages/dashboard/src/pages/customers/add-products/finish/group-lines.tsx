// The lines of one order, as they are about to be bought.

import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { moneyText, numberText } from "../../../../look/format.ts";
import { fill, texts } from "../../../../strings/index.ts";
import { planText } from "../../subscriptions/names.ts";
import { reasonOf, type AddOnLine, type Line } from "../cart/cart.ts";
import { useItemTitle } from "../catalog/use-item-title.ts";
import style from "./finish.module.css";

const { review: words, cart } = texts.products;

export function GroupLines({ customerId, lines }: { readonly customerId: string; readonly lines: readonly Line[] }): ReactNode {
  const all = lines.flatMap((line) => [line, ...line.addonItems ?? []]);
  return <ul className={style.lines}>{all.map((line) => <OneLine key={line.id} customerId={customerId} line={line} />)}</ul>;
}

function OneLine({ customerId, line }: { readonly customerId: string; readonly line: AddOnLine }): ReactNode {
  const title = useItemTitle(customerId, line.catalogItemId);
  const { quantity, pricing, currencyCode = "USD", promotionId, error, billingCycle, friendlyName } = line;
  const { listPrice = 0, discountedPrice = listPrice, extendedPrice } = pricing ?? {};
  return (
    <li className={style.line}>
      <span className={style.words}>
        <Text weight="semibold">{friendlyName ?? title}</Text>
        <Text size={200} className={style.quiet}>{planText(line)}</Text>
        {promotionId !== undefined && <Text size={200} className={style.quiet}>{cart.withPromotion}</Text>}
        {error && <Text size={200} className={style.wrong}>{reasonOf(line)}</Text>}
      </span>
      <span className={style.amounts}>
        {extendedPrice !== undefined && <Text weight="semibold">{moneyText(extendedPrice, currencyCode)}</Text>}
        {pricing && (
          <Text size={200} className={style.quiet}>
            {fill(words.times, { quantity: numberText(quantity), each: fill(cart.each[billingCycle], { amount: moneyText(discountedPrice, currencyCode) }) })}
            {discountedPrice < listPrice && <>{" "}<s>{moneyText(listPrice, currencyCode)}</s></>}
          </Text>
        )}
      </span>
    </li>
  );
}
