export { assess, type Assessment, type AddressStatus } from "./assess.ts";
export { countries, culturesOf, isCultureName } from "./cultures.ts";
export type { PostalAddress } from "./normalise.ts";
export { phoneNumberCountries, registrationNumberCountries } from "./profile-parts.ts";
export { addressRulesOf, envelopePartsOf, type AddressRules } from "./rules.ts";
