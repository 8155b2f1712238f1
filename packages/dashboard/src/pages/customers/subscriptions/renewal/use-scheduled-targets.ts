// The products that a subscription can become with its next term, for those who may ask.

import { useMay } from "../../../../api/may.ts";
import type { Item } from "../../../../api/operation.ts";
import { useRead } from "../../../../api/use-operation.ts";
import { subscriptionsTransitionEligibilitiesList } from "../../../../operations/subscriptions.ts";
import { familyOf, type Subscription } from "../subscription.ts";
import { useWhich } from "../use-subscription.ts";

const scheduled = { eligibilityType: "scheduled" } as const;
const none: readonly Item<"subscriptions.transitionEligibilities.list">[] = [];

export function useScheduledTargets(subscription: Subscription): readonly Item<"subscriptions.transitionEligibilities.list">[] {
  const params = useWhich();
  const family = familyOf(subscription);
  const isAsked = useMay()(subscriptionsTransitionEligibilitiesList) && (family === "newCommerce" || family === "trial");
  const { data } = useRead(subscriptionsTransitionEligibilitiesList, { params, query: scheduled }, { enabled: isAsked });
  return data?.items ?? none;
}
