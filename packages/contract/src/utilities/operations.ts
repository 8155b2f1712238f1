import { Type } from "typebox";
import { area, operation, planned } from "../define/operation.ts";
import { anyFlow, everyCloud, globalOnly } from "../define/places.ts";

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
  "utilities.validations.address": planned("POST /v1/validations/address", {
    auth: anyFlow, clouds: everyCloud, sources: ["validate-an-address.md"],
  }),
  "utilities.countryValidationRules.get": planned("GET /v1/countryvalidationrules/{country}", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-market-specific-validation-data.md"],
  }),
});
