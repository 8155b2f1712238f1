// The token service's routes. They speak their own dialect, so they answer for themselves and not through the API's
// pipeline; whatever refuses, refuses in the shape that token clients read.

import type { FastifyInstance } from "fastify";
import type { World } from "../world/index.ts";
import { registerPost, type TenantRequest } from "./answering.ts";
import { authorityOf } from "./authority.ts";
import { provesItself } from "./client.ts";
import { registerCrossOrigin } from "./cross-origin.ts";
import { registerDeviceCode } from "./device-endpoint.ts";
import { registerDocuments } from "./document-routes.ts";
import { refusals, TokenRefused } from "./errors.ts";
import type { Asked, TokenVersion } from "./grants/grant.ts";
import { grantNamed } from "./grants/index.ts";
import { registerSignIn } from "./sign-in/routes.ts";
import { tenantOf } from "./tenant-of.ts";
import { tokenAnswer } from "./token-answer.ts";
import { readTokenForm } from "./token-form.ts";
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
    registerPost(app, url, operation, (request) => token(world, service, request, version));
  }
}

/** The checks come in the order of ID-19. */
async function token(world: World, service: TokenService, request: TenantRequest, version: TokenVersion): Promise<object> {
  const authority = authorityOf(request);
  const segment = request.params.tenantId;
  const tenant = await tenantOf(world, segment, authority).catch((error: unknown) => { throw crossCloud(error, request); });
  const form = readTokenForm(segment, request.body, request.headers.authorization);
  const grant = grantNamed(form.required("grant_type"));
  checkClaims(form.optional("claims"));
  const protocolNow = await service.protocolNow();
  const asked: Asked = { world, service, segment, tenant, authority, form, version, origin: request.headers.origin, protocolNow };
  const granted = await grant(asked);
  return tokenAnswer(await service.issueAll(granted, protocolNow), granted, version);
}

/** A client that proves itself is told that this is not even served where public clients are sent on. */
function crossCloud(error: unknown, { params, body, headers }: TenantRequest): unknown {
  if (!(error instanceof TokenRefused) || error.refusal !== refusals.otherCloud) return error;
  const form = readTokenForm(params.tenantId, body, headers.authorization);
  return provesItself(form) ? new TokenRefused(refusals.confidentialOtherCloud, error.values) : error;
}

/** Read for its form only: what clients ask for there is optional to give (ID-25). */
function checkClaims(text: string | undefined): void {
  if (text === undefined || text === "") return;
  try {
    const claims: unknown = JSON.parse(text);
    if (typeof claims === "object" && claims !== null && !Array.isArray(claims)) return;
  } catch {
    // Said below, like any other value that is no object.
  }
  throw new TokenRefused(refusals.malformedClaims);
}
