import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, test } from "node:test";
import { testFolder } from "../support/folders.ts";
import { understudy } from "../support/server-process.ts";
import { folderOf, readyFileFor, run } from "./program.ts";
import { suiteServer } from "./suite-server.ts";

describe("the verbs of the command line, with a server that runs", () => {
  const server = suiteServer("--clock", "frozen@2027-01-15T09:30:00Z");
  const { verb, told } = server;
  const asJson = async (...args: readonly string[]) => JSON.parse(await told(...args, "--json"));

  test("status says where it is, what its clock shows and which accounts it has", async () => {
    const status = await asJson("status");
    assert.equal(status.pid, server.ready.pid);
    assert.deepEqual(status.clock, { now: "2027-01-15T09:30:00.000Z", mode: "frozen" });
    assert.deepEqual(status.counts, { accounts: 2, customers: 5, due: 8 });
    assert.deepEqual(status.accounts.map(({ kind }: { kind: string }) => kind).toSorted(), ["primary", "sandbox"]);
    const words = await told("status");
    for (const part of [server.ready.urls.https, server.ready.urls.http, "2027-01-15T09:30:00.000Z (frozen)", ...server.ready.accounts.map(({ domain }) => domain)]) {
      assert.ok(words.includes(part), part);
    }
    for (const { admin, apps } of server.ready.accounts) {
      for (const secret of [admin.password, server.ready.operatorKey, ...apps.map(({ key }) => key)]) {
        assert.ok(!secret || !(words + JSON.stringify(status)).includes(secret), "status shows no secret");
      }
    }
  });

  test("clock shows, advances, goes to an instant, runs and freezes", async () => {
    assert.equal(await told("clock"), "2027-01-15T09:30:00.000Z (frozen)\n");
    assert.deepEqual(await asJson("clock", "show"), { now: "2027-01-15T09:30:00.000Z", mode: "frozen" });
    assert.equal(await told("clock", "advance", "P1M"), "2027-02-15T09:30:00.000Z (frozen), 6 pieces of due work settled\n");
    assert.deepEqual(await asJson("clock", "to", "2027-03-01T00:00:00Z"), { now: "2027-03-01T00:00:00.000Z", mode: "frozen", settled: { count: 0 } });
    assert.equal((await asJson("clock", "run")).mode, "running");
    assert.equal((await asJson("clock", "freeze")).mode, "frozen");
  });

  test("what this world refuses ends with 1 and the server's own words, and what was typed wrong with 2", async () => {
    const refused: readonly (readonly [code: number, args: readonly string[], words: RegExp])[] = [
      [1, ["token", "--user", "nobody@example.com"], /no user nobody@example\.com/],
      [1, ["user", "nobody@example.com"], /no user nobody@example\.com/],
      [2, ["clock", "advance", "soon"], /soon is not a duration/],
      [2, ["clock", "advance", "1M"], /1M is not a duration like P1M/],
      [2, ["clock", "advance", "-P1D"], /The clock only moves forward: give a duration like P1D/],
      [2, ["clock", "to", "yesterday"], /yesterday is not an instant/],
      [2, ["clock", "to", "1999-01-01T00:00:00Z"], /only moves forward/],
      [2, ["agenda", "--limit", "x"], /limit is a whole number, and not x/],
      [2, ["requests", "--limit", "x"], /limit is a whole number, and not x/],
      [2, ["token", "--resource", "foo"], /foo is no resource of the cloud global/],
      [2, ["token", "--resource", "foo", "--app-only"], /AADSTS50001: The resource principal named foo/],
    ];
    for (const [expected, args, words] of refused) {
      const { code, stdout, stderr } = await verb(...args);
      assert.deepEqual([code, stdout], [expected, ""], args.join(" "));
      assert.match(stderr, /^understudy: /);
      assert.match(stderr, words);
    }
  });

  test("a word that is no command of a group is said to be none, with those that are", async () => {
    for (const group of ["accounts", "apps", "clock"]) {
      const { code, stdout, stderr } = await verb(group, "bogus");
      assert.deepEqual([code, stdout], [2, ""]);
      assert.match(stderr, /^understudy: unknown command 'bogus'\. The commands of \w+ are: \w+, /);
    }
  });

  test("whoever reads may close early: what is said ends quietly", async () => {
    for (const words of ["export", "status", "call --list", "call customers.list", "--help", "accounts"]) {
      const line = `"$0" "$1" ${words} ${words.startsWith("-") || words.endsWith("--list") ? "" : '--data "$2"'} | true; echo "\${PIPESTATUS[0]}"`;
      const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", line, understudy.command, ...understudy.args, server.file("data")], { encoding: "utf8" });
      assert.deepEqual([stdout, stderr], ["0\n", ""], words);
    }
  });

  test("token prints one that the API takes, for either account, and nothing beside it", async () => {
    for (const account of ["primary", "sandbox"]) {
      const token = await told("token", "--account", account);
      assert.match(token, /^[\w-]+\.[\w-]+\.[\w-]+\n$/);
      const response = await fetch(`${server.ready.urls.http}/internal/v1/account`, { headers: { authorization: `Bearer ${token.trim()}` } });
      assert.equal(((await response.json()) as { kind: string }).kind, account);
    }
    const answer = await asJson("token");
    assert.equal(answer.token_type, "Bearer");
    const withoutMfa = (await told("token", "--no-mfa")).trim();
    const refused = await fetch(`${server.ready.urls.http}/v1/customers`, { headers: { authorization: `Bearer ${withoutMfa}` } });
    assert.equal(refused.status, 401);
  });

  test("keys lets the next key sign, of the global cloud or of the one that is named, and tells which are published", async () => {
    const kidsOf = async () => {
      const response = await fetch(`${server.ready.urls.http}/common/discovery/keys`);
      return ((await response.json()) as { keys: readonly { kid: string }[] }).keys.map(({ kid }) => kid);
    };
    const [former, next] = await kidsOf();
    const words = await told("keys", "--roll-over");
    assert.match(words, new RegExp(`^Tokens of the cloud global are signed with ${next} from now on\\.`));
    const published = await kidsOf();
    for (const kid of published) assert.ok(words.includes(`\n  ${kid}\n`), kid);
    assert.deepEqual([published[0], published[2]], [next, former]);
    const ofChina = await asJson("keys", "--roll-over", "china");
    assert.deepEqual([ofChina.cloud, ofChina.published.length], ["china", 3]);
    for (const args of [[], ["--roll-over", "mars"]]) {
      const { code, stdout, stderr } = await verb("keys", ...args);
      assert.deepEqual([code, stdout], [2, ""]);
      assert.match(stderr, /--roll-over/);
    }
  });

  test("mfa-policy sets an account's policy, by tenant or domain, from an instant on and for a share of the applications", async () => {
    const account = server.ready.accounts.find(({ kind }) => kind === "sandbox");
    assert.ok(account);
    const { domain, tenantId } = account;
    assert.equal(await told("mfa-policy", domain, "report"), `${domain}: report\n`);
    const withoutMfa = (await told("token", "--account", "sandbox", "--no-mfa")).trim();
    const use = () => fetch(`${server.ready.urls.http}/v1/customers`, { headers: { authorization: `Bearer ${withoutMfa}` } });
    assert.equal((await use()).status, 200);
    assert.equal(
      await told("mfa-policy", tenantId, "enforce", "--from", "2040-01-01T00:00:00Z", "--percent", "25"),
      `${domain}: enforce from 2040-01-01T00:00:00.000Z on for 25 applications in a hundred\n`,
    );
    assert.equal((await use()).status, 200);
    assert.deepEqual(await asJson("mfa-policy", tenantId, "enforce"), { tenantId, domain, mfaPolicy: "enforce", enforcedPercent: 100 });
    assert.equal((await use()).status, 401);
  });

  test("mfa-policy takes no policy and no share that there is not", async () => {
    for (const args of [["a.example", "on"], ["a.example"], ["a.example", "off", "--percent", "101"], ["a.example", "off", "--percent", "half"]]) {
      const { code, stderr } = await verb("mfa-policy", ...args);
      assert.equal(code, 2, stderr);
    }
    const { code, stderr } = await verb("mfa-policy", "nobody.example", "off");
    assert.deepEqual([code, stderr], [1, "understudy: There is no account nobody.example in this world.\n"]);
  });

  test("user shows how a user stands, and changes it as an administrator would", async () => {
    const name = server.ready.accounts.find(({ kind }) => kind === "sandbox")?.admin.userName ?? "";
    assert.equal(await told("user", name), `${name}: enabled; second factor: approval\n`);
    assert.equal(await told("user", name, "--disable", "--no-mfa", "--must-change-password"), `${name}: disabled; no second factor; must change the password\n`);
    const changed = await asJson("user", name.toUpperCase(), "--enable", "--mfa", "--revoke", "--unlock");
    assert.deepEqual([changed.userName, changed.enabled, changed.mfaMethods], [name, true, ["approval"]]);
    for (const flags of [["--enable", "--disable"], ["--disable", "--enable"], ["--sideways"], ["another"]]) {
      const { code, stderr } = await verb("user", name, ...flags);
      assert.equal(code, 2, stderr);
    }
  });

  test("export prints the whole world as one JSON document, in the same bytes each time", async () => {
    const [one, other] = [await told("export"), await told("export")];
    assert.equal(one, other);
    assert.equal(JSON.parse(one).customers.length, 5);
  });

  test("reset makes the world as it was, with or without JSON", async () => {
    await told("clock", "advance", "P1D");
    assert.equal(await told("reset"), "The world is new again, with 2 accounts.\n");
    assert.equal((await asJson("clock")).now, "2027-01-15T09:30:00.000Z");
    assert.equal((await asJson("reset")).accounts.length, 2);
  });

  test("ca says where the certificate is and how each kind of program is told to trust it", async () => {
    const answer = await asJson("ca");
    assert.equal(answer.caCertificate, server.file("data/ca.pem"));
    assert.ok(existsSync(answer.caCertificate));
    const words = await told("ca");
    for (const part of [answer.caCertificate, "NODE_EXTRA_CA_CERTS", "curl --cacert", "REQUESTS_CA_BUNDLE", "keytool"]) assert.ok(words.includes(part), part);
  });

  test("a ready file names the server as well as its folder does", async () => {
    const { code, stdout } = await run(["clock", "--ready-file", server.file("data/ready.json"), "--json"]);
    assert.equal(code, 0);
    assert.equal(JSON.parse(stdout).mode, "frozen");
  });
});

describe("a ready file that is none", () => {
  for (const [what, content] of [["no JSON", "hello"], ["an empty object", "{}"], ["a list", "[]"], ["null", "null"], ["another program's", JSON.stringify({ urls: { http: 5 }, operatorKey: "x" })]] as const) {
    test(`is said to be none, with 2: ${what}`, async (context) => {
      const file = folderOf(context).file("ready.json");
      writeFileSync(file, content);
      for (const verb of [["status"], ["ca"], ["token", "--app-only"], ["call", "customers.list"], ["profile", "write", "p.json"]]) {
        const { code, stdout, stderr } = await run([...verb, "--ready-file", file]);
        assert.deepEqual([code, stdout], [2, ""], verb.join(" "));
        assert.match(stderr, /^understudy: .*ready\.json is no ready file of a server: .*--ready-file.*\n$/);
      }
      const { code, stdout } = await run(["doctor", "--ready-file", file]);
      assert.equal(code, 1);
      assert.match(stdout, /✗ {3}.*is no ready file of a server/);
      assert.doesNotMatch(stdout, /undefined/);
    });
  }
});

describe("the verbs of the command line, without a server", () => {
  const verbs = [["status"], ["clock"], ["clock", "advance", "P1D"], ["token"], ["keys", "--roll-over"], ["reset"], ["export"], ["ca"]];

  for (const verb of verbs) {
    test(`understudy ${verb.join(" ")} ends with 1 and says what to do`, async () => {
      const folder = testFolder();
      try {
        const { code, stdout, stderr } = await run(verb, { cwd: folder.path });
        assert.equal(code, 1);
        assert.match(stderr, /^understudy: No server is running that has written .*ready\.json\. One that runs from another folder is named with --data FOLDER; start one with: understudy up, or understudy up --seed demo .*\n$/);
        assert.equal(stdout, "");
      } finally {
        folder.remove();
      }
    });
  }

  test("a ready file whose port another program has taken says so", async () => {
    const folder = testFolder();
    const other = createServer((_request, response) => response.end("<h1>Hello</h1>")).listen(0, "127.0.0.1");
    try {
      await once(other, "listening");
      writeFileSync(folder.file("ready.json"), readyFileFor(`http://127.0.0.1:${(other.address() as AddressInfo).port}`));
      const { code, stderr } = await run(["status", "--ready-file", folder.file("ready.json")]);
      assert.equal(code, 1, stderr);
      assert.match(stderr, /is another program.*start one with: understudy up/);
    } finally {
      other.close();
      folder.remove();
    }
  });

  test("a ready file whose server was killed says so", async () => {
    const folder = testFolder();
    try {
      writeFileSync(folder.file("ready.json"), readyFileFor("http://127.0.0.1:1"));
      const { code, stderr } = await run(["status", "--ready-file", folder.file("ready.json")]);
      assert.equal(code, 1);
      assert.match(stderr, /Nothing answers at http:\/\/127\.0\.0\.1:1.*has gone; start one with: understudy up/);
    } finally {
      folder.remove();
    }
  });
});
