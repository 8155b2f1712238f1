// Cuts a page out of what was found: one item more than the page was asked for, so that its end shows.

import { toToken, type Continuation } from "./continuation.ts";
import type { Page } from "./handler.ts";

export function pageOf<Found, Item>(
  found: readonly Found[],
  place: Omit<Continuation, "after">,
  item: (found: Found) => Item,
  key: (found: Found) => readonly string[],
): Page<Item> {
  const items = found.slice(0, place.size).map(item);
  const last = found[place.size - 1];
  if (found.length <= place.size || last === undefined) return { items };
  return { items, continuationToken: toToken({ ...place, after: key(last) }) };
}
