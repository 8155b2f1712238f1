// Whether a domain can still be had.

import { clouds, faults, type utilitiesOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { Handlers } from "../../call/index.ts";
import { isDomainTaken } from "../../directories/index.ts";

export const utilitiesHandlers: Handlers<typeof utilitiesOperations> = {
  "utilities.domains.exists": async ({ params }, { db }) => {
    if (!(await isDomainTaken(db, params.domain))) throw new Fault(faults.noSuchResource, { what: `Domain ${params.domain}` });
    return undefined;
  },

  "utilities.validations.checkDomainAvailability": async ({ params, caller }, { db }) => {
    const suffix = clouds[caller.account.cloud].domainSuffixes[0];
    return !(await isDomainTaken(db, `${params.domainPrefix}.${suffix}`));
  },
};
