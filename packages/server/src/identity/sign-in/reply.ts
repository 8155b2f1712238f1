// How the client is answered at its own address: in the query, in the fragment, or by a page that posts a form (ID-32,
// ID-33).

import type { FastifyReply } from "fastify";
import type { TokenRefused } from "../errors.ts";
import { formPostPage, pageHeaders } from "../pages/index.ts";
import type { ReplyTo } from "./authorize-request.ts";

export function replyTo(reply: FastifyReply, { redirectUri, mode, state }: ReplyTo, fields: Readonly<Record<string, string>>): FastifyReply {
  const all = { ...fields, ...(state !== undefined && { state }) };
  if (mode === "form_post") {
    return reply.headers(pageHeaders({ formTargets: [redirectUri], isFormPost: true, isOnwardFree: true })).send(formPostPage({ url: redirectUri, fields: all }));
  }
  return reply.header("Cache-Control", "no-store").redirect(withFields(redirectUri, mode, new URLSearchParams(all).toString()), 302);
}

/** What the address has of its own stays. */
function withFields(uri: string, mode: "query" | "fragment", fields: string): string {
  if (mode === "fragment") return `${uri.split("#")[0]}#${fields}`;
  const [address = "", fragment] = uri.split("#");
  return `${address}${address.includes("?") ? "&" : "?"}${fields}${fragment === undefined ? "" : `#${fragment}`}`;
}

/** A refusal that the client reads itself. */
export function refusalFields(refused: TokenRefused, { error_description, error_uri }: { readonly error_description: string; readonly error_uri: string }): Record<string, string> {
  const { error, suberror, number } = refused.refusal;
  const isCancel = error === "access_denied";
  return {
    error, error_description, error_uri,
    ...(suberror !== undefined && { suberror }),
    ...(isCancel && number === 65004 && { error_subcode: "cancel" }),
  };
}
