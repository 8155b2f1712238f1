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
  // Among all pairs it would be the longest part of a start.
  const byLength = Map.groupBy(routes.map(pathOf), ({ segments }) => segments.length);
  const found = [...byLength.values()].flatMap((paths) => paths.flatMap(({ url, segments, parameters }) => paths
    .filter((other) => other.parameters > parameters && fits(segments, other.segments))
    .map(({ method }): Route => ({ method, url }))));
  return [...new Map(found.filter((route) => !known.has(keyOf(route))).map((route) => [keyOf(route), route])).values()];
}

function pathOf({ method, url }: Route) {
  const segments = url.toLowerCase().split("/");
  return { method, url, segments, parameters: segments.filter(isParameter).length };
}

const isParameter = (segment: string): boolean => segment.startsWith(":");

/** Whether every request to the one path, of as many segments, would fit the other too. */
const fits = (segments: readonly string[], others: readonly string[]): boolean =>
  others.every((other, index) => isParameter(other) || other === segments[index]);

/** Parameters may be called differently. */
const keyOf = ({ method, url }: Route): string => `${method} ${url.replaceAll(/:\w+/g, ":").toLowerCase()}`;
