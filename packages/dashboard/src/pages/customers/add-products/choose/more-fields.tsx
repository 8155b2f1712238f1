// What some items ask for besides: a last day of the term, what follows a month, a name, conditions to accept.

import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useMay } from "../../../../api/may.ts";
import { useRead } from "../../../../api/use-operation.ts";
import { dayText } from "../../../../look/format.ts";
import { subscriptionsCustomTermEndDatesList } from "../../../../operations/subscriptions.ts";
import { fill, texts } from "../../../../strings/index.ts";
import type { Product } from "../catalog/views.ts";
import style from "./choose.module.css";
import type { Choice } from "./new-line.ts";
import { mayEndEarlier, mayRenewToOther, type Bought, type Sku } from "./plan.ts";

const { choose: words } = texts.products;
const { renewal } = texts.subscriptions;

interface FieldsOf {
  readonly choice: Choice;
  readonly set: (changes: Partial<Choice>) => void;
}

export function MoreFields({ product, sku, plan, choice, set, customerId }: FieldsOf & {
  readonly product: Product;
  readonly sku: Sku;
  readonly plan: Bought;
  readonly customerId: string;
}): ReactNode {
  const type = product.productType?.id;
  return (
    <>
      <div className={style.row}>
        {mayEndEarlier(sku, type, plan) && <EndDate customerId={customerId} plan={plan} choice={choice} set={set} />}
        {mayRenewToOther(sku, type, plan) && (
          <Field label={words.renewsTo}>
            <Select value={choice.renewsTo} onChange={(_event, { value }) => set({ renewsTo: value })}>
              <option value="">{words.renewsToSame}</option>
              <option value="P1Y">{words.renewsToYear}</option>
            </Select>
          </Field>
        )}
        <FriendlyName choice={choice} set={set} />
      </div>
      <Conditions of={sku} choice={choice} set={set} />
    </>
  );
}

export function FriendlyName({ choice, set }: FieldsOf): ReactNode {
  return (
    <Field label={words.name} hint={words.nameHint}>
      <Input value={choice.friendlyName} autoComplete="off" onChange={(_event, { value }) => set({ friendlyName: value })} />
    </Field>
  );
}

/** The service refuses the line without it. */
export function Conditions({ of, choice, set }: FieldsOf & { readonly of: Pick<Sku, "attestationProperties"> }): ReactNode {
  const { attestationType } = of.attestationProperties ?? {};
  if (attestationType === undefined) return null;
  return <Checkbox checked={choice.isAttested} onChange={(_event, { checked }) => set({ isAttested: checked === true })} label={fill(words.conditions, { type: attestationType })} />;
}

function EndDate({ customerId, plan, choice, set }: FieldsOf & { readonly customerId: string; readonly plan: Bought }): ReactNode {
  const may = useMay()(subscriptionsCustomTermEndDatesList);
  const { data } = useRead(
    subscriptionsCustomTermEndDatesList, { params: { customerId }, query: { term_duration: plan.termDuration as "P1M" | "P1Y" | "P3Y" } }, { enabled: may },
  );
  const days = (data?.items ?? []).map(({ allowedCustomTermEndDate, allowedCustomTermEndDateType: type }) => {
    const day = `${allowedCustomTermEndDate.slice(0, 10)}T00:00:00Z`;
    return { day, label: fill(type === "calendarMonthAligned" ? renewal.monthEnd : renewal.alignedEnd, { date: dayText(day) }) };
  });
  if (days.length === 0) return null;
  return (
    <Field label={renewal.endDate}>
      <Select value={choice.endDate} onChange={(_event, { value }) => set({ endDate: value })}>
        <option value="">{renewal.fullTerm}</option>
        {days.map(({ day, label }) => <option key={label} value={day}>{label}</option>)}
      </Select>
    </Field>
  );
}
