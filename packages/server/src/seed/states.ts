// An account of a seed in the state that the seed asks for: it is led there as a company of flesh and blood would be,
// so that whatever hangs on the state is there too.

import type { AccountState } from "@understudy/contract";
import { invariant } from "@understudy/kernel";
import { applyForEnrolment, decideVerification, updateAccountState, type AccountRecord } from "../accounts/index.ts";
import { findCompany, initialLegalBusiness, listIdentifiers } from "../areas/profiles/index.ts";
import type { Unit } from "../world/index.ts";
import type { SeedState } from "./format.ts";

const enrolling: ReadonlySet<SeedState> = new Set(["enrolling", "verifying", "rejected", "authorized"]);

/** The state that the account is made in. */
export function firstStateOf(wanted: SeedState): AccountState {
  if (enrolling.has(wanted)) return "enrolling";
  return wanted === "created" ? "created" : "active";
}

export async function reachState(unit: Unit, account: AccountRecord, wanted: SeedState): Promise<void> {
  if (wanted === "suspended") await updateAccountState(unit.db, account.accountId, "suspended");
  if (wanted === "verifying" || wanted === "authorized" || wanted === "rejected") await apply(unit, account);
  if (wanted === "authorized" || wanted === "rejected") {
    await decideVerification(unit, account.accountId, wanted, wanted === "rejected" ? "The seed says so." : undefined);
  }
}

async function apply(unit: Unit, { accountId, partnerType }: AccountRecord): Promise<void> {
  const { vettingStatus: _status, vettingSubStatus: _sub, ...legalBusinessProfile } = initialLegalBusiness(await findCompany(unit.db, accountId));
  const location = (await listIdentifiers(unit.db, accountId)).find(({ type }) => type === "pla");
  invariant(location, "a new account has a location");
  await applyForEnrolment(unit, accountId, { partnerType, mpnId: location.mpnId, legalBusinessProfile });
}
