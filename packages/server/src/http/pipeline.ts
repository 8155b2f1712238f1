// The life of a request, as a list. World and host (1), correlation (2) and matching (3) are the listener's
// (`server.ts`), and so is the inspector (15, `inspect.ts`); a planned operation is answered by `routes.ts`; whatever is
// thrown anywhere is answered in `respond.ts`.

import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { BuiltOperation } from "@understudy/contract";
import { invariant } from "@understudy/kernel";
import { writeAuditRecord } from "../areas/audit/index.ts";
import type { Call, Caller, Change, Download, FileInPieces } from "../call/index.ts";
import { authorityOf } from "../identity/index.ts";
import type { Unit } from "../world/index.ts";
import type { AnyHandler, ReadHandler, WriteHandler } from "./handlers.ts";
import type { House } from "./house.ts";
import { authenticate, resourceOf } from "./steps/authenticate.ts";
import { authorise } from "./steps/authorise.ts";
import { checkRequestIds } from "./steps/correlate.ts";
import { mfaHeaders } from "./steps/mfa.ts";
import { pathParams } from "./steps/odata.ts";
import { parseBody, parseParams, parseQuery } from "./steps/parse.ts";
import { findReplay, inputHash, keepReplay, type RequestKey } from "./steps/replay.ts";
import { shape, type Outcome } from "./steps/shape.ts";
import { throttleOperation } from "./steps/throttle-operation.ts";
import { throttle } from "./steps/throttle.ts";

type ApiRequest = FastifyRequest<{
  Params: Record<string, string>;
  Querystring: Record<string, unknown>;
  Body: Buffer | undefined;
}>;

export function pipeline(house: House, operation: BuiltOperation, handler: AnyHandler) {
  return async (request: ApiRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const caller = await authenticate(house, request.headers.authorization, request.hostname, resourceOf(operation));
    request.caller = caller;
    reply.headers(mfaHeaders(caller, request.headers["validatemfa"]));
    const answered = async () => {
      await authorise(operation, caller, house.world);
      await throttle(house.world, caller);
      const params = parseParams(pathParams(operation.path, request.params));
      await throttleOperation(house.world, operation, caller, params);
      checkRequestIds(operation, request.trace);
      const call = await callOf(operation, caller, params, request);
      return handler.kind === "read" ? read(house, operation, handler, call, request) : write(house, operation, handler, call, request);
    };
    const { requestId, correlationId } = request.trace;
    const note = () => house.requests.note({ operation, caller, requestId, correlationId, ipAddress: request.ip });
    return send(house, operation, reply, await answered().finally(note));
  };
}

async function callOf(
  operation: BuiltOperation, caller: Caller, params: Readonly<Record<string, string>>, request: ApiRequest,
): Promise<Call<BuiltOperation>> {
  const ifMatch = request.headers["if-match"];
  const continuationToken = request.headers["ms-continuationtoken"];
  const [locale, acceptEncoding] = [request.headers["x-locale"], request.headers["accept-encoding"]];
  return {
    params,
    query: (await parseQuery(operation, request.query)) as Call<BuiltOperation>["query"],
    body: await parseBody(operation, request.body, request.headers["content-type"]),
    caller,
    origin: authorityOf(request).origin,
    ...(ifMatch !== undefined && ifMatch !== "*" && { ifMatch: unquoted(ifMatch) }),
    ...(typeof continuationToken === "string" && { continuationToken }),
    ...(typeof locale === "string" && { locale }),
    ...(typeof acceptEncoding === "string" && { acceptEncoding }),
  };
}

/** ETags in headers come quoted, as HTTP has them, or bare, as they stand in the resource; `*` is whichever there is. */
const unquoted = (etag: string): string => etag.replace(/^(?:W\/)?"(.*)"$/, "$1");

async function read(
  house: House, operation: BuiltOperation, handler: ReadHandler, call: Call<BuiltOperation>, request: ApiRequest,
): Promise<Outcome> {
  // The reports are on requests that are noted in memory first.
  if (operation.right === "viewSecurityReport") await house.requests.save();
  const answer = await house.world.view((view) => handler.read(call, view));
  return shape(operation, answer, { uri: request.url, method: operation.method, query: call.query });
}

async function write(
  house: House, operation: BuiltOperation, handler: WriteHandler, call: Call<BuiltOperation>, request: ApiRequest,
): Promise<Outcome> {
  const key = requestKey(house, call.caller, request);
  const repeated = handler.prepare && key && (await house.world.view((view) => findReplay(view, key)));
  if (repeated) return repeated;
  const ready = await handler.prepare?.(call, house.world);
  return house.world.unit(async (unit) => {
    const known = key && (await findReplay(unit, key));
    if (known) return known;
    const changes: Change[] = [];
    const answer = await handler.write(call, unit, (change) => changes.push(change), ready);
    await keepActivity(unit, operation, call.caller, changes, request);
    const outcome = shape(operation, answer, { uri: request.url, method: operation.method, query: call.query });
    if (key) await keepReplay(unit, key, outcome, operation.answersSecret ?? false);
    return outcome;
  });
}

async function keepActivity(
  unit: Unit, operation: BuiltOperation, caller: Caller, changes: readonly Change[], request: ApiRequest,
): Promise<void> {
  const [change] = changes;
  invariant(operation.records && change && changes.length === 1, `${operation.id} records its one change`);
  const { correlationId } = request.trace;
  await writeAuditRecord(unit, { caller, recording: operation.records, change, correlationId });
}

/** Only a request that the client named can come again. */
function requestKey({ world }: House, caller: Caller, request: ApiRequest): RequestKey | undefined {
  if (!request.trace.named) return undefined;
  return {
    accountId: caller.account.accountId,
    callerId: caller.user?.userId ?? caller.appId,
    requestId: request.trace.requestId.toLowerCase(),
    request: `${request.method} ${request.url.split("?")[0]?.toLowerCase()}`,
    inputHash: inputHash(world.secrets, request.body),
  };
}

function send(house: House, { result, operationIn }: BuiltOperation, reply: FastifyReply, outcome: Outcome): FastifyReply {
  const { status, text, location, continuationToken, download, file, retryAfterSeconds } = outcome;
  reply.code(status);
  if (retryAfterSeconds !== undefined) reply.header("Retry-After", String(retryAfterSeconds));
  if (location !== undefined) reply.header(operationIn ?? "Location", location);
  if (continuationToken !== undefined) reply.header("MS-ContinuationToken", continuationToken);
  if (download) return sendDownload(reply, result.type, download);
  if (file) return sendInPieces(house, reply, result.type, file);
  if (text === undefined) return reply.send();
  reply.header("Content-Type", `${result.type ?? "application/json"}; charset=utf-8`);
  if (result.type) return reply.send(text);
  return reply.send(house.world.settings.byteOrderMark ? `\uFEFF${text}` : text);
}

function sendDownload(reply: FastifyReply, type: string | undefined, { bytes, fileName }: Download): FastifyReply {
  reply.header("Content-Type", type ?? "application/octet-stream");
  if (fileName !== undefined) reply.header("Content-Disposition", `attachment; ${nameOf(fileName)}`);
  return reply.send(Buffer.from(bytes));
}

/** A client that goes away ends the reading. */
function sendInPieces({ world }: House, reply: FastifyReply, type: string | undefined, { pieces, fileName }: FileInPieces): FastifyReply {
  reply.header("Content-Type", `${type ?? "text/plain"}; charset=utf-8`).header("Content-Disposition", `attachment; ${nameOf(fileName)}`);
  return reply.send(Readable.from(pieces(world)));
}

/** Plain where it can be: older clients know nothing else. */
const nameOf = (fileName: string): string => (/^[\w.-]+$/.test(fileName) ? `filename=${fileName}` : `filename*=UTF-8''${encodeURIComponent(fileName)}`);
