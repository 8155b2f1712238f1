// The token service's routes. They speak their own dialect, so they answer for themselves and not through the API's
// pipeline; whatever refuses, refuses in the shape that token clients read.

import type { FastifyInstance } from "fastify";
import type { World } from "../world/index.ts";
import { registerPost, type TenantRequest } from "./answering.ts";
import { authorityOf } from "./authority.ts";
import { registerCrossOrigin } from "./cross-origin.ts";
import { registerDeviceCode } from "./device-endpoint.ts";
import { registerDocuments } from "./document-routes.ts";
import type { TokenVersion } from "./grants/grant.ts";
import { registerSignIn } from "./sign-in/routes.ts";
import { answerTokenRequest, type TokenQuestion } from "./token-request.ts";
import type { TokenService } from "./token-service.ts";
import { registerUserInfo } from "./user-info.ts";

export function registerTokenService(app: FastifyInstance, world: World, service: TokenService): void {
  registerCrossOrigin(app, world);
  registerDocuments(app, world, service);
  registerSignIn(app, world, service);
  registerDeviceCode(app, world, service);
  registerUserInfo(app, world, service);
  for (const version of ["v1", "v2"] as const) {
    const url = `/:tenantId/oauth2${version === "v2" ? "/v2.0" : ""}/token`;
    const operation = version === "v2" ? "identity.tokenV2" : "identity.tokenV1";
    registerPost(app, url, operation, (request) => answerTokenRequest(world, service, questionIn(request, version)));
  }
}

const questionIn = (request: TenantRequest, version: TokenVersion): TokenQuestion => ({
  version, authority: authorityOf(request), segment: request.params.tenantId, body: request.body,
  authorization: request.headers.authorization, origin: request.headers.origin,
});
