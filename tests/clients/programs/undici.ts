// undici with a dispatcher of its own, which looks at no proxy settings: version 2.

import { Agent, request } from "undici";
import { journey } from "./journey.ts";
import type { Send } from "./send.ts";
import { tokenByForm } from "./token-by-form.ts";

const dispatcher = new Agent();

const send: Send = async ({ url, ...options }) => {
  const { statusCode, body } = await request(url, { ...options, dispatcher });
  return { status: statusCode, text: await body.text() };
};

await journey(tokenByForm("v2", send), send);
