// Who is signed in, and signing out.

import type { FastifyReply, FastifyRequest } from "fastify";
import { invariant } from "@understudy/kernel";
import { findAccount } from "../accounts/index.ts";
import { findPartnerUser } from "../directories/index.ts";
import type { House } from "../http/index.ts";
import { authorityOf, signedOutPath } from "../identity/index.ts";
import { sessionOf } from "./admission.ts";
import { cookieOf, forgetCookie } from "./cookies.ts";
import { checkWho, whoIsAsked } from "./refusals.ts";
import { endSession, liveSession, type Session } from "./sessions.ts";
import { anyTenant } from "./tokens.ts";

export async function showSession(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  reply.header("Cache-Control", "no-store");
  return reply.send(await described(house, await sessionOf(house, request, reply)));
}

function described({ world }: House, { accountId, user, mfa }: Session): Promise<object> {
  return world.view(async ({ db }) => {
    const account = await findAccount(db, accountId);
    invariant(account, "a session goes with its account");
    const { domain, kind, cloud, companyName, mfaPolicy } = account;
    const language = (await findPartnerUser(db, accountId, user.userId))?.details.language;
    return {
      accountId, domain, kind, cloud, ...(companyName !== undefined && { companyName }),
      userId: user.userId, userName: user.userName, displayName: user.displayName,
      mfa, mfaPolicy, ...(language !== undefined && { language }),
    };
  });
}

/** The session is over at the server; the browser is sent on to where the token service forgets it too. */
export async function signOut(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const asked = whoIsAsked(request);
  const value = cookieOf(request, "session");
  const session = value === undefined ? undefined : await liveSession(house, value);
  if (session) checkWho(reply, asked, session);
  if (value !== undefined) await endSession(house, value);
  forgetCookie(request, reply, "session");
  const back = new URLSearchParams({ post_logout_redirect_uri: authorityOf(request).origin + signedOutPath });
  return reply.header("Cache-Control", "no-store").send({ location: `/${anyTenant}/oauth2/v2.0/logout?${back.toString()}` });
}
