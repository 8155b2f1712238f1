// The three reports on multi-factor authentication. What was noted is in the database by the time that they are asked:
// the pipeline sees to that.

import type { securityOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { wellKnownClients } from "../../identity/index.ts";
import { listAdoption, listLatestRequests, listPrincipals } from "./repository.ts";

/** Every day lies between these. */
const [firstDay, lastDay] = ["0000-00-00", "9999-99-99"];

const dayOf = (text: string): string => text.slice(0, "yyyy-mm-dd".length);

/** The exchange of tokens has a route of its own. */
type Reports = Omit<typeof securityOperations, `security.accessToken.${string}`>;

export const securityHandlers: Handlers<Reports> = {
  "security.partnerRequests.list": async ({ caller }, { db }) => ({ items: await listLatestRequests(db, caller.account.accountId) }),

  "security.applicationMfaAdoption.list": async ({ caller, query }, { db }) => {
    const days = { from: dayOf(query.startDate ?? firstDay), to: dayOf(query.endDate ?? lastDay) };
    return listAdoption(db, caller.account.accountId, days, (appId) => wellKnownClients.get(appId));
  },

  "security.nonMfaPrincipals.list": async ({ caller }, { db }) => ({ items: await listPrincipals(db, caller.account.accountId) }),
};
