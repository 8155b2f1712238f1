// Id tokens: who signed in, for the application itself. Source: ID-23, ID-54.

import { randomUUID } from "node:crypto";
import { invariant } from "@understudy/kernel";
import { issuerV1, issuerV2, pairwise, signed, userAddress, type TokenRequest } from "./access-token.ts";
import type { SigningKey } from "./signing-keys.ts";

export interface IdTokenWish {
  /** The client's id as it was sent: some clients compare its very letters. */
  readonly audience: string;
  readonly nonce?: string;
  /** Seconds since 1970; only where the client has asked for it by `max_age` (OpenID Connect Core 2). */
  readonly authTime?: number;
  /** Of the endpoint that was asked. */
  readonly version: "v1" | "v2";
  readonly email: boolean;
  /** Of the code that comes along with it. */
  readonly codeHash?: string;
}

export async function issueIdToken(
  request: TokenRequest, wish: IdTokenWish, key: SigningKey, times: { readonly notBefore: number; readonly expiresOn: number },
): Promise<string> {
  const { subject, tenantId, cloud } = request;
  invariant(subject.kind === "user", "an id token is about a user");
  const { user, appId, mfa } = subject;
  const shared = {
    aud: wish.audience, iat: times.notBefore, nbf: times.notBefore, exp: times.expiresOn,
    ...(wish.authTime !== undefined && { auth_time: wish.authTime }),
    name: user.displayName, oid: user.userId, sub: pairwise(user.userId, appId), tid: tenantId,
    ...(wish.nonce !== undefined && { nonce: wish.nonce }),
    ...(wish.codeHash !== undefined && { c_hash: wish.codeHash }),
    uti: randomUUID().replaceAll("-", "").slice(0, 22),
  };
  if (wish.version === "v2") {
    const email = wish.email ? { email: user.userName } : {};
    return signed({ ...shared, iss: issuerV2(request.issuerV2Origin, tenantId), preferred_username: user.userName, ...email, rh: `0.${pairwise(tenantId, appId)}.`, ver: "2.0" }, key, 2);
  }
  const names = { family_name: user.lastName, given_name: user.firstName, ipaddr: userAddress, unique_name: user.userName, upn: user.userName };
  return signed({ ...shared, ...names, iss: issuerV1(cloud, tenantId), amr: mfa ? ["pwd", "mfa"] : ["pwd"], ver: "1.0" }, key, 1);
}
