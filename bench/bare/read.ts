// The limit of reading: one Fastify route that answers the same bytes as a real read. It asks nobody who they are and
// reads no database. Its argument is the body of a real answer.

import { readFileSync } from "node:fs";
import Fastify from "fastify";
import { sayPort } from "./listening.ts";

const text = readFileSync(process.argv[2] ?? "", "utf8");
const app = Fastify({ logger: false });
app.get("/v1/customers/:customerId", (_request, reply) => reply.header("Content-Type", "application/json; charset=utf-8").send(text));
await app.listen({ port: 0, host: "127.0.0.1" });
sayPort(app.server);
