export { auditHandlers } from "./handlers.ts";
export { writeAuditRecord, type Recorded } from "./record.ts";
