import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test, type TestContext } from "node:test";
import { root } from "../root.ts";

/** Stands in for npm: notes that it was called, and puts the Node that runs it where the carried one would be. */
const npm = `
import { appendFileSync, mkdirSync, symlinkSync, existsSync } from "node:fs";
appendFileSync("npm-calls", process.argv.slice(2).join(" ") + "\\n");
if (existsSync("npm-fails")) process.exit(7);
mkdirSync("node_modules/.bin", { recursive: true });
if (!existsSync("node_modules/.bin/node")) symlinkSync(process.execPath, "node_modules/.bin/node");
`;

const program = `
process.on("SIGTERM", () => process.exit(5));
console.log(process.argv.slice(2).join(" "));
if (process.argv.includes("stay")) setInterval(() => {}, 60_000);
`;

/** A repository as small as can be, with the real bootstrap and a stand-in for npm. */
function smallRepository(context: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), "understudy-bootstrap-"));
  context.after(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  for (const part of ["bootstrap.mjs", "bootstrap", "build"]) cpSync(path.join(root, "tools", part), path.join(folder, "tools", part), { recursive: true });
  write("package.json", `{ "type": "module" }`);
  write("packages/one/package.json", `{ "name": "one" }`);
  write("package-lock.json", `{ "packages": {} }`);
  write("npm/npm-cli.js", npm);
  write("tools/test.ts", program);
  return folder;
}

const environmentOf = (folder: string) => ({ ...process.env, npm_execpath: path.join(folder, "npm/npm-cli.js"), npm_lifecycle_event: undefined });

function bootstrap(folder: string, ...args: readonly string[]) {
  const options = { cwd: folder, encoding: "utf8", env: environmentOf(folder) } as const;
  return spawnSync(process.execPath, ["tools/bootstrap.mjs", ...args], options);
}

const npmCalls = (folder: string): string => existsSync(path.join(folder, "npm-calls")) ? readFileSync(path.join(folder, "npm-calls"), "utf8") : "";

test("a task that nobody knows is refused with the names of those there are", (context) => {
  const { status, stderr } = bootstrap(smallRepository(context), "nonsense");
  assert.equal(status, 2);
  assert.match(stderr, /There is no task "nonsense"\. The tasks are: start, dev, test/);
});

test("dependencies are installed before the first task, and again only when what is asked for has changed", (context) => {
  const folder = smallRepository(context);
  const first = bootstrap(folder, "test", "a", "b c");
  assert.equal(first.stdout, "a b c\n");
  assert.match(first.stderr, /^Installing the dependencies/);
  assert.equal(bootstrap(folder, "test").stderr, "");
  assert.equal(npmCalls(folder), "ci --loglevel=error\n");
  writeFileSync(path.join(folder, "packages/one/package.json"), `{ "name": "one", "dependencies": { "two": "1.0.0" } }`);
  bootstrap(folder, "test");
  assert.equal(npmCalls(folder), "ci --loglevel=error\n".repeat(2));
});

test("what npm says it has installed already is not installed again", (context) => {
  const folder = smallRepository(context);
  const two = `"node_modules/two": { "version": "1.0.0" }`;
  writeFileSync(path.join(folder, "package-lock.json"), `{ "packages": { "": {}, "packages/one": {}, ${two} } }`);
  mkdirSync(path.join(folder, "node_modules/.bin"), { recursive: true });
  symlinkSync(process.execPath, path.join(folder, "node_modules/.bin/node"));
  writeFileSync(path.join(folder, "node_modules/.package-lock.json"), `{ "packages": { ${two} } }`);
  assert.equal(bootstrap(folder, "test", "runs").stdout, "runs\n");
  assert.equal(npmCalls(folder), "");
});

test("a failed installation is said, runs nothing, and is tried again next time", (context) => {
  const folder = smallRepository(context);
  writeFileSync(path.join(folder, "npm-fails"), "");
  const { status, stdout, stderr } = bootstrap(folder, "test");
  assert.deepEqual({ status, stdout }, { status: 7, stdout: "" });
  assert.match(stderr, /could not be installed \(exit code 7\)/);
  bootstrap(folder, "test");
  assert.equal(npmCalls(folder), "ci --loglevel=error\n".repeat(2));
});

test("a signal reaches the program, and its exit code is the exit code", async (context) => {
  const folder = smallRepository(context);
  const child = spawn(process.execPath, ["tools/bootstrap.mjs", "test", "stay"], { cwd: folder, env: environmentOf(folder), stdio: ["ignore", "pipe", "ignore"] });
  await once(child.stdout, "data");
  child.kill("SIGTERM");
  assert.deepEqual(await once(child, "exit"), [5, null]);
});
