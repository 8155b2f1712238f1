// An older offer: billing, quantity, its add-ons, and for an add-on what it goes to.

import { Button, Spinner } from "@fluentui/react-components";
import { CartRegular } from "@fluentui/react-icons";
import { useState, type FormEvent, type ReactNode } from "react";
import { texts } from "../../../../strings/index.ts";
import type { AddOnLine, NewLine } from "../cart/cart.ts";
import { useAdd } from "../cart/use-add.ts";
import type { OpenCart } from "../cart/use-cart.ts";
import { useCountry } from "../use-country.ts";
import style from "./choose.module.css";
import { Estimate } from "./estimate.tsx";
import { Conditions, FriendlyName } from "./more-fields.tsx";
import { newLineOf, noChoice, type Choice } from "./new-line.ts";
import { boughtKey, limitsOf, priceFor, quantityProblem, type Bought, type Offer } from "./plan.ts";
import { BaseField, isBaseChosen, OfferAddOns } from "./offer-add-ons.tsx";
import { PlanField } from "./plan-field.tsx";
import { QuantityField } from "./quantity-field.tsx";
import { useItemPrices } from "./use-prices.ts";

const { choose: words } = texts.products;

/** Azure is charged by use, whatever its offer lists. */
const plansOf = ({ supportedBillingCycles = [], billing, isTrial }: Offer): readonly Bought[] => {
  if (supportedBillingCycles.length > 0) return supportedBillingCycles.map((billingCycle) => ({ billingCycle }));
  return [{ billingCycle: isTrial === true ? "none" : billing === "usage" ? "monthly" : "annual" }];
};

export function ChooseOffer({ offer, of, onAdded }: { readonly offer: Offer; readonly of: OpenCart; readonly onAdded: () => void }): ReactNode {
  const plans = plansOf(offer);
  const limits = limitsOf(offer);
  const prices = useItemPrices(useCountry(), offer.id);
  const [planKey, setPlanKey] = useState("");
  const plan = plans.find((one) => boughtKey(one) === planKey) ?? plans[0] ?? { billingCycle: "monthly" as const };
  const [choice, setChoice] = useState<Choice>({ ...noChoice, quantity: String(limits.minimum) });
  const [addOns, setAddOns] = useState<readonly string[]>([]);
  const [base, setBase] = useState("");
  const set = (changes: Partial<Choice>) => setChoice((before) => ({ ...before, ...changes }));
  const problem = quantityProblem(choice.quantity, limits);
  const isReady = problem === undefined && isBaseChosen(offer, base);
  const { add, addTo } = useAdd(of, onAdded);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const line = newLineOf(choice, { catalogItemId: offer.id, plan });
    const [kind, id = ""] = base.split("/");
    if (kind === "line") addTo(offer.name, Number(id), line as Omit<AddOnLine, "id">);
    else add(offer.name, { ...line, ...(kind === "subscription" && { provisioningContext: { parentSubscriptionId: id } }), ...addOnsOf(addOns, line) });
  };
  return (
    <form className={style.choose} onSubmit={submit} noValidate>
      {offer.isAddOn && <BaseField offer={offer} of={of} base={base} onBase={setBase} />}
      <PlanField plans={plans} plan={plan} priceOf={(one) => priceFor(prices, {}, one)} onPlan={setPlanKey} />
      {limits.maximum > limits.minimum && <QuantityField value={choice.quantity} limits={limits} problem={problem} onChange={(quantity) => set({ quantity })} />}
      {offer.hasAddOns && <OfferAddOns customerId={of.customerId} offer={offer} chosen={addOns} onChoose={setAddOns} />}
      <div className={style.row}><FriendlyName choice={choice} set={set} /></div>
      <Conditions of={offer} choice={choice} set={set} />
      <Estimate price={priceFor(prices, {}, plan)} plan={plan} quantity={problem ? 0 : Number(choice.quantity)} />
      <div><Button type="submit" appearance="primary" disabled={!isReady} disabledFocusable={of.isSaving} icon={of.isSaving ? <Spinner size="tiny" /> : <CartRegular />}>{words.add}</Button></div>
    </form>
  );
}

/** As many of each add-on as of the base, billed alike; the cart can change that. */
const addOnsOf = (offerIds: readonly string[], { quantity, billingCycle, termDuration }: NewLine): Pick<NewLine, "addonItems"> =>
  (offerIds.length === 0 ? {} : { addonItems: offerIds.map((catalogItemId, id) => ({ id, catalogItemId, quantity, billingCycle, ...(termDuration && { termDuration }) })) });
