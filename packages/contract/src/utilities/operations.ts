import { Type } from "typebox";
import { Address } from "../customers/resources.ts";
import { area, operation } from "../define/operation.ts";
import { anyFlow, everyCloud, globalOnly } from "../define/places.ts";
import { faults } from "../faults.ts";
import { AddressValidationResponse, CountryValidationRules } from "./resources.ts";

export const utilitiesOperations = area("utilities", {
  "utilities.domains.exists": operation("HEAD /v1/domains/{domain}", {
    host: "api", auth: anyFlow, clouds: everyCloud,
    summary: "Ask whether a domain is taken: 200 when it is, 404 when it is free",
    result: { status: 200, body: undefined },
    faults: [],
    sources: ["verify-domain-availability.md"],
  }),
  "utilities.validations.checkDomainAvailability": operation("GET /v1/validations/checkdomainavailability/{domainPrefix}", {
    host: "api", auth: anyFlow, clouds: globalOnly,
    summary: "Ask whether an initial domain with this prefix is free: true when it is",
    result: { status: 200, body: Type.Boolean({ description: "Whether the domain is free" }) },
    faults: [],
    sources: ["swagger"],
  }),
  "utilities.validations.address": operation("POST /v1/validations/address", {
    host: "api", auth: anyFlow, clouds: everyCloud,
    summary: "Ask what is wrong with an address and how it should read; nothing is kept of it",
    body: Address,
    result: {
      status: 200,
      body: Type.Union([AddressValidationResponse, Type.Boolean({ description: "The older contract: whether it is good (switch addressValidationAnswer)" })]),
    },
    faults: [faults.badProperty],
    sources: ["validate-an-address.md"],
  }),
  "utilities.countryValidationRules.get": operation("GET /v1/countryvalidationrules/{country}", {
    host: "api", auth: anyFlow, clouds: everyCloud,
    summary: "Get what an address needs in a country, by its ISO code of two letters",
    result: { status: 200, body: CountryValidationRules },
    faults: [faults.badProperty, faults.noSuchResource],
    sources: ["get-market-specific-validation-data.md", "country-information-resources.md"],
  }),
});
