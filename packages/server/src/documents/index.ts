// What is there to read about the API: its OpenAPI document, and pages made from it. Loaded when somebody asks.

import type { FastifyInstance } from "fastify";
import { builtFolder, sendBuilt } from "../dashboard/index.ts";

export function registerDocuments(app: FastifyInstance, version: string): void {
  app.get("/openapi.json", async (request, reply) => (await import("./openapi.ts")).sendOpenApi(request, reply, version));
  app.get("/docs", async (_request, reply) => (await import("./reference-page.ts")).sendReferencePage(reply));
  app.get("/docs/assets/:file", async (request, reply) => sendBuilt(request, reply, builtFolder("docs")));
}
