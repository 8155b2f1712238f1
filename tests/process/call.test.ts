// `understudy call`: every operation of the contract by its id, from the command line; and the verbs around it.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, test } from "node:test";
import { allOperations } from "@understudy/contract";
import { testFolder } from "../support/folders.ts";
import { understudy } from "../support/server-process.ts";
import { run } from "./program.ts";
import { suiteServer } from "./suite-server.ts";

describe("call, with a server that runs", () => {
  const server = suiteServer();
  const { verb, told } = server;

  test("creates from an example, reads, lists every page, and updates with what was read", async () => {
    const example = JSON.parse(await told("call", "customers.create", "--example"));
    example.companyProfile.domain = "fromtheline.onmicrosoft.com";
    writeFileSync(server.file("customer.json"), JSON.stringify(example));
    const created = JSON.parse(await told("call", "customers.create", "--account", "sandbox", "--body", `@${server.file("customer.json")}`));
    assert.equal(created.companyProfile.domain, "fromtheline.onmicrosoft.com");
    const profile = JSON.parse(await told("call", "customers.billingProfile.get", "--account", "sandbox", "--customerId", created.id));
    const changed = { ...profile, companyName: "From the line" };
    const updated = await told("call", "customers.billingProfile.update", "--account", "sandbox", "--customerId", created.id, "--If-Match", profile.attributes.etag, "--body", JSON.stringify(changed));
    assert.equal(JSON.parse(updated).companyName, "From the line");
    const pages = (await told("call", "customers.list", "--account", "sandbox", "--size", "1", "--all")).split(/^}$/m).filter((page) => page.trim() !== "").map((page) => JSON.parse(`${page}}`));
    assert.ok(pages.length > 1);
    const ids = pages.flatMap(({ items }) => items.map(({ id }: { id: string }) => id));
    assert.ok(ids.includes(created.id));
    assert.equal(new Set(ids).size, ids.length);
  });

  test("comes as a user or as the application alone, as the operation takes it", async () => {
    assert.equal((await verb("call", "customers.list", "--app-only")).code, 0);
    const wrong = await verb("call", "profiles.mpn.get", "--app-only");
    assert.deepEqual([wrong.code, wrong.stdout], [2, ""]);
    assert.match(wrong.stderr, /takes no token of an application alone: leave out --app-only/);
    assert.match((await verb("call", "profiles.mpn.get", "--no-mfa")).stderr, /refused with 401/);
  });

  test("takes a method and a path for the operation, with what the path says", async () => {
    const listed = await told("call", "GET", "/v1/customers?size=1", "--account", "sandbox");
    assert.equal(listed.replaceAll(/"etag": .*/g, ""), (await told("call", "customers.list", "--size", "1", "--account", "sandbox")).replaceAll(/"etag": .*/g, ""));
    const [{ id }] = JSON.parse(listed).items;
    for (const path of [`/v1/customers/${id}`, `/V1/Customers/${id}/`, `https://api.partnercenter.microsoft.com/v1/customers/${id}`]) {
      assert.equal(JSON.parse(await told("call", "get", path, "--account", "sandbox")).id, id);
    }
  });

  test("tells of a refusal what happened, why and what to do; the answer itself goes to stdout", async () => {
    const { code, stdout, stderr } = await verb("call", "customers.get", "--customerId", "nobody", "--include");
    assert.equal(code, 1);
    assert.match(stdout, /^400 GET \/v1\/customers\/nobody\n[\s\S]*ms-correlationid: [\s\S]*"code": 900118/);
    assert.match(stderr, /^understudy: refused with 400: nobody is not a customer id\.\n[\s\S]*GUID[\s\S]*see https:\/\/learn\.microsoft\.com\/partner-center\/developer\/[\w-]+/);
  });

  test("with --json an answer is one line, with status and headers, refused or not", async () => {
    const profile = await told("call", "profiles.mpn.get", "--json");
    const { status, headers, body } = JSON.parse(profile);
    assert.deepEqual([profile.split("\n").length, status, headers["content-type"], typeof body.mpnId], [2, 200, "application/json; charset=utf-8", "string"]);
    const refused = await verb("call", "customers.get", "--customerId", "nobody", "--json");
    assert.deepEqual([refused.code, JSON.parse(refused.stdout).status, JSON.parse(refused.stdout).body.code], [1, 400, 900118]);
  });

  test("of an operation that is planned says so", async () => {
    const { code, stderr } = await verb("call", "serviceRequests.list");
    assert.equal(code, 1);
    assert.match(stderr, /refused with 501: serviceRequests\.list is a documented operation that Understudy does not serve yet/);
  });

  test("apps lists, registers and adds a key, which is shown once", async () => {
    const app = JSON.parse(await told("apps", "create", "--account", "sandbox", "--name", "From the line", "--json"));
    const [{ value }] = app.keys;
    const listed = await told("apps", "--account", "sandbox");
    assert.ok(listed.includes(app.appId) && !listed.includes(value));
    // Whose an application is need not be said; said wrongly, it is put right.
    const added = JSON.parse(await told("apps", "add-key", app.appId, "--json"));
    const wrong = await verb("apps", "add-key", app.appId, "--account", "primary");
    assert.deepEqual([wrong.code, wrong.stdout], [2, ""]);
    assert.match(wrong.stderr, /is the sandbox account's \(.*\): leave out --account primary/);
    const nobodys = await verb("apps", "add-key", "00000000-0000-4000-8000-000000000001");
    assert.deepEqual([nobodys.code, nobodys.stdout], [1, ""]);
    assert.match(nobodys.stderr, /^understudy: No account of this world has an application 00000000/);
    for (const key of [value, added.value]) assert.match(await told("token", "--app-only", "--app", app.appId, "--key", key), /^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const unknown = await verb("token", "--account", "sandbox", "--app-only", "--app", app.appId);
    assert.deepEqual([unknown.code, unknown.stdout], [2, ""]);
    assert.match(unknown.stderr, /shown once\. Give it with --key/);
  });

  test("token prints the application's whole request, as the documents show it", async () => {
    const { url, form } = JSON.parse(await told("token", "--app-only", "--request", "--json"));
    const answer = await (await fetch(url, { method: "POST", body: new URLSearchParams(form) })).json() as { token_type: string };
    assert.equal(answer.token_type, "Bearer");
    assert.equal((await verb("token", "--request")).code, 2);
  });

  test("S-41 S-42 profiles written for the SDK lead to either account by their name, and are their owner's alone", async () => {
    const file = server.file("profiles.json");
    await told("profile", "write", file);
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.match((await verb("profile", "write", file)).stderr, /is there already\. Write it anew with --force/);
    const shown = await run(["profile", "list", "--file", file]);
    for (const { domain, apps } of server.ready.accounts) {
      assert.ok(shown.stdout.includes(domain));
      for (const { key } of apps) assert.ok(!key || !shown.stdout.includes(key));
    }
    const checked = await verb("profile", "check", "sandbox", "--file", file);
    assert.deepEqual([checked.code, checked.stderr], [0, ""]);
    assert.match(checked.stdout, /^sandbox is right: .*\nA program trusts its certificate with NODE_EXTRA_CA_CERTS=.*ca\.pem\n$/);
    const unnamed = await verb("profile", "check", "sandbox");
    assert.deepEqual([unnamed.code, unnamed.stdout], [2, ""]);
    assert.match(unnamed.stderr, /Name the file of profiles with --file, or in PARTNER_CENTER_PROFILES/);
    const env = { PARTNER_CENTER_PROFILES: file, NODE_EXTRA_CA_CERTS: server.ready.caCertificate };
    for (const name of ["sandbox", "primary"]) {
      const { code, stdout } = await run(["profile", "check", name], { env });
      assert.deepEqual([code, stdout.includes(`of the ${name} account`)], [0, true]);
    }
    assert.match((await run(["profile", "check", "production"], { env })).stderr, /there is no profile "production"/);
  });

  test("a profile is written with a key that is given, beside those of other names, and to where it can be", async () => {
    const file = server.file("two.json");
    const { appId, keys: [{ value }] } = JSON.parse(await told("apps", "create", "--json"));
    await told("profile", "write", file, "--account", "sandbox");
    await told("profile", "write", file, "--account", "primary", "--app", appId, "--key", value);
    const { profiles } = JSON.parse(readFileSync(file, "utf8"));
    assert.deepEqual([Object.keys(profiles), profiles.primary.appId, profiles.primary.key], [["sandbox", "primary"], appId, value]);
    assert.match(await told("profile", "check", "primary", "--file", file), /primary is right/);
    const wrong: readonly (readonly [args: readonly string[], words: RegExp])[] = [
      [[file, "--account", "primary"], /is there already, and has a profile primary\. Write it anew with --force/],
      [[server.file("none/p.json")], /cannot be written to .*none\/p\.json: ENOENT/],
      [[server.file("third.json"), "--key", value], /one account's: say which with --account/],
      [[server.file("third.json"), "--account", "primary", "--app", appId], /The key of .* is not known here.*--key.*apps add-key/],
    ];
    for (const [args, words] of wrong) {
      const { code, stdout, stderr } = await verb("profile", "write", ...args);
      assert.deepEqual([code, stdout], [2, ""], args.join(" "));
      assert.match(stderr, words);
    }
  });

  test("doctor finds a server that runs well, and says of one that has gone what to do", async () => {
    assert.match(await told("doctor"), /The server answers at [\s\S]*HTTPS answers at [\s\S]*The world's clock shows/);
    const gone = await run(["doctor", "--data", server.file("nowhere"), "--json"]);
    assert.equal(gone.code, 1);
    const { isWell, findings } = JSON.parse(gone.stdout);
    assert.equal(isWell, false);
    assert.match(findings.at(-1).what, /start one with: understudy up/);
  });

  test("doctor names a certificate that is not there, and a key that is another server's", async () => {
    const file = server.file("other.json");
    writeFileSync(file, JSON.stringify({ ...server.ready, caCertificate: server.file("none.pem"), operatorKey: "another" }));
    const { code, stdout, stderr } = await run(["doctor", "--ready-file", file]);
    assert.deepEqual([code, stderr], [1, ""]);
    assert.match(stdout, /✗ {3}The certificate .*none\.pem, which the ready file names, cannot be read[\s\S]*✗ {3}The control API does not take the operator key/);
  });

  test("what profile env prints for a shell is what it says as JSON", async () => {
    const script = `${await told("profile", "env", "sandbox")}\nprintf %s "$PARTNER_CENTER_SANDBOX_KEY"`;
    assert.equal(String(execFileSync("sh", ["-c", script])), JSON.parse(await told("profile", "env", "sandbox", "--json")).PARTNER_CENTER_SANDBOX_KEY);
  });
});

describe("call, where the server of the ready file has gone", () => {
  const server = suiteServer();

  /** A ready file whose server is at another address. */
  function fileLeadingTo(http: string): string {
    const file = server.file("moved.json");
    writeFileSync(file, JSON.stringify({ ...server.ready, urls: { ...server.ready.urls, http, control: `${http}/_understudy/v1` } }));
    return file;
  }

  const calls = [["call", "customers.list"], ["call", "customers.list", "--app-only"], ["token", "--app-only"], ["token"]];

  test("says so, and what to do", async () => {
    const file = fileLeadingTo("http://127.0.0.1:1");
    for (const words of calls) {
      const { code, stdout, stderr } = await run([...words, "--ready-file", file]);
      assert.deepEqual([code, stdout], [1, ""], words.join(" "));
      assert.match(stderr, /^understudy: Nothing answers at http:\/\/127\.0\.0\.1:1\/.*The server of that ready file has gone; start one with: understudy up\n$/);
    }
  });

  test("says so of another program in its place", async (context) => {
    const other = createServer((_request, response) => response.end("hello")).listen(0, "127.0.0.1");
    context.after(() => other.close());
    await once(other, "listening");
    const file = fileLeadingTo(`http://127.0.0.1:${(other.address() as AddressInfo).port}`);
    for (const words of calls) {
      const { code, stderr } = await run([...words, "--ready-file", file]);
      assert.equal(code, 1);
      assert.match(stderr, /^understudy: What answers at http:.* is another program\. /, words.join(" "));
    }
  });

  test("a body is read before anything is asked: one that cannot be is a mistake of its own", async (context) => {
    const file = fileLeadingTo("http://127.0.0.1:1");
    const folder = openSync(server.file("."), "r");
    context.after(() => closeSync(folder));
    const { status, stderr } = spawnSync(understudy.command, [...understudy.args, "call", "customers.create", "--body", "-", "--ready-file", file], { stdio: [folder, "pipe", "pipe"] });
    assert.deepEqual([status, String(stderr)], [2, "understudy: What comes in cannot be read: EISDIR: illegal operation on a directory, read\n"]);
  });
});

describe("call, before anything is sent", () => {
  test("knows every operation of the contract, and tells what each takes", async () => {
    const { stdout } = await run(["call", "--list"]);
    for (const { id, host } of allOperations) assert.equal(stdout.includes(`  ${id} `), host !== "subscriber", id);
    const help = (await run(["call", "customers.billingProfile.update", "--help"])).stdout;
    for (const part of ["PUT /v1/customers/{customerId}/profiles/billing", "--customerId <text>", "--body <json>", "https://learn.microsoft.com/partner-center/developer/update-a-customer-s-billing-profile."]) assert.ok(help.includes(part), part);
  });

  test("a wrong call says what is wrong and exits with 2", async (context) => {
    const folder = testFolder();
    context.after(() => folder.remove());
    mkdirSync(folder.file("data"));
    const wrong: readonly (readonly [args: readonly string[], words: RegExp])[] = [
      [["customrs.get"], /no operation "customrs\.get"\. Do you mean customers\.get\?/],
      [["customers"], /no operation "customers"\. Do you mean [\w.]+, /],
      [["customers.get"], /required option '--customerId <text>'[\s\S]*understudy call customers\.get --help/],
      [["customers.list", "--sizes", "1"], /unknown option '--sizes'[\s\S]*Did you mean --size/],
      [["customers.list", "--size", "many"], /It is a whole number/],
      [["customers.get", "--customerId", ""], /--customerId is "", which no path can have as a part/],
      [["customers.get", "--customerId", "."], /--customerId is "\."/],
      [["customers.billingProfile.get", "--customerId", ".."], /--customerId is "\.\."/],
      [["customers.list", "extra"], /too many arguments/],
      [["customers.get", "--customerId", "x", "--body", "{}"], /unknown option '--body'/],
      [["customers.get", "--example"], /takes no body/],
      [["customers.create"], /customers\.create takes a body: give it with --body .*call customers\.create --example/],
      [["customers.create", "--body", "@"], /--body @ names no file/],
      [["customers.get", "--customerid", "x"], /There is no option --customerid\. Did you mean --customerId\?/],
      [["customers"], /Do you mean customers\.\w+, .*: understudy call --list customers\n/],
      [["--account", "sandbox", "customers.list"], /--account stands before the operation/],
      [["GET"], /GET goes with a path, as in: understudy call GET \/v1\/customers/],
      [["GET", "/v1/nothing"], /no operation GET \/v1\/nothing\..*--list \/v1\/nothing/],
      [["GET", "/v1/customers/{customerId}"], /required option '--customerId <text>'/],
      [["GET", "/v1/customers?sizes=1"], /unknown option '--sizes'/],
    ];
    await Promise.all(wrong.map(async ([args, words]) => {
      const { code, stdout, stderr } = await run(["call", ...args], { cwd: folder.file("data") });
      assert.deepEqual([code, stdout], [2, ""], args.join(" "));
      assert.match(stderr, words);
    }));
  });

  test("completion offers commands, operations and their parameters", async () => {
    const offers = async (...words: readonly string[]) => (await run(["completion", "offer", "--", ...words])).stdout.split("\n").filter((line) => line !== "");
    assert.ok((await offers("")).includes("call"));
    assert.deepEqual(await offers("clo"), ["clock"]);
    assert.ok((await offers("clock", "")).includes("advance"));
    assert.deepEqual(await offers("call", "customers.billingProfile."), ["customers.billingProfile.get", "customers.billingProfile.update"]);
    assert.deepEqual(await offers("call", "customers.get", "--cu"), ["--customerId"]);
    assert.deepEqual(await offers("call", "customers.list", "--account", ""), ["primary", "sandbox"]);
    assert.deepEqual(await offers("token", "--account", "s"), ["sandbox"]);
    assert.deepEqual(await offers("accounts", "su"), ["suspend"]);
    assert.deepEqual(await offers("token", "--user", ""), []);
  });

  test("completion works for the program and for npx, which puts nothing on the PATH", async () => {
    const { stdout: script } = await run(["completion", "bash"]);
    for (const [words, offered] of [[["understudy", "clo"], "clock"], [["npx", "understudy", "clo"], "clock"], [["npx", "understudy", "token", "--account", "s"], "sandbox"], [["npx", "other", "clo"], ""], [["npx", "und"], ""]] as const) {
      const line = `${script}\nCOMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}; _understudy; echo "\${COMPREPLY[*]}"`;
      assert.equal(String(execFileSync("bash", ["--norc", "-c", line], { env: { PATH: "/usr/bin:/bin" } })), `${offered}\n`, words.join(" "));
    }
    for (const shell of ["zsh", "fish", "powershell"]) assert.match((await run(["completion", shell])).stdout, /npx[^]*completion offer|completion offer[^]*npx/, shell);
  });

  test("lists the operations of a word, of a path, or none, also as JSON", async () => {
    const list = async (...words: readonly string[]) => JSON.parse((await run(["call", "--list", ...words, "--json"])).stdout) as readonly { id: string; method: string; path: string }[];
    const billing = await list("billingprofile");
    assert.ok(billing.some(({ id }) => id === "customers.billingProfile.get") && billing.every((one) => /billing ?profile/i.test(JSON.stringify(one))));
    assert.ok((await list("/v1/customers/{customerId}/profiles")).every(({ path }) => path.startsWith("/v1/customers/{customerId}/profiles")));
    assert.ok((await list()).length > billing.length);
    assert.match((await run(["call", "--list", "billingprofile"])).stdout, /^customers\n {2}customers\.billingProfile\.get {2}/m);
    const none = await run(["call", "--list", "nothing-like-it"]);
    assert.deepEqual([none.code, none.stdout], [1, ""]);
  });

  test("call --help and help call say the same, with every option, and call alone is a mistake", async () => {
    const help = await run(["call", "--help"]);
    assert.deepEqual(await run(["help", "call"]), help);
    for (const part of ["--account <kind>", "--body <json>", "--list [pattern]", "--app-only", "--key <key>", "--all", "--json", "call METHOD PATH"]) assert.ok(help.stdout.includes(part), part);
    const alone = await run(["call"]);
    assert.deepEqual([alone.code, alone.stdout, alone.stderr], [2, "", help.stdout]);
  });
});
