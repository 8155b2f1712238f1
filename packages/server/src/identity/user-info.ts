// Who the user of a token is (section 2): on the token service's host for version 1, on Microsoft Graph's for version 2.

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { identityOperations } from "@understudy/contract";
import type { Reader } from "../database/index.ts";
import { findDirectory, findUser } from "../directories/index.ts";
import type { World } from "../world/index.ts";
import { pairwise } from "./access-token.ts";
import { goodClaims } from "./assertion-token.ts";
import { refusals, TokenRefused } from "./errors.ts";
import { resourceNamed } from "./resources.ts";
import { findTenant, isPlaceless } from "./tenant.ts";
import type { TokenService } from "./token-service.ts";
import { formBytesMax } from "./too-much.ts";

interface UserInfoRoute {
  Params: { tenantId?: string };
}
type UserInfoRequest = FastifyRequest<UserInfoRoute>;

export function registerUserInfo(app: FastifyInstance, world: World, service: TokenService): void {
  const route = (method: "GET" | "POST", url: string, operation: keyof typeof identityOperations): void => {
    app.route<UserInfoRoute>({ method, url, exposeHeadRoute: false, bodyLimit: formBytesMax, config: { operation }, handler: (request, reply) => answer(world, service, request, reply) });
  };
  route("GET", "/:tenantId/openid/userinfo", "identity.userInfoV1");
  route("POST", "/:tenantId/openid/userinfo", "identity.userInfoByFormV1");
  route("GET", "/oidc/userinfo", "identity.userInfoV2");
  route("POST", "/oidc/userinfo", "identity.userInfoByFormV2");
}

/** The token comes in the header, or in the form that RFC 6750 allows. */
function bearerOf({ headers, body }: UserInfoRequest): string | undefined {
  const inHeader = /^Bearer +([^\s]+)$/i.exec(headers.authorization ?? "")?.[1];
  return inHeader ?? (Buffer.isBuffer(body) ? (new URLSearchParams(body.toString()).get("access_token") ?? undefined) : undefined);
}

async function answer(world: World, service: TokenService, request: UserInfoRequest, reply: FastifyReply): Promise<FastifyReply> {
  reply.headers({ "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" });
  const claims = await claimsFor(world, service, bearerOf(request), request.params.tenantId);
  if (claims) return reply.send(JSON.stringify(claims));
  const description = "The access token is missing, is not valid, or is not a user's for Microsoft Graph or Azure AD Graph in this tenant.";
  reply.code(401).header("WWW-Authenticate", `Bearer error="invalid_token", error_description="${description}"`);
  return reply.send(JSON.stringify({ error: "invalid_token", error_description: description }));
}

async function claimsFor(world: World, service: TokenService, bearer: string | undefined, segment: string | undefined): Promise<object | undefined> {
  if (bearer === undefined) return undefined;
  const rules = { now: await service.protocolNow(), skewSeconds: world.settings.verificationSkewSeconds };
  try {
    const claims = await goodClaims(service.keys, bearer, rules) as Claims;
    return await userOf(world.database.statements, claims, segment);
  } catch (error) {
    if (error instanceof TokenRefused) return undefined;
    throw error;
  }
}

interface Claims {
  readonly aud?: string;
  readonly tid?: string;
  readonly oid?: string;
  readonly scp?: string;
  readonly appid?: string;
}

/** Tokens for the directories have version 1, whoever asked for them; only the access tokens of users carry permissions. */
async function userOf(reader: Reader, { aud = "", tid = "", oid, scp, appid }: Claims, segment: string | undefined): Promise<object | undefined> {
  if (oid === undefined || scp === undefined || appid === undefined) return undefined;
  const tenant = await findDirectory(reader, tid);
  const resource = tenant && resourceNamed(tenant.cloud, aud);
  if (resource !== "microsoftGraph" && resource !== "azureAdGraph") return undefined;
  if (segment !== undefined && !isPlaceless(segment) && (await findTenant(reader, { segment, unknown: refusals.unknownTenant })).tenantId !== tid) return undefined;
  const user = await findUser(reader, oid);
  if (!user?.enabled) return undefined;
  return {
    sub: pairwise(user.userId, appid), name: user.displayName, given_name: user.firstName, family_name: user.lastName, email: user.userName,
  };
}
