// Tokens of a user without a browser: for tests and CI. The user must exist and be enabled, and the client be known to
// its tenant.

import { Type, type Static } from "typebox";
import { clouds } from "@understudy/contract";
import { findDirectory, findUserByName } from "../directories/index.ts";
import { findApplication, findResource, sealRefreshToken, signInNow, tokenAnswer, type Granted, type TokenService } from "../identity/index.ts";
import type { View, World } from "../world/index.ts";
import { ControlRefused } from "./refusal.ts";

export const TokenOrder = Type.Object(
  {
    userName: Type.String({ description: "user@domain" }),
    appId: Type.String({ description: "An application of the user's tenant, or a well-known client" }),
    resource: Type.Optional(Type.String({ description: "Partner Center when absent" })),
    mfa: Type.Optional(Type.Boolean({ description: "Whether the sign-in had a second factor; true when absent" })),
  },
  { additionalProperties: false },
);

/** As version 1 of the token endpoint answers a user, with a refresh token: where a sign-in would lead, without it. */
export async function makeToken(world: World, tokens: TokenService, order: Static<typeof TokenOrder>): Promise<object> {
  const now = await tokens.protocolNow();
  const granted = await world.view((view) => grantedOf(view, order, now));
  return tokenAnswer(await tokens.issueAll(granted, now, "operator"), granted, "v1");
}

async function grantedOf(view: View, order: Static<typeof TokenOrder>, now: Temporal.Instant): Promise<Granted> {
  const { userName, mfa = true } = order;
  const appId = order.appId.toLowerCase();
  const user = await findUserByName(view.db, userName);
  const tenant = user && (await findDirectory(view.db, user.tenantId));
  if (!user || !tenant) throw new ControlRefused(404, `There is no user ${userName} in this world.`);
  if (!user.enabled) throw new ControlRefused(409, `The user ${userName} is disabled: enable it first, with POST /users.`);
  const { cloud, tenantId } = tenant;
  const application = await findApplication(view.db, tenantId, appId);
  if (application?.servicePrincipalId === undefined) {
    throw new ControlRefused(404, `There is no application ${order.appId} in the tenant of ${userName}.`);
  }
  const resource = order.resource ?? clouds[cloud].resources.partnerCenter;
  const found = await findResource(view.db, tenant, resource);
  if (!found) throw new ControlRefused(400, `${resource} is no resource of the cloud ${cloud}.`);
  const signIn = signInNow(user, mfa, now);
  const proof = application.type === "web" ? "secret" : "none";
  return {
    cloud, tenantId, resource, resourceAppId: found.appId, tokenVersion: found.tokenVersion,
    issuerV2Origin: `https://${clouds[cloud].issuerV2Host}`,
    subject: { kind: "user", appId, proof, user, mfa, scopes: Object.keys(found.scopes) },
    refreshToken: sealRefreshToken(view.secrets, { ...signIn, appId, issuedAt: now.epochMilliseconds, resource }),
    clientInfo: false,
  };
}
