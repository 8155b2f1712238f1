// `/openapi.json`: made from the contract for the root under which it was asked for, so that whoever reads it calls the
// server that it came from. The last one is kept, since the same reader asks again.

import type { FastifyReply, FastifyRequest } from "fastify";
import { openApi } from "@understudy/contract/openapi";

let last: { readonly root: string; readonly text: string } | undefined;

export async function sendOpenApi(request: FastifyRequest, reply: FastifyReply, version: string): Promise<FastifyReply> {
  const root = `${request.protocol}://${request.host}`;
  if (last?.root !== root) last = { root, text: JSON.stringify(openApi(root, version)) };
  return reply.headers({ "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" }).send(last.text);
}
