// One HTTP request as text, to be sent many times: with places that are filled anew each time. A place is as long as
// what comes into it, so that the content length is always right.

import { randomUUID } from "node:crypto";

/** A new GUID each time. */
export const guidPlace = "<guid>".padEnd(36, "-");
/** A number that counts up. */
export const serialPlace = "<serial>";

const places = new RegExp(`(${RegExp.escape(guidPlace)}|${RegExp.escape(serialPlace)})`);

export interface RequestParts {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export function requestTemplate({ method, path, headers, body }: RequestParts): string {
  const all = { Host: "localhost", ...headers, ...(body !== undefined && { "Content-Length": String(Buffer.byteLength(body)) }) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body ?? ""}`;
}

/** Makes the requests of a template, one after another. */
export function requestsFrom(template: string): () => string {
  const parts = template.split(places);
  if (parts.length === 1) return () => template;
  let count = 0;
  return () => {
    count += 1;
    const serial = String(count).padStart(serialPlace.length, "0");
    return parts.map((part) => (part === guidPlace ? randomUUID() : part === serialPlace ? serial : part)).join("");
  };
}
