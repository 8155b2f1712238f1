// The terms and billing that an item is sold for, each with its price.

import { Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Status } from "../../../../look/status.tsx";
import { texts } from "../../../../strings/index.ts";
import { planText } from "../../subscriptions/names.ts";
import style from "./choose.module.css";
import { boughtKey, type Bought, type Price } from "./plan.ts";
import { priceText } from "./price-text.ts";

const { choose: words } = texts.products;

export function PlanField({ plans, plan, priceOf, onPlan }: {
  readonly plans: readonly Bought[];
  readonly plan: Bought;
  readonly priceOf: (plan: Bought) => Price | undefined;
  readonly onPlan: (key: string) => void;
}): ReactNode {
  return (
    <Field label={words.plan}>
      <RadioGroup className={style.plans} value={boughtKey(plan)} onChange={(_event, { value }) => onPlan(value)}>
        {plans.map((one) => <Radio key={boughtKey(one)} className={style.plan} value={boughtKey(one)} label={<Label plan={one} price={priceOf(one)} />} />)}
      </RadioGroup>
    </Field>
  );
}

function Label({ plan, price }: { readonly plan: Bought; readonly price: Price | undefined }): ReactNode {
  return (
    <span className={style.planLabel}>
      <span>{planText(plan)}</span>
      {price && (
        <span className={style.price}>
          <Text weight="semibold">{priceText(price)}</Text>
          {price.isTest && <TestPrice />}
        </span>
      )}
    </span>
  );
}

/** No real price is known: it must not be taken for one. */
export const TestPrice = (): ReactNode => <Status tone="warning">{words.testPrice}</Status>;
