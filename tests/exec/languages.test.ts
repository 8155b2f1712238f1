// Programs in languages that keep proxies and certificates in places of their own. Each gets a token and asks for the
// customers, with nothing but its standard library and the values that `exec` puts into its environment.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { folderOf } from "../process/program.ts";
import { filledFolder, printedBy, unlessMissing } from "../support/runtime.ts";
import { startExecWorld, type ExecWorld } from "./exec-world.ts";

const programs = path.join(import.meta.dirname, "programs");

const java = await unlessMissing("Java under exec", async () => {
  await printedBy("keytool", ["-help"]);
  await printedBy("javac", ["-version"]);
  return ["java", path.join(programs, "Customers.java")];
});

/** Built once: the compiler takes its time. Where it keeps what it has compiled is its own affair. */
const go = await unlessMissing("Go under exec", async () => {
  const source = path.join(programs, "customers.go");
  const version = await printedBy("go", ["version"]);
  const folder = await filledFolder("go", version + readFileSync(source, "utf8"), async (into) => {
    await printedBy("go", ["build", "-o", path.join(into, "customers"), source]);
  });
  return [path.join(folder, "customers")];
}, "where possible");

let world: ExecWorld;
before(async () => { world = await startExecWorld(); });
after(() => world.close());

if (java) {
  test("Java reaches the server, and its JVM says beside that only which options it has picked up", async () => {
    const { code, stdout, stderr } = await world.exec(["--", ...java]);
    assert.deepEqual([code, stdout], [0, "200\n"], stderr);
    assert.match(stderr, /^Picked up JAVA_TOOL_OPTIONS: .*\n$/);
  });

  test("Java finds the same behind a shell, where nobody can see that it is Java", async () => {
    const { code, stdout, stderr } = await world.exec(["--", "sh", "-c", 'exec "$@"', "sh", ...java]);
    assert.deepEqual([code, stdout], [0, "200\n"], stderr);
  });

  test("Java without a keytool is told why it fails", async (context) => {
    const folder = folderOf(context);
    writeFileSync(folder.file("java"), "#!/bin/sh\n", { mode: 0o755 });
    const { stderr } = await world.exec(["--", "java", "-version"], { PATH: folder.path, JAVA_HOME: "" });
    assert.match(stderr, /^understudy: Java trusts certificates of its own store, and there is no keytool that makes one.*\n/);
  });
}

test("a keytool that fails stands in nobody's way, and Java is told", async (context) => {
  const folder = folderOf(context);
  writeFileSync(folder.file("keytool"), "#!/bin/sh\necho 'Get Java from elsewhere.' >&2\nexit 1\n", { mode: 0o755 });
  writeFileSync(folder.file("java"), "#!/bin/sh\necho \"ran ${JAVA_TOOL_OPTIONS:+with options}\"\n", { mode: 0o755 });
  const env = { PATH: folder.path, JAVA_HOME: "" };
  const { code, stdout, stderr } = await world.exec(["--", "/bin/sh", "-c", "java"], env);
  assert.deepEqual([code, stdout], [0, "ran \n"]);
  assert.doesNotMatch(stderr, /keytool|Get Java/);
  const asJava = await world.exec(["--", "java"], env);
  assert.deepEqual([asJava.code, asJava.stdout], [0, "ran with options\n"]);
  assert.match(asJava.stderr, /^understudy: Java trusts [^\n]* no keytool that makes one/);
});

if (go) {
  test("Go reaches the server", async () => {
    const { code, stdout, stderr } = await world.exec(["--", ...go]);
    assert.deepEqual([code, stdout, stderr], [0, "200\n", ""]);
  });
}
