// The token service of a world: what its routes and the operator's tokens are made with.

import type { CloudName } from "@understudy/contract";
import { invariant, machineClock } from "@understudy/kernel";
import type { World } from "../world/index.ts";
import { issueAccessToken, type IssuedToken, type TokenRequest } from "./access-token.ts";
import { issueIdToken, type IdTokenWish } from "./id-token.ts";
import type { Granted } from "./grants/grant.ts";
import type { Issued } from "./token-answer.ts";
import { SigningKeys, type SigningKey } from "./signing-keys.ts";
import { TokenVerifier, type Verification } from "./verification.ts";

export class TokenService {
  readonly keys: SigningKeys;
  readonly #world: World;
  readonly #verifier: TokenVerifier;

  constructor(world: World) {
    this.#world = world;
    this.keys = new SigningKeys(world.database, world.secrets);
    this.#verifier = new TokenVerifier(this.keys);
  }

  /** What clients compare with their own watch runs on the machine's clock, unless a switch says otherwise. */
  async protocolNow(): Promise<Temporal.Instant> {
    if (this.#world.settings.protocolClock === "real") return machineClock.now();
    return this.#world.database.read((reader) => this.#world.clock.now(reader));
  }

  async issue(request: TokenRequest): Promise<IssuedToken> {
    const key = await this.#signingKey(request.cloud);
    return issueAccessToken(request, key, await this.protocolNow(), this.#world.settings.accessTokenSeconds);
  }

  /** With the id token, where one is due. */
  async issueAll(granted: Granted): Promise<Issued> {
    const issued = await this.issue(granted);
    if (!granted.idToken) return issued;
    return { ...issued, idToken: await this.issueIdToken(granted, granted.idToken) };
  }

  async issueIdToken(request: TokenRequest, wish: IdTokenWish): Promise<string> {
    const now = Math.floor((await this.protocolNow()).epochMilliseconds / 1000);
    const times = { notBefore: now, expiresOn: now + this.#world.settings.accessTokenSeconds };
    return issueIdToken(request, wish, await this.#signingKey(request.cloud), times);
  }

  async #signingKey(cloud: CloudName): Promise<SigningKey> {
    const [key] = await this.keys.of(cloud);
    invariant(key, `the cloud ${cloud} has a signing key`);
    return key;
  }

  async verify(bearer: string): Promise<Verification> {
    const { verificationSkewSeconds, rejectGraphAudience } = this.#world.settings;
    return this.#verifier.verify(bearer, {
      now: await this.protocolNow(), skewSeconds: verificationSkewSeconds, rejectGraphAudience,
    });
  }
}
