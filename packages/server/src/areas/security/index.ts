export { securityHandlers } from "./handlers.ts";
export { listAdoption, listPrincipals, sumToPages } from "./repository.ts";
export { RequestLog } from "./request-log.ts";
