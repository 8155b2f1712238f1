// The second factor of users (identity reference 8.1): whether an account asks for it, and the rehearsal of that.

import { createHash } from "node:crypto";
import { faults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { Caller, CallerAccount } from "../../call/index.ts";
import type { World } from "../../world/index.ts";

/** What an account says about the second factor. */
export type MfaRule = Pick<CallerAccount, "mfaPolicy" | "mfaEnforcedFrom" | "mfaEnforcedPercent">;

/**
 * Whether a user who comes through this application needs a second factor. Microsoft has enforced it step by step
 * (ID-66): from a date on, and for a growing share of applications. Until it is one's turn it is only reported.
 */
export function isMfaEnforced({ mfaPolicy, mfaEnforcedFrom, mfaEnforcedPercent }: MfaRule, appId: string, now: Temporal.Instant): boolean {
  if (mfaPolicy !== "enforce") return false;
  if (mfaEnforcedFrom !== undefined && Temporal.Instant.compare(now, Temporal.Instant.from(mfaEnforcedFrom)) < 0) return false;
  return placeOf(appId) < mfaEnforcedPercent;
}

/** 0 to 99, the same for an application always and everywhere: who is in at a share is in at a greater one. */
const placeOf = (appId: string): number =>
  createHash("sha256").update(`mfa ${appId.toLowerCase()}`).digest().readUInt32BE() % 100;

export async function checkMfa(world: World, caller: Caller): Promise<void> {
  if (!caller.user || caller.mfa || caller.user.mfaExempt || caller.account.mfaPolicy !== "enforce") return;
  const now = await world.clock.now(world.database.statements);
  if (isMfaEnforced(caller.account, caller.appId, now)) throw new Fault(faults.mfaRequired);
}

/** The header that a rehearsal of MFA is answered with (ID-68); nothing for applications alone. */
export function mfaHeaders(caller: Caller, validateMfa: string | string[] | undefined): Record<string, string> {
  if (!caller.user || String(validateMfa).toLowerCase() !== "true") return {};
  return { isMfaCompliant: String(caller.mfa) };
}
