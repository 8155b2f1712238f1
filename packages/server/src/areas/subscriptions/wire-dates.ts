// When a subscription began and ends, in the forms in which each family's examples show it: days as midnights, and with
// their last second beside them. Source: get-a-subscription-by-id.md, azure-purchase-savings-plan.md.

import { isLegacy, type Day, type SubscriptionRecord } from "../../commerce/index.ts";

/** What has no term is committed to for as long as there are days. */
const noEnd: Day = "9999-12-10";

export const midnight = (day: Day): string => `${day}T00:00:00Z`;
const lastSecond = (day: Day): string => `${day}T23:59:59Z`;

export function datesOf({ family, createdAt, term, cycle, cancellationAllowedUntil }: SubscriptionRecord) {
  const began = term?.startedAt ?? createdAt;
  const end = term?.end ?? noEnd;
  return {
    creationDate: createdAt,
    // Older subscriptions begin and end with whole days.
    effectiveStartDate: isLegacy({ family }) ? midnight(began.slice(0, 10)) : began,
    commitmentEndDate: midnight(end),
    commitmentEndDateTime: isLegacy({ family }) ? midnight(end) : lastSecond(end),
    ...(cancellationAllowedUntil !== undefined && { cancellationAllowedUntilDate: cancellationAllowedUntil }),
    ...(cycle && { billingCycleEndDate: midnight(cycle.end), billingCycleEndDateTime: lastSecond(cycle.end) }),
    ...(term?.duration !== undefined && { termDuration: term.duration }),
  };
}
