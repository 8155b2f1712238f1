// The promotions on what is being chosen: one to take, and of the others why they do not apply.

import { Radio, RadioGroup, Field, Text } from "@fluentui/react-components";
import { TagPercentRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { dateText, percentText } from "../../../../look/format.ts";
import { counted, fill, texts } from "../../../../strings/index.ts";
import { planText } from "../../subscriptions/names.ts";
import style from "./choose.module.css";
import type { Promoted } from "./use-promotions.ts";

const { promotions: words } = texts.products;

/** The one that was chosen, else the best one; none where that was chosen. */
export function chosenOf(promotions: readonly Promoted[], chosen: string | undefined): Promoted | undefined {
  const eligible = promotions.filter(({ isEligible }) => isEligible).toSorted((one, other) => other.rate - one.rate);
  if (chosen === "") return eligible.find(({ isAutomatic }) => isAutomatic);
  return eligible.find(({ promotionId }) => promotionId === chosen) ?? eligible[0];
}

export function Promotions({ promotions, chosen, onChoose }: {
  readonly promotions: readonly Promoted[];
  readonly chosen: Promoted | undefined;
  readonly onChoose: (promotionId: string) => void;
}): ReactNode {
  if (promotions.length === 0) return null;
  const eligible = promotions.filter(({ isEligible }) => isEligible);
  const others = promotions.filter(({ isEligible }) => !isEligible);
  const mayHaveNone = !eligible.some(({ isAutomatic }) => isAutomatic);
  return (
    <div className={style.promotions}>
      {eligible.length > 0 && (
        <Field label={words.title}>
          <RadioGroup value={chosen?.promotionId ?? ""} onChange={(_event, { value }) => onChoose(value)}>
            {eligible.map((one) => <Radio key={one.promotionId} value={one.promotionId} label={<Label of={one} />} />)}
            {mayHaveNone && <Radio value="" label={words.none} />}
          </RadioGroup>
        </Field>
      )}
      {others.map((one) => (
        <div key={one.promotionId} className={style.notYet}>
          <span aria-hidden="true" className={style.notYetIcon}><TagPercentRegular /></span>
          <span className={style.lines}>
            <Text weight="semibold">{fill(words.notYet, { name: one.name, rate: percentText(one.rate) })}</Text>
            {one.errors.map((error) => <Text key={error.type} size={200}>{reasonText(error)}</Text>)}
          </span>
        </div>
      ))}
    </div>
  );
}

function Label({ of: { name, rate, endDate, isAutomatic } }: { readonly of: Promoted }): ReactNode {
  return (
    <span className={style.lines}>
      <span>{fill(words.off, { name, rate: percentText(rate) })}</span>
      <Text size={200} className={style.quiet}>{fill(isAutomatic ? words.automaticUntil : words.until, { date: dateText(endDate) })}</Text>
    </span>
  );
}

function reasonText(error: Promoted["errors"][number]): string {
  const { reasons } = words;
  switch (error.type) {
    case "SeatCount": {
      const { minimumRequiredSeats: least, maximumRequiredSeats: most } = error;
      if (least !== undefined && most !== undefined) return fill(reasons.seats, { least, most });
      return least === undefined ? counted(reasons.seatsMost, most ?? 0) : counted(reasons.seatsLeast, least);
    }
    case "RedemptionLimit": return counted(reasons.redemptions, error.maxPromotionRedemptionCount ?? 1);
    case "Term": return fill(reasons.term, { plans: (error.eligibleTerms ?? []).map(({ duration, billingCycle }) => planText({ termDuration: duration, billingCycle })).join("; ") });
    default: return reasons[error.type];
  }
}
