// Lists. Every kind of list of the service is one thing to its reader: an iterator of items that fetches pages as they are
// needed, or of the pages themselves. The next page is asked of the same address, with what the answer says of query
// and token: no link of an answer leads anywhere else, so no token can be sent elsewhere.

import { ArgumentError } from "./errors/argument-error.ts";
import type { Listing } from "./operation.ts";

export interface Page<Item> {
  readonly items: Item[];
  /** As the service counts: mostly the items of this page. */
  readonly totalCount?: number;
  /** Goes on from here, in this process or a later one; absent on the last page. */
  readonly continuationToken?: string;
}

export interface PageSettings {
  /** Begins behind the page that this is of. */
  readonly continuationToken?: string | undefined;
}

export interface Paged<Item> extends AsyncIterable<Item> {
  byPage(settings?: PageSettings): AsyncIterable<Page<Item>>;
}

/** What is sent besides the arguments to get a page that is not the first. */
export interface NextPage {
  /** In place of parameters of the same names, as it came: it is encoded already. */
  readonly query?: string;
  readonly token?: string;
}

/** An answer, as paging needs it. */
export interface ListAnswer {
  readonly json: unknown;
  readonly token: string | undefined;
  /** The query that was sent. */
  readonly query: string;
}

export type FetchPage = (next: NextPage) => Promise<ListAnswer>;

export function paged<Item>(listing: Listing, fetchPage: FetchPage): Paged<Item> {
  const byPage = (settings: PageSettings = {}): AsyncIterable<Page<Item>> => pagesFrom(listing, fetchPage, readContinuation(settings.continuationToken));
  return {
    byPage,
    async *[Symbol.asyncIterator]() {
      for await (const { items } of byPage()) yield* items;
    },
  };
}

async function* pagesFrom<Item>(listing: Listing, fetchPage: FetchPage, start: NextPage): AsyncGenerator<Page<Item>> {
  let next: NextPage | undefined = start;
  while (next) {
    const answer = await fetchPage(next);
    const items = itemsOf(listing, answer.json) as Item[];
    const totalCount = numberIn(answer.json, "totalCount", "TotalCount");
    const following = nextOf(listing, answer, items.length);
    // A server that names the same page again would be asked for ever.
    next = following && JSON.stringify(following) !== JSON.stringify(next) ? following : undefined;
    yield {
      items,
      ...(totalCount !== undefined && { totalCount }),
      ...(next && { continuationToken: JSON.stringify(next) }),
    };
  }
}

function readContinuation(token: string | undefined): NextPage {
  if (token === undefined) return {};
  try {
    const { query, token: inner } = JSON.parse(token) as NextPage;
    if ([query, inner].every((part) => part === undefined || typeof part === "string") && (query ?? inner) !== undefined) {
      return { ...(query !== undefined && { query }), ...(inner !== undefined && { token: inner }) };
    }
  } catch {
    // What follows tells it: the token is none of ours.
  }
  throw new ArgumentError("settings.continuationToken", "is not one that a page of this list came with");
}

/** Where the items lie in an answer. No content is an empty list: the service has nothing yet. */
export function itemsOf(listing: Listing, json: unknown): unknown[] {
  if (json === undefined) return [];
  const inside = property(json, "items") ?? property(json, "value") ?? property(json, "Value");
  const items = isArrayKind(listing) ? json : inside;
  return Array.isArray(items) ? items : [];
}

const isArrayKind = (listing: Listing): boolean => listing === "array" || listing === "tokenArray" || listing === "pageArray";

/** Kinds that name the next page by an address alone. */
const linkNames: Readonly<Partial<Record<Listing, string>>> = { odata: "@odata.nextLink", analytics: "@nextLink", insights: "nextLink" };

const usualPageSize = 100;

/** Pages of our own size, where a list that is turned by number was asked for without one: else it would end after the service's own. */
export function withPageSize(listing: Listing | undefined, query: string): string {
  if (listing !== "pageArray" || pairsOf(query).some(([name]) => name === "pagesize")) return query;
  return mergedQuery(`PageSize=${usualPageSize}&PageNumber=1`, query);
}

function nextOf(listing: Listing, { json, token, query }: ListAnswer, count: number): NextPage | undefined {
  if (listing === "array") return undefined;
  if (listing === "tokenArray") return token ? { token } : undefined;
  if (listing === "pageArray") return nextNumber(query, count);
  const link = linkNames[listing];
  if (link !== undefined) return advancing({ query: queryOfLink(property(json, link)) });
  return byResourceLink(property(property(json, "links"), "next"), json);
}

/** A link of the service's own kind: the address, and the headers to send with it. */
function byResourceLink(link: unknown, json: unknown): NextPage | undefined {
  if (link === undefined) return undefined;
  const query = queryOfLink(property(link, "uri"));
  const headers = property(link, "headers");
  const header = Array.isArray(headers) ? headers.find((each) => String(property(each, "key")).toLowerCase() === "ms-continuationtoken") : undefined;
  const token = property(header, "value") ?? property(json, "continuationToken");
  return advancing(typeof token === "string" ? { query, token } : { query });
}

/** Of an address only its query counts. */
function queryOfLink(link: unknown): string {
  const start = typeof link === "string" ? link.indexOf("?") : -1;
  return start < 0 ? "" : String(link).slice(start + 1).replace(/#.*$/s, "");
}

/** What neither asks for something else nor says where to go on would bring the same page again. */
const advancing = (next: NextPage): NextPage | undefined => next.query || next.token ? next : undefined;

/** By number: there is another page as long as this one was full. */
function nextNumber(query: string, count: number): NextPage | undefined {
  const sent = new Map(pairsOf(query));
  const size = Number(sent.get("pagesize")?.split("=")[1]);
  if (!(size > 0) || count < size) return undefined;
  const number = Number(sent.get("pagenumber")?.split("=")[1] ?? 1);
  return { query: `PageSize=${size}&PageNumber=${number + 1}` };
}

/** A query with parameters of another in place of those of the same names, whatever their case. */
export function mergedQuery(query: string, over: string): string {
  return [...new Map([...pairsOf(query), ...pairsOf(over)]).values()].join("&");
}

/** Each `name=value` as it is written, under its name in lower case. */
const pairsOf = (query: string): [name: string, pair: string][] =>
  query.split("&").filter(Boolean).map((pair) => [decoded(pair.split("=")[0] ?? "").toLowerCase(), pair]);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

function numberIn(json: unknown, ...names: readonly string[]): number | undefined {
  return names.map((name) => property(json, name)).find((value) => typeof value === "number");
}
