// One page after another, as each kind of list goes on.

import type { Listing, WholeOperation } from "@understudy/contract/whole";
import type { Message, Sent } from "./send.ts";

interface Page {
  readonly items?: readonly unknown[];
  readonly continuationToken?: string;
  readonly links?: { readonly next?: { readonly uri: string; readonly headers?: readonly { readonly key: string; readonly value: string }[] } };
  readonly "@odata.nextLink"?: string;
  readonly "@nextLink"?: string;
  readonly nextLink?: string;
}

export async function* pagesOf(operation: WholeOperation, first: Message, send: (message: Message) => Promise<Sent>): AsyncGenerator<Sent> {
  const { listing = "none" } = operation.result;
  for (let message: Message | undefined = first; message !== undefined;) {
    const sent: Sent = await send(message);
    yield sent;
    const next: Message | undefined = sent.status < 400 ? nextOf(listing, message, sent) : undefined;
    // A server that names the same page again would be asked for ever.
    message = JSON.stringify(next) === JSON.stringify(message) ? undefined : next;
  }
}

/** The request for the page after this one; undefined of the last. */
function nextOf(listing: Listing, message: Message, sent: Sent): Message | undefined {
  const page = pageIn(sent);
  switch (listing) {
    case "seek": return withToken(message, page.continuationToken ?? tokenIn(page), "seekOperation", "Next");
    case "next": return byLink(message, page);
    case "tokenArray": return withToken(message, sent.headers.get("ms-continuationtoken") ?? undefined);
    case "offset": return byLink(message, page) ?? further(message, "size", "offset", page.items?.length ?? 0);
    case "pageArray": return followingPage(message, page as unknown as readonly unknown[]);
    case "odata": return linked(message, page["@odata.nextLink"]);
    case "analytics": return linked(message, page["@nextLink"]);
    case "insights": return linked(message, page.nextLink);
    default: return undefined;
  }
}

/** What is no JSON is no page that another could follow. */
function pageIn({ text }: Sent): Page {
  try {
    return JSON.parse(text) as Page | null ?? {};
  } catch {
    return {};
  }
}

const byLink = (message: Message, page: Page): Message | undefined =>
  page.links?.next && { ...message, path: rooted(page.links.next.uri), headers: { ...message.headers, ...headersIn(page) } };

const headersIn = (page: Page): Record<string, string> => Object.fromEntries((page.links?.next?.headers ?? []).map(({ key, value }) => [key, value]));

const tokenIn = (page: Page): string | undefined => headersIn(page)["MS-ContinuationToken"];

function withToken(message: Message, token: string | undefined, name?: string, value?: string): Message | undefined {
  if (token === undefined) return undefined;
  return { ...message, path: name === undefined ? message.path : changed(message.path, { [name]: value ?? "" }), headers: { ...message.headers, "MS-ContinuationToken": token } };
}

/** By size and offset: the last page is the one that is not full. */
function further(message: Message, size: string, offset: string, count: number): Message | undefined {
  const query = queryOf(message.path);
  const wanted = Number(query.get(size) ?? 0);
  if (count === 0 || wanted === 0 || count < wanted) return undefined;
  return { ...message, path: changed(message.path, { [offset]: String(Number(query.get(offset) ?? 0) + count) }) };
}

function followingPage(message: Message, items: readonly unknown[]): Message | undefined {
  const query = queryOf(message.path);
  const wanted = Number(query.get("PageSize") ?? 0);
  if (items.length === 0 || wanted === 0 || items.length < wanted) return undefined;
  return { ...message, path: changed(message.path, { PageNumber: String(Number(query.get("PageNumber") ?? 1) + 1) }) };
}

/** Whole or from the root; the server that is asked is the one that was asked before. */
function linked(message: Message, link: string | undefined): Message | undefined {
  if (link === undefined || link === "") return undefined;
  const { pathname, search } = new URL(link, "http://understudy.invalid");
  return { ...message, path: pathname + search };
}

/** Links of the API leave the version out. */
const rooted = (uri: string): string => (uri.startsWith("/v1/") ? uri : `/v1${uri}`);

const queryOf = (path: string): URLSearchParams => new URLSearchParams(path.split("?")[1] ?? "");

function changed(path: string, values: Readonly<Record<string, string>>): string {
  const query = queryOf(path);
  for (const [name, value] of Object.entries(values)) query.set(name, value);
  return `${path.split("?")[0]}?${query.toString()}`;
}
