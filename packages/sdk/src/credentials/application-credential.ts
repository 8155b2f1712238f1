// The application's own token, by the id and key that App management shows. Whoever uses @azure/identity takes its
// ClientSecretCredential; this one is for those who need no more than a profile.

import type { AccessToken, GetTokenOptions, TokenCredential } from "@azure/core-auth";
import { ArgumentError } from "../errors/argument-error.ts";
import { readTenant, tokenRequests, type RequestTokens, type TokenServiceOptions } from "./token-request.ts";

export class ApplicationCredential implements TokenCredential {
  readonly #tenant: string;
  readonly #appId: string;
  readonly #key: string;
  readonly #request: RequestTokens;

  /**
   * @param tenant the partner's domain or tenant id
   * @param key the application's key, as it was shown once
   */
  constructor(tenant: string, appId: string, key: string, options: TokenServiceOptions = {}) {
    if (!appId) throw new ArgumentError("appId", "is missing");
    if (!key) throw new ArgumentError("key", "is missing");
    this.#tenant = readTenant("tenant", tenant);
    this.#appId = appId;
    this.#key = key;
    this.#request = tokenRequests(options);
  }

  /** A new token each time: a client keeps it until shortly before it expires. */
  async getToken(scopes: string | string[], { abortSignal, tenantId }: GetTokenOptions = {}): Promise<AccessToken> {
    const { accessToken } = await this.#request(tenantId === undefined ? this.#tenant : readTenant("options.tenantId", tenantId), {
      grant_type: "client_credentials", client_id: this.#appId, client_secret: this.#key, scope: [scopes].flat().join(" "),
    }, abortSignal);
    return accessToken;
  }
}
