// The preload in real programs that know nothing of a proxy, in the Node that is carried and in an older one. They have
// the real hosts written into them, and find the server.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { realHostNames } from "@understudy/contract";
import { transform } from "esbuild";
import { testFolder, type TestFolder } from "../../../../tests/support/folders.ts";
import { Missing, unlessMissing } from "../../../../tests/support/runtime.ts";
import { startWorld, type TestWorld } from "../../../../tests/support/world.ts";
import { root } from "../../../../tools/root.ts";
import { preloadText, type PreloadSettings } from "./preload.ts";

const api = "api.partnercenter.microsoft.com";

const olderNode = await unlessMissing("the preload in an older Node", async () => {
  const file = path.join(root, "tests/older-node/node_modules", `node-${process.platform}-${process.arch}`, "bin/node");
  if (!existsSync(file)) throw new Missing(`none was installed for ${process.platform}-${process.arch}.`);
  return file;
});
const nodes = { "the carried Node": process.execPath, ...(olderNode !== undefined && { "an older Node": olderNode }) };

let world: TestWorld;
let folder: TestFolder;
let settings: PreloadSettings;
before(async () => {
  world = await startWorld();
  folder = testFolder();
  const { https, http } = world.ready.urls;
  settings = {
    real: realHostNames, allowed: ["127.1"],
    server: { address: "127.0.0.1", httpsPort: Number(new URL(https).port), httpPort: Number(new URL(http).port) },
  };
  writeFileSync(folder.file("the preload.cjs"), preloadText(settings));
});
after(async () => {
  folder.remove();
  await world.close();
});

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program that prints its answer, in an environment that says nothing of any proxy. */
async function run(node: string, program: string): Promise<Ran> {
  const file = folder.file("program.cjs");
  const modules = createRequireText(program);
  writeFileSync(file, modules);
  const env = { NODE_EXTRA_CA_CERTS: world.ready.caCertificate, NODE_OPTIONS: `--require "${folder.file("the preload.cjs")}"` };
  return promisify(execFile)(node, [file], { env });
}

/** Packages of this repository, for a program that lies elsewhere. */
const createRequireText = (program: string): string => `const fromHere = require("module").createRequire(${JSON.stringify(path.join(root, "package.json"))});\n${program}`;

const bodyOf = `const bodyOf = (response) => { let body = ""; response.on("data", (piece) => { body += piece; }).on("end", () => console.log(response.statusCode, JSON.parse(body).code || JSON.parse(body).status)); };`;

/** Each asks the API without a token, which refuses with 401 and the fault 400, or for the server's health in the clear. */
const programs: readonly (readonly [name: string, text: string, answer: string])[] = [
  ["node:https", `${bodyOf} require("https").get("https://${api}/v1/customers", bodyOf);`, "401 400"],
  ["node:https with an agent of its own that keeps connections", `${bodyOf} const https = require("https");
    const agent = new https.Agent({ keepAlive: true, lookup: () => { throw new Error("looked up"); } });
    https.get({ host: "${api}", path: "/v1/customers", agent, family: 6 }, (response) => { bodyOf(response); response.on("end", () => agent.destroy()); });`, "401 400"],
  ["node:http", `${bodyOf} require("http").get("http://${api}/healthz", bodyOf);`, "200 ok"],
  ["fetch", `fetch("https://${api}/v1/customers").then(async (response) => console.log(response.status, (await response.json()).code));`, "401 400"],
  ["undici with a dispatcher of its own", `const { Agent, request } = fromHere("undici");
    request("https://${api}/v1/customers", { dispatcher: new Agent() }).then(async ({ statusCode, body }) => console.log(statusCode, (await body.json()).code));`, "401 400"],
  ["tls.connect with a port and a host", `const socket = require("tls").connect(443, "${api}", { servername: "${api}" }, () => { console.log(socket.authorized, socket.getPeerCertificate().subject.CN); socket.destroy(); });`, "true localhost"],
  ["net.connect with a port, a host and a listener", `const socket = require("net").connect("80", "${api.toUpperCase()}", () => { console.log(socket.remotePort === PORT); socket.destroy(); });`, "true"],
  ["a socket that is connected later", `const socket = new (require("net").Socket)(); socket.connect({ host: "login.microsoftonline.com", port: 80 }); socket.once("connect", () => { console.log(socket.remotePort === PORT); socket.destroy(); });`, "true"],
  ["a worker", `new (require("worker_threads").Worker)('require("https").get("https://${api}/v1/customers", (response) => { console.log(response.statusCode); response.resume(); });', { eval: true });`, "401"],
  ["node:http2, which comes as far as the server's TLS", `require("http2").connect("https://${api}").on("error", ({ code }) => console.log(code));`, "ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL"],
];

for (const [node, command] of Object.entries(nodes)) {
  describe(`in ${node}`, () => {
    for (const [name, text, answer] of programs) {
      test(`${name} reaches the server`, async () => {
        const { stdout, stderr } = await run(command, text.replace("PORT", String(settings.server.httpPort)));
        assert.deepEqual([stdout.trim(), stderr], [answer, ""]);
      });
    }

    test("another host is refused before anybody looks it up, with the words said once on stderr", async () => {
      const { stdout, stderr } = await run(command, `
        require("dns").lookup = () => { throw new Error("looked up"); };
        const tell = (error) => console.log(error.code, error.message);
        require("https").get("https://example.com/").on("error", tell);
        fetch("https://example.com/").catch(({ cause }) => tell(cause));
        const socket = require("net").connect(5432, "example.com").on("error", tell);
        socket.write("more");`);
      const words = /example\.com was not reached: .*--allow example\.com -- …/;
      const lines = stdout.trim().split("\n");
      assert.equal(lines.length, 3);
      for (const line of lines) assert.match(line, /^ERR_UNDERSTUDY_REFUSED /);
      for (const line of lines) assert.match(line, words);
      assert.match(stderr, new RegExp(`^understudy: ${words.source}\n$`));
    });

    test("another port of a real host is refused", async () => {
      const { stdout } = await run(command, `require("net").connect(8443, "${api}").on("error", ({ message }) => console.log(message));`);
      assert.match(stdout, /^Port 8443 of api\.partnercenter\.microsoft\.com was not reached/);
    });

    test("this machine and what is allowed are reached as ever, by a port, a host or a path", async (context) => {
      const server = createServer((socket) => socket.end("here")).listen(0, "127.0.0.1");
      const local = createServer((socket) => socket.end("there")).listen(folder.file("socket"));
      context.after(() => { server.close(); local.close(); });
      await Promise.all([server, local].map(async (one) => one.listening || once(one, "listening")));
      const { port } = server.address() as AddressInfo;
      const { stdout } = await run(command, `const { connect } = require("net");
        const hear = (socket) => new Promise((resolve) => socket.setEncoding("utf8").once("data", resolve));
        Promise.all([
          connect({ port: ${port}, host: "127.0.0.1" }), connect(${port}, "127.1"), connect(${JSON.stringify(folder.file("socket"))}), connect({ path: ${JSON.stringify(folder.file("socket"))}, host: "example.com", port: 1 }),
        ].map(hear)).then((words) => console.log(words.join(" ")));`);
      assert.equal(stdout, "here here there there\n");
    });
  });
}

test("it is in the JavaScript that Node 14 reads, and needs nothing that came later", async () => {
  const text = preloadText(settings);
  const [old, newest] = await Promise.all(["node14", "esnext"].map(async (target) => (await transform(text, { target })).code));
  assert.equal(old, newest);
});
