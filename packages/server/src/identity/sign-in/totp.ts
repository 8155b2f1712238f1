// An authenticator's six digits. The secret is kept sealed; a code counts once.

import { Secret, TOTP } from "otpauth";
import { toInstantText } from "@understudy/kernel";
import { sql, type Writer } from "../../database/index.ts";
import type { SignInUser } from "../../directories/index.ts";
import type { Unit } from "../../world/index.ts";

/** What every authenticator knows: SHA-1, six digits, half a minute; a code before or after is still good. */
const periodSeconds = 30;
const window = 1;

/** 160 bits, in base32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** What the QR code says. */
export const keyUri = (secret: string, userName: string): string => totp(secret, userName).toString();

const totp = (secret: string, label: string): TOTP =>
  new TOTP({ issuer: "Understudy", label, secret: Secret.fromBase32(secret), period: periodSeconds });

/** Which half minute a code is of; undefined when it is of none near by. */
function totpStep(secret: string, code: string, now: Temporal.Instant): number | undefined {
  const digits = code.replaceAll(" ", "");
  if (!/^\d{6}$/.test(digits)) return undefined;
  const timestamp = now.epochMilliseconds;
  const delta = totp(secret, "user").validate({ token: digits, timestamp, window });
  return delta === null ? undefined : Math.floor(timestamp / 1000 / periodSeconds) + delta;
}

/** Whether the code is the user's, of now, and was not used before. */
export async function useTotp(unit: Unit, user: SignInUser, code: string, now: Temporal.Instant): Promise<boolean> {
  if (!user.sealedTotpSecret) return false;
  const step = totpStep(unit.secrets.unseal(user.sealedTotpSecret), code, now);
  return step !== undefined && useStep(unit, user, step, now);
}

/** The code that shows that an authenticator is set up. It counts as well, and no second time. */
export async function useFirstTotp(
  unit: Unit, user: SignInUser, { secret, code }: { readonly secret: string; readonly code: string }, now: Temporal.Instant,
): Promise<boolean> {
  const step = totpStep(secret, code, now);
  return step !== undefined && useStep(unit, user, step, now);
}

/** Notes the half minute, in the table of what may happen once. */
async function useStep(unit: Unit, user: SignInUser, step: number, now: Temporal.Instant): Promise<boolean> {
  const mark = unit.secrets.mark(`totp ${user.userId} ${step}`);
  const expiresAt = toInstantText(now.add({ seconds: periodSeconds * (2 * window + 1) }));
  const noted = await unit.db.run(sql`
    INSERT INTO redeemed_codes (code_mark, account_id, expires_at) VALUES (${mark}, ${user.accountId}, ${expiresAt})
    ON CONFLICT (code_mark) DO NOTHING`);
  return noted === 1;
}

/** From now on the authenticator is one of the user's methods. */
export async function keepTotp(writer: Writer, user: SignInUser, sealedSecret: Uint8Array): Promise<void> {
  const methods = [...new Set([...user.mfaMethods, "totp"])].join(" ");
  await writer.run(sql`
    UPDATE directory_users SET sealed_totp_secret = ${sealedSecret}, mfa_methods = ${methods}
    WHERE user_id = ${user.userId} AND account_id = ${user.accountId}`);
}
