export { partnerRolesHandlers } from "./handlers.ts";
