export { consentHandlers } from "./handlers.ts";
