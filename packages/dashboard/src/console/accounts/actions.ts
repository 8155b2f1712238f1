// What can be done to an account in its state, as others do it in the real world. Pure.

import type { Account } from "../api/answers.ts";

const accountActions = ["suspend", "resume", "verify", "reject", "mfa", "fail", "empties", "remove"] as const;
export type AccountAction = (typeof accountActions)[number];

export function actionsOn({ kind, state, vettingStatus }: Pick<Account, "kind" | "state" | "vettingStatus">): readonly AccountAction[] {
  const isVerifying = state === "verifying" || vettingStatus === "pending";
  const isSandbox = kind === "sandbox";
  const isThere: Readonly<Record<AccountAction, boolean>> = {
    suspend: state === "active",
    resume: state === "suspended",
    verify: isVerifying,
    reject: isVerifying,
    mfa: state !== "creating",
    fail: isSandbox && state === "creating",
    empties: isSandbox && state !== "creating",
    remove: isSandbox,
  };
  return accountActions.filter((action) => isThere[action]);
}
