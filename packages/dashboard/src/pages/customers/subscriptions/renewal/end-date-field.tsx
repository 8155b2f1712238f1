// The day on which the next term is to end: with a month, or together with other subscriptions.

import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { useMay } from "../../../../api/may.ts";
import { useRead } from "../../../../api/use-operation.ts";
import { SelectField } from "../../../../form/fields.tsx";
import { dayText } from "../../../../look/format.ts";
import { subscriptionsCustomTermEndDatesList } from "../../../../operations/subscriptions.ts";
import { fill, texts } from "../../../../strings/index.ts";
import { planFrom } from "../plans.ts";
import { nextTermBegins, type Subscription } from "../subscription.ts";
import { useWhich } from "../use-subscription.ts";

const { renewal: words } = texts.subscriptions;

type TermDuration = "P1M" | "P1Y" | "P3Y";

export function EndDateField({ subscription }: { readonly subscription: Subscription }): ReactNode {
  const { customerId } = useWhich();
  const may = useMay()(subscriptionsCustomTermEndDatesList);
  const { termDuration } = planFrom(String(useWatch({ name: "plan" })));
  const chosen = String(useWatch({ name: "endDate" }));
  const term_start_date = nextTermBegins(subscription) ?? "";
  const { data } = useRead(
    subscriptionsCustomTermEndDatesList, { params: { customerId }, query: { term_duration: termDuration as TermDuration, term_start_date } }, { enabled: may },
  );
  const days = (data?.items ?? []).map(({ allowedCustomTermEndDate: day, allowedCustomTermEndDateType: type }) =>
    ({ value: dayOf(day), label: fill(type === "calendarMonthAligned" ? words.monthEnd : words.alignedEnd, { date: dayText(dayOf(day)) }) }));
  const known = chosen === "" || days.some(({ value }) => value === chosen) ? days : [...days, { value: chosen, label: dayText(chosen) }];
  return <SelectField name="endDate" label={words.endDate} placeholder={words.fullTerm} choices={known} />;
}

/** The service writes the day without a zone; an update takes an instant. */
const dayOf = (day: string): string => `${day.slice(0, 10)}T00:00:00Z`;
