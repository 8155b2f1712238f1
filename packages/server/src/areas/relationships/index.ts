export { relationshipsHandlers } from "./handlers.ts";
