// The browser at the other end: what it sent, the cookies that it keeps for us, and how it is answered with a page.

import type { FastifyReply, FastifyRequest } from "fastify";
import { authorityOf, type Authority } from "../authority.ts";
import { pageHeaders } from "../pages/index.ts";
import { bindingCookie, newBinding } from "./flow.ts";
import { parametersOf, type Parameters } from "./parameters.ts";
import { sessionCookie } from "./sessions.ts";

export interface PageRoute {
  Params: { tenantId?: string };
  Querystring: Record<string, string | string[] | undefined>;
  Body: Buffer | undefined;
}
export type PageRequest = FastifyRequest<PageRoute>;

export class Browser {
  readonly authority: Authority;
  /** From the query, or from the form where one was sent. */
  readonly parameters: Parameters;
  /** A random value that only this browser has; its forms are bound to it. */
  binding: string;
  /** What it sent of it: absent at its first page. */
  readonly sentBinding: string | undefined;
  readonly sessions: string | undefined;
  readonly #reply: FastifyReply;

  constructor(request: PageRequest, reply: FastifyReply) {
    this.#reply = reply;
    this.authority = authorityOf(request);
    this.parameters = parametersOf(new URLSearchParams(request.method === "POST" ? request.body?.toString() : queryOf(request.url)));
    const cookies = cookiesIn(request.headers.cookie);
    this.sentBinding = cookies.get(bindingCookie);
    this.binding = this.sentBinding ?? newBinding();
    this.sessions = cookies.get(sessionCookie);
  }

  get reply(): FastifyReply {
    return this.#reply;
  }

  /**
   * `formTargets` are where the page's form may lead in the end. Applications send the browser on from there to wherever
   * they like, which browsers hold against the form that it came from.
   */
  show(page: string, formTargets: readonly string[] = []): FastifyReply {
    this.bind();
    return this.#reply.headers(pageHeaders({ formTargets, isOnwardFree: formTargets.length > 0 })).send(page);
  }

  /** Makes the browser keep what its forms are bound to. */
  bind(): void {
    this.#setCookie(bindingCookie, this.binding, "Lax");
  }

  /** Silent requests come from within another site's page, so this one goes along there too, where it is safe. */
  keepSessions(sealedSessions: string): void {
    this.#setCookie(sessionCookie, sealedSessions, this.#isSecure ? "None" : "Lax");
  }

  /** And whatever pages are still open: their forms are bound to a value that is no more. */
  forgetSessions(): void {
    this.#setCookie(sessionCookie, "", this.#isSecure ? "None" : "Lax", "; Max-Age=0");
    this.binding = newBinding();
  }

  get #isSecure(): boolean {
    return this.authority.origin.startsWith("https:");
  }

  #setCookie(name: string, value: string, sameSite: "Lax" | "None", more = ""): void {
    this.#reply.header("Set-Cookie", `${name}=${value}; Path=/; HttpOnly; SameSite=${sameSite}${this.#isSecure ? "; Secure" : ""}${more}`);
  }
}

/** All that follows the first question mark: others may stand in it as they are. */
const queryOf = (url: string): string => (url.includes("?") ? url.slice(url.indexOf("?") + 1) : "");

function cookiesIn(header: string | undefined): ReadonlyMap<string, string> {
  const pairs = (header ?? "").split(";").map((pair) => pair.trim().split("="));
  return new Map(pairs.flatMap(([name, value]) => (name && value ? [[name, value] as const] : [])));
}
