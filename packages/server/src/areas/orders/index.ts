export { ordersHandlers } from "./handlers.ts";
