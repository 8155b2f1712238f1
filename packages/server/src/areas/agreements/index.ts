export { cspRegionOf } from "./csp-regions.ts";
export { registerAgreementDocuments } from "./document-route.ts";
export { agreementsHandlers } from "./handlers.ts";
export { countryOfAccount, isDirectlySigned, listAcceptances, partnerOfTenant, partnersWithNumber, signDirectly } from "./repository.ts";
