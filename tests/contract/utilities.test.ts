// Domains and countries.

import assert from "node:assert/strict";
import { witness } from "./witness.ts";

const address = { country: "US", city: "Redmond", state: "WA", addressLine1: "1 Microsoft Way", postalCode: "98052" };

witness({
  "utilities.domains.exists": ({ ask, side: { customerDomain } }) => ask("HEAD", `/v1/domains/${customerDomain}`),
  "utilities.validations.checkDomainAvailability": ({ ask }) => ask("GET", "/v1/validations/checkdomainavailability/free"),
  "utilities.validations.address": ({ ask }) => ask("POST", "/v1/validations/address", { body: address }),
  "utilities.countryValidationRules.get": async ({ ask }) => {
    const answer = await ask("GET", "/v1/countryvalidationrules/US");
    assert.equal(answer.json.iso2Code, "US");
    return answer;
  },
});
