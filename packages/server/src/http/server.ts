// The listeners: HTTPS for clients that speak nothing else, plain HTTP beside it, the same paths on both.

import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer as createHttps } from "node:https";
import { createServer, type AddressInfo, type Server as NetServer, type Socket } from "node:net";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { registerAgreementDocuments } from "../areas/agreements/index.ts";
import { registerExportBlobs } from "../areas/billing/index.ts";
import { registerPublisherPages } from "../areas/orders/index.ts";
import type { Caller } from "../call/index.ts";
import { registerTokenService } from "../identity/index.ts";
import { addressed, refusalOfHost } from "./address.ts";
import type { House } from "./house.ts";
import { inspect } from "./inspect.ts";
import { bodyBytesMax, respond, type Refusing } from "./respond.ts";
import { registerOperations } from "./routes.ts";
import { correlate, traceHeaders, type Trace } from "./steps/correlate.ts";
import { registerTokenExchange } from "./token-exchange.ts";
import { unmatched } from "./unmatched.ts";

/** An import would evaluate all that it exports, and with that load what is behind `fetch`: megabytes that nobody uses. */
const { createServer: createHttp } = process.getBuiltinModule("node:http");

declare module "fastify" {
  interface FastifyRequest {
    trace: Trace;
    /** Who calls, once the pipeline knows. */
    caller: Caller | null;
    /** What the request was refused with. */
    refusedBy: Refusing | null;
  }
  interface FastifyContextConfig {
    /** The operation's id, for the counters. */
    operation?: string;
  }
}

/** Everything that answers requests; `extend` adds what does not belong to the API or the token service. */
export async function buildApp(house: House, extend: (app: FastifyInstance) => void): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: bodyBytesMax,
    rewriteUrl: addressed,
    // Then the forwarded name is the request's, for everybody who asks.
    trustProxy: house.world.settings.trustForwardedHeaders,
    // Every route would set a timer at the start.
    pluginTimeout: 0,
    schemaController: { compilersFactory: noCompilers },
    routerOptions: { caseSensitive: false, maxParamLength: 4_096 },
    frameworkErrors: (error, request, reply) => {
      trace(request, reply as never);
      respond(house, error, request, reply as never);
    },
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.decorateRequest("trace", null as never);
  app.decorateRequest("caller", null);
  app.decorateRequest("refusedBy", null);
  app.addHook("onRequest", (request, reply, next) => {
    trace(request, reply);
    const refused = refusalOfHost(request.host || request.headers.host, request.raw.httpVersion);
    passUnreadBody(request, () => next(refused));
  });
  app.addHook("onSend", (request, reply, payload, next) => {
    inspect(house, request, reply, payload);
    next();
  });
  app.addHook("onResponse", (request, reply, next) => {
    house.metrics.count(request.routeOptions.config.operation ?? "other", reply.statusCode, reply.elapsedTime / 1000);
    next();
  });
  app.setErrorHandler((error, request, reply) => respond(house, error, request, reply));
  app.setNotFoundHandler(unmatched);
  registerTokenService(app, house.world, house.tokens);
  registerTokenExchange(app, house);
  registerAgreementDocuments(app, house.world);
  registerPublisherPages(app, house.world);
  registerExportBlobs(app, house.world);
  registerOperations(app, house);
  extend(app);
  await app.ready();
  return app;
}

function refuseSchema(): never {
  throw new Error("A route of the listener has a schema. What a request may hold is the contract's to say.");
}

/** Those that the framework comes with are large, and would be started for nothing. */
const noCompilers = { buildValidator: refuseSchema, buildSerializer: refuseSchema };

function trace(request: FastifyRequest, reply: FastifyReply): void {
  request.trace = correlate(request.headers);
  reply.headers(traceHeaders(request.trace, request.headers["x-locale"]));
}

/** Of a read nobody reads the body. It passes first: a connection that ends before it would cut the answer short. */
function passUnreadBody({ method, headers, raw }: FastifyRequest, next: () => void): void {
  const isRead = method === "GET" || method === "HEAD";
  if (!isRead || (headers["content-length"] === undefined && headers["transfer-encoding"] === undefined)) return next();
  raw.once("end", next).resume();
}

export interface Listening {
  readonly httpsPort: number;
  readonly httpPort: number;
  /** Takes no new connections, lets requests in flight finish. */
  close(): Promise<void>;
}

export interface Where {
  readonly host: string;
  readonly port: number;
  readonly httpPort: number;
  readonly certificate: string;
  readonly privateKey: string;
}

/** A port that cannot be had: the message says which and why. */
export class PortRefused extends Error {
  override readonly name = "PortRefused";
}

export async function listen(app: FastifyInstance, where: Where): Promise<Listening> {
  const begun = new Set<ServerResponse>();
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    begun.add(response);
    response.once("close", () => begun.delete(response));
    app.routing(request, response);
  };
  // A request without a Host header is refused by us, in words, and not by the library without any.
  const options = { requireHostHeader: false };
  const https = createHttps({ ...options, key: where.privateKey, cert: where.certificate }, handle);
  const http = createHttp(options, handle);
  for (const server of [https, http]) {
    server.on("clientError", refuseUnreadable);
    // What a client expects beyond 100-continue is no reason to answer it with nothing.
    server.on("checkExpectation", handle);
  }
  const httpsPort = await listenOn(https, where.host, where.port, "--port");
  const httpPort = await listenOn(http, where.host, where.httpPort, "--http-port").catch((error: unknown) => {
    https.close();
    throw error;
  });
  return { httpsPort, httpPort, close: async () => void (await Promise.all([stop(https, begun), stop(http, begun)])) };
}

/** Whether both ports can be had: asked before anything else, so that a start that fails by it has changed nothing. */
export async function refuseTakenPorts({ host, port, httpPort }: Pick<Where, "host" | "port" | "httpPort">): Promise<void> {
  const wanted = [{ flag: "--port", port }, { flag: "--http-port", port: httpPort }];
  const probes = wanted.map((one) => ({ ...one, server: createServer((socket) => socket.destroy()) }));
  try {
    for (const probe of probes) await listenOn(probe.server, host, probe.port, probe.flag);
  } finally {
    await Promise.all(probes.map(({ server }) => new Promise<void>((resolve) => { server.close(() => resolve()); })));
  }
}

function listenOn(server: NetServer, host: string, port: number, flag: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "EADDRINUSE" ? "is in use" : `cannot be listened on (${error.message})`;
      reject(new PortRefused(`Port ${port} on ${host} ${why}. Choose another with ${flag}, or 0 for any free one.`));
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Requests that were begun are answered, and their connections end with the answer. */
function stop(server: Server, begun: Iterable<ServerResponse>): Promise<void> {
  return new Promise((resolve) => {
    for (const response of begun) {
      if (!response.headersSent) response.setHeader("Connection", "close");
      response.once("close", () => server.closeIdleConnections());
    }
    server.prependListener("request", (_request, response: ServerResponse) => response.setHeader("Connection", "close"));
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

/** What is no HTTP at all, or has headers beyond measure, is refused in the shape of every other refusal. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const [status, words] = error.code === "HPE_HEADER_OVERFLOW" ? [431, "Request Header Fields Too Large"] : [400, "Bad Request"];
  const description = `The request is not valid. ${words}.`;
  const body = JSON.stringify({ code: 3000, description, data: [description], source: "PartnerFD" });
  socket.end(
    `HTTP/1.1 ${status} ${words}\r\nContent-Type: application/json; charset=utf-8\r\nConnection: close\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
