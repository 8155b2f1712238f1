// What the operator does to a user as an administrator of the tenant would: disable it, take its second factor away,
// revoke its sessions, unlock it, give it a password; of a partner's users also what their account's pages cannot do: put
// them into the directory's groups and roles, and except them from the second factor. Without any of these it only tells
// how the user stands.

import { Type, type Static } from "typebox";
import { oneOf, roleNames } from "@understudy/contract";
import {
  findPartnerUser, findUserByName, newStamp, updatePartnerUser, updateSignIn, type MfaMethod, type SignInUser,
} from "../directories/index.ts";
import { forgetFailures, lockedUntil, newPassword, type TokenService } from "../identity/index.ts";
import type { Unit, View, World } from "../world/index.ts";
import { ControlRefused } from "./refusal.ts";

const mfaMethods = ["approval", "totp"] as const satisfies readonly MfaMethod[];

export const UserOrder = Type.Object(
  {
    userName: Type.String({ description: "user@domain" }),
    enabled: Type.Optional(Type.Boolean({ description: "Whether the user may sign in" })),
    mfaMethods: Type.Optional(Type.Array(oneOf(mfaMethods), {
      uniqueItems: true, description: "The second factors that are registered from now on; an empty list takes them away",
    })),
    mfaExempt: Type.Optional(Type.Boolean({
      description: "Whether the account's policy lets a partner's user pass without a second factor, as support grants it (A-71)",
    })),
    roles: Type.Optional(Type.Array(oneOf(roleNames), {
      uniqueItems: true, description: "All roles of a partner's user from now on, as its directory has them, in every cloud (A-64)",
    })),
    mustChangePassword: Type.Optional(Type.Boolean({ description: "Whether the next sign-in asks for a new password" })),
    password: Type.Optional(Type.String({ description: "A new password, under the directory's rules" })),
    revokeSessions: Type.Optional(Type.Literal(true, { description: "Refresh tokens, codes and sessions of the user are worth nothing from now on; an access token ends when it expires" })),
    unlock: Type.Optional(Type.Literal(true, { description: "Wrong passwords until now are forgotten" })),
  },
  { additionalProperties: false },
);

export type UserOrder = Static<typeof UserOrder>;

export async function changeUser(world: World, tokens: TokenService, order: UserOrder): Promise<object> {
  const now = await tokens.protocolNow();
  const passwordHash = order.password === undefined ? undefined : await hashOfNew(world, order.userName, order.password);
  return world.unit(async (unit) => {
    const user = await userNamed(unit, order.userName);
    const changed = changedUser(user, order);
    checkMethods(changed);
    await updateSignIn(unit.db, { ...changed, ...(passwordHash !== undefined && { passwordHash, passwordStamp: newStamp() }) });
    await changePartnerUser(unit, user, order);
    if (order.unlock) await forgetFailures(unit, order.userName);
    return stateOf(unit, order.userName, now);
  });
}

/** Hashing takes its time, so it comes before the unit of work. */
async function hashOfNew(world: World, userName: string, password: string): Promise<string> {
  const user = await world.view((view) => userNamed(view, userName));
  const chosen = await newPassword(world, user, password);
  if ("problem" in chosen) throw new ControlRefused(400, chosen.problem);
  return chosen.hash;
}

async function userNamed(view: View, userName: string): Promise<SignInUser> {
  const user = await findUserByName(view.db, userName);
  if (!user) throw new ControlRefused(404, `There is no user ${userName} in this world.`);
  return user;
}

/** A password that is given here is good as it is, unless the order says otherwise. */
function changedUser(user: SignInUser, order: UserOrder): SignInUser {
  return {
    ...user,
    enabled: order.enabled ?? user.enabled,
    mfaMethods: order.mfaMethods ?? user.mfaMethods,
    mustChangePassword: order.mustChangePassword ?? (order.password === undefined && user.mustChangePassword),
    ...(order.revokeSessions && { sessionStamp: newStamp() }),
  };
}

/** What only a partner's users have. */
async function changePartnerUser(unit: Unit, { userId, tenantId, userName }: SignInUser, order: UserOrder): Promise<void> {
  if (order.roles === undefined && order.mfaExempt === undefined) return;
  const user = await findPartnerUser(unit.db, tenantId, userId);
  if (!user) throw new ControlRefused(400, `${userName} is no user of a partner account: roles and mfaExempt are for those.`);
  await updatePartnerUser(unit.db, { ...user, roles: order.roles ?? user.roles, mfaExempt: order.mfaExempt ?? user.mfaExempt });
}

function checkMethods({ userName, mfaMethods: methods, sealedTotpSecret }: SignInUser): void {
  if (!methods.includes("totp") || sealedTotpSecret) return;
  throw new ControlRefused(400, `${userName} has no authenticator: it sets one up at the sign-in page, and keeps it.`);
}

/** As it stands in the tables, without a secret. */
async function stateOf(view: View, userName: string, now: Temporal.Instant): Promise<object> {
  const user = await userNamed(view, userName);
  const locked = await lockedUntil(view, userName, now);
  const partnerUser = await findPartnerUser(view.db, user.tenantId, user.userId);
  return {
    userName: user.userName, userId: user.userId, tenantId: user.tenantId, roles: user.roles,
    enabled: user.enabled, mfaMethods: user.mfaMethods, mustChangePassword: user.mustChangePassword,
    ...(partnerUser?.mfaExempt && { mfaExempt: true }),
    ...(locked !== undefined && { lockedUntil: locked }),
  };
}
