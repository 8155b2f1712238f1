// Who calls: the account that the token belongs to, the application, and the user if there is one.

import type { AccountKind, AccountState, CloudName, PartnerType, Role } from "@understudy/contract";
import { invariant, type Guid } from "@understudy/kernel";

export interface CallerAccount {
  readonly accountId: Guid;
  readonly kind: AccountKind;
  readonly cloud: CloudName;
  readonly partnerType: PartnerType;
  readonly state: AccountState;
  readonly domain: string;
  readonly mfaPolicy: "off" | "report" | "enforce";
  /** Before this instant of the world's clock `enforce` only reports; absent: at once. */
  readonly mfaEnforcedFrom?: string;
  /** Of how many applications in a hundred `enforce` asks a second factor; of the others it only reports. */
  readonly mfaEnforcedPercent: number;
}

export interface CallerUser {
  readonly userId: Guid;
  readonly userName: string;
  readonly roles: readonly Role[];
  /** A technical exception to the account's policy. */
  readonly mfaExempt?: boolean;
}

export interface Caller {
  readonly account: CallerAccount;
  readonly appId: Guid;
  readonly user?: CallerUser;
  /** Whether the user's sign-in had a second factor. */
  readonly mfa: boolean;
  /** Whether the caller's token is a Partner Center token, for which the authority's was exchanged. */
  readonly exchanged: boolean;
  /** What the token was granted; counts where an operation asks for a permission. */
  readonly permissions?: readonly string[];
}

/** For operations that take a user, to which no application alone gets through. */
export function userOf({ user }: Caller): CallerUser {
  invariant(user, "the operation takes a user");
  return user;
}
