// Add-ons of older offers, from both sides: those to take with a base, and the base to put an add-on to.

import { Checkbox, Field, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useRead } from "../../../../api/use-operation.ts";
import { offersAddOnsList } from "../../../../operations/offers.ts";
import { subscriptionsList } from "../../../../operations/subscriptions.ts";
import { fill, texts } from "../../../../strings/index.ts";
import { nameOf } from "../../subscriptions/names.ts";
import type { OpenCart } from "../cart/use-cart.ts";
import { useOffers } from "../catalog/use-entries.ts";
import { useCountry } from "../use-country.ts";
import style from "./choose.module.css";
import type { Offer } from "./plan.ts";

const { addOns: words } = texts.products;

export function OfferAddOns({ customerId, offer, chosen, onChoose }: { readonly customerId: string; readonly offer: Offer; readonly chosen: readonly string[]; readonly onChoose: (ids: readonly string[]) => void }): ReactNode {
  const country = useCountry();
  const { data } = useRead(offersAddOnsList, { params: { offerId: offer.id }, query: { country } }, { enabled: country !== "" });
  // Those that the customer can be sold: others are for nonprofits, for example.
  const sold = new Set(useOffers(customerId, country).data?.map(({ id }) => id));
  const offered = (data?.items ?? []).filter(({ id, isAvailableForPurchase }) => isAvailableForPurchase !== false && sold.has(id));
  if (offered.length === 0) return null;
  return (
    <fieldset className={style.group}>
      <legend>{words.title}</legend>
      <div className={style.checks}>{offered.map(({ id, name }) => (
        <Checkbox key={id} label={name} checked={chosen.includes(id)} onChange={(_event, { checked }) => onChoose(checked === true ? [...chosen, id] : chosen.filter((one) => one !== id))} />
      ))}</div>
    </fieldset>
  );
}

/** Only an add-on has to say what it goes to. */
export const isBaseChosen = ({ isAddOn }: Offer, base: string): boolean => isAddOn !== true || base !== "";

/** A line of the cart, or a subscription of the customer: `line/2`, `subscription/…`. */
export function BaseField({ offer, of, base, onBase }: { readonly offer: Offer; readonly of: OpenCart; readonly base: string; readonly onBase: (base: string) => void }): ReactNode {
  const { customerId, lines } = of;
  const { data } = useRead(subscriptionsList, { params: { customerId } });
  const offers = useOffers(customerId, useCountry()).data ?? [];
  const isBase = (id = "") => offer.prerequisiteOffers?.some((one) => one.toLowerCase() === id.toLowerCase()) === true;
  const titleOf = (id: string) => offers.find((one) => one.id.toLowerCase() === id.toLowerCase())?.name ?? id;
  const choices = [
    ...lines.filter(({ catalogItemId }) => isBase(catalogItemId)).map(({ id, catalogItemId, friendlyName }) =>
      ({ value: `line/${id}`, label: fill(words.lineOfCart, { name: friendlyName ?? titleOf(catalogItemId) }) })),
    ...(data?.items ?? []).filter(({ status, offerId }) => status === "active" && isBase(offerId)).map((one) => ({ value: `subscription/${one.id ?? ""}`, label: nameOf(one) })),
  ];
  if (data && choices.length === 0) {
    const bases = (offer.prerequisiteOffers ?? []).slice(0, 4).map(titleOf).join(", ");
    return <MessageBar intent="warning" layout="multiline"><MessageBarBody>{fill(words.missingOffer, { bases })}</MessageBarBody></MessageBar>;
  }
  return (
    <Field label={words.base} required>
      <Select value={base} onChange={(_event, { value }) => onBase(value)}>
        <option value="">{words.chooseBase}</option>
        {choices.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
      </Select>
    </Field>
  );
}
