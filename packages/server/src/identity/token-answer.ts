// What the token endpoint answers. Version 1 sends its numbers as strings and names the resource; version 2 sends
// numbers and full scope addresses (section 4, ID-21 to ID-24).

import type { IssuedToken } from "./access-token.ts";
import type { Granted, TokenVersion } from "./grants/grant.ts";

export interface Issued extends IssuedToken {
  readonly idToken?: string;
}

export function tokenAnswer(issued: Issued, granted: Granted, version: TokenVersion): object {
  const { accessToken, expiresIn, expiresOn, notBefore } = issued;
  const scope = scopeAnswer(granted, version);
  const user = {
    ...(granted.refreshToken !== undefined && { refresh_token: granted.refreshToken }),
    ...(issued.idToken !== undefined && { id_token: issued.idToken }),
    ...clientInfo(granted),
  };
  if (version === "v2") {
    return { token_type: "Bearer", ...scope, expires_in: expiresIn, ext_expires_in: expiresIn, access_token: accessToken, ...user };
  }
  return {
    token_type: "Bearer",
    ...scope,
    expires_in: String(expiresIn),
    ext_expires_in: String(expiresIn),
    expires_on: String(expiresOn),
    not_before: String(notBefore),
    resource: granted.resource,
    access_token: accessToken,
    ...user,
  };
}

/**
 * MSAL finds a token in its cache by the scopes that it asked for, so version 2 gives both: those that were granted,
 * under their full names, and `/.default` where that was the question (ID-21).
 */
function scopeAnswer({ subject, resource, scopes }: Granted, version: TokenVersion): { scope?: string } {
  if (subject.kind === "app") return {};
  if (version === "v1") return { scope: subject.scopes.join(" ") };
  const full = subject.scopes.map((one) => `${resource}/${one}`);
  const asked = scopes?.texts.filter((one) => one.toLowerCase() !== "offline_access") ?? [];
  return { scope: [...new Set([...asked, ...full])].join(" ") };
}

/** Whom clients keep the tokens under: by the user's own tenant, wherever the token is for; never for an application alone (ID-22). */
function clientInfo({ subject, clientInfo: isAsked }: Granted): { client_info?: string } {
  if (!isAsked || subject.kind === "app") return {};
  return { client_info: clientInfoOf(subject.user.userId, subject.user.tenantId) };
}

export const clientInfoOf = (userId: string, tenantId: string): string =>
  Buffer.from(JSON.stringify({ uid: userId, utid: tenantId })).toString("base64url");
