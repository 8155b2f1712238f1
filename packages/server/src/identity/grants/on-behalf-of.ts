// The on-behalf-of grant: a web service that was called by a user calls another one as that user. What it shows for it
// is the token that it was called with (ID-48).

import { findDirectory } from "../../directories/index.ts";
import { findApplicationByIdentifier, type ApplicationOfTenant } from "../applications.ts";
import { openAssertion, type AssertionToken } from "../assertion-token.ts";
import { authenticateClient, findClient } from "../client.ts";
import { refusals, TokenRefused } from "../errors.ts";
import { userOfGrant } from "../users.ts";
import type { View } from "../../world/index.ts";
import type { Asked, Granted } from "./grant.ts";
import { grantToUser } from "./user-grant.ts";

export async function onBehalfOf(asked: Asked): Promise<Granted> {
  const { world, service, form, protocolNow, authority } = asked;
  checkUse(form.required("requested_token_use"));
  const text = form.required("assertion");
  const skewSeconds = world.settings.verificationSkewSeconds;
  const assertion = await openAssertion(service.keys, text, { now: protocolNow, skewSeconds });
  return world.view(async (view) => {
    const tenant = asked.tenant ?? (await findDirectory(view.db, assertion.tenantId));
    if (!tenant) throw new TokenRefused(refusals.deletedUser);
    const client = await findClient(view, tenant, form);
    if (client.type === "native") throw new TokenRefused(refusals.missingSecret);
    const proof = await authenticateClient(view, client, form, { tenant, authority, protocolNow });
    if (tenant.tenantId !== assertion.tenantId) throw new TokenRefused(refusals.badUserAssertion, { reason: "It was issued in another tenant." });
    await checkAudience(view, client, assertion);
    const user = await userOfGrant(view, assertion, { issuedAt: assertion.issuedAt, confidential: true });
    const { userId, mfa, authTime } = assertion;
    return grantToUser(view, asked, { client, proof, user, signIn: { userId, mfa, authTime }, tenant, wish: {} });
  });
}

function checkUse(use: string): void {
  if (use === "on_behalf_of") return;
  throw new TokenRefused(refusals.malformedRequest, { reason: "The parameter 'requested_token_use' takes on_behalf_of." });
}

/** The caller's token must have been made for the client itself, under any of its names. */
async function checkAudience(view: View, client: ApplicationOfTenant, { tenantId, audience }: AssertionToken): Promise<void> {
  const meant = await findApplicationByIdentifier(view.db, tenantId, audience);
  if (meant?.appId === client.appId) return;
  throw new TokenRefused(refusals.userAssertionAudience, { audience, client: client.appId });
}
