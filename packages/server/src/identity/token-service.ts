// The token service of a world: what its routes and the operator's tokens are made with.

import type { CloudName } from "@understudy/contract";
import { invariant } from "@understudy/kernel";
import type { World } from "../world/index.ts";
import { issueAccessToken, type TokenRequest } from "./access-token.ts";
import { issueIdToken, type IdTokenWish } from "./id-token.ts";
import type { Granted } from "./grants/grant.ts";
import { IssuedTokens } from "./issued-tokens.ts";
import { protocolNow } from "./protocol-clock.ts";
import type { Issued } from "./token-answer.ts";
import { SigningKeys, type SigningKey } from "./signing-keys.ts";
import { TokenVerifier, type Verification, type VerificationRules } from "./verification.ts";

export class TokenService {
  readonly keys: SigningKeys;
  readonly issued = new IssuedTokens();
  readonly #world: World;
  readonly #verifier: TokenVerifier;

  constructor(world: World) {
    this.#world = world;
    this.keys = new SigningKeys(world.database, world.secrets);
    this.#verifier = new TokenVerifier(this.keys);
  }

  protocolNow(): Promise<Temporal.Instant> {
    return protocolNow(this.#world);
  }

  /** With the id token, where one is due. `now` is the request's, so that all times of an answer agree. */
  async issueAll(granted: Granted, now: Temporal.Instant, grant: string): Promise<Issued> {
    const key = await this.#signingKey(granted.cloud);
    const access = await issueAccessToken(granted, key, now, this.#world.settings.accessTokenSeconds);
    const issued = granted.idToken ? { ...access, idToken: await issueIdToken(granted, granted.idToken, key, access) } : access;
    this.issued.note(issued, { request: granted, grant, now, hasRefreshToken: granted.refreshToken !== undefined });
    return issued;
  }

  /** An id token by itself, as the authorize endpoint gives one. */
  async issueIdToken(request: TokenRequest, wish: IdTokenWish, now: Temporal.Instant): Promise<string> {
    const notBefore = Math.floor(now.epochMilliseconds / 1000);
    const times = { notBefore, expiresOn: notBefore + this.#world.settings.accessTokenSeconds };
    const idToken = await issueIdToken(request, wish, await this.#signingKey(request.cloud), times);
    this.issued.note({ idToken }, { request, grant: "authorize", now, hasRefreshToken: false });
    return idToken;
  }

  async #signingKey(cloud: CloudName): Promise<SigningKey> {
    const [key] = await this.keys.of(cloud);
    invariant(key, `the cloud ${cloud} has a signing key`);
    return key;
  }

  async verify(bearer: string, resource: NonNullable<VerificationRules["resource"]> = "partnerCenter"): Promise<Verification> {
    const { verificationSkewSeconds, rejectGraphAudience } = this.#world.settings;
    return this.#verifier.verify(bearer, {
      now: await this.protocolNow(), skewSeconds: verificationSkewSeconds, rejectGraphAudience, resource,
    });
  }
}
