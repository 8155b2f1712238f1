// Tokens of a user without a browser: for tests and CI. The user must exist and the client be known to its tenant.

import { Type, type Static } from "typebox";
import { clouds } from "@understudy/contract";
import { findDirectory, findUserByName } from "../directories/index.ts";
import { findApplication, resourceNamed, wellKnownClients, type TokenService } from "../identity/index.ts";
import type { World } from "../world/index.ts";
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

export async function makeToken(world: World, tokens: TokenService, order: Static<typeof TokenOrder>): Promise<object> {
  const { userName, mfa = true } = order;
  const appId = order.appId.toLowerCase();
  const request = await world.view(async ({ db }) => {
    const user = await findUserByName(db, userName);
    const tenant = user && (await findDirectory(db, user.tenantId));
    if (!user || !tenant) throw new ControlRefused(404, `There is no user ${userName} in this world.`);
    const application = await findApplication(db, tenant.tenantId, appId);
    if (!application && !wellKnownClients.has(appId)) {
      throw new ControlRefused(404, `There is no application ${order.appId} in the tenant of ${userName}.`);
    }
    const resource = order.resource ?? clouds[tenant.cloud].resources.partnerCenter;
    if (!resourceNamed(tenant.cloud, resource)) throw new ControlRefused(400, `${resource} is no resource of the cloud ${tenant.cloud}.`);
    const subject = { kind: "user", appId, user, mfa, confidential: application?.type === "web" } as const;
    return { cloud: tenant.cloud, tenantId: tenant.tenantId, resource, subject };
  });
  const token = await tokens.issue(request);
  return {
    token_type: "Bearer",
    scope: "user_impersonation",
    expires_in: String(token.expiresIn),
    expires_on: String(token.expiresOn),
    not_before: String(token.notBefore),
    resource: request.resource,
    access_token: token.accessToken,
  };
}
