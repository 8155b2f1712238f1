// One HTTPS request to the server under any name, as a machine sends it whose hosts file maps the name to this one.
// Nothing is trusted but the given authority, and the certificate must be made out to the name.

import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { json } from "node:stream/consumers";
import type { Served } from "./served.ts";

export interface RawRequest {
  readonly name: string;
  readonly path: string;
  /** Posted, where there is one. */
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RawAnswer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- a test says what it expects of the wire by asserting it
  readonly json: any;
}

export async function ask(served: Served, { name, path, form, headers }: RawRequest): Promise<RawAnswer> {
  const outgoing = request({
    host: "127.0.0.1", port: served.httpsPort, path, method: form ? "POST" : "GET", agent: false,
    ca: readFileSync(served.place.caCertificate),
    // Of this header the name in the handshake follows, and that which the certificate is checked for.
    headers: { Host: name, ...(form && { "Content-Type": "application/x-www-form-urlencoded" }), ...headers },
  });
  outgoing.end(form && new URLSearchParams(form).toString());
  const [response] = (await once(outgoing, "response")) as [IncomingMessage];
  return { status: response.statusCode ?? 0, json: await json(response) };
}
