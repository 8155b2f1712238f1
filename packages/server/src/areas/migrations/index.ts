export { migrationsDue } from "./due.ts";
export { migrationsHandlers } from "./handlers.ts";
