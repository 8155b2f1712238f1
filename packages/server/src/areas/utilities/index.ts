export { utilitiesHandlers } from "./handlers.ts";
