// What the signed-in user may do, for pages and menus.

import { useMemo } from "react";
import { accountGet } from "../operations/account.ts";
import { myAccessGet } from "../operations/myaccess.ts";
import { useSession } from "./api-provider.tsx";
import { isAdmitted, type Access, type Account } from "./admission.ts";
import type { Admission } from "./operation.ts";
import { useRead } from "./use-operation.ts";

/** The account and the user's rights, which the frame has read before any page is shown. */
export function useAccount(): Account {
  const { data } = useRead(accountGet, {});
  const { accountId, kind, cloud, domain, companyName } = useSession();
  // Suspended accounts answer nothing, not even this; what the session knows is enough to say so.
  return data ?? { accountId, kind, cloud, domain, country: "", partnerType: "directBill", state: "suspended", ...(companyName !== undefined && { companyName }) };
}

export const useAccess = (): Access | undefined => useRead(myAccessGet, {}).data;

export function useMay(): (admission: Admission) => boolean {
  const account = useAccount();
  const access = useAccess();
  return useMemo(() => (admission: Admission) => access !== undefined && isAdmitted(admission, account, access), [account, access]);
}
