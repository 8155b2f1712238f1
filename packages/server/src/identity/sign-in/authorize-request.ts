// What a client asks of the authorize endpoint, read and checked (ID-31 to ID-36). What is wrong before the redirect
// address is known to be the client's is told to the person on a page; whatever comes after is told to the client.

import type { ApplicationOfTenant } from "../applications.ts";
import type { Authority } from "../authority.ts";
import { refusals, TokenRefused } from "../errors.ts";
import type { TokenVersion } from "../grants/grant.ts";
import type { Challenge } from "../pkce.ts";
import type { Parameters } from "./parameters.ts";
import { registeredRedirect } from "./redirect-uris.ts";

const responseModes = ["query", "fragment", "form_post"] as const;
export type ResponseMode = (typeof responseModes)[number];

/** Where and how the client is answered. */
export interface ReplyTo {
  readonly redirectUri: string;
  readonly mode: ResponseMode;
  readonly state?: string;
}

/** Plain data: it travels sealed through the pages. */
export interface AuthorizeRequest {
  readonly kind: "authorize";
  readonly version: TokenVersion;
  /** The path's first segment. */
  readonly segment: string;
  readonly appId: string;
  /** As it was sent. */
  readonly clientId: string;
  readonly replyTo: ReplyTo;
  readonly spa: boolean;
  readonly wantsCode: boolean;
  readonly wantsIdToken: boolean;
  readonly resource?: string;
  readonly scope?: string;
  readonly nonce?: string;
  readonly challenge?: Challenge;
  readonly prompt: readonly string[];
  readonly loginHint?: string;
  /** Whether the client insists on a second factor. */
  readonly wantsMfa: boolean;
  /** Seconds since the sign-in, at most. */
  readonly maxAge?: number;
  readonly clientInfo: boolean;
}

/** Refused on a page: whoever is behind an unknown address learns nothing. */
export function replyToOf(
  parameters: Parameters, client: ApplicationOfTenant, authority: Authority,
): { readonly replyTo: ReplyTo; readonly spa: boolean } {
  const given = parameters.optional("redirect_uri");
  const redirectUri = given ?? onlyOne(client);
  if (redirectUri === undefined) throw new TokenRefused(refusals.noRedirectUri, { client: client.appId });
  const registered = registeredRedirect(client, redirectUri, authority);
  if (!registered) throw new TokenRefused(refusals.unknownRedirectUri, { redirectUri, client: client.appId });
  const state = parameters.optional("state");
  const mode = parameters.optional("response_mode");
  const words = (parameters.optional("response_type") ?? "").split(/\s+/);
  const usual = words.some((word) => word === "id_token" || word === "token") ? "fragment" : "query";
  return {
    replyTo: {
      redirectUri, mode: responseModes.find((one) => one === mode) ?? usual,
      ...(state !== undefined && { state }),
    },
    spa: registered.type === "spa",
  };
}

const onlyOne = ({ redirectUris }: ApplicationOfTenant): string | undefined =>
  redirectUris.length === 1 ? redirectUris[0]?.uri : undefined;

/** Refused to the client, at its own address. */
export function authorizeRequestOf(
  parameters: Parameters,
  about: { readonly version: TokenVersion; readonly segment: string; readonly client: ApplicationOfTenant; readonly replyTo: ReplyTo; readonly spa: boolean },
): AuthorizeRequest {
  const { version, segment, client, replyTo, spa } = about;
  const mode = parameters.optional("response_mode");
  if (mode !== undefined && !responseModes.some((one) => one === mode)) throw new TokenRefused(refusals.badResponseMode, { mode });
  const types = responseTypesOf(parameters, replyTo);
  const scope = parameters.optional("scope");
  if (version === "v2" && (scope === undefined || scope.trim() === "")) throw new TokenRefused(refusals.missingField, { parameter: "scope" });
  if (version === "v2" && parameters.optional("resource") !== undefined) throw new TokenRefused(refusals.resourceOnV2);
  const optional = {
    resource: parameters.optional("resource"), scope, nonce: parameters.optional("nonce"), challenge: challengeOf(parameters, spa),
    loginHint: parameters.optional("login_hint"), maxAge: maxAgeOf(parameters),
  };
  const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<AuthorizeRequest>;
  return {
    kind: "authorize", version, segment, appId: client.appId, clientId: parameters.required("client_id"), replyTo, spa,
    ...types,
    ...given,
    prompt: promptsOf(parameters),
    wantsMfa: /\b(ngc)?mfa\b/i.test(parameters.optional("amr_values") ?? ""),
    clientInfo: parameters.optional("client_info") === "1",
  };
}

function responseTypesOf(parameters: Parameters, { mode }: ReplyTo): { readonly wantsCode: boolean; readonly wantsIdToken: boolean } {
  const text = parameters.required("response_type");
  const words = new Set(text.split(/\s+/).filter(Boolean));
  if (words.has("token")) throw new TokenRefused(refusals.tokenResponseDisabled);
  const isKnown = words.size > 0 && [...words].every((word) => word === "code" || word === "id_token");
  if (!isKnown) throw new TokenRefused(refusals.unknownResponseType, { type: text });
  const wantsIdToken = words.has("id_token");
  if (wantsIdToken && mode === "query") throw new TokenRefused(refusals.queryForTokens);
  if (wantsIdToken && parameters.optional("nonce") === undefined) throw new TokenRefused(refusals.missingField, { parameter: "nonce" });
  return { wantsCode: words.has("code"), wantsIdToken };
}

/** SHA-256 in base64url has 43 characters; what is sent in plain has 43 to 128 (ID-36). */
function challengeOf(parameters: Parameters, spa: boolean): Challenge | undefined {
  const value = parameters.optional("code_challenge");
  const named = parameters.optional("code_challenge_method");
  if (value === undefined) {
    if (named !== undefined) throw new TokenRefused(refusals.challengeIncomplete);
    if (spa) throw new TokenRefused(refusals.pkceNeeded);
    return undefined;
  }
  const method = named ?? "plain";
  if (method !== "plain" && method !== "S256") throw new TokenRefused(refusals.challengeIncomplete);
  const pattern = method === "S256" ? /^[\w-]{43}$/ : /^[\w.~-]{43,128}$/;
  if (!pattern.test(value)) throw new TokenRefused(refusals.challengeSize);
  return { value, method };
}

const prompts = new Set(["none", "login", "select_account", "consent", "admin_consent", "create"]);

function promptsOf(parameters: Parameters): readonly string[] {
  const given = (parameters.optional("prompt") ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const isWrong = given.some((word) => !prompts.has(word)) || (given.includes("none") && given.length > 1);
  if (isWrong) throw new TokenRefused(refusals.badPrompt, { prompt: given.join(" ") });
  return given;
}

function maxAgeOf(parameters: Parameters): number | undefined {
  const text = parameters.optional("max_age");
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new TokenRefused(refusals.malformedRequest, { reason: "The parameter 'max_age' takes seconds." });
  return Number(text);
}
