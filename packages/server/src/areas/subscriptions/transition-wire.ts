// Moves between products as they travel.

import type { Of, Transition } from "@understudy/contract";
import type { TransitionRecord, TransitionStep } from "./transition-repository.ts";

type Resource = Of<typeof Transition>;

const eventOf = ({ name, status, timestamp, errors }: TransitionStep) => ({
  name, status, timestamp, ...(errors && { errors: [...errors] }), attributes: { objectType: "TransitionEvent" },
});

/** As the request for it is answered: without its id, which the list has. */
export function beginningOf(record: TransitionRecord): Resource {
  const { agreed, toSubscriptionId } = record;
  return {
    fromCatalogItemId: record.fromCatalogItemId,
    fromSubscriptionId: record.subscriptionId,
    toCatalogItemId: record.toCatalogItemId,
    ...(toSubscriptionId !== undefined && { toSubscriptionId }),
    quantity: record.quantity,
    ...(agreed && { termDuration: agreed.termDuration, billingCycle: agreed.billingCycle }),
    transitionType: record.transitionType,
    ...(agreed?.price.promotionId !== undefined && { promotionId: agreed.price.promotionId }),
    events: record.steps.map(eventOf),
    attributes: { objectType: "Transition" },
  };
}

export const transitionOf = (record: TransitionRecord): Resource => ({ operationId: record.operationId, ...beginningOf(record) });
