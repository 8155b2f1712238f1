// Who is signed in to this browser: a sealed cookie with one entry for each user, good for a day. An entry counts only
// while its user is still there and was not cut off.

import { findUser, type SignInUser } from "../../directories/index.ts";
import type { Secrets, View } from "../../world/index.ts";
import { sealed, unsealed } from "../sealed.ts";
import type { SignIn } from "../users.ts";

export interface Session extends SignIn {
  /** What clients are told as `session_state`. */
  readonly sessionId: string;
  /** Milliseconds since 1970, by the clock of protocols. */
  readonly issuedAt: number;
}

export interface LiveSession {
  readonly session: Session;
  readonly user: SignInUser;
}

export const sessionCookie = "understudy.sessions";
const lifetimeMs = 86_400_000;
const sessionsMax = 8;

export const sealSessions = (secrets: Secrets, sessions: readonly Session[]): string => sealed(secrets, "session", { sessions });

export async function liveSessions(view: View, cookie: string | undefined, now: Temporal.Instant): Promise<readonly LiveSession[]> {
  const { sessions = [] } = (cookie !== undefined && unsealed<{ sessions: Session[] }>(view.secrets, "session", cookie)) || {};
  const live: LiveSession[] = [];
  for (const session of sessions) {
    if (now.epochMilliseconds >= session.issuedAt + lifetimeMs) continue;
    const user = await findUser(view.db, session.userId);
    if (user?.enabled && !isCutOff(user, session)) live.push({ session, user });
  }
  return live;
}

function isCutOff({ tokensValidFrom, passwordChangedAt }: SignInUser, { issuedAt }: Session): boolean {
  return [tokensValidFrom, passwordChangedAt].some((instant) =>
    instant !== undefined && issuedAt < Temporal.Instant.from(instant).epochMilliseconds);
}

/** The newest sign-in of a user takes the place of the one before. */
export function withSession(sessions: readonly Session[], added: Session): readonly Session[] {
  return [added, ...sessions.filter(({ userId }) => userId !== added.userId)].slice(0, sessionsMax);
}
