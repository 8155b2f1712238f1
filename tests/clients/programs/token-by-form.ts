// Getting a token without a library: the form that the documentation of Partner Center authentication posts.

import type { Authenticate } from "./journey.ts";
import type { Send } from "./send.ts";
import { appId, authority, domain } from "./settings.ts";

interface TokenAnswer {
  readonly access_token?: string;
  readonly error?: string;
  readonly error_description?: string;
}

/** Version 1 names a resource, version 2 a scope; nothing is cached. */
export const tokenByForm = (version: "v1" | "v2", send: Send): Authenticate => (clientSecret) => (resource) => tokenFor(version, send, {
  grant_type: "client_credentials", client_id: appId, client_secret: clientSecret,
  ...(version === "v1" ? { resource } : { scope: `${resource}/.default` }),
});

/** In the name of the user whose refresh token it is. */
export const userTokenByForm = (send: Send, clientSecret: string, refreshToken: string, resource: string): Promise<string> =>
  tokenFor("v1", send, { grant_type: "refresh_token", client_id: appId, client_secret: clientSecret, refresh_token: refreshToken, resource });

async function tokenFor(version: "v1" | "v2", send: Send, form: Readonly<Record<string, string>>): Promise<string> {
  const { text } = await send({
    method: "POST",
    url: `${authority}/${domain}/oauth2/${version === "v1" ? "token" : "v2.0/token"}`,
    headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(form).toString(),
  });
  const { access_token, error, error_description } = JSON.parse(text) as TokenAnswer;
  if (access_token !== undefined) return access_token;
  throw new Error(`${error}: ${error_description}`);
}
