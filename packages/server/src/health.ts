// What machines ask of a server: whether it is well, and its counters.

import type { FastifyInstance } from "fastify";
import type { House } from "./http/index.ts";
import { version } from "./version.ts";

export function registerHealth(app: FastifyInstance, house: House): void {
  app.get("/healthz", async () => ({ status: "ok", version }));
  app.get("/metrics", async (_request, reply) => reply.type("text/plain; version=0.0.4; charset=utf-8").send(await house.metrics.text()));
}
