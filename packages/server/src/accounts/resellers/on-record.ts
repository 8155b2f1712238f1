// The partner on record: which indirect reseller something is sold through. An indirect provider names one of its own
// by PartnerID, and the reseller has signed its agreement. Source: error-codes.md, indirect-provider-tasks-in-partner-center.md.

import { faults, ordersFaults, subscriptionsFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { findPartner, listIdentifiers } from "../../areas/profiles/index.ts";
import type { CallerAccount } from "../../call/index.ts";
import type { View } from "../../world/index.ts";
import { hasSignedRequired } from "../agreements/agreements.ts";
import { listResellersByNumber } from "./repository.ts";

/** Returns where the provider has such a reseller; whether the caller is a provider is asked by whoever asks this. */
export async function checkPartnerOnRecord({ db }: View, provider: CallerAccount, mpnId: string): Promise<void> {
  const resellers = await listResellersByNumber(db, provider.accountId, mpnId);
  for (const accountId of resellers) {
    if (await hasSignedRequired(db, { accountId, partnerType: "indirectReseller" })) return;
  }
  if (resellers.length > 0) throw new Fault(ordersFaults.resellerAgreementMissing, { mpnId });
  const own = await listIdentifiers(db, provider.accountId);
  if (own.some((identifier) => identifier.mpnId === mpnId)) throw new Fault(subscriptionsFaults.providerAsPartnerOnRecord, { mpnId });
  const known = await findPartner(db, mpnId, provider);
  throw known ? new Fault(ordersFaults.notAnIndirectReseller, { mpnId })
    : new Fault(faults.mpnIdUnknown, { mpnId, reason: "None of the provider's indirect resellers has it." });
}
