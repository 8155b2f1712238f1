// What clients read before they ask for a token: a tenant's endpoints and keys, which hosts are one authority, how a
// domain's users sign in. Source: identity reference sections 2.1 to 2.4.

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { cloudNames, clouds, type CloudName } from "@understudy/contract";
import { sql, type Reader } from "../database/index.ts";
import type { World } from "../world/index.ts";
import { answering, counted, type TenantRequest, type TenantRoute } from "./answering.ts";
import { authorityOf, type Authority } from "./authority.ts";
import { instanceDiscovery, issuerOf, keySet, openidConfiguration, type Described } from "./discovery.ts";
import { refusals, TokenRefused } from "./errors.ts";
import type { TokenVersion } from "./grants/grant.ts";
import { findTenant, isPlaceless } from "./tenant.ts";
import type { TokenService } from "./token-service.ts";
import { userRealm } from "./user-realm.ts";

export function registerDocuments(app: FastifyInstance, world: World, service: TokenService): void {
  const documents = new Documents(world, service);
  for (const version of ["v1", "v2"] as const) {
    const path = version === "v2" ? "/v2.0" : "";
    app.get<TenantRoute>(`/:tenantId${path}/.well-known/openid-configuration`, counted("identity.openidConfiguration"), answering((request) => documents.configuration(request, version)));
    app.get<TenantRoute>(`/:tenantId/discovery${path}/keys`, counted("identity.keys"), answering((request) => documents.keys(request, version)));
  }
  app.get<TenantRoute>("/common/discovery/instance", counted("identity.instanceDiscovery"), answering((request) => documents.instance(request)));
  for (const path of ["/common/userrealm/:userName", "/common/userrealm"]) {
    app.get<TenantRoute>(path, counted("identity.userRealm"), answering((request) => documents.realm(request)));
  }
  app.route({ method: "GET", url: "/common/oauth2/nativeclient", ...counted("identity.nativeClient"), handler: nativeClient });
}

/** What a segment and the name of the request stand for: the clouds are more than one for `common` and `organizations`. */
interface Scope {
  readonly described: Described;
  readonly clouds: readonly CloudName[];
}

class Documents {
  readonly #world: World;
  readonly #service: TokenService;

  constructor(world: World, service: TokenService) {
    this.#world = world;
    this.#service = service;
  }

  async configuration(request: TenantRequest, version: TokenVersion): Promise<object> {
    const authority = authorityOf(request);
    const { described } = await this.#scope(authority, request.params.tenantId);
    return openidConfiguration(authority, described, version);
  }

  async keys(request: TenantRequest, version: TokenVersion): Promise<object> {
    const authority = authorityOf(request);
    const scope = await this.#scope(authority, request.params.tenantId);
    const keys = await Promise.all(scope.clouds.map((cloud) => this.#service.keys.of(cloud)));
    return keySet(keys.flat(), version, issuerOf(authority, scope.described, version));
  }

  async instance(request: TenantRequest): Promise<object> {
    return instanceDiscovery(authorityOf(request), single(request.query["authorization_endpoint"]));
  }

  async realm(request: TenantRequest): Promise<object> {
    const userName = (request.params as { userName?: string }).userName ?? single(request.query["user"]);
    if (!userName) throw new TokenRefused(refusals.malformedRequest, { reason: "The parameter 'user' is missing." });
    const apiVersion = single(request.query["api-version"]);
    const { cloud = "global" } = authorityOf(request);
    return userRealm(this.#world.database.statements, { userName, apiVersion, cloud });
  }

  async #scope({ cloud: asked }: Authority, segment: string): Promise<Scope> {
    const { statements } = this.#world.database;
    if (isPlaceless(segment)) {
      const [cloud, ...others] = await cloudsServed(statements, asked);
      return { described: { segment: segment.toLowerCase(), cloud }, clouds: [cloud, ...others] };
    }
    const question = { segment, unknown: refusals.unknownTenantOfDocument, ...(asked && { cloud: asked }) };
    const { tenantId, cloud } = await findTenant(statements, question);
    return { described: { segment: tenantId, tenantId, cloud }, clouds: [cloud] };
  }
}

/**
 * Whose tenants an authority serves, the one that it speaks for first: a real one its own cloud's, and those of a cloud
 * whose older pages name it; this server under its own name those of every cloud that has accounts in this world.
 */
async function cloudsServed(reader: Reader, asked: CloudName | undefined): Promise<readonly [CloudName, ...CloudName[]]> {
  const rows = await reader.all<{ cloud: CloudName }>(sql`SELECT DISTINCT cloud FROM accounts`);
  const here = cloudNames.filter((name) => rows.some(({ cloud }) => cloud === name));
  if (asked) return [asked, ...here.filter((name) => clouds[name].olderAuthority === asked)];
  const [first = "global", ...others] = here;
  return [first, ...others];
}

/** A parameter that is given twice is given not at all. */
const single = (value: string | string[] | undefined): string | undefined => (typeof value === "string" ? value : undefined);

/** Where native clients are sent with their answer: they read the address, and nobody reads the page (section 2). */
async function nativeClient(_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { nativeClientPage, pageHeaders } = await import("./pages/index.ts");
  return reply.headers(pageHeaders({})).send(nativeClientPage());
}
