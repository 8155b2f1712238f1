// The API's operations on the indirect resellers of a provider's integration sandbox.

import type { accountsOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { indirectResellerOf } from "./partnership.ts";
import { createSandboxReseller, deleteSandboxReseller } from "./sandbox-resellers.ts";

export const sandboxResellersHandlers: Handlers<typeof accountsOperations> = {
  "accounts.sandboxIndirectResellers.create": async ({ caller, body }, unit, record) => {
    const reseller = await createSandboxReseller(unit, caller, body);
    const { tenant: { id, adminUserAccount }, ...shown } = reseller;
    record({ after: { ...shown, tenant: { id, adminUserAccount } }, details: { AccountId: reseller.accountId } });
    return reseller;
  },

  "accounts.sandboxIndirectResellers.delete": async ({ caller, params }, unit, record) => {
    const reseller = await deleteSandboxReseller(unit, caller.account, params.resellerId);
    record({ before: indirectResellerOf(reseller), details: { AccountId: reseller.resellerId } });
    return undefined;
  },
};
