// How the token service's endpoints answer: JSON that nobody keeps, with the request's ids, whether they answer or
// refuse (ID-5, ID-6).

import { randomUUID } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { identityOperations } from "@understudy/contract";
import { isGuid } from "@understudy/kernel";
import { authorityOf } from "./authority.ts";
import { Overloaded } from "../world/index.ts";
import { errorBody, refusals, TokenRefused } from "./errors.ts";
import { formBytesMax, tooMuch } from "./too-much.ts";

export interface TenantRoute {
  Params: { tenantId: string };
  Querystring: Record<string, string | string[] | undefined>;
  Body: Buffer | undefined;
}
export type TenantRequest = FastifyRequest<TenantRoute>;

type OperationId = keyof typeof identityOperations;
type TenantHandler = (request: TenantRequest) => Promise<object>;

/** The operation's id in the contract: the counters have it as a label. */
export const counted = (operation: OperationId) => ({ config: { operation } });

/** An endpoint that takes forms; any other verb but the OPTIONS of browsers is refused in the same dialect (ID-4). */
export function registerPost(app: FastifyInstance, url: string, operation: OperationId, handler: TenantHandler): void {
  const others = app.supportedMethods.filter((method) => method !== "POST" && method !== "OPTIONS");
  app.post<TenantRoute>(url, { ...counted(operation), bodyLimit: formBytesMax }, answering(handler));
  app.route<TenantRoute>({ method: others, url, exposeHeadRoute: false, ...counted(operation), handler: answering(wrongVerb) });
}

export const wrongVerb = async ({ method }: Pick<TenantRequest, "method">): Promise<never> => { throw new TokenRefused(refusals.wrongVerb, { method }); };

export function answering(handler: TenantHandler) {
  return async (request: TenantRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const correlationId = correlationOf(request);
    reply.headers({
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store, no-cache",
      pragma: "no-cache",
      expires: "-1",
      "x-ms-request-id": randomUUID(),
      ...(request.headers["return-client-request-id"] === "true" && { "client-request-id": correlationId }),
    });
    try {
      return reply.send(JSON.stringify(await handler(request)));
    } catch (error) {
      const refused = error instanceof TokenRefused ? error : tooMuch(error);
      if (!refused) throw error;
      const { origin } = authorityOf(request);
      if (error instanceof Overloaded) reply.header("retry-after", String(error.retryAfterSeconds));
      return reply.code(refused.refusal.status).send(JSON.stringify(errorBody(refused, { origin, correlationId })));
    }
  };
}

/** The id that a client looks for in its own log: ADAL and MSAL.NET send it as a header, MSAL for Node in the form (ID-8). */
export function correlationOf(request: Pick<TenantRequest, "headers" | "body">): string {
  const name = "client-request-id";
  const sent = request.headers[name] ?? clientRequestIdIn(request.body);
  return typeof sent === "string" && isGuid(sent) ? sent : randomUUID();
}

/** Found without reading the whole form a second time. */
function clientRequestIdIn(body: Buffer | undefined): string | undefined {
  return body && /(?:^|&)client-request-id=([0-9A-Fa-f-]{36})(?:&|$)/.exec(body.toString("latin1"))?.[1];
}
