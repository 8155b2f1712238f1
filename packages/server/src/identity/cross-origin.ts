// Pages of other origins. A browser shows a page an answer only where the answer says that it may: documents say so to
// everybody, as the real service's do; what has tokens in it says so to the origins of single-page applications that
// are registered here. Nothing is kept from programs that are no browsers by this. Source: identity reference, ID-7.

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { identityOperations } from "@understudy/contract";
import { sql, type Reader } from "../database/index.ts";
import type { World } from "../world/index.ts";
import { answering, wrongVerb, type TenantRoute } from "./answering.ts";
import type { RedirectUri } from "./applications.ts";
import { isSame } from "./sign-in/redirect-uris.ts";

type OperationId = keyof typeof identityOperations;

const documents: readonly OperationId[] = ["identity.openidConfiguration", "identity.keys", "identity.instanceDiscovery", "identity.userRealm"];
const tokenEndpoints: readonly OperationId[] = ["identity.tokenV1", "identity.tokenV2"];
const forRegistered: readonly OperationId[] = [
  ...tokenEndpoints, "identity.deviceCodeV1", "identity.deviceCodeV2",
  "identity.userInfoV1", "identity.userInfoByFormV1", "identity.userInfoV2", "identity.userInfoByFormV2",
];

/** What a page may read of an answer besides its body. */
const exposedHeaders = "Content-Length, client-request-id, x-ms-request-id, Retry-After";

/** Registers the routes that answer OPTIONS, which no other part of the token service may have. */
export function registerCrossOrigin(app: FastifyInstance, world: World): void {
  app.addHook("onRequest", (request, reply, next) => {
    // Programs that are no browsers send none, and most requests are theirs.
    if (request.headers.origin === undefined) return next();
    return allow(world, request.headers.origin, request, reply);
  });
  for (const { url, operation, methods } of endpoints()) {
    const otherwise = tokenEndpoints.includes(operation) ? answering(wrongVerb) : notFound;
    app.options<TenantRoute>(url, { config: { operation } }, (request, reply) =>
      (isPreflight(request) && reply.hasHeader("Access-Control-Allow-Origin") ? preflight(request, reply, methods) : otherwise(request, reply)));
  }
}

async function allow(world: World, origin: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const operation = request.routeOptions.config?.operation as OperationId | undefined;
  if (operation === undefined) return;
  if (documents.includes(operation)) reply.header("Access-Control-Allow-Origin", "*");
  if (forRegistered.includes(operation)) await allowRegistered(world, origin, reply);
}

async function allowRegistered(world: World, origin: string, reply: FastifyReply): Promise<void> {
  reply.header("Vary", "Origin");
  if (!(await isSpaOrigin(world.database.statements, origin))) return;
  reply.headers({ "Access-Control-Allow-Origin": origin, "Access-Control-Expose-Headers": exposedHeaders });
}

/** Whether some application of this world has a page at the origin. */
async function isSpaOrigin(reader: Reader, origin: string): Promise<boolean> {
  const rows = await reader.all<{ redirect_uris: string }>(sql`SELECT redirect_uris FROM applications WHERE redirect_uris LIKE ${'%"spa"%'}`);
  const uris = rows.flatMap((row) => JSON.parse(row.redirect_uris) as RedirectUri[]);
  return uris.some((uri) => isOriginOf(uri, origin));
}

/** Other addresses than the web's share one origin, `null`, with every page that hides its own. */
export function originOfPage({ type, uri }: RedirectUri): string | undefined {
  return type === "spa" && /^https?:/i.test(uri) ? URL.parse(uri)?.origin : undefined;
}

/** On this machine any port is as good as the one that is registered, as for the redirect itself (ID-34). */
function isOriginOf(uri: RedirectUri, origin: string): boolean {
  const own = originOfPage(uri);
  return own !== undefined && isSame(`${own}/`, `${origin}/`);
}

interface Endpoint {
  readonly url: string;
  readonly operation: OperationId;
  readonly methods: readonly string[];
}

/** A path that two operations share, by GET and by POST, is one endpoint. */
function endpoints(): readonly Endpoint[] {
  const found = new Map<string, Endpoint>();
  for (const operation of [...documents, ...forRegistered]) {
    const { path, aliases = [], method } = identityOperations[operation];
    for (const template of [path, ...aliases]) {
      const url = template.replaceAll(/\{(\w+)\}/g, ":$1");
      const { methods = ["OPTIONS"] } = found.get(url) ?? {};
      found.set(url, { url, operation, methods: [method, ...methods] });
    }
  }
  return [...found.values()];
}

/** Browsers ask first where a request has more than a form can send. */
const isPreflight = ({ headers }: Pick<FastifyRequest, "headers">): boolean => headers["access-control-request-method"] !== undefined;

/** Who may read the answer may also send what headers it likes: they give it no more than it has. */
function preflight({ headers }: Pick<FastifyRequest, "headers">, reply: FastifyReply, methods: readonly string[]): FastifyReply {
  const asked = headers["access-control-request-headers"];
  reply.headers({ "Access-Control-Allow-Methods": methods.join(", "), ...(asked !== undefined && { "Access-Control-Allow-Headers": asked }) });
  return reply.code(204).send();
}

/** As if there were no route. */
const notFound = (_request: unknown, reply: FastifyReply): void => reply.callNotFound();
