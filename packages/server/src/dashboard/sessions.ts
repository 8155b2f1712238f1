// Sessions: a browser has a random value, the database its mark and the user's tokens, sealed. A session ends a day after
// the sign-in, and as soon as its user is deleted, disabled or cut off.

import { randomBytes } from "node:crypto";
import { toInstantText } from "@understudy/kernel";
import { sql, type Reader, type Writer } from "../database/index.ts";
import type { SignInUser } from "../directories/index.ts";
import type { House } from "../http/index.ts";
import { holderOf, TokenRefused } from "../identity/index.ts";
import type { Secrets, View } from "../world/index.ts";

export const sessionSeconds = 86_400;

/** What the token service gave; it never leaves the server. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** From then on the access token is renewed; milliseconds since 1970, by the clock of protocols. */
  readonly renewFrom: number;
}

export interface Session {
  readonly mark: string;
  readonly accountId: string;
  readonly user: SignInUser;
  /** Whether the sign-in had a second factor. */
  readonly mfa: boolean;
  readonly tokens: Tokens;
}

interface Row {
  account_id: string;
  sealed_tokens: Uint8Array;
  expires_at: string;
}

/** Marks of browsers' values are of their own kind: nobody learns the mark of another secret here. */
const markOf = (secrets: Secrets, value: string): string => secrets.mark(`dashboard session ${value}`);

/** Always a new value, whatever the browser had: so nobody can have given it one that they know. What it had is over. */
export async function createSession(
  { world, tokens: service }: House, made: { readonly accountId: string; readonly tokens: Tokens }, before: string | undefined,
): Promise<string> {
  const value = randomBytes(32).toString("base64url");
  const now = await service.protocolNow();
  const expiresAt = toInstantText(now.add({ seconds: sessionSeconds }));
  await world.unit(async ({ db, secrets }) => {
    await db.run(sql`DELETE FROM dashboard_sessions WHERE expires_at <= ${toInstantText(now)}`);
    if (before !== undefined) await deleteSession(db, markOf(secrets, before));
    await db.run(sql`
      INSERT INTO dashboard_sessions (session_mark, account_id, sealed_tokens, expires_at)
      VALUES (${markOf(secrets, value)}, ${made.accountId}, ${secrets.seal(JSON.stringify(made.tokens))}, ${expiresAt})`);
  });
  return value;
}

export async function endSession({ world }: House, value: string): Promise<void> {
  await world.unit(({ db, secrets }) => deleteSession(db, markOf(secrets, value)));
}

/** The session of a browser's value, while it lasts. */
export async function liveSession({ world, tokens: service }: House, value: string): Promise<Session | undefined> {
  const now = await service.protocolNow();
  return world.view(async (view) => {
    const mark = markOf(view.secrets, value);
    const row = await findRow(view.db, mark);
    if (!row || row.expires_at <= toInstantText(now)) return undefined;
    const tokens = tokensIn(view.secrets, row);
    const holder = await holderNow(view, tokens, now);
    return holder && { mark, accountId: row.account_id, tokens, ...holder };
  });
}

async function holderNow(view: View, { refreshToken }: Tokens, now: Temporal.Instant): Promise<Pick<Session, "user" | "mfa"> | undefined> {
  try {
    return await holderOf(view, refreshToken, now);
  } catch (error) {
    if (error instanceof TokenRefused) return undefined;
    throw error;
  }
}

/** Its tokens as they are by now; undefined where it has ended meanwhile. */
export function storedTokens({ world }: House, mark: string): Promise<Tokens | undefined> {
  return world.view(async ({ db, secrets }) => {
    const row = await findRow(db, mark);
    return row && tokensIn(secrets, row);
  });
}

/** False where the session has ended meanwhile: then nothing is kept. */
export async function keepTokens({ world }: House, mark: string, tokens: Tokens): Promise<boolean> {
  const kept = await world.unit(({ db, secrets }) =>
    db.run(sql`UPDATE dashboard_sessions SET sealed_tokens = ${secrets.seal(JSON.stringify(tokens))} WHERE session_mark = ${mark}`));
  return kept > 0;
}

export async function deleteSession(writer: Writer, mark: string): Promise<void> {
  await writer.run(sql`DELETE FROM dashboard_sessions WHERE session_mark = ${mark}`);
}

const findRow = (reader: Reader, mark: string): Promise<Row | undefined> =>
  reader.get<Row>(sql`SELECT account_id, sealed_tokens, expires_at FROM dashboard_sessions WHERE session_mark = ${mark}`);

const tokensIn = (secrets: Secrets, row: Row): Tokens => JSON.parse(secrets.unseal(row.sealed_tokens)) as Tokens;
