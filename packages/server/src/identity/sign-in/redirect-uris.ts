// Where an application may be sent its answer (ID-34): an address that is registered, to the letter, with a few
// exceptions that native applications live by.

import type { ApplicationOfTenant, RedirectUri } from "../applications.ts";
import type { Authority } from "../authority.ts";
import { isOwnAddress, signedInPath } from "../own-pages.ts";
import { partnerCenterClient } from "../well-known-clients.ts";

/** Public clients may use these without registering them. */
const forEveryNative = (appId: string): readonly string[] => [
  "https://login.microsoftonline.com/common/oauth2/nativeclient", "urn:ietf:wg:oauth:2.0:oob", `msal${appId}://auth`,
];

/** The registration that an address goes by; undefined where there is none. `authority` is where it is asked. */
export function registeredRedirect(client: ApplicationOfTenant, uri: string, authority: Authority): RedirectUri | undefined {
  const registered = client.redirectUris.find((one) => isSame(one.uri, uri));
  if (registered) return registered;
  if (client.type !== "native") return undefined;
  // The pages' own client is at home there and nowhere else: any page of this machine could ask for its codes otherwise.
  if (client.appId === partnerCenterClient) return isOwnAddress(authority, signedInPath, uri) ? { type: "native", uri } : undefined;
  // The service's other public clients are at home on every machine.
  const known = [...forEveryNative(client.appId), ...(client.homeTenantId === undefined ? ["http://localhost"] : [])];
  return known.some((one) => isSame(one, uri)) ? { type: "native", uri } : undefined;
}

/** To the letter; on this machine any port counts as the same, and an empty path as `/`. */
export function isSame(registered: string, sent: string): boolean {
  if (registered === sent) return true;
  const [left, right] = [loopback(registered), loopback(sent)];
  return left !== undefined && left === right;
}

/** An address on this machine without its port; undefined for any other, and for a port that there is none of. */
function loopback(text: string): string | undefined {
  const [, host, path = "", rest = ""] = /^http:\/\/(localhost|127\.0\.0\.1)(?::\d{1,5})?(\/[^?#]*)?(\?[^#]*)?$/.exec(text) ?? [];
  return host === undefined || !URL.canParse(text) ? undefined : `${host}${path || "/"}${rest}`;
}
