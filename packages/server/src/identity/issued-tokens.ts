// Which tokens were issued last, for the operator to look into: what was in them, and never a token itself, since
// without its signature it is good for nothing. They are kept in memory, by each process for itself.

import type { Issued } from "./token-answer.ts";
import type { TokenRequest } from "./access-token.ts";

export interface KeptToken {
  /** Counts from 1, and on after everything was forgotten. */
  readonly id: number;
  /** Protocol time, in milliseconds since 1970. */
  readonly issuedAt: number;
  /** As the token request named it, or what was done in its place. */
  readonly grant: string;
  readonly request: TokenRequest;
  /** Header and claims, as JSON. */
  readonly access?: readonly Buffer[];
  readonly idToken?: readonly Buffer[];
  readonly hasRefreshToken: boolean;
}

/** How many are kept. */
export const tokensMax = 200;

export class IssuedTokens {
  #kept: KeptToken[] = [];
  #last = 0;

  note(issued: Partial<Issued>, about: { readonly request: TokenRequest; readonly grant: string; readonly now: Temporal.Instant; readonly hasRefreshToken: boolean }): void {
    const { request, grant, now, hasRefreshToken } = about;
    this.#last += 1;
    this.#kept.push({
      id: this.#last, issuedAt: now.epochMilliseconds, grant, request, hasRefreshToken,
      ...(issued.accessToken !== undefined && { access: contentOf(issued.accessToken) }),
      ...(issued.idToken !== undefined && { idToken: contentOf(issued.idToken) }),
    });
    if (this.#kept.length > tokensMax) this.#kept.shift();
  }

  /** Oldest first. */
  get kept(): readonly KeptToken[] {
    return this.#kept;
  }

  get last(): number {
    return this.#last;
  }

  forget(): void {
    this.#kept = [];
  }
}

/** Copied out of the token, of which no part is kept so. */
const contentOf = (token: string): Buffer[] => token.split(".").slice(0, 2).map((part) => Buffer.from(part, "base64url"));
