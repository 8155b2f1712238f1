// The authorization code grant: what the sign-in page sent to the application is exchanged for tokens, once (ID-35).

import { findDirectory } from "../../directories/index.ts";
import type { Unit } from "../../world/index.ts";
import { attempted } from "../attempted.ts";
import { openCode, redeemOnce, type CodeContent } from "../authorization-code.ts";
import { authenticateClient, findClient } from "../client.ts";
import { refusals, TokenRefused } from "../errors.ts";
import { checkVerifier } from "../pkce.ts";
import { isSpaClient } from "../spa.ts";
import { isPlaceless } from "../tenant.ts";
import { signInOf, userOfGrant } from "../users.ts";
import type { Asked, Granted } from "./grant.ts";
import { grantToUser, type UserGrant } from "./user-grant.ts";

export async function authorizationCode(asked: Asked): Promise<Granted> {
  const text = asked.form.required("code");
  return asked.world.unit(async (unit) => {
    const opened = attempted(() => openCode(unit.secrets, text, asked.protocolNow));
    const tenant = asked.tenant ?? (opened.value && (await findDirectory(unit.db, opened.value.tenantId)));
    if (!tenant) throw opened.refused ?? new TokenRefused(refusals.codeOfOtherTenant);
    const client = await findClient(unit, tenant, asked.form);
    const isSpa = isSpaClient(client, asked.form, opened.value?.spa ?? false, asked.origin);
    const { authority, protocolNow, form } = asked;
    const proof = isSpa ? "none" : await authenticateClient(unit, client, form, { tenant, authority, protocolNow });
    if (opened.refused) throw opened.refused;
    const granted = await redeemed(unit, asked, opened.value, { client, proof, tenant, isSpa });
    await redeemOnce(unit.db, unit.secrets, { text, accountId: opened.value.accountId }, protocolNow);
    return granted;
  });
}

interface Redeeming extends Pick<UserGrant, "client" | "proof" | "tenant"> {
  readonly isSpa: boolean;
}

async function redeemed(unit: Unit, asked: Asked, content: CodeContent, { client, proof, tenant, isSpa }: Redeeming): Promise<Granted> {
  const { form } = asked;
  const isElsewhere = asked.tenant ? asked.tenant.tenantId !== content.tenantId : !isPlaceless(content.segment);
  if (isElsewhere) throw new TokenRefused(refusals.codeOfOtherTenant);
  if (client.appId !== content.appId) throw new TokenRefused(refusals.codeOfOtherClient);
  const redirectUri = form.required("redirect_uri");
  if (redirectUri !== content.redirectUri) throw new TokenRefused(refusals.redirectMismatch, { redirectUri });
  if (isSpa && !content.challenge) throw new TokenRefused(refusals.pkceNeeded);
  checkVerifier(content.challenge, form.optional("code_verifier"));
  const user = await userOfGrant(unit, content, { issuedAt: content.issuedAt, confidential: proof !== "none" });
  const { resource, scope, nonce } = content;
  const wish = {
    ...(resource !== undefined && { resource }), ...(scope !== undefined && { scope }), ...(nonce !== undefined && { nonce }),
    ...(content.spa && { spaSince: content.issuedAt }),
  };
  return grantToUser(unit, asked, { client, proof, user, signIn: signInOf(content), tenant, wish });
}
