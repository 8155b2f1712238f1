// Whether somebody may call an operation. The contract says what an operation takes, `myAccess` which rights the user has;
// nothing about roles and clouds is written down a second time. Pure.

import type { Admission, Answer } from "./operation.ts";

export type Account = Answer<"account.get">;
export type Access = Answer<"myAccess.get">;

export function isAdmitted(admission: Admission, account: Pick<Account, "kind" | "cloud" | "state" | "partnerType">, access: Pick<Access, "rights">): boolean {
  const { clouds, environment, right, states = ["active"], partnerTypes } = admission;
  const kind = environment && (environment === "sandbox" ? "sandbox" : "primary");
  return clouds.includes(account.cloud)
    && (kind === undefined || kind === account.kind)
    && states.includes(account.state)
    && (partnerTypes === undefined || partnerTypes.includes(account.partnerType))
    && (right === undefined || access.rights.some((one) => one.right === right && one.granted));
}
