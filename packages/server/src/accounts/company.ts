// What a company says of itself changes: its account's row, and its PartnerIDs that had its former name.

import { renameIdentifiers } from "../areas/profiles/index.ts";
import type { Unit } from "../world/index.ts";
import { updateCompany, type AccountRecord } from "./repository.ts";

/** `account` is as it was read in the same unit. */
export async function changeCompany(unit: Unit, account: AccountRecord, company: Parameters<typeof updateCompany>[2]): Promise<void> {
  await updateCompany(unit.db, account.accountId, company);
  await renameIdentifiers(unit.db, account.accountId, account.companyName ?? account.domain, company);
}
