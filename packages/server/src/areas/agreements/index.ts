export { registerAgreementDocuments } from "./document-route.ts";
export { agreementsHandlers } from "./handlers.ts";
export { isDirectlySigned, signDirectly } from "./repository.ts";
