export { registerAgreementDocuments } from "./document-route.ts";
export { agreementsHandlers } from "./handlers.ts";
export { signDirectly } from "./repository.ts";
export { templateDocument } from "./template-document.ts";
