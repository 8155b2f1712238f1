// The secure application model: an administrator signs in once, with a second factor, and consents; the application keeps
// the refresh token of that sign-in and gets app+user tokens from it, for the partner's tenant and for those of customers.
// The second factor of the sign-in stays in every token that comes of it.

import type { AccessToken, GetTokenOptions, TokenCredential } from "@azure/core-auth";
import { limited, throwIfEnded } from "../attempt.ts";
import { ArgumentError } from "../errors/argument-error.ts";
import { PartnerCenterError } from "../errors/partner-center-error.ts";
import type { RefreshTokenStore } from "./refresh-token-store.ts";
import { defaultAuthority, readAuthority, readTenant, TokenError, tokenRequests, tokenTimeoutMs, tokenTooLate, type RequestTokens, type TokenServiceOptions, type Tokens } from "./token-request.ts";

export interface SecureApplicationModelOptions extends TokenServiceOptions {
  /** The partner's domain or tenant id. */
  readonly tenant: string;
  readonly appId: string;
  /** The key of the web application. */
  readonly key: string;
  readonly store: RefreshTokenStore;
}

/** There is no refresh token, it is none any more, or a customer's tenant lacks the consent: the message says which, and who has to give it. */
export class ConsentRequiredError extends PartnerCenterError {
  override readonly name = "ConsentRequiredError";

  constructor(message: string, options: ErrorOptions = {}) {
    super({ message, isRetryable: false, ...options });
  }
}

export interface ConsentRequest {
  /** Where the administrator's browser comes back to, as the application has registered it. */
  readonly redirectUri: string;
  /** What the browser brings back unchanged, so that nobody can slip in a sign-in of their own: random, and kept in the session. */
  readonly state: string;
  /** What is consented to; absent: the partner account of the global cloud, and to stay. */
  readonly scopes?: readonly string[] | undefined;
  readonly loginHint?: string | undefined;
}

const defaultScopes = ["https://api.partnercenter.microsoft.com/user_impersonation"];

export class SecureApplicationModel implements TokenCredential {
  readonly #options: SecureApplicationModelOptions;
  readonly #authority: string;
  readonly #request: RequestTokens;
  /** What reads or replaces the refresh token runs one after the other: the next has to use what the one before has left. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: SecureApplicationModelOptions) {
    for (const name of ["appId", "key"] as const) if (!options[name]) throw new ArgumentError(`options.${name}`, "is missing");
    readTenant("options.tenant", options.tenant);
    this.#options = options;
    this.#authority = readAuthority(options.authority ?? defaultAuthority);
    this.#request = tokenRequests(options);
  }

  /** Where to send the administrator's browser. */
  consentUrl({ redirectUri, state, scopes = defaultScopes, loginHint }: ConsentRequest): string {
    demandRandom(state);
    const { tenant, appId } = this.#options;
    const query = new URLSearchParams({
      client_id: appId, response_type: "code", response_mode: "query", redirect_uri: redirectUri, state, prompt: "login",
      scope: [...new Set([...scopes, "offline_access", "openid", "profile"])].join(" "),
      ...(loginHint !== undefined && { login_hint: loginHint }),
    });
    return `${this.#authority}/${tenant}/oauth2/v2.0/authorize?${query.toString()}`;
  }

  /**
   * Takes what the browser came back with: redeems the code and saves the refresh token.
   *
   * @param cameBack the address that the browser was sent to, whole
   */
  async redeemConsent(cameBack: string, { redirectUri, state, scopes = defaultScopes }: ConsentRequest): Promise<void> {
    // A session that has lost its state must not match an address that has none.
    demandRandom(state);
    if (!URL.canParse(cameBack)) throw new ArgumentError("cameBack", "has to be the whole address, from https:// on");
    const answer = new URL(cameBack).searchParams;
    if (!equal(answer.get("state") ?? "", state)) throw new ArgumentError("cameBack", "its state is not the one that was sent: it may belong to somebody else's sign-in");
    const refused = answer.get("error");
    if (refused !== null) throw new ConsentRequiredError(`The consent was not given (${refused}): ${answer.get("error_description") ?? ""}`);
    const code = answer.get("code");
    if (!code) throw new ArgumentError("cameBack", "holds no code");
    await this.#inTurn((signal) => this.#redeem(code, redirectUri, scopes, signal));
  }

  /** An app+user token of the partner's tenant, or of another that `options.tenantId` names. */
  getToken(scopes: string | string[], { tenantId, abortSignal }: GetTokenOptions = {}): Promise<AccessToken> {
    const tenant = tenantId === undefined ? this.#options.tenant : readTenant("options.tenantId", tenantId);
    return this.#inTurn((signal) => this.#renew(tenant, [scopes].flat(), signal), abortSignal);
  }

  /** The same consent for a customer's tenant, in which the application has been given its permissions (applicationConsents). */
  forTenant(tenantId: string): TokenCredential {
    const tenant = readTenant("tenantId", tenantId);
    return { getToken: (scopes, options = {}) => this.getToken(scopes, { ...options, tenantId: options.tenantId ?? tenant }) };
  }

  /**
   * One after the other, each within its time, so that one which fails or hangs does not keep the next from trying. Who gives
   * up while waiting leaves the queue; what has begun goes on, since the token service may have replaced the refresh token.
   */
  #inTurn<Result>(work: (signal: AbortSignal) => Promise<Result>, abortSignal?: GetTokenOptions["abortSignal"]): Promise<Result> {
    const { timeoutMs = tokenTimeoutMs } = this.#options;
    const turn = this.#last.then(() => {
      throwIfEnded(abortSignal);
      return limited({ timeoutMs }, () => tokenTooLate(timeoutMs), work);
    });
    this.#last = turn.catch(() => undefined);
    return limited({ abortSignal }, () => tokenTooLate(timeoutMs), () => turn);
  }

  async #redeem(code: string, redirectUri: string, scopes: readonly string[], signal: AbortSignal): Promise<void> {
    const { tenant, appId, key, store } = this.#options;
    const { refreshToken } = await this.#request(tenant, {
      grant_type: "authorization_code", client_id: appId, client_secret: key, code, redirect_uri: redirectUri,
      scope: [...scopes, "offline_access"].join(" "),
    }, signal);
    if (refreshToken === undefined) throw new ConsentRequiredError("The token service gave no refresh token: the consent has to include offline_access.");
    await store.save(refreshToken);
  }

  async #renew(tenant: string, scopes: readonly string[], signal: AbortSignal): Promise<AccessToken> {
    const { appId, key, store, tenant: own } = this.#options;
    const refreshToken = await store.load();
    if (refreshToken === undefined) throw new ConsentRequiredError("Nobody has consented yet: the store holds no refresh token.");
    const tokens = await this.#request(tenant, {
      grant_type: "refresh_token", client_id: appId, client_secret: key, refresh_token: refreshToken, scope: [...scopes, "offline_access"].join(" "),
    }, signal).catch((error: unknown) => {
      throw isOver(error) ? new ConsentRequiredError(`${remedyFor(error, tenant, own)} ${error.message}`, { cause: error }) : error;
    });
    // What a customer's tenant gives is for that tenant; the partner's is the one to keep.
    if (tenant === own) await saveNew(store, refreshToken, tokens);
    return tokens.accessToken;
  }
}

async function saveNew(store: RefreshTokenStore, before: string, { refreshToken }: Tokens): Promise<void> {
  if (refreshToken !== undefined && refreshToken !== before) await store.save(refreshToken);
}

const isOver = (error: unknown): error is TokenError =>
  error instanceof TokenError && (error.code === "invalid_grant" || error.code === "interaction_required");

/** In a customer's tenant the partner's consent may be good, and only the customer's be missing (AADSTS65001). */
function remedyFor({ errorCodes }: TokenError, tenant: string, own: string): string {
  if (tenant === own || !errorCodes.includes(65001)) return "The refresh token is no longer taken: an administrator has to consent again.";
  return `The application has no consent in the tenant ${tenant}: give it there by customers.applicationConsents.create.`;
}

function demandRandom(state: string): void {
  if (state.length < 16) throw new ArgumentError("state", "has to be random text of 16 characters or more");
}

/** Takes as long wherever the difference is. */
function equal(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index += 1) difference |= one.charCodeAt(index) ^ other.charCodeAt(index % (other.length || 1));
  return difference === 0;
}
