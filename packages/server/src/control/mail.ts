// The mail that the service would have sent, for the operator to read.

import type { FastifyRequest } from "fastify";
import { readMail, type MailList } from "../mail/index.ts";
import type { World } from "../world/index.ts";
import { queryOf } from "./query.ts";

export function listMail(world: World, request: FastifyRequest): Promise<MailList> {
  const query = queryOf(request, ["after", "limit"]);
  const [after, limit] = [query.whole("after") ?? 0, query.limit(50, 500)];
  return world.view(({ db }) => readMail(db, Math.min(after, 2 ** 31 - 1), limit));
}
