// Moves of licences to another product: what is possible, what was asked for, and how far it is.

import type { subscriptionsOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { isLegacy } from "../../commerce/index.ts";
import { getCustomer, getVisibleCustomer, marketOf, nameOf } from "../customers/index.ts";
import { getSubscription } from "./get-subscription.ts";
import { beginTransition } from "./transition-create.ts";
import { eligibilitiesOf } from "./transition-eligibility.ts";
import { legacyEligibilitiesOf, transitionLegacy } from "./transition-legacy.ts";
import { listTransitions } from "./transition-repository.ts";
import { beginningOf, transitionOf } from "./transition-wire.ts";

type Ids = "subscriptions.transitionEligibilities.list" | "subscriptions.transitions.list" | "subscriptions.transitions.create";

export const transitionHandlers: Pick<Handlers<typeof subscriptionsOperations>, Ids> = {
  "subscriptions.transitionEligibilities.list": async ({ params, query, caller }, view) => {
    const customer = await getVisibleCustomer(view, caller, params.customerId);
    const source = await getSubscription(view, customer, params.subscriptionId);
    const market = await marketOf(view, customer);
    const { eligibilityType = "immediate" } = query;
    if (isLegacy(source)) return legacyEligibilitiesOf(view, { caller, customer, market, source }, eligibilityType);
    return eligibilitiesOf(view, market, source, eligibilityType);
  },

  "subscriptions.transitions.list": async ({ params, query, caller }, view) => {
    const customer = await getVisibleCustomer(view, caller, params.customerId);
    const { subscriptionId } = await getSubscription(view, customer, params.subscriptionId);
    const wanted = query.operationId?.toLowerCase();
    return (await listTransitions(view.db, customer))
      .filter((one) => one.subscriptionId === subscriptionId && (wanted === undefined || one.operationId === wanted))
      .map(transitionOf);
  },

  "subscriptions.transitions.create": async ({ params, body, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const source = await getSubscription(unit, customer, params.subscriptionId);
    const market = await marketOf(unit, customer);
    const transition = isLegacy(source)
      ? await transitionLegacy(unit, { caller, customer, market, source }, body)
      : beginningOf(await beginTransition(unit, { account: caller.account, market, source, wanted: body }));
    const isConversion = source.isTrial && ({ operationType: "convert_trial_subscription", resourceType: "subscription" } as const);
    record({ customer: nameOf(customer), after: transition, ...isConversion });
    return transition;
  },
};
