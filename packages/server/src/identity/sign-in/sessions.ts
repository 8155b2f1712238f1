// Who is signed in to this browser: a sealed cookie with one entry for each user, good for a day. An entry counts only
// while its user is still there and was not cut off.

import { TokenRefused } from "../errors.ts";
import type { SignInUser } from "../../directories/index.ts";
import type { Secrets, View } from "../../world/index.ts";
import { sealed, unsealed } from "../sealed.ts";
import { userOfGrant, type SignIn } from "../users.ts";

export interface Session extends SignIn {
  /** What clients are told as `session_state`. */
  readonly sessionId: string;
}

export interface LiveSession {
  readonly session: Session;
  readonly user: SignInUser;
}

export const sessionCookie = "understudy.sessions";
const lifetimeSeconds = 86_400;
const sessionsMax = 8;

export const sealSessions = (secrets: Secrets, sessions: readonly Session[]): string => sealed(secrets, "session", { sessions });

export async function liveSessions(view: View, cookie: string | undefined, now: Temporal.Instant): Promise<readonly LiveSession[]> {
  const { sessions = [] } = (cookie !== undefined && unsealed<{ sessions: Session[] }>(view.secrets, "session", cookie)) || {};
  const live: LiveSession[] = [];
  for (const session of sessions) {
    const user = await liveUser(view, session, now);
    if (user) live.push({ session, user });
  }
  return live;
}

/** Whoever signed in, unless that is over. */
export async function liveUser(view: View, signIn: SignIn, now: Temporal.Instant): Promise<SignInUser | undefined> {
  if (now.epochMilliseconds / 1000 >= signIn.authTime + lifetimeSeconds) return undefined;
  try {
    return await userOfGrant(view, signIn, { confidential: false });
  } catch (error) {
    if (error instanceof TokenRefused) return undefined;
    throw error;
  }
}

/** The newest sign-in of a user takes the place of the one before. */
export function withSession(sessions: readonly Session[], added: Session): readonly Session[] {
  return [added, ...sessions.filter(({ userId }) => userId !== added.userId)].slice(0, sessionsMax);
}
