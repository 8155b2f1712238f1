// Overage: which Azure subscription pays for what a customer uses beyond its licences.

import type { subscriptionsOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { getCustomer, getVisibleCustomer, nameOf } from "../customers/index.ts";
import { assignedOverage, overageOf, setOverage } from "./overage.ts";

type Ids = "subscriptions.overage.get" | "subscriptions.overage.update";

export const overageHandlers: Pick<Handlers<typeof subscriptionsOperations>, Ids> = {
  "subscriptions.overage.get": async ({ params, caller }, view) => {
    const customer = await getVisibleCustomer(view, caller, params.customerId);
    const assigned = await assignedOverage(view, customer);
    return assigned ? [overageOf(customer, assigned, true)] : [];
  },

  "subscriptions.overage.update": async ({ params, body, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const before = await assignedOverage(unit, customer);
    const after = await setOverage(unit, caller.account, customer, body);
    record({ customer: nameOf(customer), ...(before && { before: overageOf(customer, before, true) }), after });
    return after;
  },
};
