// Operations of the API that change nothing and yet are no plain reads: one asks by POST, one answers links that begin
// with the name by which the request came in. They take the pipeline's steps on routes of their own.

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { operations, type BodyOf } from "@understudy/contract";
import { registerAgreementDocuments, templateDocument } from "../areas/agreements/index.ts";
import { validateAddress } from "../areas/utilities/index.ts";
import type { Read } from "../call/index.ts";
import { authorityOf } from "../identity/index.ts";
import type { AnyHandler } from "./handlers.ts";
import type { House } from "./house.ts";
import { pipeline } from "./pipeline.ts";
import { toRoute } from "./routes.ts";
import { authenticate } from "./steps/authenticate.ts";
import { authorise } from "./steps/authorise.ts";
import { mfaHeaders } from "./steps/mfa.ts";
import { parseBody } from "./steps/parse.ts";
import { throttle } from "./steps/throttle.ts";

const address = operations["utilities.validations.address"];
const document = operations["agreements.templates.document.get"];

export function registerOwnRoutes(app: FastifyInstance, house: House): void {
  const routeOf = ({ id, method, path }: typeof address | typeof document) =>
    ({ method, url: toRoute(path), exposeHeadRoute: false, config: { operation: id } });
  app.route({ ...routeOf(address), handler: addressValidation(house) });
  app.route({ ...routeOf(document), handler: documentLinks(house) });
  registerAgreementDocuments(app, house.world);
}

function documentLinks(house: House) {
  return (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { origin } = authorityOf(request);
    const read: Read<typeof document> = async ({ params, query }, view) => templateDocument(params.templateId, query, view, origin);
    const handler: unknown = { kind: "read", read };
    const steps = pipeline(house, document, handler as AnyHandler);
    return steps(request as Parameters<typeof steps>[0], reply);
  };
}

/** Steps 5 to 8, and the answer: there is no unit of work, nothing to record and nothing to repeat. */
function addressValidation(house: House) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { world } = house;
    const caller = await authenticate(house, request.headers.authorization, request.hostname);
    reply.headers(mfaHeaders(caller, request.headers["validatemfa"]));
    const answered = async () => {
      await authorise(address, caller, world);
      await throttle(world, caller);
      const body = await parseBody(address, request.body as Buffer | undefined, request.headers["content-type"]);
      return validateAddress(body as BodyOf<typeof address>, world.settings);
    };
    const { requestId, correlationId } = request.trace;
    const note = () => house.requests.note({ operation: address, caller, requestId, correlationId, ipAddress: request.ip });
    const text = JSON.stringify(await answered().finally(note));
    reply.header("Content-Type", "application/json; charset=utf-8");
    return reply.send(world.settings.byteOrderMark ? `\uFEFF${text}` : text);
  };
}
