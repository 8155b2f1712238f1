// Who the user of a token is (section 2): on the token service's host for version 1, on Microsoft Graph's for version 2.

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { identityOperations } from "@understudy/contract";
import { findUser } from "../directories/index.ts";
import type { World } from "../world/index.ts";
import { nameOf, pairwise } from "./access-token.ts";
import { goodClaims } from "./assertion-token.ts";
import { TokenRefused } from "./errors.ts";
import type { TokenService } from "./token-service.ts";
import { formBytesMax } from "./too-much.ts";

export function registerUserInfo(app: FastifyInstance, world: World, service: TokenService): void {
  const route = (method: "GET" | "POST", url: string, operation: keyof typeof identityOperations): void => {
    app.route({ method, url, exposeHeadRoute: false, bodyLimit: formBytesMax, config: { operation }, handler: (request, reply) => answer(world, service, request, reply) });
  };
  route("GET", "/:tenantId/openid/userinfo", "identity.userInfoV1");
  route("POST", "/:tenantId/openid/userinfo", "identity.userInfoByFormV1");
  route("GET", "/oidc/userinfo", "identity.userInfoV2");
  route("POST", "/oidc/userinfo", "identity.userInfoByFormV2");
}

/** The token comes in the header, or in the form that RFC 6750 allows. */
function bearerOf({ headers, body }: FastifyRequest): string | undefined {
  const inHeader = /^Bearer +([^\s]+)$/i.exec(headers.authorization ?? "")?.[1];
  return inHeader ?? (Buffer.isBuffer(body) ? (new URLSearchParams(body.toString()).get("access_token") ?? undefined) : undefined);
}

async function answer(world: World, service: TokenService, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  reply.headers({ "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" });
  const claims = await claimsFor(world, service, bearerOf(request));
  if (claims) return reply.send(JSON.stringify(claims));
  const description = "The access token is missing, is not valid, or is not a user's.";
  reply.code(401).header("WWW-Authenticate", `Bearer error="invalid_token", error_description="${description}"`);
  return reply.send(JSON.stringify({ error: "invalid_token", error_description: description }));
}

async function claimsFor(world: World, service: TokenService, bearer: string | undefined): Promise<object | undefined> {
  if (bearer === undefined) return undefined;
  const rules = { now: await service.protocolNow(), skewSeconds: world.settings.verificationSkewSeconds };
  const claims = await goodClaims(service.keys, bearer, rules).catch((error: unknown) => {
    if (error instanceof TokenRefused) return undefined;
    throw error;
  });
  const { oid, scp, appid, azp } = (claims ?? {}) as { oid?: string; scp?: string; appid?: string; azp?: string };
  // Only the access tokens of users carry permissions.
  const user = oid !== undefined && scp !== undefined ? await findUser(world.database.statements, oid) : undefined;
  if (!user?.enabled) return undefined;
  return {
    sub: pairwise(user.userId, appid ?? azp ?? ""), name: nameOf(user), given_name: user.firstName, family_name: user.lastName, email: user.userName,
  };
}
