// The last requests to the API and the token service, as the inspector has kept them.

import type { FastifyRequest } from "fastify";
import { requestsMax, showRequests, type InspectedRequests, type Inspector, type WantedRequests } from "../inspector/index.ts";
import type { World } from "../world/index.ts";
import { ControlRefused } from "./refusal.ts";
import { queryOf } from "./query.ts";

export const listRequests = (world: World, inspector: Inspector, request: FastifyRequest): Promise<InspectedRequests> =>
  showRequests(inspector, world, wantedIn(request));

function wantedIn(request: FastifyRequest): WantedRequests {
  const query = queryOf(request, ["after", "limit", "status", "operation", "account", "text"]);
  const [after, status, operation, account, text] = [query.whole("after"), statusOf(query.text("status")), query.text("operation"), query.text("account"), query.text("text")];
  return {
    limit: query.limit(100, requestsMax),
    ...(after !== undefined && { after }), ...(status !== undefined && { status }), ...(operation !== undefined && { operation }),
    ...(account !== undefined && { account }), ...(text !== undefined && { text }),
  };
}

function statusOf(text: string | undefined): "refused" | number | undefined {
  if (text === undefined || text === "refused") return text;
  if (/^[1-5]\d\d$/.test(text)) return Number(text);
  throw new ControlRefused(400, `status is refused or the number of a status, and not ${text}.`);
}

/** Answers how many there were. */
export async function forgetRequests(inspector: Inspector): Promise<{ readonly forgotten: number }> {
  const forgotten = inspector.kept.length;
  inspector.forget();
  return { forgotten };
}
