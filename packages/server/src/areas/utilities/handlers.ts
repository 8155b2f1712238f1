// Whether a domain can still be had, and what an address needs in a country.

import { clouds, faults, type utilitiesOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { badProperty, type Handlers } from "../../call/index.ts";
import { isDomainTaken } from "../../directories/index.ts";
import { countryRulesOf } from "./country-rules.ts";
import { validateAddress } from "./validate-address.ts";

export const utilitiesHandlers: Handlers<typeof utilitiesOperations> = {
  "utilities.domains.exists": async ({ params }, { db }) => {
    if (!(await isDomainTaken(db, params.domain))) throw new Fault(faults.noSuchResource, { what: `Domain ${params.domain}` });
    return undefined;
  },

  "utilities.validations.checkDomainAvailability": async ({ params, caller }, { db }) => {
    if (!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i.test(params.domainPrefix) || params.domainPrefix.length > 27) {
      throw badProperty("domainPrefix", `${params.domainPrefix} cannot begin a domain: letters, digits and dashes, at most 27`);
    }
    const suffix = clouds[caller.account.cloud].domainSuffixes[0];
    return !(await isDomainTaken(db, `${params.domainPrefix}.${suffix}`));
  },

  "utilities.validations.address": { read: ({ body }, { settings }) => validateAddress(body, settings) },

  "utilities.countryValidationRules.get": async ({ params: { country } }) => {
    if (!/^[a-z]{2}$/i.test(country)) throw badProperty("country", `${country} is not a country code of two letters`);
    const rules = await countryRulesOf(country);
    if (!rules) throw new Fault(faults.noSuchResource, { what: `Country ${country}` });
    return rules;
  },
};
