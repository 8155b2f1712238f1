// The account itself: what its own pages do.

import { faults, type Account, type accountOperations, type Of } from "@understudy/contract";
import { Fault, invariant } from "@understudy/kernel";
import { badProperty, type CallerAccount, type Handlers } from "../../call/index.ts";
import type { View } from "../../world/index.ts";
import { completeAccount, findAccount } from "../repository.ts";

export const accountHandlers: Handlers<typeof accountOperations> = {
  "account.get": async ({ caller }, view) => showAccount(view, caller.account),

  "account.setUp": async ({ caller, body }, unit, record) => {
    const { accountId, state } = caller.account;
    if (state !== "created") throw new Fault(faults.callerRefused, { reason: `The account is ${state}: there is nothing to set up.` });
    if (!body.agreementAccepted) throw badProperty("agreementAccepted", "the agreement must be accepted");
    await completeAccount(unit.db, accountId, { companyName: body.companyName, address: JSON.stringify(body.address) });
    record({ after: body, details: { AccountId: accountId } });
    return showAccount(unit, caller.account);
  },
};

async function showAccount(view: View, caller: CallerAccount): Promise<Of<typeof Account>> {
  const account = await findAccount(view.db, caller.accountId);
  invariant(account, "a caller's account exists");
  const { accountId, kind, cloud, partnerType, state, domain, companyName } = account;
  return { accountId, kind, cloud, partnerType, state, domain, ...(companyName !== undefined && { companyName }) };
}
