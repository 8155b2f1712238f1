// The proxy as bytes on a socket: what clients send it, well formed or not, and what servers send back.

import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer as createHttp, request, type IncomingMessage, type RequestListener } from "node:http";
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { Readable } from "node:stream";
import { buffer, text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, test, type TestContext } from "node:test";
import { createServer as createTlsServer, rootCertificates } from "node:tls";
import { realHostNames } from "@understudy/contract";
import { answersIn, exchange } from "../../../../tests/support/raw.ts";
import { startWorld } from "../../../../tests/support/world.ts";
import { hostRules } from "./hosts.ts";
import { openProxy, type Proxy, type ProxyOptions } from "./proxy.ts";

const api = "api.partnercenter.microsoft.com";

interface Opened extends Proxy {
  readonly refused: readonly string[];
}

async function proxyTo(context: TestContext, server: Partial<ProxyOptions["server"]>, changes: Partial<ProxyOptions> = {}): Promise<Opened> {
  const refused: string[] = [];
  const proxy = await openProxy({
    port: 0, rules: hostRules(realHostNames, []), server: { address: "127.0.0.1", httpsPort: 1, httpPort: 1, ...server },
    roots: rootCertificates, onRefused: (words) => refused.push(words), ...changes,
  });
  context.after(() => proxy.close());
  return { url: proxy.url, get count() { return proxy.count; }, close: proxy.close, refused };
}

/** A server for a test: answers its port. */
async function listening(context: TestContext, server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  context.after(() => server.close());
  return (server.address() as AddressInfo).port;
}

const web = (context: TestContext, listener: RequestListener): Promise<number> => listening(context, createHttp(listener));

/** All that a socket says until it ends; what is to be said to it may go on. */
function heardFrom(socket: Socket): Promise<string> {
  const words: string[] = [];
  socket.setEncoding("utf8").on("data", (piece: string) => words.push(piece));
  return new Promise((resolve, reject) => { socket.once("error", reject).once("end", () => resolve(words.join(""))); });
}

/** A socket to the proxy, with a tunnel opened, and what it says from then on. */
async function tunnelTo(context: TestContext, proxy: Proxy, authority: string, more = ""): Promise<Socket> {
  const socket = connect({ port: Number(new URL(proxy.url).port), host: "127.0.0.1", allowHalfOpen: true });
  context.after(() => socket.destroy());
  socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n\r\n${more}`);
  const established = "HTTP/1.1 200 Connection Established\r\n\r\n";
  await once(socket, "readable");
  assert.equal(String(socket.read(established.length)), established);
  return socket;
}

const plain = (method: string, url: string, headers = "", body = ""): string => `${method} ${url} HTTP/1.1\r\nHost: whatever.example\r\n${headers}\r\n${body}`;
const closing = "Connection: close\r\n";

describe("a tunnel", () => {
  test("to a real host ends at the server: for 443 where it speaks TLS, for 80 where it does not", async (context) => {
    const saying = (words: string) => listening(context, createServer((socket) => socket.end(words)));
    const proxy = await proxyTo(context, { httpsPort: await saying("secure"), httpPort: await saying("clear") });
    for (const name of realHostNames) {
      const host = name.replace("*", "westeurope");
      assert.equal(await heardFrom(await tunnelTo(context, proxy, `${host}:443`)), "secure", host);
      assert.equal(await heardFrom(await tunnelTo(context, proxy, `${host.toUpperCase()}:80`)), "clear", host);
    }
    assert.equal(proxy.count, 2 * realHostNames.length);
  });

  test("may be ended by the client first, and the server's answer still comes", async (context) => {
    const httpsPort = await listening(context, createServer({ allowHalfOpen: true }, async (socket) => socket.end(`got ${await heardFrom(socket)}`)));
    const socket = await tunnelTo(context, await proxyTo(context, { httpsPort }), `${api}:443`);
    socket.end("all that I have");
    assert.equal(await heardFrom(socket), "got all that I have");
  });

  test("may be ended by the server first, which still hears the client out", async (context) => {
    const heard = Promise.withResolvers<string>();
    const httpsPort = await listening(context, createServer({ allowHalfOpen: true }, (socket) => {
      socket.end("no more from me");
      heard.resolve(heardFrom(socket));
    }));
    const socket = await tunnelTo(context, await proxyTo(context, { httpsPort }), `${api}:443`);
    assert.equal(await heardFrom(socket), "no more from me");
    socket.end("but from me");
    assert.equal(await heard.promise, "but from me");
  });

  test("carries what the client sent before it was open", async (context) => {
    const httpsPort = await listening(context, createServer((socket) => socket.pipe(socket)));
    const socket = await tunnelTo(context, await proxyTo(context, { httpsPort }), `${api}:443`, "in one go");
    socket.end(", and later");
    assert.equal(await heardFrom(socket), "in one go, and later");
  });

  test("ends for the server when the client is gone, and for the client when the server is", async (context) => {
    const server = createServer((socket) => void socket.on("error", () => {}).resume());
    const proxy = await proxyTo(context, { httpsPort: await listening(context, server) });
    const both = async () => {
      const [[atServer], atClient] = await Promise.all([once(server, "connection") as Promise<[Socket]>, tunnelTo(context, proxy, `${api}:443`)]);
      return { atServer, atClient: atClient.on("error", () => {}).resume() };
    };
    const [first, second] = [await both(), await both()];
    first.atClient.resetAndDestroy();
    await once(first.atServer, "close");
    second.atServer.resetAndDestroy();
    await once(second.atClient, "end");
  });

  test("to a server that has gone is refused with 502 and the reason", async (context) => {
    const proxy = await proxyTo(context, {});
    const [answer] = answersIn(await exchange(proxy.url, `CONNECT ${api}:443 HTTP/1.1\r\n\r\n`));
    assert.deepEqual([answer?.status, answer?.body], [502, "127.0.0.1 port 1 could not be reached: connect ECONNREFUSED 127.0.0.1:1.\n"]);
  });

  test("to this machine is open, and to the outside where that is allowed", async (context) => {
    const port = await listening(context, createServer((socket) => socket.end("here")));
    const proxy = await proxyTo(context, {}, { rules: hostRules(realHostNames, ["127.1"]) });
    for (const host of ["localhost", "127.0.0.1", "127.1"]) assert.equal(await heardFrom(await tunnelTo(context, proxy, `${host}:${port}`)), "here");
  });
});

describe("a request in the clear", () => {
  test("goes to the server with the host and the path as they were asked for, and without what is about the connection", async (context) => {
    const seen: IncomingMessage[] = [];
    const httpPort = await web(context, (incoming, response) => {
      seen.push(incoming);
      response.writeHead(207, "Mixed", ["Set-Cookie", "a=1", "set-cookie", "b=2", "Connection", "X-Hop", "X-Hop", "1", "X-Stays", "2", "Content-Length", "4"]).end("done");
    });
    const proxy = await proxyTo(context, { httpPort });
    const headers = "Proxy-Connection: keep-alive\r\nProxy-Authorization: Basic eA==\r\nX-Mine: 1\r\nx-mine: 2\r\nConnection: close, X-Secret\r\nX-Secret: 3\r\nTE: trailers\r\n";
    const [answer] = answersIn(await exchange(proxy.url, plain("GET", `http://${api}//v1/customers?a=%2f&b`, headers)));
    const [{ method, url, rawHeaders } = {} as IncomingMessage] = seen;
    assert.deepEqual([method, url], ["GET", "//v1/customers?a=%2f&b"]);
    assert.deepEqual(rawHeaders, ["Host", api, "X-Mine", "1", "x-mine", "2", "Connection", "keep-alive"]);
    assert.deepEqual([answer?.status, answer?.body], [207, "done"]);
    assert.match(answer?.head ?? "", /^HTTP\/1\.1 207 Mixed\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\nX-Stays: 2\r\n/);
    assert.doesNotMatch(answer?.head ?? "", /X-Hop/);
  });

  test("for https goes on under TLS to the server, which has the certificate for the host, and nobody else's will do", async (context) => {
    const world = await startWorld();
    context.after(() => world.close());
    const { https, http } = world.ready.urls;
    const server = { httpsPort: Number(new URL(https).port), httpPort: Number(new URL(http).port) };
    const ask = (proxy: Proxy, url: string) => exchange(proxy.url, plain("GET", url, closing));
    const trusting = await proxyTo(context, server, { roots: [readFileSync(world.ready.caCertificate, "utf8")] });
    const [document] = answersIn(await ask(trusting, `https://login.microsoftonline.com/${world.sandbox.domain}/v2.0/.well-known/openid-configuration`));
    assert.equal(JSON.parse(document?.body ?? "").issuer, `https://login.microsoftonline.com/${world.sandbox.tenantId}/v2.0`);
    const [refusal] = answersIn(await ask(await proxyTo(context, server), `https://${api}/v1/customers`));
    assert.equal(refusal?.status, 502);
    assert.match(refusal?.body ?? "", /could not be reached: unable to (verify|get local issuer)/);
  });

  test("for https asks for the host's own certificate", async (context) => {
    const names: string[] = [];
    const httpsPort = await listening(context, createTlsServer({ SNICallback: (name, done) => { names.push(name); done(new Error("none")); } }).on("tlsClientError", () => {}));
    const proxy = await proxyTo(context, { httpsPort });
    const [answer] = answersIn(await exchange(proxy.url, plain("GET", `https://${api}/`, closing)));
    assert.deepEqual([answer?.status, names], [502, [api]]);
  });

  test("needs no header for the host, since its first line has it", async (context) => {
    const proxy = await proxyTo(context, { httpPort: await web(context, ({ headers }, response) => response.end(headers.host)) });
    const [answer] = answersIn(await exchange(proxy.url, `GET http://${api}/ HTTP/1.1\r\n${closing}\r\n`));
    assert.deepEqual([answer?.status, answer?.body], [200, api]);
  });

  test("is answered in its turn when several come at once", async (context) => {
    const held: (() => void)[] = [];
    const httpPort = await web(context, ({ url }, response) => {
      held.push(() => response.end(url));
      // The last one that came is the first to be answered.
      if (held.length === 3) for (const answer of held.toReversed()) answer();
    });
    const proxy = await proxyTo(context, { httpPort });
    const all = ["one", "two", "three"].map((name) => plain("GET", `http://${api}/${name}`, name === "three" ? closing : "")).join("");
    assert.deepEqual(answersIn(await exchange(proxy.url, all)).map(({ body }) => body), ["/one", "/two", "/three"]);
    assert.equal(proxy.count, 3);
  });

  for (const method of ["POST", "DELETE", "GET"]) {
    test(`takes a large body both ways, of a known length or in pieces: ${method}`, async (context) => {
      const httpPort = await web(context, (incoming, response) => void incoming.pipe(response));
      const proxy = await proxyTo(context, { httpPort });
      const body = randomBytes(8 * 1024 * 1024);
      for (const headers of [{ "Content-Length": String(body.length) }, { "Transfer-Encoding": "chunked" }]) {
        const outgoing = request(proxy.url, { method, path: `http://${api}/`, headers, agent: false });
        const [[response]] = await Promise.all([
          once(outgoing, "response") as Promise<[IncomingMessage]>,
          pipeline(Readable.from([body.subarray(0, 1_000_000), body.subarray(1_000_000)]), outgoing),
        ]);
        assert.equal(digest(await buffer(response)), digest(body));
      }
    });
  }

  test("gets a body as fast as it is read, and nobody keeps the rest meanwhile", async (context) => {
    const [piece, pieces] = [Buffer.alloc(256 * 1024), 256];
    let sent = 0;
    const httpPort = await web(context, (_incoming, response) => {
      Readable.from((function* () { for (; sent < pieces; sent += 1) yield piece; })()).pipe(response);
    });
    const proxy = await proxyTo(context, { httpPort });
    const [response] = (await once(request(proxy.url, { path: `http://${api}/`, agent: false }).end(), "response")) as [IncomingMessage];
    let received = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      received += chunk.length;
      await nextTurn();
      // The kernel keeps some megabytes for each of the two connections.
      assert.ok(sent * piece.length - received < 32 * 1024 * 1024, `${sent * piece.length - received} bytes were under way`);
    }
    assert.equal(received, pieces * piece.length);
  });

  test("may be answered before all of its body has gone, and the next one is answered too", async (context) => {
    const httpPort = await web(context, ({ url }, response) => response.writeHead(url === "/large" ? 413 : 200).end());
    const proxy = await proxyTo(context, { httpPort });
    const size = 16 * 1024 * 1024;
    const socket = connect(Number(new URL(proxy.url).port), "127.0.0.1");
    const said = text(socket);
    socket.write(plain("POST", `http://${api}/large`, `Content-Length: ${size}\r\n`));
    socket.write(Buffer.alloc(size));
    socket.write(plain("GET", `http://${api}/next`, closing));
    assert.deepEqual([...(await said).matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status), ["413", "200"]);
  });

  test("that its client gives up ends at the server too", async (context) => {
    const arrived = Promise.withResolvers<IncomingMessage>();
    const httpPort = await web(context, (incoming) => arrived.resolve(incoming));
    const outgoing = request((await proxyTo(context, { httpPort })).url, { path: `http://${api}/`, agent: false }).on("error", () => {}).end();
    const incoming = await arrived.promise;
    outgoing.destroy();
    await once(incoming.socket, "close");
  });

  test("whose answer breaks off in the middle breaks off for the client, and the proxy goes on", async (context) => {
    const httpPort = await web(context, ({ url }, response) => {
      if (url === "/whole") return void response.end("whole");
      response.writeHead(200, { "Content-Length": "1000" }).write("half", () => response.destroy());
    });
    const proxy = await proxyTo(context, { httpPort });
    assert.match(await exchange(proxy.url, plain("GET", `http://${api}/broken`)), /\r\n\r\nhalf$/);
    const [answer] = answersIn(await exchange(proxy.url, plain("GET", `http://${api}/whole`, closing)));
    assert.equal(answer?.body, "whole");
  });

  for (const [what, bytes] of [
    ["a change of protocol", "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"],
    ["a status that is none", "HTTP/1.1 099 Low\r\nContent-Length: 0\r\n\r\n"],
    ["a reason that cannot be written again", "HTTP/1.1 200 O\u0001K\r\nContent-Length: 0\r\n\r\n"],
  ] as const) {
    test(`whose answer is ${what} is answered with 502, and the proxy goes on`, async (context) => {
      const httpPort = await listening(context, createServer((socket) => void socket.on("error", () => {}).once("data", () => socket.write(bytes))));
      const proxy = await proxyTo(context, { httpPort });
      for (const path of ["/first", "/second"]) {
        const [answer] = answersIn(await exchange(proxy.url, plain("GET", `http://${api}${path}`, closing)));
        assert.equal(answer?.status, 502);
        assert.match(answer?.body ?? "", /^The answer of 127\.0\.0\.1 port \d+ cannot be passed on: /);
      }
    });
  }

  test("that waits for leave to send its body gets it", async (context) => {
    const httpPort = await web(context, async (incoming, response) => response.end(await text(incoming)));
    const proxy = await proxyTo(context, { httpPort });
    const outgoing = request(proxy.url, { method: "POST", path: `http://${api}/`, headers: { "Expect": "100-continue", "Content-Length": "4" }, agent: false });
    outgoing.flushHeaders();
    await once(outgoing, "continue");
    outgoing.end("body");
    const [response] = (await once(outgoing, "response")) as [IncomingMessage];
    assert.equal(await text(response), "body");
  });
});

const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("what leads nowhere", () => {
  test("is refused with 403 and words that help, which are said once for each host", async (context) => {
    const proxy = await proxyTo(context, {});
    for (const asked of ["CONNECT example.com:443 HTTP/1.1\r\n\r\n", plain("GET", "http://example.com/x", closing), plain("POST", "https://example.com/", closing)]) {
      const [answer] = answersIn(await exchange(proxy.url, asked));
      assert.equal(answer?.status, 403);
      assert.match(answer?.head ?? "", /^content-type: text\/plain; charset=utf-8\r$/im);
      assert.match(answer?.body ?? "", /^example\.com was not reached: .*--allow example\.com -- …\n$/);
    }
    await exchange(proxy.url, "CONNECT other.example:443 HTTP/1.1\r\n\r\n");
    assert.deepEqual(proxy.refused.map((words) => words.split(" ")[0]), ["example.com", "other.example"]);
  });

  test("is any other port of a real host", async (context) => {
    const proxy = await proxyTo(context, {});
    const [answer] = answersIn(await exchange(proxy.url, `CONNECT ${api}:8443 HTTP/1.1\r\n\r\n`));
    assert.equal(answer?.status, 403);
    assert.match(answer?.body ?? "", /^Port 8443 of api\.partnercenter\.microsoft\.com was not reached/);
  });

  const malformed: readonly (readonly [what: string, bytes: string])[] = [
    ["no HTTP at all", "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n"],
    ["a path alone, as for a server", plain("GET", "/v1/customers", closing)],
    ["an asterisk", plain("OPTIONS", "*", closing)],
    ["another scheme", plain("GET", "ftp://api.partnercenter.microsoft.com/", closing)],
    ["a URL without a host", plain("GET", "http:///x", closing)],
    ["a tunnel without a port", `CONNECT ${api} HTTP/1.1\r\n\r\n`],
    ["a tunnel to a port that is none", `CONNECT ${api}:99999 HTTP/1.1\r\n\r\n`],
    ["a tunnel to a URL", `CONNECT https://${api}:443 HTTP/1.1\r\n\r\n`],
    ["a header that is none", `GET http://${api}/ HTTP/1.1\r\nno colon here\r\n\r\n`],
    ["two lengths", plain("POST", `http://${api}/`, "Content-Length: 1\r\nContent-Length: 2\r\n", "x")],
    ["a length and pieces", plain("POST", `http://${api}/`, "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n")],
  ];
  for (const [what, bytes] of malformed) {
    test(`is ${what}: 400, and the proxy goes on`, async (context) => {
      const httpPort = await web(context, (_incoming, response) => response.end("on"));
      const proxy = await proxyTo(context, { httpPort });
      assert.match(await exchange(proxy.url, bytes), /^HTTP\/1\.1 400 /);
      const [answer] = answersIn(await exchange(proxy.url, plain("GET", `http://${api}/`, closing)));
      assert.equal(answer?.body, "on");
      assert.deepEqual(proxy.refused, []);
    });
  }
});

test("a request that ends in its middle is refused, be it the first line, a header or the body", async (context) => {
  const seen: string[] = [];
  const httpPort = await web(context, async (incoming, response) => {
    seen.push(await text(incoming).catch(() => "broken off"));
    response.end();
  });
  const proxy = await proxyTo(context, { httpPort });
  const port = Number(new URL(proxy.url).port);
  for (const part of [`GET http://${api}/`, `GET http://${api}/ HTTP/1.1\r\nX-Half`, plain("POST", `http://${api}/`, "Content-Length: 9\r\n", "half"), `CONNECT ${api}:4`]) {
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    socket.end(part);
    assert.match(await heardFrom(socket), /^HTTP\/1\.1 400 /);
  }
  const [answer] = answersIn(await exchange(proxy.url, plain("POST", `http://${api}/`, `Content-Length: 5\r\n${closing}`, "whole")));
  assert.equal(answer?.status, 200);
  // The half one may have been given up before the server had heard of it.
  assert.deepEqual(seen.filter((body) => body !== "broken off"), ["whole"]);
});

test("the proxy listens on loopback alone, on a port of its own or the one that it is given, and not beside another", async (context) => {
  const proxy = await proxyTo(context, {});
  const { hostname, port } = new URL(proxy.url);
  assert.equal(hostname, "127.0.0.1");
  await assert.rejects(once(connect(Number(port), "::1"), "connect"));
  await assert.rejects(proxyTo(context, {}, { port: Number(port) }), { code: "EADDRINUSE" });
  await proxy.close();
  assert.equal(new URL((await proxyTo(context, {}, { port: Number(port) })).url).port, port);
});

test("closed, it keeps neither tunnels nor connections that wait", async (context) => {
  const httpsPort = await listening(context, createServer((socket) => { socket.on("error", () => {}).write("here"); }));
  const proxy = await proxyTo(context, { httpsPort });
  const tunnel = (await tunnelTo(context, proxy, `${api}:443`)).on("error", () => {});
  const waiting = connect(Number(new URL(proxy.url).port), "127.0.0.1").on("error", () => {});
  await once(waiting, "connect");
  const ends = [tunnel, waiting].map((socket) => once(socket.resume(), "close"));
  await proxy.close();
  tunnel.end();
  await Promise.all(ends);
});
