export { securityHandlers } from "./handlers.ts";
export { RequestLog } from "./request-log.ts";
