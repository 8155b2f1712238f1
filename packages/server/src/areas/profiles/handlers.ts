// The profiles of the account itself.

import { faults, type profilesOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { checkVersion, type Handlers } from "../../call/index.ts";
import { getProfile } from "./company.ts";
import { associatedIdentifier, findPartner } from "./identifiers.ts";
import { findCompany, findProfile, saveProfile } from "./repository.ts";
import { billingAfter, checkOrganization, legalBusinessAfter } from "./rules.ts";
import { beginVerification } from "./verification.ts";
import { billingOf, etagOf, legalBusinessOf, mpnOf, organizationOf, supportOf } from "./wire.ts";

export const profilesHandlers: Handlers<typeof profilesOperations> = {
  "profiles.legalBusiness.get": async ({ caller, query }, { db }) => {
    const { accountId } = caller.account;
    const { profile } = await getProfile(db, accountId, "legalBusiness");
    const former = query.vettingVersion === "last_finalized" && profile.vettingStatus !== "authorized";
    return legalBusinessOf((former && (await findProfile(db, accountId, "lastFinalized"))?.profile) || profile);
  },

  "profiles.legalBusiness.update": async ({ caller, body }, unit, record) => {
    const { accountId } = caller.account;
    const { company, profile: before, version } = await getProfile(unit.db, accountId, "legalBusiness");
    const { profile, verify } = legalBusinessAfter(company, before, body);
    const next = { profile, version: version + 1 };
    if (verify && before.vettingStatus === "authorized") await saveProfile(unit.db, accountId, "lastFinalized", { profile: before, version });
    if (!verify) await saveProfile(unit.db, accountId, "legalBusiness", next);
    const after = legalBusinessOf(verify ? await beginVerification(unit, accountId, next) : profile);
    record({ before: legalBusinessOf(before), after });
    return after;
  },

  "profiles.organization.get": async ({ caller }, { db }) => organizationOf(await getProfile(db, caller.account.accountId, "organization")),

  "profiles.organization.update": async ({ caller, body, ifMatch }, unit, record) => {
    const { accountId } = caller.account;
    const before = await getProfile(unit.db, accountId, "organization");
    const { attributes, ...profile } = body;
    checkVersion(etagOf(before, "organization"), ifMatch, attributes?.etag);
    checkOrganization(before.company, before.profile, profile);
    const after = { ...before, profile, version: before.version + 1 };
    await saveProfile(unit.db, accountId, "organization", after);
    record({ before: organizationOf(before), after: organizationOf(after) });
    return organizationOf(after);
  },

  "profiles.billing.get": async ({ caller }, { db }) => billingOf(await getProfile(db, caller.account.accountId, "billing")),

  "profiles.billing.update": async ({ caller, body, ifMatch }, unit, record) => {
    const { accountId } = caller.account;
    const before = await getProfile(unit.db, accountId, "billing");
    const { attributes, ...update } = body;
    checkVersion(etagOf(before, "billing"), ifMatch, attributes?.etag);
    const after = { ...before, profile: billingAfter(before.company, before.profile, update), version: before.version + 1 };
    await saveProfile(unit.db, accountId, "billing", after);
    record({ before: billingOf(before), after: billingOf(after) });
    return billingOf(after);
  },

  "profiles.mpn.get": async ({ caller, query }, { db }) => {
    const { account } = caller;
    const mpnId = query.mpnId === undefined ? undefined : String(query.mpnId);
    const found = mpnId === undefined
      ? await associatedIdentifier(db, await findCompany(db, account.accountId))
      : await findPartner(db, mpnId, account);
    if (!found) throw new Fault(faults.noSuchPartner, { mpnId: mpnId ?? "of this account" });
    return mpnOf(found);
  },

  "profiles.support.get": async ({ caller }, { db }) => supportOf((await getProfile(db, caller.account.accountId, "support")).profile),

  "profiles.support.update": async ({ caller, body }, unit, record) => {
    const { accountId } = caller.account;
    const before = await getProfile(unit.db, accountId, "support");
    await saveProfile(unit.db, accountId, "support", { profile: body, version: before.version + 1 });
    record({ before: supportOf(before.profile), after: supportOf(body) });
    return supportOf(body);
  },
};
