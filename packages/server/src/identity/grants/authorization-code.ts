// The authorization code grant: what the sign-in page sent to the application is exchanged for tokens, once (ID-35).

import { findDirectory } from "../../directories/index.ts";
import type { Unit } from "../../world/index.ts";
import { openCode, redeemOnce, type CodeContent } from "../authorization-code.ts";
import { refusals, TokenRefused } from "../errors.ts";
import { checkVerifier } from "../pkce.ts";
import { isPlaceless } from "../tenant.ts";
import { signInOf, userOfGrant } from "../users.ts";
import type { Asked, Granted } from "./grant.ts";
import { opened, provedClient, type Proved } from "./proved-client.ts";
import { grantToUser } from "./user-grant.ts";

export async function authorizationCode(asked: Asked): Promise<Granted> {
  const text = asked.form.required("code");
  return asked.world.unit(async (unit) => {
    const handedIn = await opened(() => openCode(unit.secrets, text, asked.protocolNow));
    const proved = await provedClient(unit, asked, handedIn, {
      tenantOf: ({ tenantId }) => findDirectory(unit.db, tenantId),
      isSpa: ({ spa }) => spa,
    });
    const granted = await redeemed(unit, asked, proved);
    await redeemOnce(unit.db, unit.secrets, { text, accountId: proved.content.accountId }, asked.protocolNow);
    return granted;
  });
}

async function redeemed(unit: Unit, asked: Asked, { content, tenant, client, proof }: Proved<CodeContent>): Promise<Granted> {
  const { form } = asked;
  const isElsewhere = asked.tenant ? asked.tenant.tenantId !== content.tenantId : !isPlaceless(content.segment);
  if (isElsewhere) throw new TokenRefused(refusals.codeOfOtherTenant);
  if (client.appId !== content.appId) throw new TokenRefused(refusals.codeOfOtherClient);
  const redirectUri = form.required("redirect_uri");
  if (redirectUri !== content.redirectUri) throw new TokenRefused(refusals.redirectMismatch, { redirectUri });
  if (content.spa && !content.challenge) throw new TokenRefused(refusals.pkceNeeded);
  checkVerifier(content.challenge, form.optional("code_verifier"));
  const user = await userOfGrant(unit, content, { confidential: proof !== "none" });
  const { resource, scope, nonce } = content;
  const wish = {
    ...(resource !== undefined && { resource }), ...(scope !== undefined && { scope }), ...(nonce !== undefined && { nonce }),
    ...(content.tellsAuthTime && { tellsAuthTime: true as const }),
    ...(content.spa && { spaSince: content.issuedAt }),
  };
  return grantToUser(unit, asked, { client, proof, user, signIn: signInOf(content), tenant, wish });
}
