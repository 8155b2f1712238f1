// Where a sign-in leads in the end: to a page of the dashboard, whatever is asked for.

const root = "/dashboard";

/** What waits in a cookie meanwhile must fit into it. */
const lengthMax = 1_024;

/**
 * Paths of the dashboard that are no pages, from which nobody should begin again; and those whose first part can be one of
 * them in disguise: the server takes doubled slashes for one, and reads what is percent-encoded.
 */
const noPages = /^\/dashboard\/(?:\/|[^/]*%|(?:sign-in|signed-in|sign-out|session|addresses|api|assets)(?:\/|$))/i;

/** The asked address as a path of this origin, below /dashboard; /dashboard for anything else. */
export function returnToOf(asked: string | undefined): string {
  if (asked === undefined || !asked.startsWith("/")) return root;
  // Read as a browser reads it, which takes a backslash for a slash and passes over line ends.
  const origin = "http://here.invalid";
  const url = URL.parse(asked, origin);
  if (url?.origin !== origin || noPages.test(url.pathname)) return root;
  const isPage = url.pathname === root || url.pathname.startsWith(`${root}/`);
  const address = url.pathname + url.search + url.hash;
  return isPage && address.length <= lengthMax ? address : root;
}
