// The server's part of the dashboard: its page, the way in and out, and the door through which its pages call operations.
// Whatever answers is loaded with the first request that needs it, since most servers are asked by programs only.

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { cameThroughDashboard, type House } from "../http/index.ts";
import { signedInPath } from "../identity/index.ts";

type Answering = (house: House, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Answers with the page that runs an entry of the browser's programs, `src/main.tsx` for example. */
export const shellOf = (entry: string) => async (_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
  (await import("./shell.ts")).sendShell(reply, entry);

/** Answers with a file of a build, from the folder's `assets`, in the shortest form that the browser takes. */
export const sendBuilt = async (request: FastifyRequest, reply: FastifyReply, folder: string): Promise<FastifyReply> =>
  (await import("./assets.ts")).sendAsset(request, reply, folder);

export { builtFolder } from "./built.ts";

/** The roots that programs are pointed at: HTTPS, whichever way the pages themselves were opened. */
export interface Addresses {
  readonly login: string;
  readonly api: string;
}

export function registerDashboard(app: FastifyInstance, house: House, addresses: () => Addresses): void {
  const route = (method: "GET" | "POST", url: string, load: () => Promise<Answering>) =>
    app.route({ method, url, exposeHeadRoute: false, handler: async (request, reply) => (await load())(house, request, reply) });
  route("GET", "/dashboard/session", async () => (await import("./session-answers.ts")).showSession);
  route("POST", "/dashboard/sign-out", async () => (await import("./session-answers.ts")).signOut);
  route("GET", "/dashboard/sign-in", async () => (await import("./sign-in.ts")).beginSignIn);
  route("GET", signedInPath, async () => (await import("./sign-in.ts")).endSignIn);
  app.get("/dashboard/addresses", async (_request, reply) => {
    const { login, api } = addresses();
    return reply.header("Cache-Control", "no-store").send({ login, api });
  });
  app.get("/", async (_request, reply) => reply.redirect("/dashboard", 302));
  app.get("/dashboard", shellOf("src/main.tsx"));
  app.get("/dashboard/*", shellOf("src/main.tsx"));
  app.get("/dashboard/assets/:file", async (request, reply) => (await import("./assets.ts")).sendAsset(request, reply));
  app.addHook("onRequest", (request, reply, next) => {
    if (!cameThroughDashboard(request.raw)) return next();
    return import("./admission.ts").then(({ admit }) => admit(house, request, reply));
  });
}
