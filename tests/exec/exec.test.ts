// `understudy exec` as a command among others: what it passes on, what it says, how it ends.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { chmodSync, writeFileSync } from "node:fs";
import { createServer as createHttp } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { after, before, describe, test } from "node:test";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { loadProfile } from "@understudy/sdk/node";
import { folderOf, run } from "../process/program.ts";
import { newest, sources } from "../support/server-process.ts";
import { finished, startExecWorld, startPiped, type ExecWorld } from "./exec-world.ts";

const node = process.execPath;
const request = "https://api.partnercenter.microsoft.com/v1/customers";
/** A program that reaches the server and says nothing. */
const reaching = `fetch("${request}").then((response) => response.text());`;

let world: ExecWorld;
before(async () => { world = await startExecWorld(); });
after(() => world.close());

/** Runs a program whose environment says nothing of a proxy any more. */
const withoutProxy = (program: string): string => `const env = { ...process.env }; for (const name in env) if (/proxy/i.test(name)) delete env[name];
  process.stdout.write(require("child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(program)}], { env }));`;

/** Runs a program of Node's. */
const execute = (program: string, ...options: readonly string[]) => world.exec([...options, "--", node, "-e", program]);

describe("understudy exec", () => {
  test("ends as its command ends", async () => {
    for (const exitCode of [0, 7]) assert.equal((await execute(`${reaching} process.exitCode = ${exitCode};`)).code, exitCode);
  });

  test("leads Node here from its sources as from the bundle that users run", async () => {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== "NODE_OPTIONS"));
    for (const { command, args } of [sources, newest()]) {
      const { stdout } = await promisify(execFile)(command, [...args, "exec", "--ready-file", world.readyFile, "--", node, "-e", withoutProxy(`fetch("${request}").then(({ status }) => console.log(status));`)], { env });
      assert.equal(stdout, "401\n");
    }
  });

  test("ends with 128 and the signal's number when one has ended its command", async () => {
    assert.equal((await execute(`${reaching} process.once("beforeExit", () => process.kill(process.pid, "SIGKILL"));`)).code, 128 + 9);
  });

  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    test(`passes ${signal} on to its command, which decides what to do about it`, async () => {
      const begun = world.begin(["--", node, "-e", `${reaching} process.on("${signal}", () => { console.log("told"); process.exit(5); }); console.log("up"); setInterval(() => {}, 1e6);`]);
      await begun.hasSaid("up");
      begun.child.kill(signal);
      const { code, stdout } = await finished(begun);
      assert.deepEqual([code, stdout], [5, "up\ntold\n"]);
    });
  }

  test("ends with 143 when its command lets itself be terminated", async () => {
    const begun = world.begin(["--", node, "-e", `console.log("up"); setInterval(() => {}, 1e6);`]);
    await begun.hasSaid("up");
    begun.child.kill("SIGTERM");
    assert.equal((await finished(begun)).code, 143);
  });

  test("leaves stdin and stdout to its command, and says what it has to say on stderr", async () => {
    const { child, ended } = startPiped(["exec", "--ready-file", world.readyFile, "--", node, "-e", `process.stdin.pipe(process.stdout);`]);
    child.stdin.end("in and out again");
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    assert.equal(stdout, "in and out again");
    assert.match(stderr, /^(understudy: .*\n)+$/);
  });

  test("hands on what follows the dashes as it is", async () => {
    const { stdout } = await world.exec(["--", node, "-p", "JSON.stringify(process.argv.slice(1))", "--", "--allow", "a b", "", "$HOME", "*"]);
    assert.deepEqual(JSON.parse(stdout), ["--allow", "a b", "", "$HOME", "*"]);
  });

  test("without a command says how it is used, and ends with 2", async () => {
    for (const args of [["exec"], ["exec", "--"]]) {
      assert.deepEqual(await run(args), { code: 2, stdout: "", stderr: "understudy: exec takes the command that it shall run, for example: understudy exec -- node my-program.js\n" });
    }
  });

  test("takes for its own what stands before the command, with the dashes or without, and for the command's what stands behind", async () => {
    const words = ["-p", "JSON.stringify(process.argv.slice(1))", "x", "--account", "primary", "--help"];
    for (const dashes of [[], ["--"]]) assert.deepEqual(JSON.parse((await world.exec([...dashes, node, ...words])).stdout), words.slice(2));
  });

  test("ends with 127 when its command cannot be found, with 126 when it cannot be run, and says so", async (context) => {
    const absent = await world.exec(["--", "no-such-command-anywhere"]);
    assert.deepEqual([absent.code, absent.stderr], [127, "understudy: no-such-command-anywhere cannot be found.\n"]);
    const file = folderOf(context).file("plain.txt");
    writeFileSync(file, "no program");
    chmodSync(file, 0o644);
    const { code, stderr } = await world.exec(["--", file]);
    assert.equal(code, 126);
    assert.match(stderr, /plain\.txt cannot be run: .*EACCES.*\nunderstudy: {3}Is it executable\? chmod \+x .*plain\.txt .*understudy exec python3 .*plain\.txt\n$/);
    // Neither waits for a world to be made.
    for (const command of ["no-such-command-anywhere", file]) assert.doesNotMatch((await run(["exec", command], { cwd: folderOf(context).path })).stderr, /world/);
  });

  test("refuses hosts and ports that are none, and a real host to be let through, with 2", async () => {
    const cases = [["--allow", "https://example.com"], ["--allow", "example.com:443"], ["--proxy-port", "http"], ["--account", "tertiary"], ["--sideways"]];
    for (const args of [...cases, ["--allow", "graph.microsoft.com"]]) {
      const { code, stdout, stderr } = await world.exec([...args, "--", node, "-e", "console.log('ran')"]);
      assert.deepEqual([code, stdout], [2, ""], stderr);
      assert.match(stderr, /^understudy: /);
    }
    assert.match((await world.exec(["--allow", "*", "--", node])).stderr, /Everything cannot be let through at once: name the hosts/);
    assert.match((await world.exec(["--allow", "Graph.Microsoft.com", "--", node])).stderr, /^understudy: --allow graph\.microsoft\.com: this host leads to Understudy/);
  });

  test("ends with 1 when the port for its proxy is in use, and runs nothing", async (context) => {
    const taken = createServer().listen(0, "127.0.0.1");
    context.after(() => taken.close());
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    const { code, stdout, stderr } = await execute("console.log('ran')", "--proxy-port", String(port));
    assert.deepEqual([code, stdout], [1, ""]);
    assert.equal(stderr, `understudy: Port ${port} on 127.0.0.1 is in use. Choose another with --proxy-port, or leave it out for any free one.\n`);
  });

  test("has its proxy on the port that it is given", async () => {
    const free = createServer().listen(0, "127.0.0.1");
    await once(free, "listening");
    const { port } = free.address() as AddressInfo;
    free.close();
    await once(free, "close");
    const { stdout } = await execute(`${reaching} console.log(process.env.HTTPS_PROXY);`, "--proxy-port", String(port));
    assert.equal(stdout, `http://127.0.0.1:${port}\n`);
  });

  test("ends with 1 when the world that is named is not there, and runs nothing", async (context) => {
    const folder = folderOf(context);
    for (const args of [["--data", folder.file("none")], ["--ready-file", folder.file("none.json")]]) {
      const { code, stdout, stderr } = await run(["exec", ...args, "--", node, "-e", "console.log('ran')"]);
      assert.deepEqual([code, stdout], [1, ""]);
      assert.match(stderr, /^understudy: No server is running that has written .*none/);
    }
  });

  test("gives a program of the SDK the profiles of both accounts, and takes the one of the account", async () => {
    const program = `${reaching} console.log(JSON.stringify(Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith("PARTNER_CENTER_")))));`;
    const mine = JSON.parse((await execute(program)).stdout);
    for (const { kind, domain, apps } of [world.sandbox, world.primary]) {
      const { appId, key } = apps.find(({ type }) => type === "web") ?? {};
      assert.deepEqual(await loadProfile({ name: kind, env: mine }), { name: kind, kind, domain, appId, key, cloud: "global", endpoint: world.ready.urls.https, endpointKind: "understudy" });
    }
    assert.equal(mine.PARTNER_CENTER_PROFILE, "sandbox");
    assert.equal(JSON.parse((await execute(program, "--account", "primary")).stdout).PARTNER_CENTER_PROFILE, "primary");
  });

  test("gives its command the values of the sandbox, or of the account that is asked for", async () => {
    const program = `${reaching} const { UNDERSTUDY_TENANT_ID: tenant, UNDERSTUDY_DOMAIN: domain, UNDERSTUDY_APP_ID: app, UNDERSTUDY_APP_KEY: key } = process.env; console.log([tenant, domain, app, key].join());`;
    for (const [options, { tenantId, domain, apps }] of [[[], world.sandbox], [["--account", "primary"], world.primary]] as const) {
      const app = apps.find(({ type }) => type === "web");
      assert.equal((await execute(program, ...options)).stdout, `${[tenantId, domain, app?.appId, app?.key].join()}\n`);
    }
  });
});

describe("under exec, other hosts", () => {
  const asking = (host: string, port: number) => `const http = require("http"); http.get({ host: "${host}", port: ${port}, agent: new http.Agent() }, (response) => response.pipe(process.stdout)).on("error", ({ message }) => console.log(message));`;

  test("are refused with words on stderr, once for each; curl, which has no preload, hears it from the proxy", async () => {
    const { code, stderr } = await world.exec(["--", "curl", "--silent", "https://example.com/", "https://example.com/x", "http://example.com/y"]);
    assert.notEqual(code, 127);
    assert.match(stderr, /^understudy: example\.com was not reached: [^\n]* --allow example\.com -- …\n$/);
  });

  test("are reached when they are allowed, and this machine without asking", async (context) => {
    const server = createHttp((_incoming, response) => response.end("here")).listen(0, "127.0.0.1");
    context.after(() => server.close());
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    // A spelling of loopback that counts as any other host, as long as nobody mends it: an agent of its own does not.
    assert.match((await execute(asking("127.1", port))).stdout, /127\.1 was not reached/);
    for (const [host, options] of [["127.1", ["--allow", "127.1"]], ["localhost", []], ["127.0.0.1", []]] as const) {
      assert.equal((await execute(asking(host, port), ...options)).stdout, "here", host);
    }
  });
});

describe("a command that has not reached the server", () => {
  test("is told what may be the reason, for its kind of program, when it has ended", async () => {
    const { code, stderr } = await execute("process.exitCode = 4;");
    assert.equal(code, 4);
    assert.match(stderr, /^understudy: no request has reached Understudy [^]*\nunderstudy: {3}Node: [^]*drop-in mode/);
    assert.match((await execute("")).stderr, /^understudy: no request has reached Understudy while the command ran\. If it should have made one, .*\n$/);
    assert.match((await world.exec(["--", "sh", "-c", "exit 3"])).stderr, /HTTPS_PROXY/);
  });

  test("is not told so when it has asked the proxy, the server under its own name, or through the preload alone", async () => {
    const own = `fetch("${world.ready.urls.http}/v1/customers").then((response) => response.text());`;
    for (const program of [reaching, own, withoutProxy(reaching)]) {
      const { code, stderr } = await execute(program);
      assert.deepEqual([code, stderr], [0, ""]);
    }
  });
});
