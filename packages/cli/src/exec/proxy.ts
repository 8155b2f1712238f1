// The proxy that a program finds in its environment: on loopback, for as long as the program runs. A tunnel to a real
// host ends at the server, which has the certificate for it. A request in the clear, as older clients send it even for
// https, is sent on to the server in its place. Neither leaves this machine but for a host that was allowed.

import { createServer, request as requestHttp, type ClientRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { request as requestHttps, type RequestOptions } from "node:https";
import { connect, isIP, type AddressInfo, type Socket } from "node:net";
import { pipeline, type Duplex } from "node:stream";
import type { HostRules } from "./hosts.ts";
import { targetOf, urlTargetOf, type Target, type UrlTarget } from "./targets.ts";

export interface ProxyOptions {
  /** 0 for any that is free. */
  readonly port: number;
  readonly rules: HostRules;
  /** Where the server listens in place of the real hosts. */
  readonly server: Ports;
  /** What a server has to show, PEM: the machine's roots, and the world's own authority. */
  readonly roots: readonly string[];
  /** Told of each host that is refused, once. */
  readonly onRefused: (words: string) => void;
}

export interface Ports {
  readonly address: string;
  readonly httpsPort: number;
  readonly httpPort: number;
}

export interface Proxy {
  readonly url: string;
  /** How many requests have come, whatever became of them. */
  readonly count: number;
  close(): Promise<void>;
}

export async function openProxy(options: ProxyOptions): Promise<Proxy> {
  const way = new Way(options);
  const tunnels = new Set<Duplex>();
  let count = 0;
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    count += 1;
    passOn(way, request, response);
  };
  // The request line has the host; some clients send no header with it. How long a body may take is the server's to say.
  const server = createServer({ requireHostHeader: false, requestTimeout: 0 }, handle);
  server.on("connect", (request, client, head) => {
    count += 1;
    tunnels.add(client.once("close", () => tunnels.delete(client)));
    tunnel(way, request.url ?? "", client, head);
  });
  // What a client expects beyond 100-continue is the server's to answer.
  server.on("checkExpectation", handle);
  await new Promise<void>((resolve, reject) => { server.once("error", reject).listen(options.port, "127.0.0.1", resolve); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get count() { return count; },
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
      for (const client of tunnels) client.destroy();
    }),
  };
}

/** Why a request goes nowhere. */
interface Refusal {
  readonly status: 400 | 403 | 502;
  readonly words: string;
}

/** Decides where each request goes, and says so once when it goes nowhere. */
class Way {
  readonly #options: ProxyOptions;
  readonly #refused = new Set<string>();

  constructor(options: ProxyOptions) {
    this.#options = options;
  }

  get roots(): string[] {
    return [...this.#options.roots];
  }

  /** Where a connection is made to, in place of what was asked for. */
  to({ host, port }: Target): Target | Refusal {
    const { rules, server } = this.#options;
    const verdict = rules.verdictOf(host);
    if (verdict === "refused") return this.#refuse(rules.refusalOf(host));
    if (verdict !== "real") return { host, port };
    if (port === 443) return { host: server.address, port: server.httpsPort };
    if (port === 80) return { host: server.address, port: server.httpPort };
    return this.#refuse(rules.refusalOfPort(host, port));
  }

  #refuse(words: string): Refusal {
    if (!this.#refused.has(words)) this.#options.onRefused(words);
    this.#refused.add(words);
    return { status: 403, words };
  }
}

const isRefusal = (way: Target | Refusal): way is Refusal => "status" in way;

const malformed: Refusal = {
  status: 400,
  words: "This is the proxy of understudy exec. It takes CONNECT with a host and a port, and requests whose first line has the whole URL.",
};

const unreachable = ({ host, port }: Target, { message }: Error): Refusal => ({ status: 502, words: `${host} port ${port} could not be reached: ${message.trim()}.` });

const unfit = ({ host, port }: Target, why: string): Refusal => ({ status: 502, words: `The answer of ${host} port ${port} cannot be passed on: ${why}.` });

const phrases = { 400: "Bad Request", 403: "Forbidden", 502: "Bad Gateway" } as const;

/** Either side may end what it has to say first, and still be answered. */
function tunnel(way: Way, authority: string, client: Duplex, head: Buffer): void {
  client.on("error", () => client.destroy());
  const asked = targetOf(authority);
  const target = asked ? way.to(asked) : malformed;
  if (isRefusal(target)) return refuseTunnel(client, target);
  let isOpen = false;
  const server: Socket = connect({ ...target, allowHalfOpen: true }, () => {
    isOpen = true;
    client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    server.write(head);
    client.pipe(server).pipe(client);
  });
  server.on("error", (error) => {
    if (isOpen) client.destroy();
    else refuseTunnel(client, unreachable(target, error));
  });
  client.on("error", () => server.destroy()).once("close", () => { if (!client.readableEnded || !client.writableFinished) server.destroy(); });
}

function refuseTunnel(client: Duplex, { status, words }: Refusal): void {
  const body = `${words}\n`;
  client.end(
    `HTTP/1.1 ${status} ${phrases[status]}\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
  // What it still sends is read for nobody: the end behind it is what lets the socket go.
  client.resume();
}

function passOn(way: Way, request: IncomingMessage, response: ServerResponse): void {
  const asked = urlTargetOf(request.url ?? "");
  if (!asked) return refuse(response, malformed);
  const target = way.to(asked);
  if (isRefusal(target)) return refuse(response, target);
  // One connection for each request: none is found dead when it is wanted.
  const outgoing = (asked.isSecure ? requestHttps : requestHttp)({ ...optionsFor(asked, target, request), ca: way.roots });
  outgoing.on("response", (answer) => answerWith(response, answer, target));
  outgoing.on("upgrade", (_answer, socket) => {
    socket.destroy();
    refuse(response, unfit(target, "it changes the protocol, and nothing but HTTP goes through here"));
  });
  outgoing.on("error", (error) => {
    if (response.headersSent) response.destroy();
    else refuse(response, unreachable(target, error));
  });
  send(request, outgoing);
  response.once("close", () => outgoing.destroy());
}

function answerWith(response: ServerResponse, answer: IncomingMessage, target: Target): void {
  try {
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, headersToPass(answer.rawHeaders));
  } catch (error) {
    // What a server may say is more than what Node lets one say.
    answer.destroy();
    return refuse(response, unfit(target, (error as Error).message));
  }
  // When one side goes away, so does the other: there is nobody left to tell.
  pipeline(answer, response, () => {});
}

function optionsFor({ host, authority, path }: UrlTarget, target: Target, { method = "GET", headers, rawHeaders }: IncomingMessage): RequestOptions {
  const passed = headersToPass(rawHeaders, ["host", "expect"]);
  // A server that closes after its answer would take that along when it has not read all of the body.
  const staying = ["Connection", "keep-alive"];
  const framing = headers["transfer-encoding"] === undefined ? [] : ["Transfer-Encoding", "chunked"];
  // An address is no name that a handshake could ask for.
  return { ...target, method, path, agent: false, servername: isIP(host) === 0 ? host : "", headers: ["Host", authority, ...passed, ...staying, ...framing] };
}

/** An answer may come before all of the body has gone: the rest is read for nobody, so that the next request is. */
function send(request: IncomingMessage, outgoing: ClientRequest): void {
  request.on("error", () => outgoing.destroy());
  request.pipe(outgoing);
  outgoing.once("close", () => request.unpipe(outgoing).resume());
}

function refuse(response: ServerResponse, { status, words }: Refusal): void {
  if (!response.writable) return;
  const body = Buffer.from(`${words}\n`);
  response.writeHead(status, phrases[status], { "Content-Type": "text/plain; charset=utf-8", "Content-Length": body.length }).end(body);
}

/** They are about one connection and not about the message, as are those that the Connection header names. */
const ofConnection = [
  "connection", "proxy-connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "te", "trailer", "transfer-encoding", "upgrade",
];

/** Names and values in turn, spelled and ordered as they came. */
function headersToPass(raw: readonly string[], others: readonly string[] = []): string[] {
  const pairs = raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ""] as const] : []));
  const named = pairs.filter(([name]) => name.toLowerCase() === "connection").flatMap(([, value]) => value.toLowerCase().split(/\s*,\s*/));
  const left = new Set([...ofConnection, ...others, ...named]);
  return pairs.filter(([name]) => !left.has(name.toLowerCase())).flat();
}
