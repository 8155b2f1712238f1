// The days on which the term of a purchase may end: the last month's end in it, and the ends of the customer's active
// subscriptions to licences. Source: custom-term-end-dates.md, align-subscription-end-dates.md.

import type { CustomTermEndDate, Of } from "@understudy/contract";
import { fromToken, pageOf, type Page } from "../../call/index.ts";
import { alignedEndsOf, customTermEnds, listSubscriptions, todayOf, type CustomTermEnd, type TermDuration } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import type { CustomerRecord } from "../customers/index.ts";
import { dayIn } from "./update-rules.ts";
import { midnight } from "./wire-dates.ts";

export interface Asked {
  readonly term_duration: TermDuration;
  readonly term_start_date?: string;
  readonly target_coterm_subscription_id?: string;
}

/** As many as the service answers at once. */
const pageSize = 300;

export async function listCustomTermEndDates(
  view: View, { accountId, customerId }: CustomerRecord, asked: Asked, continuationToken: string | undefined,
): Promise<Page<Of<typeof CustomTermEndDate>>> {
  // A token goes on in the list that it came with: the same customer's, asked for alike.
  const { term_duration: duration, term_start_date: start, target_coterm_subscription_id: target } = asked;
  const of = ["custom term ends", accountId, customerId, duration, start, target].join(" ");
  const from = fromToken(of, 2, continuationToken);
  const choices = await choicesOf(view, accountId, customerId, asked);
  const rest = from ? choices.filter((choice) => isAfter(keyOf(choice), from.after)) : choices;
  return pageOf(rest, { of, query: {}, size: pageSize }, customTermEndDateOf, keyOf);
}

async function choicesOf(view: View, accountId: string, customerId: string, asked: Asked): Promise<CustomTermEnd[]> {
  const { term_duration: duration, term_start_date: start, target_coterm_subscription_id: target } = asked;
  const held = await listSubscriptions(view.db, accountId, customerId, { family: "newCommerce", statuses: ["active"] });
  const considered = target === undefined ? held : held.filter(({ subscriptionId }) => subscriptionId === target.toLowerCase());
  const first = start === undefined ? todayOf(view) : dayIn(start, "term_start_date");
  return customTermEnds({ first, duration }, alignedEndsOf(considered));
}

/** A day may be both a month's end and that of subscriptions. */
const keyOf = ({ day, kind }: CustomTermEnd): readonly [string, string] => [day, kind];

const isAfter = ([day, kind]: readonly [string, string], [afterDay = "", afterKind = ""]: readonly string[]): boolean =>
  day > afterDay || (day === afterDay && kind > afterKind);

const customTermEndDateOf = (choice: CustomTermEnd): Of<typeof CustomTermEndDate> => ({
  allowedCustomTermEndDateType: choice.kind,
  allowedCustomTermEndDate: midnight(choice.day),
  ...(choice.kind === "subscriptionAligned" && { cotermSubscriptionIds: [...choice.subscriptionIds] }),
});
