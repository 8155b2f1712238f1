// Step 14: what a handler answers, as it travels. Pages get their envelope here, with the link to what follows.

import type { BuiltOperation } from "@understudy/contract";
import type { Page } from "../../call/index.ts";

/** `uri` is the request's path and query as it was sent. */
export function shape(operation: BuiltOperation, answer: unknown, uri: string): string | undefined {
  if (answer === undefined) return undefined;
  return JSON.stringify(operation.result.paging === "seek" ? envelope(answer as Page<unknown>, uri) : answer);
}

function envelope(page: Page<unknown>, uri: string): object {
  const { items, continuationToken } = page;
  const self = linkUri(uri);
  const next = continuationToken && {
    uri: nextUri(self), method: "GET", headers: [{ key: "MS-ContinuationToken", value: continuationToken }],
  };
  return {
    totalCount: items.length,
    items,
    links: { self: { uri: self, method: "GET", headers: [] }, ...(next && { next }) },
    ...(continuationToken && { continuationToken }),
    attributes: { objectType: "Collection" },
  };
}

/** Links are relative to the API's root and leave the version out: clients put it before. */
const linkUri = (uri: string): string => uri.replace(/^\/v1(?=\/)/i, "");

function nextUri(self: string): string {
  const [path = "", query = ""] = self.split("?");
  const parameters = new URLSearchParams(query);
  for (const name of Array.from(parameters.keys())) if (name.toLowerCase() === "seekoperation") parameters.delete(name);
  parameters.set("seekOperation", "Next");
  return `${path}?${parameters.toString()}`;
}
