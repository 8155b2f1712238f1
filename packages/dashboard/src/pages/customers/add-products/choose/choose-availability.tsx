// A SKU as it is sold to the customer: plan, quantity, promotion and whatever else its kind asks for. It goes into the cart.

import { Button, Spinner } from "@fluentui/react-components";
import { CartRegular } from "@fluentui/react-icons";
import { useState, type FormEvent, type ReactNode } from "react";
import { texts } from "../../../../strings/index.ts";
import { useAdd } from "../cart/use-add.ts";
import type { OpenCart } from "../cart/use-cart.ts";
import type { Product } from "../catalog/views.ts";
import { AddOnNote } from "./add-on-note.tsx";
import { AzureFields } from "./azure-fields.tsx";
import style from "./choose.module.css";
import { Estimate } from "./estimate.tsx";
import { MoreFields } from "./more-fields.tsx";
import { newLineOf, noChoice, type Choice } from "./new-line.ts";
import { attributesOf, boughtKey, limitsOf, plansOfAvailability, quantityProblem, type Availability, type Sku } from "./plan.ts";
import { PlanField } from "./plan-field.tsx";
import { chosenOf, Promotions } from "./promotions.tsx";
import { QuantityField } from "./quantity-field.tsx";
import { usePrices } from "./use-prices.ts";
import { usePromotions } from "./use-promotions.ts";

const { choose: words } = texts.products;

export interface Fields {
  readonly choice: Choice;
  readonly set: (changes: Partial<Choice>) => void;
}

export function ChooseAvailability({ product, sku, availability, of, onAdded }: {
  readonly product: Product;
  readonly sku: Sku;
  readonly availability: Availability;
  readonly of: OpenCart;
  readonly onAdded: () => void;
}): ReactNode {
  const plans = plansOfAvailability(availability, sku);
  const limits = limitsOf(sku);
  const [planKey, setPlanKey] = useState("");
  const plan = plans.find((one) => boughtKey(one) === planKey) ?? plans[0] ?? { billingCycle: "none" as const };
  const [choice, setChoice] = useState<Choice>({ ...noChoice, quantity: String(limits.minimum) });
  const [promotionId, setPromotionId] = useState<string | undefined>(undefined);
  const { priceOf, prices } = usePrices(availability);
  const problem = quantityProblem(choice.quantity, limits);
  const promotions = usePromotions(of.customerId, availability, plan, problem ? undefined : Number(choice.quantity));
  const promotion = chosenOf(promotions, promotionId);
  const add = useAdd(of, onAdded);
  const { bases, isAddOn, duration } = attributesOf(sku);
  const set = (changes: Partial<Choice>) => setChoice((before) => ({ ...before, ...changes }));
  const commitment = sku.minimumPurchaseCommitment;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (problem) return;
    add.add(sku.title, newLineOf(choice, {
      catalogItemId: availability.catalogItemId, plan, promotionId: promotion?.promotionId, provisioning: sku.provisioningVariables, duration,
      commitmentCurrency: commitment && (availability.defaultCurrency?.code ?? "USD"),
    }));
  };
  return (
    <form className={style.choose} onSubmit={submit} noValidate>
      {isAddOn && <AddOnNote bases={bases} of={of} />}
      <PlanField plans={plans} plan={plan} priceOf={priceOf} onPlan={(next) => { setPlanKey(next); set({ endDate: "", renewsTo: "" }); }} />
      {limits.maximum > limits.minimum && <QuantityField value={choice.quantity} limits={limits} problem={problem} onChange={(quantity) => set({ quantity })} />}
      <AzureFields sku={sku} of={of} choice={choice} set={set} />
      <Promotions promotions={promotions} chosen={promotion} onChoose={setPromotionId} />
      <MoreFields {...{ product, sku, plan, choice, set }} customerId={of.customerId} />
      {!commitment && <Estimate price={prices && priceOf(plan)} plan={plan} quantity={problem ? 0 : Number(choice.quantity)} rate={promotion?.rate} />}
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={of.isSaving} disabled={problem !== undefined} icon={of.isSaving ? <Spinner size="tiny" /> : <CartRegular />}>{words.add}</Button>
      </div>
    </form>
  );
}
