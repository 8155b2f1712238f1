// What the first charge would be: the price, less the promotion, for all of the quantity.

import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { moneyText } from "../../../../look/format.ts";
import { fill, texts } from "../../../../strings/index.ts";
import style from "./choose.module.css";
import type { Bought, Price } from "./plan.ts";

const { choose: words } = texts.products;

export function Estimate({ price, plan, quantity, rate = 0 }: {
  readonly price: Price | undefined;
  readonly plan: Bought;
  readonly quantity: number;
  /** Of a promotion: 0.05 is five percent. */
  readonly rate?: number;
}): ReactNode {
  if (!price || price.unitPrice === 0 || quantity === 0) return null;
  const full = price.unitPrice * quantity;
  return (
    <p className={style.estimate}>
      <Text size={500} weight="semibold">{moneyText(full * (1 - rate), price.currencyCode)}</Text>
      {rate > 0 && <Text><s>{moneyText(full, price.currencyCode)}</s></Text>}
      <Text className={style.quiet}>{fill(words.estimate, { cycle: texts.subscriptions.cycles[plan.billingCycle] })}</Text>
    </p>
  );
}
