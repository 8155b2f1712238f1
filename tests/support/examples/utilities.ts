// Domains and countries.

import type { Maker } from "./maker.ts";

export const utilitiesMakers: Readonly<Record<string, Maker>> = {
  "utilities.domains.exists": (_scene, { customerDomain }) => ({ params: { domain: customerDomain } }),
  "utilities.validations.checkDomainAvailability": ({ next }) => ({ params: { domainPrefix: `free${next()}` } }),
  "utilities.validations.address": () => ({
    body: { country: "US", city: "Redmond", state: "WA", addressLine1: "1 Microsoft Way", postalCode: "98052" },
  }),
  "utilities.countryValidationRules.get": () => ({ params: { country: "US" } }),
};
