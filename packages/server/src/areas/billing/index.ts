export { registerExportBlobs } from "./blob-route.ts";
export { billingHandlers } from "./handlers.ts";
