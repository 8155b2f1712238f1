// Who has API access, and how far an account's is: the page App management (S-28 to S-34, section 3.2).

import { faults, hasFeature, type ApiAccess, type Of, type PartnerType } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { CallerAccount } from "../../call/index.ts";
import type { View } from "../../world/index.ts";
import { listDirectory } from "./directory.ts";
import { findTerms } from "./terms.ts";

/** Indirect resellers buy through their providers, and advisors buy nothing. */
const typesWithApiAccess: readonly PartnerType[] = ["directBill", "indirectProvider", "controlPanelVendor"];

function refuseWithoutApiAccess({ partnerType }: CallerAccount): void {
  if (typesWithApiAccess.includes(partnerType)) return;
  throw new Fault(faults.callerRefused, { reason: `Accounts of the type ${partnerType} have no API access.` });
}

/** An account that is not set up yet cannot enable it (S-27, S-28). */
export function refuseToEnable(account: CallerAccount): void {
  refuseWithoutApiAccess(account);
  const { state } = account;
  if (state !== "active") throw new Fault(faults.callerRefused, { reason: `The account is ${state}: complete Set up account first.` });
}

export async function showApiAccess(view: View, account: CallerAccount): Promise<Of<typeof ApiAccess>> {
  refuseWithoutApiAccess(account);
  const { accountId, domain, cloud } = account;
  const directory = await listDirectory(view, account);
  const terms = await findTerms(view.db, accountId);
  return {
    accountId, domain, cloud,
    enabled: directory.some(({ registeredAt }) => registeredAt !== undefined),
    ...(terms && { termsAcceptedBy: terms.acceptedBy, termsAcceptedDate: terms.acceptedDate }),
    offersNew: hasFeature(cloud, "createAppOnPage"),
    offersExisting: directory.some(({ registeredAt }) => registeredAt === undefined),
  };
}
