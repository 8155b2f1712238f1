// Security requirements status: what share of users and requests has a second factor. Days are those of the
// world's clock, in UTC; requests are counted by the API's reports.

import type { partnerUsersOperations } from "@understudy/contract";
import { listAdoption, listPrincipals, sumToPages } from "../../areas/security/index.ts";
import type { Handlers } from "../../call/index.ts";
import { listPartnerUsers } from "../../directories/index.ts";
import { wellKnownClients } from "../../identity/index.ts";
import { partnerUserOf } from "./list.ts";

type Page = Pick<typeof partnerUsersOperations, "securityRequirements.get">;

const windowDays = 7;

export const securityRequirementsHandlers: Handlers<Page> = {
  "securityRequirements.get": async ({ caller }, { db, now }) => {
    const { accountId, mfaPolicy, mfaEnforcedFrom, mfaEnforcedPercent } = caller.account;
    const today = now.toZonedDateTimeISO("UTC").toPlainDate();
    const days = { from: today.subtract({ days: windowDays - 1 }).toString(), to: today.toString() };
    const users = (await listPartnerUsers(db, accountId)).filter(({ enabled }) => enabled);
    const withoutMfa = users.filter(({ mfaMethods }) => mfaMethods.length === 0);
    const applications = await listAdoption(db, accountId, days, (appId) => wellKnownClients.get(appId));
    const principals = await listPrincipals(db, accountId);
    return {
      mfaPolicy,
      ...(mfaEnforcedFrom !== undefined && { mfaEnforcedFrom }),
      mfaEnforcedPercent,
      tenantId: accountId,
      startDate: days.from,
      endDate: days.to,
      userAccounts: { ...shareOf({ total: users.length, withMfa: users.length - withoutMfa.length }), withoutMfa: withoutMfa.map(partnerUserOf) },
      partnerCenter: {
        ...shareOf(await sumToPages(db, accountId, days)),
        withoutMfa: principals.filter(({ lastNonMfaCompliantRequestDateTime: last }) => last >= days.from),
      },
      api: {
        ...shareOf({ total: sumOf(applications, "totalRequestCount"), withMfa: sumOf(applications, "mfaCompliantRequestCount") }),
        applications,
      },
    };
  },
};

const sumOf = <Name extends string>(rows: readonly { readonly [Key in Name]: number }[], name: Name): number =>
  rows.reduce((sum, row) => sum + row[name], 0);

/** Rounded down, so that a hundred means all. */
const shareOf = ({ total, withMfa }: { readonly total: number; readonly withMfa: number }) =>
  ({ total, withMfa, ...(total > 0 && { percentage: Math.floor((100 * withMfa) / total) }) });
