// Whether a domain can still be had.

import { clouds, faults, type utilitiesOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { badProperty, type Handlers } from "../../call/index.ts";
import { isDomainTaken } from "../../directories/index.ts";

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
};
