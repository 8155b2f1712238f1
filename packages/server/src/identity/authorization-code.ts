// Authorization codes: sealed like refresh tokens, good for ten minutes and for one redemption (ID-35).

import type { Writer } from "../database/index.ts";
import { sql } from "../database/index.ts";
import { toInstantText } from "@understudy/kernel";
import type { Secrets } from "../world/index.ts";
import { refusals, TokenRefused } from "./errors.ts";
import { sealed, unsealed } from "./sealed.ts";
import type { SignIn } from "./users.ts";

export interface CodeContent extends SignIn {
  readonly appId: string;
  readonly tenantId: string;
  /** The tenant's account: whose rows note the redemption. */
  readonly accountId: string;
  /** The path's first segment at sign-in: a code from `common` may be redeemed there and at the user's tenant. */
  readonly segment: string;
  /** Milliseconds since 1970, by the clock of protocols. */
  readonly issuedAt: number;
  readonly redirectUri: string;
  readonly spa: boolean;
  readonly resource?: string;
  readonly scope?: string;
  readonly nonce?: string;
  /** See `Wish`. */
  readonly tellsAuthTime?: true;
  readonly challenge?: { readonly value: string; readonly method: "plain" | "S256" };
}

const lifetimeMs = 600_000;
/** Clients are used to codes of about a kilobyte. */
const lengthOfText = 700;

export const sealCode = (secrets: Secrets, content: CodeContent): string =>
  sealed(secrets, "code", { ...content, filling: "".padEnd(lengthOfText - JSON.stringify(content).length) });

export function openCode(secrets: Secrets, text: string, now: Temporal.Instant): CodeContent {
  const content = unsealed<CodeContent>(secrets, "code", text);
  if (!content) throw new TokenRefused(refusals.badCode);
  if (now.epochMilliseconds >= content.issuedAt + lifetimeMs) throw new TokenRefused(refusals.expiredCode);
  return content;
}

/** Notes that a code was redeemed; refuses it where it was before. What has expired is forgotten on the way. */
export async function redeemOnce(
  writer: Writer, secrets: Secrets, code: { readonly text: string; readonly accountId: string }, now: Temporal.Instant,
): Promise<void> {
  const expiresAt = toInstantText(now.add({ milliseconds: lifetimeMs }));
  await writer.run(sql`DELETE FROM redeemed_codes WHERE expires_at < ${toInstantText(now)}`);
  const noted = await writer.run(sql`
    INSERT INTO redeemed_codes (code_mark, account_id, expires_at)
    VALUES (${secrets.mark(code.text)}, ${code.accountId}, ${expiresAt}) ON CONFLICT (code_mark) DO NOTHING`);
  if (noted === 0) throw new TokenRefused(refusals.usedCode);
}
