// Fixed paths that stand where another path has a parameter, as `/v1/customers/relationshiprequests` beside
// `/v1/customers/{customerId}`. The router looks for a method at a time, and would take what the fixed path does not
// know for a request to a customer of that name.

import type { Method } from "@understudy/contract";

export interface Route {
  readonly method: Method;
  /** As the router has it, with `:name` for a parameter. */
  readonly url: string;
}

/** The methods that a fixed path does not have, and the path with a parameter in its place has. */
export function shadowed(routes: readonly Route[]): readonly Route[] {
  const known = new Set(routes.map(keyOf));
  const found = routes.flatMap(({ url }) =>
    routes.filter((other) => isSpecialCase(url, other.url)).map(({ method }): Route => ({ method, url })));
  return [...new Map(found.filter((route) => !known.has(keyOf(route))).map((route) => [keyOf(route), route])).values()];
}

/** Parameters may be called differently. */
const keyOf = ({ method, url }: Route): string => `${method} ${url.replaceAll(/:\w+/g, ":").toLowerCase()}`;

/** Whether every request to the one path would fit the other too, and not the reverse. */
function isSpecialCase(url: string, other: string): boolean {
  const [segments, others] = [url.split("/"), other.split("/")];
  if (segments.length !== others.length) return false;
  const isParameter = (segment = "") => segment.startsWith(":");
  return others.every((segment, index) => isParameter(segment) || segment.toLowerCase() === segments[index]?.toLowerCase())
    && others.some((segment, index) => isParameter(segment) && !isParameter(segments[index]));
}
