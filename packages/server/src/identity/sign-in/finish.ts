// The end of a sign-in: what the client gets, and what the browser keeps.

import { createHash, randomUUID } from "node:crypto";
import { sealCode } from "../authorization-code.ts";
import type { Authority } from "../authority.ts";
import { issuerV2OriginOf } from "../grants/grant.ts";
import { clientInfoOf } from "../token-answer.ts";
import type { TokenService } from "../token-service.ts";
import type { Secrets } from "../../world/index.ts";
import type { AuthorizeRequest } from "./authorize-request.ts";
import type { Actor } from "./next-step.ts";
import type { Session } from "./sessions.ts";

export interface Finishing {
  readonly service: TokenService;
  readonly secrets: Secrets;
  readonly authority: Authority;
  readonly now: Temporal.Instant;
  readonly session: Session;
}

/** The session that this sign-in leaves: the one that it came from, unless something was newly proved. */
export function sessionOf({ signIn }: Actor, sessions: readonly Session[]): Session {
  const known = sessions.find((one) => one.userId === signIn.userId && one.authTime === signIn.authTime && one.mfa === signIn.mfa);
  return known ?? { ...signIn, sessionId: randomUUID() };
}

/** The fields of the answer, in the order in which the real service sends them (ID-33). */
export async function authorizeAnswer(request: AuthorizeRequest, actor: Actor, finishing: Finishing): Promise<Record<string, string>> {
  const { user } = actor;
  const { session } = finishing;
  const code = request.wantsCode ? codeOf(request, actor, finishing) : undefined;
  const idToken = request.wantsIdToken ? await idTokenOf(request, actor, finishing, code) : undefined;
  return {
    ...(code !== undefined && { code }),
    ...(idToken !== undefined && { id_token: idToken }),
    ...(request.clientInfo && { client_info: clientInfoOf(user.userId, user.tenantId) }),
    session_state: session.sessionId,
  };
}

function codeOf(request: AuthorizeRequest, { signIn, tenant, client }: Actor, { secrets, now }: Finishing): string {
  const { resource, scope, nonce, challenge } = request;
  return sealCode(secrets, {
    ...signIn,
    appId: client.appId, tenantId: tenant.tenantId, accountId: tenant.accountId, segment: request.segment,
    issuedAt: now.epochMilliseconds, redirectUri: request.replyTo.redirectUri, spa: request.spa,
    ...(resource !== undefined && { resource }), ...(scope !== undefined && { scope }),
    ...(nonce !== undefined && { nonce }), ...(challenge && { challenge }),
    ...(request.maxAge !== undefined && { tellsAuthTime: true }),
  });
}

async function idTokenOf(request: AuthorizeRequest, actor: Actor, finishing: Finishing, code: string | undefined): Promise<string> {
  const { user, signIn, tenant, client } = actor;
  const { version, nonce } = request;
  return finishing.service.issueIdToken(
    {
      cloud: tenant.cloud, tenantId: tenant.tenantId, issuerV2Origin: issuerV2OriginOf(finishing.authority),
      resource: client.appId, resourceAppId: client.appId, tokenVersion: version === "v1" ? 1 : 2,
      subject: { kind: "user", appId: client.appId, proof: "none", user, mfa: signIn.mfa, scopes: [] },
    },
    {
      audience: request.clientId, version, email: / ?\bemail\b/.test(request.scope ?? ""),
      ...(request.maxAge !== undefined && { authTime: signIn.authTime }),
      ...(nonce !== undefined && { nonce }), ...(code !== undefined && { codeHash: halfHash(code) }),
    },
    finishing.now,
  );
}

/** `c_hash`: the left half of the code's hash (OpenID Connect Core 3.3.2.11). */
const halfHash = (code: string): string => createHash("sha256").update(code).digest().subarray(0, 16).toString("base64url");
