// The headers of a page. The policy allows what the page itself brings along, by hash, and forms only to where this
// sign-in may lead: browsers hold `form-action` against every redirect that follows a submitted form as well.

import { createHash } from "node:crypto";
import { formPostScript } from "./form-post.ts";
import { linkTarget } from "./link-target.ts";
import { stylesheet } from "./stylesheet.ts";
import { waitingScript } from "./waiting.ts";

export interface PagePolicy {
  /** Beyond our own origin: addresses to which the page's form may lead, such as the redirect URI. */
  readonly formTargets?: readonly string[];
  /**
   * Whether an application that is among the targets may send the browser on to an origin of its choice. Chromium holds
   * the policy against those redirects too, and stops a sign-in whose callback leads on to another port.
   */
  readonly isOnwardFree?: boolean;
  /** The page of `formPostPage`, which has a script of its own; any other may be one that waits. */
  readonly isFormPost?: boolean;
}

/** The headers of every page but for its status. */
export function pageHeaders(policy: PagePolicy): Readonly<Record<string, string>> {
  return {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": contentSecurityPolicy(policy),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    // Without a referrer a browser posts with `Origin: null`. Applications may hold the origin of the answer that they
    // are posted against the authority's, so that page tells its origin, and no more than that.
    "Referrer-Policy": policy.isFormPost ? "strict-origin" : "no-referrer",
    "Cache-Control": "no-store",
  };
}

export function contentSecurityPolicy({ formTargets = [], isOnwardFree = false, isFormPost = false }: PagePolicy): string {
  const listed = formTargets.map(formActionSource).filter((source) => source !== undefined);
  const targets = isOnwardFree && listed.some((source) => /^https?:/.test(source)) ? [...listed, "http:", "https:"] : listed;
  return [
    "default-src 'none'",
    `style-src ${styleSource}`,
    ...(isFormPost ? [`script-src ${formPostSource}`] : [`script-src ${waitingSource}`, "connect-src 'self'"]),
    // The sign in the tab.
    "img-src data:",
    `form-action ${[...new Set(["'self'", ...targets])].join(" ")}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const hashSource = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const styleSource = hashSource(stylesheet);
const formPostSource = hashSource(formPostScript);
const waitingSource = hashSource(waitingScript);

/**
 * The source by which `form-action` allows an address: its origin; its scheme where that is an application's own, as
 * `msal1234:` is, or where the policy has no way to write the host, as for IPv6. Undefined for what is no address.
 */
export function formActionSource(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || linkTarget(address) !== address || url.protocol === "about:") return undefined;
  const { protocol, hostname, origin } = url;
  return isWeb(protocol) && isWritable(hostname) ? origin : protocol;
}

const isWeb = (protocol: string): boolean => protocol === "http:" || protocol === "https:";

/** Whether a policy can name the host. Of numbers it knows but one, 127.0.0.1. */
const isWritable = (hostname: string): boolean =>
  hostname === "127.0.0.1" || (/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(hostname) && !/(?:^|\.)[0-9]+$/.test(hostname));
