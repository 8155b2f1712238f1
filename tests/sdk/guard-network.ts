// A network in which every name but this machine's leads to a stand-in for the real service. What arrives there is written
// down, and so is what arrives here under a real name, since behind a local port there may be a tunnel.

import { once } from "node:events";
import { Agent, createServer, type Server } from "node:https";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { connect, type ConnectionOptions } from "node:tls";
import { selfSigned } from "../support/self-signed.ts";

export interface Arrival {
  readonly method: string;
  readonly host: string;
}

export interface Network {
  readonly agent: Agent;
  /** What reached the real service. */
  readonly real: Arrival[];
  /** How much stayed on this machine. */
  local: number;
  /** The next answers of this machine; absent: an empty list. */
  redirect: { readonly status: number; readonly location: string } | undefined;
  close(): void;
}

const isThisMachine = (host: string): boolean => ["localhost", "[::1]"].includes(host) || /^127(?:\.\d+){3}$/.test(host);

const methodOf = ({ method = "", headers }: IncomingMessage): string =>
  String(headers["x-http-method-override"] ?? headers["x-http-method"] ?? headers["x-method-override"] ?? method).trim().toUpperCase();

export async function openNetwork(): Promise<Network> {
  const { pem, privateKey } = selfSigned();
  const tls = { cert: pem, key: privateKey.export({ type: "pkcs8", format: "pem" }) };
  const network: Network = { agent: new Agent({ keepAlive: true }), real: [], local: 0, redirect: undefined, close: () => undefined };
  const real = createServer(tls, (request, response) => {
    network.real.push({ method: methodOf(request), host: String(request.headers.host) });
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  const local = createServer(tls, (request, response) => {
    const host = String(request.headers.host);
    if (isThisMachine(host.replace(/:\d+$/, ""))) network.local += 1;
    else network.real.push({ method: methodOf(request), host });
    const { status = 200, location } = network.redirect ?? {};
    response.writeHead(status, { "content-type": "application/json", ...(location !== undefined && { location }) }).end("{}");
  });
  const [realPort, localPort] = await Promise.all([portOf(real), portOf(local)]);
  Object.assign(network.agent, {
    createConnection: ({ host = "" }: ConnectionOptions) => connect({ host: "127.0.0.1", port: isThisMachine(host) ? localPort : realPort, rejectUnauthorized: false }),
  });
  network.close = () => {
    network.agent.destroy();
    for (const server of [real, local]) {
      server.closeAllConnections();
      server.close();
    }
  };
  return network;
}

async function portOf(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}
