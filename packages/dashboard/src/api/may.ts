// Whether the user may call an operation here. The contract says what an operation takes, `myAccess` which rights the
// user has; nothing about roles and clouds is written down a second time.

import { useMemo } from "react";
import { accountGet } from "../operations/account.ts";
import { myAccessGet } from "../operations/myaccess.ts";
import { useSession } from "./api-provider.tsx";
import type { Admission, Answer } from "./operation.ts";
import { useRead } from "./use-operation.ts";

export type Account = Answer<"account.get">;
export type Access = Answer<"myAccess.get">;

export function isAdmitted(admission: Admission, account: Pick<Account, "kind" | "cloud" | "state">, access: Pick<Access, "rights">): boolean {
  const { clouds, environment, right, states = ["active"] } = admission;
  const kind = environment && (environment === "sandbox" ? "sandbox" : "primary");
  return clouds.includes(account.cloud)
    && (kind === undefined || kind === account.kind)
    && states.includes(account.state)
    && (right === undefined || access.rights.some((one) => one.right === right && one.granted));
}

/** The account and the user's rights, which the frame has read before any page is shown. */
export function useAccount(): Account {
  const { data } = useRead(accountGet, {});
  const { accountId, kind, cloud, domain, companyName } = useSession();
  // Suspended accounts answer nothing, not even this; what the session knows is enough to say so.
  return data ?? { accountId, kind, cloud, domain, partnerType: "directBill", state: "suspended", ...(companyName !== undefined && { companyName }) };
}

export const useAccess = (): Access | undefined => useRead(myAccessGet, {}).data;

export function useMay(): (admission: Admission) => boolean {
  const account = useAccount();
  const access = useAccess();
  return useMemo(() => (admission: Admission) => access !== undefined && isAdmitted(admission, account, access), [account, access]);
}
