// The on-behalf-of grant: a web service that was called by a user calls another one as that user. What it shows for it
// is the token that it was called with (ID-48).

import { findDirectory } from "../../directories/index.ts";
import { findApplicationByIdentifier, type ApplicationOfTenant } from "../applications.ts";
import { openAssertion, type AssertionToken } from "../assertion-token.ts";
import { refusals, TokenRefused } from "../errors.ts";
import { signInOf, userOfGrant } from "../users.ts";
import type { View } from "../../world/index.ts";
import type { Asked, Granted } from "./grant.ts";
import { opened, provedClient } from "./proved-client.ts";
import { grantToUser } from "./user-grant.ts";

export async function onBehalfOf(asked: Asked): Promise<Granted> {
  const { world, service, form, protocolNow } = asked;
  checkUse(form.required("requested_token_use"));
  const text = form.required("assertion");
  const rules = { now: protocolNow, skewSeconds: world.settings.verificationSkewSeconds };
  const handedIn = await opened(() => openAssertion(service.keys, text, rules));
  return world.view(async (view) => {
    const { content: assertion, tenant, client, proof } = await provedClient(view, asked, handedIn, {
      tenantOf: ({ tenantId }) => findDirectory(view.db, tenantId),
    });
    if (proof === "none") throw new TokenRefused(refusals.missingSecret);
    if (tenant.tenantId !== assertion.tenantId) throw new TokenRefused(refusals.badUserAssertion, { reason: "It was issued in another tenant." });
    await checkAudience(view, client, assertion);
    const user = await userOfGrant(view, assertion, { confidential: true });
    const signIn = { ...signInOf(assertion), passwordStamp: user.passwordStamp };
    return grantToUser(view, asked, { client, proof, user, signIn, tenant, wish: {} });
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
