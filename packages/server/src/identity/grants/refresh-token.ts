// The refresh token grant: a new token from a sign-in that was, at any tenant where the user may act and for any
// resource that there is consent for (ID-38 to ID-43). The secure application model rests on this.

import { findDirectory, findUser } from "../../directories/index.ts";
import type { View } from "../../world/index.ts";
import { refusals, TokenRefused } from "../errors.ts";
import { openRefreshToken, type RefreshContent } from "../refresh-content.ts";
import { signInOf, userOfGrant } from "../users.ts";
import type { Asked, Granted } from "./grant.ts";
import { opened, provedClient } from "./proved-client.ts";
import { grantToUser, type Wish } from "./user-grant.ts";

export async function refreshToken(asked: Asked): Promise<Granted> {
  const text = asked.form.required("refresh_token");
  return asked.world.view(async (view) => {
    const handedIn = await opened(() => openRefreshToken(view.secrets, text, asked.protocolNow));
    const { content, tenant, client, proof } = await provedClient(view, asked, handedIn, {
      tenantOf: (token) => homeOf(view, token),
      isSpa: (token) => token.spaSince !== undefined,
    });
    if (client.appId !== content.appId) throw new TokenRefused(refusals.refreshTokenOfOtherClient);
    const user = await userOfGrant(view, content, { confidential: proof !== "none" });
    return grantToUser(view, asked, { client, proof, user, signIn: signInOf(content), tenant, wish: wishOf(content) });
  });
}

/** A refresh token is the user's and no tenant's: where none is named it is for the user's own (ID-38). */
async function homeOf(view: View, { userId }: RefreshContent) {
  const user = await findUser(view.db, userId);
  return user && findDirectory(view.db, user.tenantId);
}

/** Each exchange gives a new refresh token, whatever scopes it names (ID-39). */
function wishOf({ resource, scope, spaSince }: RefreshContent): Wish {
  return { resource, refreshes: true, ...(scope !== undefined && { scope }), ...(spaSince !== undefined && { spaSince }) };
}
