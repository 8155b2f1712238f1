// The verification of a company: it begins with a legal business profile that is new or has changed, takes its time on
// the world's clock, and ends by that or by a decision before.

import { later, toInstantText } from "@understudy/kernel";
import { guidOf, type Entry, type Unit } from "../../world/index.ts";
import { findProfile, replaceProfile, saveProfile, type LegalBusiness, type Versioned } from "./repository.ts";

/** Kind of the agenda entry that ends a verification; the room of accounts carries it out, since their state hangs on it. */
export const verificationDue = "accounts.verification";

export type VerificationOutcome = "authorized" | "rejected";

export async function beginVerification(unit: Unit, accountId: string, { profile, version }: Versioned<LegalBusiness>): Promise<LegalBusiness> {
  const dueAt = later(unit.now, unit.settings.accountVerification);
  const pending: LegalBusiness = {
    ...profile, vettingStatus: "pending", vettingSubStatus: "business_verification", verificationEnds: toInstantText(dueAt),
  };
  await saveProfile(unit.db, accountId, "legalBusiness", { profile: pending, version });
  await unit.schedule({ entryId: guidOf(`${verificationDue} ${accountId} ${version}`), accountId, dueAt, kind: verificationDue, payload: {} });
  return pending;
}

/** Whether the entry is of the verification that goes on: one that was decided before, or began anew, has left it behind. */
export async function isOfVerification(unit: Unit, { accountId, dueAt }: Entry): Promise<boolean> {
  const found = await findProfile(unit.db, accountId, "legalBusiness");
  return found?.profile.verificationEnds === toInstantText(dueAt);
}

/** The profile as it was decided on; undefined where nothing is being verified. */
export async function endVerification(unit: Unit, accountId: string, outcome: VerificationOutcome): Promise<LegalBusiness | undefined> {
  const found = await findProfile(unit.db, accountId, "legalBusiness");
  if (found?.profile.vettingStatus !== "pending") return undefined;
  const { verificationEnds: _ends, ...rest } = found.profile;
  const profile: LegalBusiness = { ...rest, vettingStatus: outcome, vettingSubStatus: outcome === "authorized" ? "none" : "decision" };
  await replaceProfile(unit.db, accountId, "legalBusiness", profile);
  return profile;
}
