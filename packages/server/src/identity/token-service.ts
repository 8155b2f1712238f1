// The token service of a world: what its routes and the operator's tokens are made with.

import { machineClock } from "@understudy/kernel";
import type { World } from "../world/index.ts";
import { issueAccessToken, type IssuedToken, type TokenRequest } from "./access-token.ts";
import { SigningKeys } from "./signing-keys.ts";
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
    const [key] = await this.keys.of(request.cloud);
    if (!key) throw new Error(`Cloud ${request.cloud} has no signing key.`);
    return issueAccessToken(request, key, await this.protocolNow(), this.#world.settings.accessTokenSeconds);
  }

  async verify(bearer: string): Promise<Verification> {
    const { verificationSkewSeconds, rejectGraphAudience } = this.#world.settings;
    return this.#verifier.verify(bearer, {
      now: await this.protocolNow(), skewSeconds: verificationSkewSeconds, rejectGraphAudience,
    });
  }

}
