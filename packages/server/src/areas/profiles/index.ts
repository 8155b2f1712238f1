export { countryIn, getProfile, initialLegalBusiness } from "./company.ts";
export { profilesHandlers } from "./handlers.ts";
export { associatedIdentifier, findPartner, freeNumber, insertIdentifier, listIdentifiers, renameIdentifiers, type Identifier } from "./identifiers.ts";
export { findCompany, findProfile, replaceProfile, saveProfile, type Company, type LegalBusiness, type Support } from "./repository.ts";
export { checkBilling, checkCountry } from "./rules.ts";
export { beginVerification, endVerification, isOfVerification, verificationDue, type VerificationOutcome } from "./verification.ts";
