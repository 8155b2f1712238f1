import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { DatabaseSync } from "node:sqlite";
import { describe, test, type TestContext } from "node:test";
import { contentsOf } from "../support/folder-contents.ts";
import type { TestFolder } from "../support/folders.ts";
import { folderOf, run, startServer, type Finished } from "./program.ts";

const anyPorts = ["--port", "0", "--http-port", "0"];
const up = (folder: TestFolder, ...args: readonly string[]) => run(["up", "--data", folder.file("data"), ...anyPorts, ...args]);

/** A message that a person can act on: no stack, and nothing on stdout. */
function assertRefused(end: Finished, code: number, why: RegExp): void {
  assert.equal(end.code, code, end.stderr);
  assert.match(end.stderr, why);
  assert.doesNotMatch(end.stderr, /\n +at |this is a bug/);
  assert.equal(end.stdout, "");
}

/** The folder of a world that was made and stopped. */
async function storedWorld(context: TestContext): Promise<TestFolder> {
  const folder = folderOf(context);
  const server = await startServer(context, ["--data", folder.file("data")], folder.file("data/ready.json"));
  assert.equal((await server.stop()).code, 0);
  return folder;
}

test("a data folder that another process holds is refused, and the other goes on", async (context) => {
  const folder = folderOf(context);
  const { ready } = await startServer(context, ["--data", folder.file("data")], folder.file("data/ready.json"));
  assertRefused(await up(folder), 1, /Another process is using the data folder of .*understudy\.lock.*--data/);
  assert.equal((await fetch(`${ready.urls.http}/healthz`)).status, 200);
  assert.ok(existsSync(folder.file("data/ready.json")));
});

test("a port in use is refused, and nothing in the folder is changed, be there a world or not", async (context) => {
  const stored = await storedWorld(context);
  const taken = createServer().listen(0, "127.0.0.1");
  context.after(() => taken.close());
  await once(taken, "listening");
  const port = String((taken.address() as AddressInfo).port);
  for (const flag of ["--port", "--http-port"]) {
    const before = contentsOf(stored.path);
    assertRefused(await up(stored, flag, port), 1, new RegExp(`Port ${port} on 127\\.0\\.0\\.1 is in use.* ${flag},`));
    assert.deepEqual(contentsOf(stored.path), before);
    const fresh = folderOf(context);
    assertRefused(await up(fresh, flag, port), 1, /is in use/);
    assert.deepEqual(readdirSync(fresh.path), []);
  }
});

test("a ready file that cannot be written is refused, and nothing is left behind", async (context) => {
  const folder = folderOf(context);
  const end = await up(folder, "--ready-file", folder.file("no such folder/ready.json"));
  assertRefused(end, 1, /The ready file .*no such folder\/ready\.json cannot be written: ENOENT/);
  assert.deepEqual(readdirSync(folder.path), []);
});

describe("a database that cannot be used is refused, and left as it is:", () => {
  const open = (folder: TestFolder) => {
    mkdirSync(folder.file("data"), { recursive: true });
    return new DatabaseSync(folder.file("data/world.db"));
  };
  const cases: readonly (readonly [what: string, why: RegExp, spoil: (folder: TestFolder) => void])[] = [
    ["another program's", /world\.db belongs to another program/, (folder) => {
      rmSync(folder.file("data"), { recursive: true });
      const database = open(folder);
      database.exec("CREATE TABLE articles (id INTEGER)");
      database.close();
    }],
    ["a file of text", /world\.db is not a database that can be read/, (folder) => {
      writeFileSync(folder.file("data/world.db"), "This is no database, however one looks at it.\n".repeat(50));
    }],
    ["a newer one", /has schema version \d+; this version of Understudy knows \d+/, (folder) => {
      const database = open(folder);
      database.exec("INSERT INTO schema_migrations (number, name) VALUES (1000, 'from the future')");
      database.close();
    }],
    ["one that was made with another master key", /made with another master key.*master\.key/, (folder) => {
      writeFileSync(folder.file("data/master.key"), Buffer.alloc(32, 1).toString("base64url"));
    }],
    ["one whose master key is damaged", /master\.key does not hold a master key/, (folder) => {
      writeFileSync(folder.file("data/master.key"), "short");
    }],
  ];
  for (const [what, why, spoil] of cases) {
    test(what, async (context) => {
      const folder = await storedWorld(context);
      spoil(folder);
      const { [folder.file("data/understudy.lock")]: _lock, ...before } = contentsOf(folder.path);
      assertRefused(await up(folder), 1, why);
      const { [folder.file("data/understudy.lock")]: _after, ...after } = contentsOf(folder.path);
      assert.deepEqual(after, before);
    });
  }

  test("a database server that does not answer", async (context) => {
    const folder = folderOf(context);
    const end = await up(folder, "--database-url", "postgres://nobody:hushhush@127.0.0.1:1/none");
    assertRefused(end, 1, /PostgreSQL at 127\.0\.0\.1:1\/none cannot be used/);
    assert.doesNotMatch(end.stderr, /hushhush/);
    assert.deepEqual(readdirSync(folder.path), []);
  });
});

describe("a seed that cannot be used is refused, the message names the place, and nothing is left behind:", () => {
  const account = { cloud: "global", partnerType: "directBill", domain: "a.onmicrosoft.com", companyName: "A", admin: { userName: "a" } };
  const cases: readonly (readonly [what: string, content: string | undefined, why: RegExp])[] = [
    ["one that is not there", undefined, /The seed .*seed\.json cannot be read: ENOENT/],
    ["one that is no JSON", "{", /The seed .*seed\.json is not JSON/],
    ["one with an unknown property", JSON.stringify({ accounts: [{ ...account, colour: "red" }] }), /\/accounts\/0/],
    ["one whose accounts cannot all be", JSON.stringify({ accounts: [account, account] }), /\/accounts\/1: /],
  ];
  for (const [what, content, why] of cases) {
    test(what, async (context) => {
      const folder = folderOf(context);
      mkdirSync(folder.file("empty"));
      const seed = folder.file("seed.json");
      if (content !== undefined) writeFileSync(seed, content);
      const before = readdirSync(folder.path);
      assertRefused(await run(["up", "--data", folder.file("new/and/deep"), ...anyPorts, "--seed", seed]), 1, why);
      assert.deepEqual(readdirSync(folder.path), before);
      assertRefused(await run(["up", "--data", folder.file("empty"), ...anyPorts, "--seed", seed]), 1, why);
      assert.deepEqual(readdirSync(folder.file("empty")).filter((name) => name !== "understudy.lock"), []);
      const temporary = folder.file("empty");
      assertRefused(await run(["up", "--ephemeral", ...anyPorts, "--seed", seed], { env: { TMPDIR: temporary } }), 1, why);
      assert.deepEqual(readdirSync(temporary).filter((name) => name !== "understudy.lock"), []);
    });
  }

  test("a seed file that has gone does not keep a stored world from going on", async (context) => {
    const folder = folderOf(context);
    writeFileSync(folder.file("seed.json"), JSON.stringify({ accounts: [account] }));
    const args = ["--data", folder.file("data"), "--seed", "seed.json"];
    const first = await startServer(context, args, folder.file("data/ready.json"), { cwd: folder.path });
    await first.stop();
    rmSync(folder.file("seed.json"));
    const second = await startServer(context, args, folder.file("data/ready.json"), { cwd: folder.path });
    assert.deepEqual(second.ready.accounts.map(({ domain }) => domain), ["a.onmicrosoft.com"]);
  });
});

describe("a call that cannot be understood ends with 2, says what is wrong, and starts nothing:", () => {
  const wrong: readonly (readonly [args: readonly string[], why: RegExp])[] = [
    [["up", "--colour", "red"], /unknown option '--colour'/],
    [["up", "--port", "eight"], /--port.* A port is a number from 0 to 65535/],
    [["up", "--port", "65536"], /A port is a number from 0 to 65535/],
    [["up", "--http-port", "-1"], /A port is a number from 0 to 65535/],
    [["up", "--seed-number", "1.5"], /A seed number is a whole number/],
    [["up", "--clock", "noon"], /A clock is real, an instant like .* or frozen@/],
    [["up", "--clock", "frozen@noon"], /A clock is real/],
    [["up", "--clock", "+012027-01-01T00:00:00Z"], /A clock is real/],
    [["up", "--limits", "none"], /Allowed choices are sandbox, unlimited/],
    [["up", "--set", "noSuchSetting=1"], /There is no setting noSuchSetting/],
    [["up", "--set", "accessTokenSeconds=soon"], /accessTokenSeconds does not take soon/],
    [["up", "--set", "accessTokenSeconds"], /A setting is name=value/],
    [["up", "--database-url", "mysql://localhost/x"], /A database URL looks like postgres:/],
    [["up", "--ephemeral", "--data", "somewhere"], /--data.*cannot be used with.*--ephemeral|--ephemeral.*cannot be used with.*--data/],
    [["up", "--data"], /argument missing/],
    [["up", "and", "more"], /too many arguments/],
    [["clock", "advance"], /missing required argument/],
    [["clock", "rewind"], /too many arguments|unknown command/],
    [["token", "--account", "other"], /Allowed choices are primary, sandbox/],
    [["dance"], /unknown command 'dance'/],
    [[], /Usage: understudy/],
  ];
  for (const [args, why] of wrong) {
    test(`understudy ${args.join(" ")}`, async (context) => {
      const folder = folderOf(context);
      assertRefused(await run(args, { cwd: folder.path }), 2, why);
      assert.deepEqual(readdirSync(folder.path), []);
    });
  }

  test("help and version are no mistakes", async () => {
    for (const args of [["--help"], ["up", "--help"], ["--version"]]) {
      const end = await run(args);
      assert.equal(end.code, 0);
      assert.ok(end.stdout.length > 0);
      assert.equal(end.stderr, "");
    }
  });
});
