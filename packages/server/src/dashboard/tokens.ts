// The user's tokens, asked for as any public client asks, but in this process: for the code of a sign-in, and with the
// refresh token when the access token is about to end.

import type { House } from "../http/index.ts";
import { answerTokenRequest, partnerCenterClient, TokenRefused, type Authority } from "../identity/index.ts";
import { deleteSession, keepTokens, storedTokens, type Session, type Tokens } from "./sessions.ts";

/** The client names itself as the resource: so it is the same in every cloud, whatever the API's address is there. */
export const scope = `${partnerCenterClient}/user_impersonation openid profile offline_access`;

/** Whoever signs in tells by the domain of the user name which tenant is meant. */
export const anyTenant = "organizations";

/** A request may be on its way for so long with the token that it was given. */
const marginMs = 60_000;

export function redeemCode(house: House, authority: Authority, code: { readonly code: string; readonly redirect_uri: string; readonly code_verifier: string }): Promise<Tokens> {
  return ask(house, authority, { grant_type: "authorization_code", ...code });
}

async function ask({ world, tokens: service }: House, authority: Authority, form: Readonly<Record<string, string>>): Promise<Tokens> {
  const body = Buffer.from(new URLSearchParams({ client_id: partnerCenterClient, ...form }).toString());
  const now = await service.protocolNow();
  const answer = (await answerTokenRequest(world, service, { version: "v2", authority, segment: anyTenant, body })) as {
    readonly access_token: string;
    readonly refresh_token: string;
    readonly expires_in: number;
  };
  return {
    accessToken: answer.access_token, refreshToken: answer.refresh_token,
    renewFrom: now.epochMilliseconds + answer.expires_in * 1000 - marginMs,
  };
}

/** Renewals under way: a page asks for many things at once, and one new token is enough for all of them. */
const renewals = new Map<string, Promise<string | undefined>>();

/** A good access token; undefined where the token service gives none any more, by which the session ends. */
export async function accessTokenOf(house: House, { mark, tokens }: Session, authority: Authority): Promise<string | undefined> {
  if (!(await isDue(house, tokens))) return tokens.accessToken;
  const underWay = renewals.get(mark) ?? renewed(house, mark, authority).finally(() => renewals.delete(mark));
  renewals.set(mark, underWay);
  return underWay;
}

const isDue = async ({ tokens: service }: House, { renewFrom }: Tokens): Promise<boolean> =>
  (await service.protocolNow()).epochMilliseconds >= renewFrom;

async function renewed(house: House, mark: string, authority: Authority): Promise<string | undefined> {
  const stored = await storedTokens(house, mark);
  // Another one may have just done it.
  if (!stored || !(await isDue(house, stored))) return stored?.accessToken;
  try {
    const tokens = await ask(house, authority, { grant_type: "refresh_token", refresh_token: stored.refreshToken });
    return (await keepTokens(house, mark, tokens)) ? tokens.accessToken : undefined;
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    await house.world.unit(({ db }) => deleteSession(db, mark));
    return undefined;
  }
}
