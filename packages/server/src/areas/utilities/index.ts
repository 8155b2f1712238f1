export { utilitiesHandlers } from "./handlers.ts";
export { validateAddress } from "./validate-address.ts";
