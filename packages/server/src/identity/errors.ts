// Refusals of the token service, in Azure AD's dialect: clients act on `error` and on the AADSTS number.
// Source: identity reference section 5.

import { randomUUID } from "node:crypto";
import { machineClock } from "@understudy/kernel";
import type { NumberExplained } from "./explanations.ts";

/** One row of the table: how a case is refused. `{name}` in the text stands for a value. */
export interface Refusal {
  readonly status: 400 | 401 | 429;
  readonly error: string;
  readonly number: number;
  readonly text: string;
  /** By which clients tell what the user has to do (ID-56). */
  readonly suberror?: string;
}

const refusal = (status: Refusal["status"], error: string, number: number, text: string, suberror?: string): Refusal =>
  ({ status, error, number, text, ...(suberror !== undefined && { suberror }) });

/** What a user's credential is refused with, in most cases. */
const invalidGrant = (number: number, text: string, suberror?: string): Refusal => refusal(400, "invalid_grant", number, text, suberror);

export const refusals = {
  wrongVerb: refusal(400, "invalid_request", 900561, "The endpoint only accepts POST requests. Received a {method} request."),
  unknownTenant: refusal(400, "invalid_request", 90002, "Tenant '{tenant}' not found. Check that the tenant id or domain is right, and that it belongs to this world."),
  unknownTenantOfDocument: refusal(400, "invalid_tenant", 90002, "Tenant '{tenant}' not found. Check that the tenant id or domain is right, and that it belongs to this world."),
  emptyTenant: refusal(400, "invalid_request", 900021, "Requested tenant identifier '{tenant}' is not valid."),
  malformedTenant: refusal(400, "invalid_request", 900023, "Specified tenant identifier '{tenant}' is neither a valid DNS name, nor a valid external domain."),
  noTenantInformation: refusal(400, "invalid_request", 50059, "No tenant-identifying information found in either the request or implied by any provided credentials."),
  otherCloud: refusal(400, "invalid_request", 90038, "Tenant '{tenant}' belongs to another national cloud. Use the authority of that cloud: {authority}."),
  unknownInstance: refusal(400, "invalid_instance", 50049, "Unknown or invalid instance."),
  missingParameter: refusal(400, "invalid_request", 900144, "The request body must contain the following parameter: '{parameter}'."),
  malformedRequest: refusal(400, "invalid_request", 9002313, "Invalid request. Request is malformed or invalid. {reason}"),
  unsupportedGrant: refusal(400, "unsupported_grant_type", 70003, "The app requested an unsupported grant type '{grant}'. {reason}"),
  unknownClient: refusal(400, "unauthorized_client", 700016, "Application with identifier '{client}' was not found in the directory '{tenant}'. Register it there, or check which tenant the request was sent to."),
  missingSecret: refusal(401, "invalid_client", 7000218, "The request body must contain the following parameter: 'client_assertion' or 'client_secret'."),
  wrongSecret: refusal(401, "invalid_client", 7000215, "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret id, for a secret added to app '{client}'."),
  expiredSecret: refusal(401, "invalid_client", 7000222, "The provided client secret keys for app '{client}' are expired. Add a new key in App management."),
  secretFromPublicClient: refusal(401, "invalid_client", 700025, "Client is public so neither 'client_assertion' nor 'client_secret' should be presented."),
  unknownResource: refusal(400, "invalid_resource", 500011, "The resource principal named {resource} was not found in the tenant named {tenant}."),
  unknownResourceV1: refusal(400, "invalid_resource", 50001, "The resource principal named {resource} was not found in the tenant named {tenant}."),
  resourceOnV2: refusal(400, "invalid_request", 901002, "The 'resource' request parameter is not supported."),
  scopeNotDefault: refusal(400, "invalid_scope", 1002012, "The provided value for scope {scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI)."),
  severalResources: refusal(400, "invalid_scope", 28000, "Provided value for the input parameter scope is not valid because it contains more than one resource. Scope {scope} is not valid."),
  badScope: refusal(400, "invalid_scope", 70011, "The provided value for the input parameter 'scope' is not valid. The scope {scope} is not valid."),
  missingField: refusal(400, "invalid_request", 90014, "The required field '{parameter}' is missing from the request."),
  clientDisabled: refusal(400, "unauthorized_client", 7000112, "Application '{client}' is disabled."),
  noServicePrincipal: refusal(401, "invalid_client", 7000229, "The client application '{client}' is missing service principal in the tenant '{tenant}'. Let an administrator of that tenant consent to it."),
  singleTenant: refusal(400, "invalid_request", 50194, "Application '{client}' is not configured as a multi-tenant application. Use the endpoint of its own tenant instead of /common."),
  confidentialOtherCloud: refusal(400, "invalid_request", 900382, "Confidential Client is not supported in Cross Cloud request. Use the authority of the tenant's own cloud: {authority}."),
  grantAtAuthority: refusal(400, "invalid_request", 9001023, "The grant type '{grant}' is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint."),
  overloaded: refusal(429, "temporarily_unavailable", 90055, "The server is checking as many passwords as it can. Try again after the seconds of Retry-After."),
  malformedClaims: refusal(400, "invalid_request", 9002313, "Invalid request. The parameter 'claims' is not a JSON object."),

  // Codes and tokens that are handed in.
  badCode: invalidGrant(9002313, "Invalid request. The authorization code is malformed or was not issued by this service."),
  expiredCode: invalidGrant(70008, "The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource."),
  usedCode: invalidGrant(54005, "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token."),
  codeOfOtherTenant: invalidGrant(700005, "Provided Authorization Code is intended to use against other tenant, thus rejected."),
  codeOfOtherClient: invalidGrant(70000, "Provided grant is invalid or malformed: it was issued to another client."),
  redirectMismatch: refusal(401, "invalid_client", 500112, "The reply address '{redirectUri}' does not match the reply address that was provided when requesting the authorization code."),
  wrongVerifier: invalidGrant(501481, "The Code_Verifier does not match the code_challenge supplied in the authorization request."),
  badVerifier: invalidGrant(501491, "The size of the Code_Verifier is not valid: it must be 43 to 128 characters, each of A-Z a-z 0-9 - . _ ~."),
  pkceNeeded: refusal(400, "invalid_request", 9002325, "Proof Key for Code Exchange is required for cross-origin authorization code redemption."),
  crossOriginNeeded: refusal(400, "invalid_request", 9002327, "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests."),
  crossOriginNotSpa: refusal(400, "invalid_request", 9002326, "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type. Request origin: '{origin}'."),
  badRefreshToken: invalidGrant(9002313, "Invalid request. The refresh token is malformed or was not issued by this service."),
  expiredRefreshToken: invalidGrant(700082, "The refresh token has expired due to inactivity. It was issued on {issuedAt} and was inactive for 90 days.", "bad_token"),
  expiredSpaRefreshToken: invalidGrant(700084, "The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 24 hours, which can not be extended. It was issued on {issuedAt}.", "bad_token"),
  refreshTokenOfOtherClient: invalidGrant(700007, "The refresh token was issued to another client id."),
  revoked: invalidGrant(50173, "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password.", "bad_token"),

  // The authorize endpoint.
  noRedirectUri: refusal(400, "invalid_request", 500113, "No reply address is registered for the application '{client}'."),
  unknownRedirectUri: refusal(400, "invalid_request", 50011, "The redirect URI '{redirectUri}' specified in the request does not match the redirect URIs configured for the application '{client}'. Register it in App management, to the letter."),
  badResponseMode: refusal(400, "invalid_request", 90014, "The response mode '{mode}' is not known: there are query, fragment and form_post."),
  unknownResponseType: refusal(400, "unsupported_response_type", 70005, "The response type '{type}' is not supported: there are code, id_token and both."),
  tokenResponseDisabled: refusal(400, "unsupported_response_type", 700051, "The response type 'token' is not enabled for the application. Use the authorization code flow."),
  queryForTokens: refusal(400, "invalid_request", 70007, "'query' is not a supported value of 'response_mode' when requesting a token."),
  challengeIncomplete: refusal(400, "invalid_request", 50147, "Missing or invalid code challenge: 'code_challenge' and 'code_challenge_method' (plain or S256) belong together."),
  challengeSize: refusal(400, "invalid_request", 501491, "The size of the code challenge is not valid: S256 has 43 characters of base64url without padding."),
  badPrompt: refusal(400, "invalid_request", 90023, "The value '{prompt}' of 'prompt' is not valid."),
  noSession: refusal(400, "login_required", 50058, "A silent sign-in request was sent but no user is signed in."),
  interactionForMfa: refusal(400, "interaction_required", 50076, "Due to a configuration change made by your administrator, you must use multi-factor authentication to access '{resource}'.", "basic_action"),
  interactionForPassword: refusal(400, "interaction_required", 50055, "The password is expired: it must be changed at the sign-in page.", "user_password_expired"),
  interactionForConsent: refusal(400, "consent_required", 65001, "The user or administrator has not consented to use the application with ID '{client}' for {resource}.", "consent_required"),
  unknownPermission: refusal(400, "invalid_scope", 650053, "The application asked for scope '{scope}' that doesn't exist on the resource '{resource}'."),
  adminConsentNeeded: refusal(400, "consent_required", 90094, "An administrator has to consent to the application '{client}' first."),
  declinedConsent: refusal(400, "access_denied", 65004, "The user declined to consent to access the application '{client}'."),
  cancelledSignIn: refusal(400, "access_denied", 50058, "The user cancelled the sign-in."),
  deviceFinished: refusal(400, "invalid_request", 90120, "The device code was approved, declined or has expired already."),
  flowOver: refusal(400, "invalid_request", 90033, "The sign-in took too long, or came from another browser. Begin again from the application."),
  mfaDeclined: refusal(400, "access_denied", 500121, "Authentication failed during the strong authentication request: it was declined."),

  // Users.
  wrongPassword: invalidGrant(50126, "Error validating credentials due to invalid username or password."),
  unknownUser: invalidGrant(50034, "The user account {user} does not exist in the {tenant} directory."),
  deletedUser: invalidGrant(500341, "The user account of the grant has been deleted from the directory."),
  foreignUser: invalidGrant(50020, "User account '{user}' does not exist in tenant '{tenant}' and cannot access the application '{client}' in that tenant. Ask for delegated administration of the customer, or use the user's own tenant."),
  disabledUser: invalidGrant(50057, "The user account is disabled."),
  lockedUser: invalidGrant(50053, "The account is locked: somebody tried to sign in too many times with a wrong user name or password. Try again after {until}."),
  passwordExpired: invalidGrant(50055, "The password is expired: it must be changed at the next sign-in page.", "user_password_expired"),
  emptyPassword: invalidGrant(50056, "Invalid or null password: the password is empty."),
  mfaRequired: invalidGrant(50076, "Due to a configuration change made by your administrator, you must use multi-factor authentication to access '{resource}'.", "basic_action"),
  mfaEnrolment: invalidGrant(50079, "Due to a configuration change made by your administrator, you must enroll in multi-factor authentication to access '{resource}'.", "basic_action"),
  noConsent: invalidGrant(65001, "The user or administrator has not consented to use the application with ID '{client}' for {resource}. Send an interactive authorization request for this user and resource.", "consent_required"),
  partnerNoConsent: invalidGrant(90099, "The application '{client}' has not been authorized in the tenant '{tenant}'. Applications must be authorized to access the customer tenant before partner delegated administrators can use them.", "consent_required"),

  // Device codes.
  devicePending: refusal(400, "authorization_pending", 70016, "Nobody has signed in with the user code yet. Ask again after the interval."),
  deviceSlowDown: refusal(400, "slow_down", 50196, "The program asks sooner than the interval that it was told. Ask less often."),
  // Its number is a switch, `deviceCodeDeclined`; the word of version 1 is unconfirmed.
  deviceDeclined: refusal(400, "authorization_declined", 700171, "The sign-in with the device code was declined."),
  deviceDeclinedV1: refusal(400, "access_denied", 700171, "The sign-in with the device code was declined."),
  unknownDeviceCode: refusal(400, "bad_verification_code", 70018, "The device code is not valid: this service did not issue it, or it ended long ago."),
  expiredDeviceCode: refusal(400, "expired_token", 70020, "The device code has expired. Ask for a new one."),
  expiredDeviceCodeV1: refusal(400, "code_expired", 70019, "The device code has expired. Ask for a new one."),
  usedDeviceCode: invalidGrant(54005, "The device code was already redeemed. Ask for a new one, or use the refresh token that came with it."),

  // Client assertions.
  assertionSignature: refusal(401, "invalid_client", 700027, "The signature of the client assertion is not valid. {reason}"),
  assertionAudience: refusal(401, "invalid_client", 700023, "The audience of the client assertion is not this token service. Send the token endpoint's URL as aud."),
  assertionTimes: refusal(401, "invalid_client", 700024, "The client assertion is not valid now, or for more than 24 hours. In seconds since 1970: it is valid from {begins} to {expires}, and now it is {now}."),
  assertionClient: refusal(401, "invalid_client", 700021, "The client assertion was not made by '{client}': its claims iss and sub must both be the client_id of the request."),
  malformedAssertion: refusal(401, "invalid_client", 50027, "The client assertion is not a valid JWT. {reason}"),

  // On behalf of.
  badUserAssertion: invalidGrant(50013, "Assertion failed validation: the token of the parameter 'assertion' cannot be used. {reason}"),
  userAssertionAudience: invalidGrant(500131, "Assertion audience does not match the client app presenting the assertion. The audience in the assertion was '{audience}', and the client is '{client}'."),
  expiredUserAssertion: invalidGrant(500133, "Assertion is not within its valid time range. In seconds since 1970: it is valid from {begins} to {expires}, and now it is {now}."),
} as const satisfies Record<string, Refusal>;

/** What a number means and what to do about it; its texts are loaded when somebody asks. */
export const explainNumber = async (number: number): Promise<NumberExplained | undefined> =>
  (await import("./explanations.ts")).explanationOf(number);

export class TokenRefused extends Error {
  override readonly name = "TokenRefused";
  readonly refusal: Refusal;
  /** What fills the text's places: pages say it in words of their own. */
  readonly values: Readonly<Record<string, string>>;
  /** See `ErrorBody`. */
  readonly claims: string | undefined;

  constructor(refusal: Refusal, values: Readonly<Record<string, string>> = {}, claims?: string) {
    super(refusal.text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder));
    this.refusal = refusal;
    this.values = values;
    this.claims = claims;
  }
}

/**
 * What the HTTP library refuses on the token service's paths, in the token service's words. The request's host may be
 * what is wrong with it, so the link names the real one.
 */
export const malformedBody = (reason: string, correlationId: string): ErrorBody =>
  errorBody(new TokenRefused(refusals.malformedRequest, { reason }), { origin: "https://login.microsoftonline.com", correlationId });

export interface ErrorBody {
  readonly error: string;
  readonly error_description: string;
  readonly error_codes: readonly number[];
  readonly timestamp: string;
  readonly trace_id: string;
  readonly correlation_id: string;
  readonly error_uri: string;
  readonly suberror?: string;
  /** What the user has to satisfy, as JSON in a string; absent where no policy says so. */
  readonly claims?: string;
}

/** The body of a refusal. `origin` is where the request came in, so that the link leads somewhere. */
export function errorBody(
  refused: TokenRefused,
  about: { readonly origin: string; readonly correlationId: string },
): ErrorBody {
  const { error, number, suberror } = refused.refusal;
  // For the reader of a client's log, who compares it with the log's own times.
  const timestamp = machineClock.now().toString({ fractionalSecondDigits: 0 }).replace("T", " ");
  const traceId = randomUUID();
  const description = [
    `AADSTS${number}: ${refused.message}`, `Trace ID: ${traceId}`,
    `Correlation ID: ${about.correlationId}`, `Timestamp: ${timestamp}`,
  ];
  return {
    error,
    error_description: description.join("\r\n"),
    error_codes: [number],
    timestamp,
    trace_id: traceId,
    correlation_id: about.correlationId,
    error_uri: `${about.origin}/error?code=${number}`,
    ...(suberror !== undefined && { suberror }),
    ...(refused.claims !== undefined && { claims: refused.claims }),
  };
}
