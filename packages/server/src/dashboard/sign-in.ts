// The way in: through the token service's own pages, as for any public client with a code and a verifier. What the sign-in
// is for waits meanwhile in a cookie, sealed; only the browser that began one can end it.

import { createHash, randomBytes } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Fault } from "@understudy/kernel";
import { authenticate, type House } from "../http/index.ts";
import { authorityOf, partnerCenterClient, sealed, signedInPath, TokenRefused, unsealed } from "../identity/index.ts";
import { sameText } from "../world/index.ts";
import { cookieOf, forgetCookie, setCookie } from "./cookies.ts";
import { popupPage, problemPage, type Problem } from "./pages.ts";
import { isFromElsewhere } from "./refusals.ts";
import { returnToOf } from "./return-to.ts";
import { createSession, sessionSeconds, type Tokens } from "./sessions.ts";
import { anyTenant, redeemCode, scope } from "./tokens.ts";

/** A sign-in on its way. */
interface Wish {
  readonly state: string;
  readonly verifier: string;
  readonly returnTo: string;
  /** In a window of its own, which tells the others and closes. */
  readonly popup: boolean;
  /** Milliseconds since 1970, by the clock of protocols. */
  readonly startedAt: number;
}

const wishSeconds = 600;
const userNameLengthMax = 256;
const kind = "dashboard sign-in";

export async function beginSignIn({ world, tokens }: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const asked = parametersOf(request);
  const returnTo = returnToOf(asked("returnTo"));
  // Whoever is signed in at the token service gets through without a word. So a page of another origin, which may ask for
  // this as a picture, leads no further than to the page, which asks for a sign-in itself where there is none.
  if (isFromElsewhere(request)) return reply.header("Cache-Control", "no-store").redirect(returnTo, 302);
  const wish: Wish = {
    state: randomBytes(16).toString("base64url"), verifier: randomBytes(32).toString("base64url"),
    returnTo, popup: asked("popup") === "true",
    startedAt: (await tokens.protocolNow()).epochMilliseconds,
  };
  setCookie(request, reply, { name: "signIn", value: sealed(world.secrets, kind, wish), seconds: wishSeconds });
  const [prompt, loginHint] = [asked("prompt"), asked("loginHint")];
  const query = new URLSearchParams({
    client_id: partnerCenterClient, response_type: "code", scope, state: wish.state,
    redirect_uri: authorityOf(request).origin + signedInPath,
    code_challenge: createHash("sha256").update(wish.verifier).digest("base64url"), code_challenge_method: "S256",
    ...((prompt === "login" || prompt === "select_account") && { prompt }),
    ...(loginHint !== undefined && loginHint.length <= userNameLengthMax && { login_hint: loginHint }),
    ...(asked("mfa") === "true" && { amr_values: "ngcmfa" }),
  });
  return reply.header("Cache-Control", "no-store").redirect(`/${anyTenant}/oauth2/v2.0/authorize?${query.toString()}`, 302);
}

export async function endSignIn(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const asked = parametersOf(request);
  const wish = await wishOf(house, request);
  const isOurs = wish !== undefined && sameText(asked("state") ?? "", wish.state);
  if (!isOurs) return problemPage(reply, { kind: "lost" });
  forgetCookie(request, reply, "signIn");
  const outcome = await signedIn(house, request, wish);
  if ("kind" in outcome) return problemPage(reply, outcome, wish.returnTo);
  const value = await createSession(house, outcome, cookieOf(request, "session"));
  setCookie(request, reply, { name: "session", value, seconds: sessionSeconds });
  return wish.popup ? popupPage(reply) : reply.header("Cache-Control", "no-store").redirect(wish.returnTo, 302);
}

async function wishOf({ world, tokens }: House, request: FastifyRequest): Promise<Wish | undefined> {
  const cookie = cookieOf(request, "signIn");
  const wish = cookie === undefined ? undefined : unsealed<Wish>(world.secrets, kind, cookie);
  if (!wish) return undefined;
  const now = (await tokens.protocolNow()).epochMilliseconds;
  return now < wish.startedAt + wishSeconds * 1000 ? wish : undefined;
}

/** The user's tokens, and the account that they are good for: whoever may not call the API here gets no session either. */
async function signedIn(house: House, request: FastifyRequest, { verifier }: Wish): Promise<{ readonly accountId: string; readonly tokens: Tokens } | Problem> {
  const asked = parametersOf(request);
  const [code, error] = [asked("code"), asked("error")];
  if (error === "access_denied") return { kind: "cancelled" };
  if (code === undefined) return { kind: "refused", reason: asked("error_description") ?? error ?? "" };
  const authority = authorityOf(request);
  try {
    const tokens = await redeemCode(house, authority, { code, redirect_uri: authority.origin + signedInPath, code_verifier: verifier });
    const { account } = await authenticate(house, `Bearer ${tokens.accessToken}`, request.hostname);
    return { accountId: account.accountId, tokens };
  } catch (refused) {
    if (!(refused instanceof TokenRefused || refused instanceof Fault)) throw refused;
    return { kind: "refused", reason: refused.message };
  }
}

/** A parameter that is given twice is given not at all; longer values than any page sends are no more than that. */
function parametersOf({ query }: FastifyRequest): (name: string) => string | undefined {
  return (name) => {
    const value = (query as Record<string, unknown>)[name];
    return typeof value === "string" && value !== "" && value.length <= 8_192 ? value : undefined;
  };
}
