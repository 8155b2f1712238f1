// One request to the token service: as a draft, which chance may still change, and as it is sent.

import { endpoints, type EndpointName } from "./endpoints.ts";

export type Parameter = [name: string, value: string];

export interface Draft {
  endpoint: EndpointName;
  method: string;
  tenant: string;
  /** Where it goes otherwise than to the endpoint's own path. */
  path?: string;
  parameters: Parameter[];
  /** How the parameters become text; the usual way of forms when absent. */
  spoil?: (text: string) => string;
  headers: Record<string, string>;
  cookies: Record<string, string>;
  /** In the place of a form. */
  body?: string | Uint8Array | undefined;
}

export interface Sent {
  readonly endpoint: EndpointName;
  /** Whether the path is still the endpoint's own. */
  readonly isOnPath: boolean;
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

const formType = "application/x-www-form-urlencoded";

/** A head of more than 16 kB is refused before anybody reads it; path, query and headers stay below that together. */
const lengthMax = { segment: 4_500, query: 6_000, header: 2_200 };

/** An empty segment would make another path; and \u0130 is two letters in small, by which the router does not find its way. */
const isSegment = (text: string): boolean => text !== "" && text.length < 400 && !text.includes("\u0130") && text !== "." && text !== "..";

export function sentOf(draft: Draft): Sent {
  const { endpoint, method, headers, cookies, spoil = (text: string) => text } = draft;
  const own = endpoints[endpoint];
  const path = draft.path ?? own.path.replace("{tenant}", () => segmentOf(draft));
  const isForm = method !== "GET" && method !== "HEAD" && method !== "OPTIONS";
  const text = spoil(new URLSearchParams(draft.parameters).toString()).slice(0, isForm ? undefined : lengthMax.query);
  const body = isForm ? (draft.body ?? text) : undefined;
  const target = isForm || text === "" ? path : `${path}?${text}`;
  const cookie = Object.entries(cookies).map(([name, value]) => `${name}=${value}`).join("; ");
  return {
    endpoint, method,
    isOnPath: draft.path === undefined && (isSegment(draft.tenant) || !own.path.includes("{tenant}")),
    target: target.replaceAll(/[^\x21-\x7e]/g, (sign) => encodeURIComponent(sign.toWellFormed())),
    headers: writable({
      // Else the library asks to have the connection closed, and a server that closes it while a body which it refuses is
      // still under way takes its answer with it.
      Connection: "keep-alive",
      ...(isForm && { "Content-Type": formType }),
      ...(cookie !== "" && { Cookie: cookie }),
      ...headers,
      "Content-Length": String(Buffer.byteLength(body ?? "")),
    }),
    ...(body !== undefined && { body }),
  };
}

/** The tenant as it stands in a path. */
export const segmentOf = ({ tenant }: Pick<Draft, "tenant">): string => encodeURIComponent(tenant.toWellFormed()).slice(0, lengthMax.segment);

/** What HTTP lets into a header's value. */
const writable = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, "?").slice(0, lengthMax.header)]));

/** What its parameters say to whoever reads forms: of a query, or of a body in UTF-8, whose mark at the beginning says nothing. */
export function parametersOf({ method, target, body }: Pick<Sent, "method" | "target" | "body">): URLSearchParams {
  if (method === "GET" || method === "HEAD") return new URLSearchParams(target.split("?")[1] ?? "");
  return new URLSearchParams(new TextDecoder().decode(Buffer.from(body ?? "")));
}

/** The user name and password of HTTP Basic, as they were meant; none where there is no such header. */
export function basicOf({ Authorization = "" }: Readonly<Record<string, string>>): readonly [id: string, secret: string] | undefined {
  const encoded = /^Basic\s+(\S+)$/i.exec(Authorization)?.[1];
  if (encoded === undefined) return undefined;
  const [id = "", ...secret] = Buffer.from(encoded, "base64").toString("utf8").split(":");
  return [plain(id), plain(secret.join(":"))];
}

/** Without percent signs, where they can be had away. */
export function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const shownMax = 1_500;

export function shown({ method, target, headers, body }: Sent): string {
  const text = typeof body === "string" ? JSON.stringify(body) : body === undefined ? "none" : `base64 ${Buffer.from(body).toString("base64")}`;
  const lines = [`${method} ${target}`, `headers ${JSON.stringify(headers)}`, `body ${text}`];
  return `\n${lines.map((line) => `    ${line.slice(0, shownMax)}`).join("\n")}`;
}
