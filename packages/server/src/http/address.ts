// Paths as clients send them: doubled slashes, a doubled version and a trailing slash mean the same as without,
// and what is sent to a proxy names scheme and host before the path.

/** Brings the path of a request's URL into the form that routes have; the query stays as it is. */
export function normalised(url: string): string {
  if (!url.startsWith("/")) return URL.canParse(url) ? normalised(pathOf(new URL(url))) : url;
  const end = url.indexOf("?");
  const path = end === -1 ? url : url.slice(0, end);
  const query = end === -1 ? "" : url.slice(end);
  const plain = path.replaceAll(/\/{2,}/g, "/").replace(/^(\/v1)(?:\/v1)+(?=\/|$)/i, "$1");
  const trimmed = plain.length > 1 && plain.endsWith("/") ? plain.slice(0, -1) : plain;
  return trimmed + query;
}

const pathOf = (url: URL): string => `${url.pathname}${url.search}`;
