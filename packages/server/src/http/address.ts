// Paths as clients send them: doubled slashes, a doubled version and a trailing slash mean the same as without.

/** Brings the path of a request's URL into the form that routes have; the query stays as it is. */
export function normalised(url: string): string {
  const end = url.indexOf("?");
  const path = end === -1 ? url : url.slice(0, end);
  const query = end === -1 ? "" : url.slice(end);
  const plain = path.replaceAll(/\/{2,}/g, "/").replace(/^(\/v1)(?:\/v1)+(?=\/|$)/i, "$1");
  const trimmed = plain.length > 1 && plain.endsWith("/") ? plain.slice(0, -1) : plain;
  return trimmed + query;
}
