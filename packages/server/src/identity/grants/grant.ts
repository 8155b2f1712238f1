// What every grant is: a question to the token endpoint, answered with what the token shall say, or refused.

import { clouds } from "@understudy/contract";
import type { Directory } from "../../directories/index.ts";
import type { World } from "../../world/index.ts";
import type { TokenRequest } from "../access-token.ts";
import type { Authority } from "../authority.ts";
import type { IdTokenWish } from "../id-token.ts";
import type { AskedScopes } from "../scopes.ts";
import type { TokenForm } from "../token-form.ts";
import type { TokenService } from "../token-service.ts";

export type TokenVersion = "v1" | "v2";

export interface Asked {
  readonly world: World;
  readonly service: TokenService;
  /** The path's first segment, as it was sent. */
  readonly segment: string;
  /** The tenant that the segment names; absent for `common` and `organizations`, where the credential tells it. */
  readonly tenant: Directory | undefined;
  readonly authority: Authority;
  readonly form: TokenForm;
  readonly version: TokenVersion;
  /** The header of a page that asks from another origin. */
  readonly origin: string | undefined;
  readonly protocolNow: Temporal.Instant;
}

/** What an answer is made of. */
export interface Granted extends TokenRequest {
  /** In version 2, as it was asked for. */
  readonly scopes?: AskedScopes;
  readonly idToken?: IdTokenWish;
  /** Sealed and ready. */
  readonly refreshToken?: string;
  readonly clientInfo: boolean;
}

export type Grant = (asked: Asked) => Promise<Granted>;

/**
 * Under a real login host the authority is the real one, under this server's own name it is this server (ID-12): as the
 * documents say, by the name that was used.
 */
export const issuerV2OriginOf = (authority: Authority): string =>
  authority.cloud ? `https://${clouds[authority.cloud].issuerV2Host}` : authority.origin;
