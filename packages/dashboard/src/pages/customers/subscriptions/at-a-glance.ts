// A customer's subscriptions in a few words: how many of each state, and which ends or renews next. Pure.

import { nextTermBegins, type Status, type Subscription } from "./subscription.ts";

export interface AtAGlance {
  /** In the order of their lives; states that no subscription is in are left out. */
  readonly counts: readonly { readonly status: Status; readonly count: number }[];
  readonly next?: { readonly subscription: Subscription; readonly at: string };
}

const order: readonly Status[] = ["active", "pending", "suspended", "expired", "disabled", "deleted"];

export function atAGlance(subscriptions: readonly Subscription[]): AtAGlance {
  const byStatus = Map.groupBy(subscriptions, ({ status = "none" }) => status);
  const counts = order.flatMap((status) => (byStatus.has(status) ? [{ status, count: byStatus.get(status)?.length ?? 0 }] : []));
  const [next] = (byStatus.get("active") ?? [])
    .flatMap((subscription) => {
      const at = nextTermBegins(subscription);
      return at === undefined ? [] : [{ subscription, at }];
    })
    .toSorted((one, other) => one.at.localeCompare(other.at));
  return { counts, ...(next && { next }) };
}
