// Passwords: checking the one that somebody signs in with, and setting a new one. How long a check takes says nothing
// of whether there is such a user or what kind of password it has: it always makes the same steps.

import { domainOf, findUser, findUserByName, newStamp, updateSignIn, type SignInUser } from "../directories/index.ts";
import { hashPassword, verifyPassword, type Secrets, type Settings, type World } from "../world/index.ts";
import { refusals, TokenRefused } from "./errors.ts";
import { forgetFailures, noteFailure, refuseLocked } from "./lock-out.ts";
import { passwordProblem } from "./password-rules.ts";

export interface SignInAttempt {
  /** user@domain, in any case. */
  readonly userName: string;
  readonly password: string;
  /** Where only users of this tenant may sign in: others are unknown there. */
  readonly tenantId?: string;
}

/**
 * The user whose name and password these are. `allowExpired` lets in whose password must be changed, who is about to
 * change it. Takes some 30 ms, and longer while others are being checked.
 */
export async function checkPassword(
  world: World, attempt: SignInAttempt, protocolNow: Temporal.Instant, { allowExpired = false }: { readonly allowExpired?: boolean } = {},
): Promise<SignInUser> {
  const { userName, password, tenantId } = attempt;
  if (password === "") throw new TokenRefused(refusals.emptyPassword);
  const named = await world.view(async (view) => {
    await refuseLocked(view, userName, protocolNow);
    return findUserByName(view.db, userName);
  });
  const user = tenantId === undefined || named?.tenantId === tenantId ? named : undefined;
  const isRight = await isPassword(world.secrets, password, user?.passwordHash ?? nobodysHash);
  await world.unit(async (unit) => {
    // Of many tries at the same moment those that come after the last free one count for nothing, right or wrong.
    await refuseLocked(unit, userName, protocolNow);
    await (isRight ? forgetFailures(unit, userName) : noteFailure(unit, userName, protocolNow));
  });
  if (!user) throw refusalOfUnknown(world.settings, attempt);
  if (!isRight) throw new TokenRefused(refusals.wrongPassword);
  if (!user.enabled) throw new TokenRefused(refusals.disabledUser);
  if (user.mustChangePassword && !allowExpired) throw new TokenRefused(refusals.passwordExpired);
  return user;
}

function refusalOfUnknown({ unknownUserAnswer }: Settings, { userName, tenantId }: SignInAttempt): TokenRefused {
  if (unknownUserAnswer === "wrongPassword") return new TokenRefused(refusals.wrongPassword);
  return new TokenRefused(refusals.unknownUser, { user: userName, tenant: tenantId ?? domainOf(userName) });
}

const generated = "hmac$";
/** Of the forms that hashes have, and of no password: to compute with where there is no hash of that kind. */
const nobodysMark = "A".repeat(43);
const nobodysHash = `argon2id$${"A".repeat(22)}$${nobodysMark}`;

/** One comparison of each kind, whichever the hash is of. */
async function isPassword(secrets: Secrets, password: string, hash: string): Promise<boolean> {
  const isGenerated = hash.startsWith(generated);
  const isMarked = secrets.matches(password, isGenerated ? hash.slice(generated.length) : nobodysMark);
  const isHashed = await verifyPassword(password, isGenerated ? nobodysHash : hash);
  return isMarked || isHashed;
}

export type NewPassword = { readonly hash: string } | { readonly problem: string };

/** The hash of a password that the user may have from now on, or in a sentence why not. Outside any unit of work. */
export async function newPassword(world: World, user: SignInUser, password: string): Promise<NewPassword> {
  const problem = passwordProblem(password, user.userName);
  if (problem !== undefined) return { problem };
  if (await isPassword(world.secrets, password, user.passwordHash)) return { problem: "The new password is the one of before." };
  return { hash: await hashPassword(password) };
}

/** From now on the user signs in with this password, and need not change it. Answers why not, where that is refused. */
export async function setPassword(world: World, user: SignInUser, password: string): Promise<string | undefined> {
  const chosen = await newPassword(world, user, password);
  if ("problem" in chosen) return chosen.problem;
  return world.unit(async (unit) => {
    const asNow = await findUser(unit.db, user.userId);
    if (!asNow) return "There is no such user any more.";
    // Whoever changed it meanwhile, an administrator above all, has the last word.
    if (asNow.passwordHash !== user.passwordHash) return "The password was changed meanwhile. Sign in with the new one.";
    await updateSignIn(unit.db, { ...asNow, passwordHash: chosen.hash, passwordStamp: newStamp(), mustChangePassword: false });
    return undefined;
  });
}
