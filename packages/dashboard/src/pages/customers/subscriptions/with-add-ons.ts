// The rows of the list: every add-on right below the subscription that it belongs to. Pure.

import type { Subscription } from "./subscription.ts";

export interface Row extends Subscription {
  /** The subscription that it is an add-on of, where that is in the list. */
  readonly parent?: Subscription;
}

const idOf = (id = ""): string => id.toLowerCase();

export function withAddOns(subscriptions: readonly Subscription[]): readonly Row[] {
  const byId = new Map(subscriptions.map((one) => [idOf(one.id), one]));
  const parentOf = (one: Subscription) => (one.parentSubscriptionId === undefined ? undefined : byId.get(idOf(one.parentSubscriptionId)));
  const addOns = Map.groupBy(subscriptions.filter(parentOf), ({ parentSubscriptionId }) => idOf(parentSubscriptionId));
  return subscriptions.filter((one) => !parentOf(one)).flatMap((parent) => [
    parent, ...(addOns.get(idOf(parent.id)) ?? []).map((addOn) => ({ ...addOn, parent })),
  ]);
}
