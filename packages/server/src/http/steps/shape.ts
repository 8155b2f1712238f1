// Step 14: what a handler answers, as it travels. Lists get their envelope here, with the link to what follows.

import type { BuiltOperation } from "@understudy/contract";
import { invariant } from "@understudy/kernel";
import type { Download, FileInPieces, Located, NotReady, Page } from "../../call/index.ts";

export interface Outcome {
  readonly status: number;
  /** JSON, or another text of the type that the descriptor says. */
  readonly text?: string;
  /** Where work goes on. */
  readonly location?: string;
  /** Of a list whose answer names it in a header: a bare array has no envelope to carry it. */
  readonly continuationToken?: string;
  readonly download?: Download;
  readonly file?: FileInPieces;
  /** Of what is not ready yet: when to ask again. */
  readonly retryAfterSeconds?: number;
}

/** Of a request what its answer repeats: path and query as they were sent, and the page that the query asks for. */
export interface Asked {
  readonly uri: string;
  /** GET when absent. */
  readonly method?: string;
  readonly query: { readonly size?: number; readonly offset?: number };
}

export function shape({ id, result, operationIn }: BuiltOperation, answer: unknown, asked: Asked): Outcome {
  const { status } = result;
  if (operationIn) {
    const { location } = answer as Located;
    invariant(location, `${id} answers where its work goes on`);
    return { status, location };
  }
  if (answer === undefined) return { status };
  if (isNotReady(answer)) return notReady(answer, status);
  if (isInPieces(answer)) return { status, file: answer };
  if (!result.body || (result.type && isDownload(answer))) return { status, download: answer as Download };
  if (result.type) return { status, text: answer as string };
  const text = JSON.stringify(listed(result.listing ?? "none", answer, asked));
  const { continuationToken } = result.listing === "tokenArray" || result.listing === "next" ? (answer as Page<unknown>) : {};
  return { status, text, ...(continuationToken && { continuationToken }) };
}

const notReady = ({ retryAfterSeconds, soFar }: NotReady<unknown>, status: number): Outcome =>
  (soFar === undefined ? { status: 204, retryAfterSeconds } : { status, text: JSON.stringify(soFar), retryAfterSeconds });

const isInPieces = (answer: unknown): answer is FileInPieces => typeof answer === "object" && answer !== null && "pieces" in answer;

const isNotReady = (answer: unknown): answer is NotReady<unknown> => typeof answer === "object" && answer !== null && "retryAfterSeconds" in answer;

const isDownload = (answer: unknown): answer is Download => typeof answer === "object" && answer !== null && "bytes" in answer;

type Listing = NonNullable<BuiltOperation["result"]["listing"]>;

function listed(listing: Listing, answer: unknown, asked: Asked): unknown {
  const self = linkUri(asked.uri);
  switch (listing) {
    case "none": case "array": return answer;
    case "tokenArray": return (answer as Page<unknown>).items;
    case "next": return linkedEnvelope(answer as Page<unknown>, self);
    case "seek": return seekEnvelope(answer as Page<unknown>, self);
    case "collection": return envelope(answer as readonly unknown[], self, undefined, asked.method);
    case "offset": return Array.isArray(answer) ? offsetEnvelope(answer, self, asked.query) : seekEnvelope(answer as Page<unknown>, self);
    default: throw new Error(`No list of the kind ${listing} is built.`);
  }
}

const link = (uri: string, headers: readonly object[] = [], method = "GET") => ({ uri, method, headers });

/** Some questions that are answered with a list come by POST. */
const envelope = (items: readonly unknown[], self: string, next?: object, method?: string) => ({
  totalCount: items.length,
  items,
  links: { self: link(self, [], method), ...(next && { next }) },
  attributes: { objectType: "Collection" },
});

/** The same address goes on, with the token that its link names. */
function linkedEnvelope({ items, continuationToken }: Page<unknown>, self: string): object {
  const next = continuationToken && link(self, [{ key: "MS-ContinuationToken", value: continuationToken }]);
  return envelope(items, self, next || undefined);
}

function seekEnvelope({ items, continuationToken, next: place }: Page<unknown>, self: string): object {
  if (place) return envelope(items, self, link(withQuery(self, { size: `${place.size}`, offset: `${place.offset}` })));
  const next = continuationToken
    && link(withQuery(self, { seekOperation: "Next" }), [{ key: "MS-ContinuationToken", value: continuationToken }]);
  return { ...envelope(items, self, next || undefined), ...(continuationToken && { continuationToken }) };
}

/** Without a size, or with none, the rest of the list is one page. */
function offsetEnvelope(all: readonly unknown[], self: string, { offset = 0, size: wanted = 0 }: Asked["query"]): object {
  const size = wanted === 0 ? all.length : wanted;
  const end = offset + size;
  const next = size > 0 && end < all.length ? link(withQuery(self, { size: `${size}`, offset: `${end}` })) : undefined;
  return envelope(all.slice(offset, end), self, next);
}

/** Links are relative to the API's root and leave the version out: clients put it before. */
const linkUri = (uri: string): string => uri.replace(/^\/v1(?=\/)/i, "");

/** The same with these parameters, in the place of those of the same names in any case. */
function withQuery(self: string, parameters: Readonly<Record<string, string>>): string {
  const [path = "", query = ""] = self.split("?");
  const result = new URLSearchParams(query);
  const names = Object.keys(parameters).map((name) => name.toLowerCase());
  for (const name of Array.from(result.keys())) if (names.includes(name.toLowerCase())) result.delete(name);
  for (const [name, value] of Object.entries(parameters)) result.set(name, value);
  return `${path}?${result.toString()}`;
}
