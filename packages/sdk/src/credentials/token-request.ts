// Asks a token service for tokens, in the way of OAuth 2.0 as Azure AD has it.

import type { AbortSignalLike } from "@azure/abort-controller";
import type { AccessToken } from "@azure/core-auth";
import {
  createDefaultHttpClient, createHttpHeaders, createPipelineFromOptions, createPipelineRequest, redirectPolicyName,
  type HttpClient, type PipelineOptions,
} from "@azure/core-rest-pipeline";
import { limited, TimeoutError } from "../attempt.ts";
import { millisecondsNow } from "../clock.ts";
import { ArgumentError } from "../errors/argument-error.ts";
import { isRetryableStatus, PartnerCenterError } from "../errors/partner-center-error.ts";

export interface TokenServiceOptions extends Pick<PipelineOptions, "proxyOptions" | "tlsOptions" | "retryOptions"> {
  /** The token service's root; absent: the global cloud's. */
  readonly authority?: string | undefined;
  readonly httpClient?: HttpClient | undefined;
  /** Milliseconds that getting a token may take, with all that is tried again; absent: a minute. */
  readonly timeoutMs?: number | undefined;
}

export const tokenTimeoutMs = 60_000;

/** Why a token did not come in time. */
export const tokenTooLate = (timeoutMs: number): TimeoutError => new TimeoutError(`The token service did not answer within ${timeoutMs} ms`);

/** A refusal of the token service, with its own words and numbers; `code` is such as `invalid_grant`. */
export class TokenError extends PartnerCenterError {
  override readonly name = "TokenError";
  /** Azure AD's numbers: 50076 asks for a second factor, 700082 and 70008 for a new consent. */
  readonly errorCodes: readonly number[];

  constructor(status: number, { error = "", error_description: description = "", error_codes: numbers = [], correlation_id: correlationId = "" }: Refusal) {
    const message = `The token service answered ${status}${error && ` (${error})`}${description && `: ${description}`}`;
    super({ message, status, code: error, correlationId, isRetryable: isRetryableStatus(status) });
    this.errorCodes = numbers;
  }
}

interface Refusal {
  readonly error?: string;
  readonly error_description?: string;
  readonly error_codes?: readonly number[];
  readonly correlation_id?: string;
}

export interface Tokens {
  readonly accessToken: AccessToken;
  readonly refreshToken?: string;
  readonly idToken?: string;
}

export type RequestTokens = (tenant: string, form: Readonly<Record<string, string>>, abortSignal?: AbortSignalLike) => Promise<Tokens>;

export const defaultAuthority = "https://login.microsoftonline.com";

/** An authority as it is used: HTTPS, since secrets are sent to it. */
export function readAuthority(authority: string): string {
  if (!URL.canParse(authority) || new URL(authority).protocol !== "https:") throw new ArgumentError("authority", "has to begin with https://, since secrets are sent to it");
  const { username, password } = new URL(authority);
  if (username || password) throw new ArgumentError("authority", "holds a name or a password, which belong into the credential");
  // An empty query or fragment, too, would swallow the path that follows.
  if (/[?#]/.test(authority)) throw new ArgumentError("authority", "is a root, without a query or a fragment");
  return authority.replace(/\/+$/, "");
}

/** A tenant is a piece of a path: a domain or an id. */
export function readTenant(argument: string, tenant: string): string {
  if (!/^[\w-]+(?:\.[\w-]+)*$/.test(tenant)) throw new ArgumentError(argument, "has to be a domain or a tenant id");
  return tenant;
}

export function tokenRequests({ authority = defaultAuthority, httpClient, proxyOptions, tlsOptions, retryOptions, timeoutMs = tokenTimeoutMs }: TokenServiceOptions): RequestTokens {
  const root = readAuthority(authority);
  const pipeline = createPipelineFromOptions({ ...(proxyOptions && { proxyOptions }), ...(tlsOptions && { tlsOptions }), ...(retryOptions && { retryOptions }) });
  pipeline.removePolicy({ name: redirectPolicyName });
  const client = httpClient ?? createDefaultHttpClient();
  return async (tenant, form, abortSignal) => {
    const asked = millisecondsNow();
    const { status, bodyAsText } = await limited({ timeoutMs, abortSignal }, () => tokenTooLate(timeoutMs), (signal) => pipeline.sendRequest(client, createPipelineRequest({
      url: `${root}/${tenant}/oauth2/v2.0/token`,
      method: "POST",
      headers: createHttpHeaders({ accept: "application/json", "content-type": "application/x-www-form-urlencoded" }),
      body: new URLSearchParams(form).toString(),
      abortSignal: signal,
    })));
    const answer = parsed(bodyAsText ?? "");
    const { access_token: token, expires_in: seconds, refresh_token: refreshToken, id_token: idToken } = answer;
    if (status !== 200 || typeof token !== "string") throw new TokenError(status, answer as Refusal);
    return {
      accessToken: { token, expiresOnTimestamp: asked + Number(seconds ?? 0) * 1_000 },
      ...(typeof refreshToken === "string" && { refreshToken }),
      ...(typeof idToken === "string" && { idToken }),
    };
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value as Record<string, unknown> : {};
  } catch {
    return {};
  }
}
