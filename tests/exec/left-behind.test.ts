// What `understudy exec` makes is gone when it ends, however it ends, and the machine is as it was.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { createServer as createHttp } from "node:http";
import { connect, createServer, type AddressInfo } from "node:net";
import { describe, test, type TestContext } from "node:test";
import { begin, finished, folderOf, readyFileFor, run, startServer, type Finished } from "../process/program.ts";
import { contentsOf } from "../support/folder-contents.ts";
import type { TestFolder } from "../support/folders.ts";
import { understudy } from "../support/server-process.ts";
import { clean, somethingIn } from "./exec-world.ts";

const node = process.execPath;

interface Place {
  readonly folder: TestFolder;
  readonly surroundings: { readonly cwd: string; readonly env: Readonly<Record<string, string>> };
}

/** A folder to work in, and another for whatever is temporary; the user's own is there, too. */
function placeOf(context: TestContext): Place {
  const folder = folderOf(context);
  for (const name of ["work", "temporary", "home"]) mkdirSync(folder.file(name));
  writeFileSync(folder.file("home/.curlrc"), "# The user's own.\n");
  return { folder, surroundings: { cwd: folder.file("work"), env: { ...clean, TMPDIR: folder.file("temporary"), HOME: folder.file("home") } } };
}

const exec = (place: Place, ...args: readonly string[]): Promise<Finished> => run(["exec", ...args], place.surroundings);

/** Gets a token with the values of its environment, and asks for the customers: all with the real hosts. */
const program = `
  const { UNDERSTUDY_DOMAIN: domain, UNDERSTUDY_APP_ID: client_id, UNDERSTUDY_APP_KEY: client_secret, UNDERSTUDY_READY_FILE: file } = process.env;
  const resource = "https://api.partnercenter.microsoft.com";
  const body = new URLSearchParams({ grant_type: "client_credentials", client_id, client_secret, resource });
  fetch("https://login.microsoftonline.com/" + domain + "/oauth2/token", { method: "POST", body }).then((response) => response.json())
    .then(({ access_token }) => fetch(resource + "/v1/customers", { headers: { authorization: "Bearer " + access_token } }))
    .then((response) => console.log(response.status, file, JSON.parse(require("fs").readFileSync(file)).urls.https));`;

const ownWorld = /^understudy: no server is running here, so the command has a world of its own \(seed demo\)[^\n]*\n/;

describe("without a server, exec", () => {
  test("has a world of its own for its command, and nothing is left of it", async (context) => {
    const place = placeOf(context);
    const before = contentsOf(place.folder.path);
    const { code, stdout, stderr } = await exec(place, "--", node, "-e", program);
    assert.equal(code, 0, stderr);
    assert.match(stderr, new RegExp(`${ownWorld.source}$`));
    const [status, file = "", https = ""] = stdout.trim().split(" ");
    assert.equal(status, "200");
    assert.ok(!existsSync(file));
    const [error] = await once(connect(Number(new URL(https).port), "127.0.0.1"), "error");
    assert.equal((error as NodeJS.ErrnoException).code, "ECONNREFUSED");
    assert.deepEqual(contentsOf(place.folder.path), before);
    assert.deepEqual(readdirSync(place.folder.file("temporary")), []);
  });

  test("leaves nothing when its command fails, cannot be found, or is ended by a signal", async (context) => {
    const place = placeOf(context);
    const codes = [];
    for (const command of [[node, "-e", "process.exit(3)"], ["no-such-command-anywhere"], [node, "-e", "process.kill(process.pid)"]]) codes.push((await exec(place, "--", ...command)).code);
    assert.deepEqual(codes, [3, 127, 143]);
    assert.deepEqual(readdirSync(place.folder.file("temporary")), []);
  });

  test("leaves nothing when it is told to end while it makes its world, or has just made it", async (context) => {
    const place = placeOf(context);
    for (const stream of ["temporary", "stderr"] as const) {
      const begun = begin(["exec", "--", node, "-e", "setInterval(() => {}, 1e6)"], place.surroundings);
      if (stream === "stderr") await once(begun.child.stderr ?? begun.child, "data");
      else await somethingIn(place.folder.file("temporary"));
      begun.child.kill("SIGTERM");
      assert.equal((await finished(begun)).code, 143);
      assert.deepEqual(readdirSync(place.folder.file("temporary")), []);
    }
  });

  test("leaves nothing when it is told to end while a server in its folder does not answer", async (context) => {
    const place = placeOf(context);
    const silent = createHttp().listen(0, "127.0.0.1");
    context.after(() => silent.close());
    await once(silent, "listening");
    mkdirSync(place.folder.file("work/.understudy"));
    writeFileSync(place.folder.file("work/.understudy/ready.json"), readyFileFor(`http://127.0.0.1:${(silent.address() as AddressInfo).port}`));
    const begun = begin(["exec", "--", node, "-e", "console.log('ran')"], place.surroundings);
    await once(silent, "request");
    begun.child.kill("SIGINT");
    assert.deepEqual(await finished(begun), { code: 130, stdout: "", stderr: "" });
    assert.deepEqual(readdirSync(place.folder.file("temporary")), []);
  });

  test("leaves nothing when nobody reads what it says, and its command goes on to its end", async (context) => {
    const place = placeOf(context);
    const { cwd, env } = place.surroundings;
    const line = `"$0" "$1" exec -- sh -c 'sleep 0.1; echo done > done.txt; exit 3' 2>&1 | true; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", line, understudy.command, ...understudy.args], { cwd, env: { ...process.env, ...env }, encoding: "utf8" });
    assert.deepEqual([stdout, stderr], ["3\n", ""]);
    assert.equal(readFileSync(place.folder.file("work/done.txt"), "utf8"), "done\n");
    assert.deepEqual(readdirSync(place.folder.file("temporary")), []);
  });

  test("leaves nothing when a port for its proxy is refused", async (context) => {
    const place = placeOf(context);
    const taken = createServer().listen(0, "127.0.0.1");
    context.after(() => taken.close());
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    assert.equal((await exec(place, "--proxy-port", String(port), "--", node)).code, 1);
    assert.deepEqual(readdirSync(place.folder.file("temporary")), []);
  });

  test("takes no server for one that has gone", async (context) => {
    const place = placeOf(context);
    mkdirSync(place.folder.file("work/.understudy"));
    writeFileSync(place.folder.file("work/.understudy/ready.json"), readyFileFor("http://127.0.0.1:1"));
    const { code, stderr } = await exec(place, "--", node, "-e", program);
    assert.equal(code, 0);
    assert.match(stderr, ownWorld);
  });
});

test("with a server in the folder where it is called, exec works in that world, and leaves it as it is", async (context) => {
  const place = placeOf(context);
  const server = await startServer(context, ["--seed", "demo"], place.folder.file("work/.understudy/ready.json"), place.surroundings);
  const { code, stdout, stderr } = await exec(place, "--", node, "-e", program);
  assert.deepEqual([code, stderr], [0, ""]);
  assert.equal(stdout, `200 ${realpathSync(place.folder.file("work"))}/.understudy/ready.json ${server.ready.urls.https}\n`);
  assert.deepEqual(readdirSync(place.folder.file("temporary")), []);
  assert.equal((await fetch(`${server.ready.urls.http}/healthz`)).status, 200);
});

/** Where systems and JDKs keep what everybody on the machine trusts. */
const trustStores = [
  "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem", "/etc/ssl/certs/java/cacerts", "/etc/hosts",
  ...(process.env["JAVA_HOME"] ? [`${process.env["JAVA_HOME"]}/lib/security/cacerts`] : []),
].filter((file) => existsSync(file));

test("exec changes nothing that the machine or its user trusts, byte for byte", async (context) => {
  const place = placeOf(context);
  const digests = () => trustStores.map((file) => createHash("sha256").update(readFileSync(file)).digest("hex"));
  const folders = () => ["/etc/ssl", "/usr/local/share/ca-certificates"].filter((folder) => existsSync(folder)).map((folder) => readdirSync(folder, { recursive: true }));
  const before = [digests(), folders(), contentsOf(place.folder.path)];
  // Behind a shell a JVM may be, so that its trust store is made as well.
  const { code } = await exec(place, "--", "sh", "-c", 'exec "$0" -e "$1"', node, program);
  assert.equal(code, 0);
  assert.ok(trustStores.length > 0);
  assert.deepEqual([digests(), folders(), contentsOf(place.folder.path)], before);
});
