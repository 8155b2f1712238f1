export { subscriptionWorkDue } from "./due.ts";
export { subscriptionsHandlers } from "./handlers.ts";
