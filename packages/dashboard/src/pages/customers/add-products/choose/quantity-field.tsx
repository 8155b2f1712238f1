// How many, within the limits of the item.

import { Field, Input } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { numberText } from "../../../../look/format.ts";
import { fill, texts } from "../../../../strings/index.ts";
import style from "./choose.module.css";
import type { Limits, QuantityProblem } from "./plan.ts";

const { choose: words } = texts.products;

export function QuantityField({ value, limits: { minimum, maximum }, problem, onChange, label = words.quantity }: {
  readonly value: string;
  readonly limits: Limits;
  readonly problem: QuantityProblem | undefined;
  readonly onChange: (text: string) => void;
  readonly label?: string;
}): ReactNode {
  const range = { minimum: numberText(minimum), maximum: numberText(maximum) };
  return (
    <Field
      className={style.quantity} label={label} required hint={fill(words.limits, range)}
      validationMessage={problem && fill(words.quantityProblems[problem], range)} validationState={problem ? "error" : "none"}
    >
      <Input type="number" inputMode="numeric" min={minimum} max={maximum} value={value} onChange={(_event, { value: text }) => onChange(text)} />
    </Field>
  );
}
