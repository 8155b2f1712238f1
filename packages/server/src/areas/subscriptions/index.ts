export { subscriptionWorkDue } from "./due.ts";
export { getSubscription } from "./get-subscription.ts";
export { subscriptionsHandlers } from "./handlers.ts";
