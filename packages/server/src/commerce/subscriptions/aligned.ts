// Which subscriptions a new term can end together with, and whether it does.

import { checkCustomTermEnd, type AlignedEnd } from "../calendar/custom-end.ts";
import type { Day, SubscriptionRecord, TermDuration } from "./record.ts";

/** Of a customer's subscriptions those that others can be aligned to: active licences that are no trials. */
export const alignedEndsOf = (records: readonly SubscriptionRecord[]): AlignedEnd[] =>
  records.flatMap(({ subscriptionId, family, status, isTrial, term }) =>
    (family === "newCommerce" && status === "active" && !isTrial && term?.duration ? [{ subscriptionId, duration: term.duration, end: term.end }] : []));

/** What speaks against an end that a partner chose; undefined where nothing does. */
export function customEndProblem(
  day: Day, { first, termDuration }: { readonly first: Day; readonly termDuration: TermDuration }, records: readonly SubscriptionRecord[],
): "outside" | "unaligned" | undefined {
  const verdict = checkCustomTermEnd(day, { first, duration: termDuration }, alignedEndsOf(records));
  return verdict === "fine" ? undefined : verdict;
}
