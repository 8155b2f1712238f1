export { subscriptionsHandlers } from "./handlers.ts";
