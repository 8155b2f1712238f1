// What of a request is sent again, whatever language it is written in: its address at this server, the headers that mean
// something, and its body. What it proved itself with was never kept, so a variable stands in its place. Pure.

import type { InspectedRequest } from "../../api/answers.ts";

export interface Copied {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** How it proves itself: `Bearer`, `Basic`, or not at all. */
  readonly scheme: string | undefined;
  readonly body: string | undefined;
}

/** What stands in the log in place of a secret. */
export const redactedMark = "[redacted]";

/** The connection's own, or the sender's own mark: each client sends its own. */
const leftOut: ReadonlySet<string> = new Set(["authorization", "content-length", "connection", "host", "origin", "user-agent"]);

/** `root` is where this server is reached: http://localhost:8480. */
export function copiedOf({ method, path, request }: InspectedRequest, root: string): Copied {
  const { authorization, host } = request.headers;
  const sent = Object.entries(request.headers).filter(([name]) => !leftOut.has(name));
  return {
    url: root + path, method,
    // Under the name of a real service the server answers for another cloud.
    headers: [...(host === undefined || isOwn(host) ? [] : [["host", host] as const]), ...sent],
    scheme: authorization?.split(" ", 1)[0],
    body: request.body?.text,
  };
}

const isOwn = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i.test(host);

/** The variable in which the copies look for it. */
export const variableOf = (scheme: string): "TOKEN" | "CREDENTIALS" => (/^basic$/i.test(scheme) ? "CREDENTIALS" : "TOKEN");

/** Makes a token like the one that was sent; an application's own is made by no command. */
export const tokenCommandOf = ({ user, appId }: InspectedRequest): string =>
  ["npx understudy token", ...(user === undefined ? [] : [`--user ${user}`]), ...(appId === undefined || user === undefined ? [] : [`--app ${appId}`])].join(" ");

export const hasRedacted = ({ url, body }: Copied): boolean => url.includes(redactedMark) || (body?.includes(redactedMark) ?? false);
