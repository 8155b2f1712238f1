export { migrationsHandlers } from "./handlers.ts";
