// Single-page applications: their tokens are redeemed by a page, from another origin, with no secret and with PKCE
// (ID-7, ID-36).

import type { ApplicationOfTenant } from "./applications.ts";
import { refusals, TokenRefused } from "./errors.ts";
import type { TokenForm } from "./token-form.ts";

/**
 * Whether a grant is redeemed as a single-page application. `issuedToSpa` is what the grant itself says; a page must
 * be asking then, and no page may be asking otherwise.
 */
export function isSpaClient(
  client: ApplicationOfTenant, form: TokenForm, issuedToSpa: boolean, origin: string | undefined,
): boolean {
  if (issuedToSpa && origin === undefined) throw new TokenRefused(refusals.crossOriginNeeded);
  if (!issuedToSpa && origin !== undefined && client.redirectUris.some(({ type }) => type === "spa")) {
    throw new TokenRefused(refusals.crossOriginNotSpa, { origin });
  }
  return issuedToSpa && form.optional("client_secret") === undefined;
}
