// The token service's routes. They speak their own dialect, so they answer for themselves and not through the API's
// pipeline; whatever refuses, refuses in the shape that token clients read.

import { randomUUID } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { cloudOfLoginHost, type identityOperations } from "@understudy/contract";
import { isGuid } from "@understudy/kernel";
import type { World } from "../world/index.ts";
import type { TokenVersion } from "./client-credentials.ts";
import { instanceDiscovery, keySet, openidConfiguration, type Authority, type Described } from "./discovery.ts";
import { errorBody, refusals, TokenRefused } from "./errors.ts";
import { grantNamed, tokenAnswer } from "./grants.ts";
import { findTenant, isPlaceless } from "./tenant.ts";
import { readTokenForm } from "./token-form.ts";
import type { TokenService } from "./token-service.ts";

interface TenantRoute {
  Params: { tenantId: string };
  Querystring: Record<string, string | string[] | undefined>;
  Body: Buffer | undefined;
}
type TenantRequest = FastifyRequest<TenantRoute>;

export function registerTokenService(app: FastifyInstance, world: World, service: TokenService): void {
  const routes = new TokenRoutes(world, service);
  for (const version of ["v1", "v2"] as const) {
    const path = version === "v2" ? "/v2.0" : "";
    const token = counted(version === "v2" ? "identity.tokenV2" : "identity.tokenV1");
    const documents = `/:tenantId${path}/.well-known/openid-configuration`;
    app.post<TenantRoute>(`/:tenantId/oauth2${path}/token`, token, answering((request) => routes.token(request, version)));
    app.route<TenantRoute>({
      method: app.supportedMethods.filter((method) => method !== "POST"), url: `/:tenantId/oauth2${path}/token`, exposeHeadRoute: false, ...token,
      handler: answering(async ({ method }) => { throw new TokenRefused(refusals.wrongVerb, { method }); }),
    });
    app.get<TenantRoute>(documents, counted("identity.openidConfiguration"), answering((request) => routes.configuration(request, version)));
    app.get<TenantRoute>(`/:tenantId/discovery${path}/keys`, counted("identity.keys"), answering((request) => routes.keys(request, version)));
  }
  app.get<TenantRoute>("/common/discovery/instance", counted("identity.instanceDiscovery"), answering((request) => routes.instance(request)));
}

/** The operation's id in the contract: the counters have it as a label. */
const counted = (operation: keyof typeof identityOperations) => ({ config: { operation } });

class TokenRoutes {
  readonly #world: World;
  readonly #service: TokenService;

  constructor(world: World, service: TokenService) {
    this.#world = world;
    this.#service = service;
  }

  async token(request: TenantRequest, version: TokenVersion): Promise<object> {
    const { cloud } = authorityOf(request);
    const segment = request.params.tenantId;
    const asked = await this.#world.view(async (view) => {
      const tenant = isPlaceless(segment)
        ? undefined
        : await findTenant(view.db, { segment, unknown: refusals.unknownTenant, ...(cloud && { cloud }) });
      const form = readTokenForm(segment, request.body, request.headers.authorization);
      const grant = grantNamed(form.required("grant_type"));
      if (!tenant) throw new TokenRefused(refusals.noTenantInformation);
      return grant(view, tenant, form, version);
    });
    return tokenAnswer(await this.#service.issue(asked), asked, version);
  }

  async configuration(request: TenantRequest, version: TokenVersion): Promise<object> {
    return openidConfiguration(authorityOf(request), await this.#described(request), version);
  }

  async keys(request: TenantRequest, version: TokenVersion): Promise<object> {
    const authority = authorityOf(request);
    const described = await this.#described(request);
    const cloud = "placeless" in described ? (authority.cloud ?? "global") : described.cloud;
    const { issuer } = openidConfiguration(authority, described, version) as { issuer: string };
    return keySet(await this.#service.keys.of(cloud), version, issuer);
  }

  async instance(request: TenantRequest): Promise<object> {
    const asked = request.query["authorization_endpoint"];
    return instanceDiscovery(authorityOf(request), typeof asked === "string" ? asked : undefined);
  }

  async #described(request: TenantRequest): Promise<Described> {
    const segment = request.params.tenantId;
    if (isPlaceless(segment)) return { placeless: segment.toLowerCase() };
    const { cloud } = authorityOf(request);
    const question = { segment, unknown: refusals.unknownTenantOfDocument, ...(cloud && { cloud }) };
    return this.#world.view((view) => findTenant(view.db, question));
  }
}

function authorityOf(request: FastifyRequest): Authority {
  // HTTP 1.0 may leave the host out.
  const host = request.host.toLowerCase() || "localhost";
  const cloud = cloudOfLoginHost(request.hostname.toLowerCase());
  return { origin: `${request.protocol}://${host}`, ...(cloud && { cloud }) };
}

function answering(handler: (request: TenantRequest) => Promise<object>) {
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
      if (!(error instanceof TokenRefused)) throw error;
      const { origin } = authorityOf(request);
      return reply.code(error.refusal.status).send(JSON.stringify(errorBody(error, { origin, correlationId })));
    }
  };
}

/** The id that a client looks for in its own log: ADAL and MSAL.NET send it as a header, MSAL for Node in the form (ID-8). */
function correlationOf(request: TenantRequest): string {
  const name = "client-request-id";
  const sent = request.headers[name] ?? new URLSearchParams(request.body?.toString()).get(name);
  return typeof sent === "string" && isGuid(sent) ? sent : randomUUID();
}
