export { ordersHandlers } from "./handlers.ts";
export { createFirstOrder } from "./order-create.ts";
export { registerPublisherPages } from "./publisher-route.ts";
export { ordersDue } from "./purchase-order.ts";
export { transfersDue } from "./transfer-create.ts";
