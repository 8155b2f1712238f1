// The operator's console: its page, the session of whoever has opened it, and the control API for that session.
// A browser sends cookies from any page of this machine, whatever its port, so each request shows that it is the
// console's own: by a header that no other origin may set, and by what the browser says of where it comes from.

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { Type } from "typebox";
import { toInstantText } from "@understudy/kernel";
import { answering, bodyOf, checkPlace, ControlRefused, registerCalls, type Operator } from "../control/index.ts";
import { shellOf } from "../dashboard/index.ts";
import { sameText } from "../world/index.ts";
import type { ConsoleSessions, Given } from "./sessions.ts";

export const SignIn = Type.Object(
  { operatorKey: Type.Optional(Type.String({ maxLength: 256 })), ticket: Type.Optional(Type.String({ maxLength: 256 })) },
  { additionalProperties: false },
);

export function registerConsole(app: FastifyInstance, operator: Operator, sessions: ConsoleSessions): void {
  const shell = shellOf("src/console/main.tsx");
  app.get("/console", { exposeHeadRoute: false }, shell);
  app.get("/console/*", { exposeHeadRoute: false }, shell);
  const door = new Door(operator, sessions);
  const url = "/console/session";
  app.route({ method: "GET", url, exposeHeadRoute: false, handler: answering(door.fromItsPages, (request) => door.show(request)) });
  app.route({ method: "POST", url, handler: answering(door.fromItsPages, (request, reply) => door.signIn(request, reply)) });
  app.route({ method: "DELETE", url, handler: answering(door.fromItsPages, (request, reply) => door.signOut(request, reply)) });
  registerCalls(app, operator, "/console/api", door.withSession);
  for (const path of ["/console/api", "/console/api/*"]) {
    app.route({ method: app.supportedMethods, url: path, exposeHeadRoute: false, handler: answering(door.withSession, nothingThere) });
  }
}

/** Of what would else be taken for a page. */
async function nothingThere({ method, url }: FastifyRequest): Promise<never> {
  throw new ControlRefused(404, `The console has nothing at ${method} ${url.split("?")[0]}.`);
}

class Door {
  readonly #operator: Operator;
  readonly #sessions: ConsoleSessions;

  constructor(operator: Operator, sessions: ConsoleSessions) {
    this.#operator = operator;
    this.#sessions = sessions;
  }

  /** Of this machine, as the control API is, and of no other page. */
  readonly fromItsPages = async (request: FastifyRequest): Promise<void> => {
    checkPlace(this.#operator, request);
    const { "sec-fetch-site": site = "same-origin", origin } = request.headers;
    const isElsewhere = (site !== "same-origin" && site !== "none") || (origin !== undefined && URL.parse(origin)?.host !== request.host.toLowerCase());
    if (isElsewhere) throw new ControlRefused(403, "The console answers its own pages only.");
  };

  readonly withSession = async (request: FastifyRequest): Promise<void> => {
    await this.fromItsPages(request);
    if (request.headers["operator-console"] !== "1") throw new ControlRefused(403, "Send the header Operator-Console: 1, by which requests of other pages are told apart.");
    await this.#sessionOf(request);
  };

  async show(request: FastifyRequest): Promise<object> {
    return { expiresAt: toInstantText(await this.#sessionOf(request)) };
  }

  async signIn(request: FastifyRequest, reply: FastifyReply): Promise<object> {
    const { operatorKey, ticket } = await bodyOf(request, SignIn);
    if ((operatorKey === undefined) === (ticket === undefined)) throw new ControlRefused(400, "Give exactly one of operatorKey and ticket.");
    const now = await this.#operator.tokens.protocolNow();
    const isOperator = ticket === undefined ? sameText(operatorKey ?? "", this.#operator.key) : this.#sessions.takeTicket(ticket, now);
    if (!isOperator) {
      throw new ControlRefused(401, ticket === undefined
        ? "That is not the operator key: it is `operatorKey` in the ready file."
        : "The ticket has been used or has expired: each works once, for ten minutes. Print a new link with: understudy console");
    }
    const given = this.#sessions.begin(now);
    reply.header("Set-Cookie", cookieOf(request, given)).header("Cache-Control", "no-store");
    return { expiresAt: toInstantText(given.expiresAt) };
  }

  /** Also of a session that is over already. */
  async signOut(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    this.#sessions.end(secretIn(request) ?? "");
    return reply.header("Set-Cookie", cookieOf(request, undefined)).code(204).send();
  }

  async #sessionOf(request: FastifyRequest): Promise<Temporal.Instant> {
    const secret = secretIn(request);
    const expiresAt = secret === undefined ? undefined : this.#sessions.find(secret, await this.#operator.tokens.protocolNow());
    if (expiresAt) return expiresAt;
    throw new ControlRefused(401, "Nobody is signed in to the console, or no more. Open it with the link that understudy console prints, or give the operator key.");
  }
}

/** Browsers keep cookies by host alone, and two servers may run on one. */
const nameOf = ({ socket }: FastifyRequest): string => `understudy.console.${socket.localPort ?? 0}`;

function secretIn(request: FastifyRequest): string | undefined {
  const start = `${nameOf(request)}=`;
  const found = (request.headers.cookie ?? "").split(/; */).find((cookie) => cookie.startsWith(start));
  return found?.slice(start.length);
}

function cookieOf(request: FastifyRequest, given: Given | undefined): string {
  const secure = request.protocol === "https" ? "; Secure" : "";
  const life = given ? 12 * 60 * 60 : 0;
  return `${nameOf(request)}=${given?.secret ?? ""}; Path=/console; HttpOnly; SameSite=Strict; Max-Age=${life}${secure}`;
}
