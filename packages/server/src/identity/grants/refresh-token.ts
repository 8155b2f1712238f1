// The refresh token grant: a new token from a sign-in that was, at any tenant where the user may act and for any
// resource that there is consent for (ID-38 to ID-43). The secure application model rests on this.

import { findDirectory } from "../../directories/index.ts";
import { attempted } from "../attempted.ts";
import { authenticateClient, findClient } from "../client.ts";
import { refusals, TokenRefused } from "../errors.ts";
import { openRefreshToken, type RefreshContent } from "../refresh-content.ts";
import { isSpaClient } from "../spa.ts";
import { signInOf, userOfGrant } from "../users.ts";
import type { Asked, Granted } from "./grant.ts";
import { grantToUser, type Wish } from "./user-grant.ts";

export async function refreshToken(asked: Asked): Promise<Granted> {
  const { form, protocolNow, authority, world } = asked;
  const text = form.required("refresh_token");
  return world.view(async (view) => {
    const opened = attempted(() => openRefreshToken(view.secrets, text, protocolNow));
    const tenant = asked.tenant ?? (opened.value && (await findDirectory(view.db, opened.value.tenantId)));
    if (!tenant) throw opened.refused ?? new TokenRefused(refusals.deletedUser);
    const client = await findClient(view, tenant, form);
    const isSpa = isSpaClient(client, form, opened.value?.spaSince !== undefined, asked.origin);
    const proof = isSpa ? "none" : await authenticateClient(view, client, form, { tenant, authority, protocolNow });
    if (opened.refused) throw opened.refused;
    const content = opened.value;
    if (client.appId !== content.appId) throw new TokenRefused(refusals.refreshTokenOfOtherClient);
    const user = await userOfGrant(view, content, { issuedAt: content.issuedAt, confidential: proof !== "none" });
    return grantToUser(view, asked, { client, proof, user, signIn: signInOf(content), tenant, wish: wishOf(content) });
  });
}

/** Each exchange gives a new refresh token, whatever scopes it names (ID-39). */
function wishOf({ resource, scope, spaSince }: RefreshContent): Wish {
  return { resource, refreshes: true, ...(scope !== undefined && { scope }), ...(spaSince !== undefined && { spaSince }) };
}
