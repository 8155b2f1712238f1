export { pricingHandlers } from "./handlers.ts";
