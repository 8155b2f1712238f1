// No library at all, with node:https: version 2.

import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { text } from "node:stream/consumers";
import { journey } from "./journey.ts";
import type { Send } from "./send.ts";
import { tokenByForm } from "./token-by-form.ts";

const send: Send = async ({ method, url, headers, body }) => {
  const outgoing = request(url, { method, headers: { ...headers, "Content-Length": Buffer.byteLength(body ?? "") } });
  outgoing.end(body);
  const [response] = (await once(outgoing, "response")) as [IncomingMessage];
  return { status: response.statusCode ?? 0, text: await text(response) };
};

await journey(tokenByForm("v2", send), send);
