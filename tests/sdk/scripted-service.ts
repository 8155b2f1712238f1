// A service that answers what a test tells it to, over HTTPS: for what Understudy does not do yet, or never does by itself.

import { once } from "node:events";
import { Agent, createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { PartnerCenterClient, type PartnerCenterClientOptions } from "@understudy/sdk";
import { selfSigned } from "../support/self-signed.ts";

export interface Received {
  readonly method: string;
  /** Path and query, as they came. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface Scripted {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is answered as JSON, text as it is. */
  readonly body?: object | string | Uint8Array;
  /** The connection breaks. */
  readonly breaks?: boolean;
  /** The connection breaks in the middle of the body. */
  readonly breaksOff?: boolean;
  /** The body begins, and does not go on. */
  readonly stalls?: boolean;
  /** Nothing is answered, ever. */
  readonly hangs?: boolean;
}

export interface ScriptedService {
  readonly client: PartnerCenterClient;
  readonly endpoint: string;
  readonly received: Received[];
  /** The first request has come. */
  readonly arrival: Promise<unknown>;
  readonly agent: Agent;
  clientWith(options: PartnerCenterClientOptions): PartnerCenterClient;
  close(): void;
}

const credential = { getToken: () => Promise.resolve({ token: "a-token", expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) };

/** Answers one after the other; the last one again and again. */
export async function scriptedService(...answers: readonly Scripted[]): Promise<ScriptedService> {
  const { pem, privateKey } = selfSigned();
  const received: Received[] = [];
  const server = createServer({ cert: pem, key: privateKey.export({ type: "pkcs8", format: "pem" }) }, async (request, response) => {
    const pieces: Buffer[] = await Array.fromAsync(request);
    const { status = 200, headers = {}, body = "", breaks, breaksOff, stalls, hangs } = answers[Math.min(received.length, answers.length - 1)] ?? {};
    received.push({ method: String(request.method), url: String(request.url), headers: request.headers, body: Buffer.concat(pieces) });
    if (breaks) return request.socket.destroy();
    if (hangs) return;
    if (breaksOff || stalls) {
      response.writeHead(status, { "content-length": "1000", ...headers }).write("the first piece", () => breaksOff && request.socket.destroy());
      return;
    }
    const isJson = typeof body === "object" && !(body instanceof Uint8Array);
    response.writeHead(status, { ...(isJson && { "content-type": "application/json" }), ...headers }).end(isJson ? JSON.stringify(body) : body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const arrival = once(server, "request");
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  const endpoint = `https://localhost:${(server.address() as AddressInfo).port}`;
  const clientWith = (options: PartnerCenterClientOptions) =>
    new PartnerCenterClient(credential, { endpoint, agent, retryOptions: { maxRetries: 3, retryDelayInMs: 1, maxRetryDelayInMs: 2_000 }, ...options });
  return {
    client: clientWith({}), endpoint, clientWith, received, arrival, agent,
    close: () => {
      agent.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}

export async function scripted<T>(answers: readonly Scripted[], play: (service: ScriptedService) => Promise<T>): Promise<T> {
  const service = await scriptedService(...answers);
  try {
    return await play(service);
  } finally {
    service.close();
  }
}
