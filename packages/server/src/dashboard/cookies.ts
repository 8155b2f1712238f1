// The two cookies of a browser: its session, and a sign-in on its way. Browsers keep cookies by host and not by port, so
// the port is in their names: two servers on one machine do not sign each other's users out.

import type { FastifyReply, FastifyRequest } from "fastify";
import { authorityOf } from "../identity/index.ts";

export type CookieName = "session" | "signIn";

const names = { session: "understudy.dashboard.", signIn: "understudy.dashboard.sign-in." } as const;

interface Cookie {
  readonly name: CookieName;
  readonly value: string;
  readonly seconds: number;
}

export function cookieOf(request: FastifyRequest, name: CookieName): string | undefined {
  const wanted = nameAt(authorityOf(request).origin, name);
  const pairs = (request.headers.cookie ?? "").split(";").map((pair) => pair.trim().split("="));
  return pairs.find(([found]) => found === wanted)?.[1];
}

export function setCookie(request: FastifyRequest, reply: FastifyReply, { name, value, seconds }: Cookie): void {
  const { origin } = authorityOf(request);
  const secure = origin.startsWith("https:") ? "; Secure" : "";
  reply.header("Set-Cookie", `${nameAt(origin, name)}=${value}; Path=/dashboard; HttpOnly; SameSite=Lax${secure}; Max-Age=${seconds}`);
}

export const forgetCookie = (request: FastifyRequest, reply: FastifyReply, name: CookieName): void => setCookie(request, reply, { name, value: "", seconds: 0 });

/** The port as the browser has it, which is not ours behind a proxy. */
function nameAt(origin: string, name: CookieName): string {
  const { port, protocol } = new URL(origin);
  return names[name] + (port || (protocol === "https:" ? "443" : "80"));
}
