// Domains and countries.

import type { Maker } from "./maker.ts";

export const utilitiesMakers: Readonly<Record<string, Maker>> = {
  "utilities.domains.exists": (_scene, { customerDomain }) => ({ params: { domain: customerDomain } }),
  "utilities.validations.checkDomainAvailability": ({ next }) => ({ params: { domainPrefix: `free${next()}` } }),
  "utilities.countryValidationRules.get": () => ({ params: { country: "US" } }),
};
