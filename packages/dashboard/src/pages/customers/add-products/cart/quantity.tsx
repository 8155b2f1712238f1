// The quantity of a line. It is sent when it is settled: by a step, by Enter, or on leaving the field.

import { SpinButton } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill, texts } from "../../../../strings/index.ts";
import style from "./cart.module.css";

const most = 10_000_000;

export function Quantity({ name, value, isDisabled, onChange }: {
  readonly name: string;
  readonly value: number;
  readonly isDisabled: boolean;
  readonly onChange: (quantity: number) => void;
}): ReactNode {
  const take = (next: number | null | undefined, typed: string | undefined) => {
    const quantity = next ?? Number((typed ?? "").replaceAll(/\D/g, ""));
    if (Number.isInteger(quantity) && quantity > 0 && quantity <= most && quantity !== value) onChange(quantity);
  };
  return (
    <SpinButton
      className={style.spin} aria-label={fill(texts.products.cart.quantityOf, { name })} value={value} min={1} max={most} disabled={isDisabled}
      onChange={(_event, { value: next, displayValue }) => take(next, displayValue)}
    />
  );
}
