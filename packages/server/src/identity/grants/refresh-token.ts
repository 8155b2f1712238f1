// The refresh token grant: a new token from a sign-in that was, at any tenant where the user may act and for any
// resource that there is consent for (ID-38 to ID-43). The secure application model rests on this.

import { invariant } from "@understudy/kernel";
import { findDirectory } from "../../directories/index.ts";
import { authenticateClient, findClient } from "../client.ts";
import { refusals, TokenRefused } from "../errors.ts";
import { openRefreshToken } from "../refresh-content.ts";
import { signInOf, userOfGrant } from "../users.ts";
import { isSpaClient } from "../spa.ts";
import type { Asked, Granted } from "./grant.ts";
import { grantToUser } from "./user-grant.ts";

export async function refreshToken(asked: Asked): Promise<Granted> {
  const { form, protocolNow, authority, world } = asked;
  return world.view(async (view) => {
    const content = openRefreshToken(view.secrets, form.required("refresh_token"), protocolNow);
    const home = await findDirectory(view.db, content.tenantId);
    const tenant = asked.tenant ?? home;
    if (!tenant) throw new TokenRefused(refusals.deletedUser);
    const client = await findClient(view, tenant, form);
    if (client.appId !== content.appId) throw new TokenRefused(refusals.refreshTokenOfOtherClient);
    const isSpa = isSpaClient(client, form, content.spaSince !== undefined, asked.origin);
    const proof = isSpa ? "none" : await authenticateClient(view, client, form, { tenant, authority, protocolNow });
    const user = await userOfGrant(view, content, { issuedAt: content.issuedAt, confidential: proof !== "none" });
    invariant(tenant, "a token is for some tenant");
    const { resource, scope, spaSince } = content;
    const wish = { resource, ...(scope !== undefined && { scope }), ...(spaSince !== undefined && { spaSince }) };
    return grantToUser(view, asked, { client, proof, user, signIn: signInOf(content), tenant, wish });
  });
}
