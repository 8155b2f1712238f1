// What all lines cost together, before tax.

import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { moneyText } from "../../../../look/format.ts";
import { texts } from "../../../../strings/index.ts";
import { sumsOf, type Line } from "./cart.ts";
import style from "./cart.module.css";

const { cart: words } = texts.products;

export function Sums({ lines, label = words.total }: { readonly lines: readonly Line[]; readonly label?: string }): ReactNode {
  const sums = sumsOf(lines);
  if (sums.length === 0) return null;
  return (
    <div className={style.sums}>
      <span className={style.sumWords}>
        <Text weight="semibold">{label}</Text>
        <Text size={200} className={style.quiet}>{words.beforeTax}</Text>
      </span>
      <span className={style.amounts}>{sums.map(({ currency, amount }) => <Text key={currency} size={500} weight="semibold">{moneyText(amount, currency)}</Text>)}</span>
    </div>
  );
}
