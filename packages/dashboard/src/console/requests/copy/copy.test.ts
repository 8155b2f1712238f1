// The copies do what the request did: the shell itself reads the command, and the program is run.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import fc from "fast-check";
import type { InspectedRequest } from "../../api/answers.ts";
import { hasRedacted, copiedOf, tokenCommandOf } from "./copied.ts";
import { curlOf, shellQuoted } from "./curl.ts";
import { typescriptOf } from "./typescript.ts";

const root = "http://localhost:8480";

const inspected = (changes: Partial<InspectedRequest> = {}): InspectedRequest => ({
  id: 1, at: "2027-01-15T09:30:00.000Z", method: "GET", path: "/v1/customers", status: 401, durationMs: 1, requestId: "r", correlationId: "c",
  throughDashboard: false, request: { headers: {} }, answer: { headers: {} }, ...changes,
});

const withBody = (method: string, text: string, headers: Readonly<Record<string, string>> = {}): InspectedRequest =>
  inspected({ method, request: { headers, body: { text, bytes: text.length, cut: false } } });

/** What a shell hands to curl, without calling it. */
function wordsOf(command: string, env: Readonly<Record<string, string>> = {}): string[] {
  const { stdout, stderr, status } = spawnSync("sh", ["-c", `curl() { printf '%s\\0' "$@"; }\n${command}`], { encoding: "utf8", env });
  assert.deepEqual([status, stderr], [0, ""], command);
  return stdout.split("\0").slice(0, -1);
}

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a program hands to fetch. */
async function sentBy(program: string, env: Readonly<Record<string, string>> = {}): Promise<Sent> {
  let sent: Sent | undefined;
  const fetch = async (url: string, init: Omit<Sent, "url">) => { sent = { url, ...init }; return { status: 200, text: async () => "" }; };
  const run = new Function("fetch", "process", "console", `return (async () => {${program}})();`) as (...values: readonly unknown[]) => Promise<void>;
  await run(fetch, { env }, { log: () => {} });
  assert.ok(sent);
  return sent;
}

const fixed = ["--silent", "--show-error", "--include", "--globoff", "--path-as-is"];

test("whatever a text holds, the shell reads it as one word", () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0")), { maxLength: 20 }), (texts) => {
    const lines = texts.map((text) => `printf '%s\\0' ${shellQuoted(text)}`);
    const { stdout } = spawnSync("sh", ["-c", lines.join("\n")], { encoding: "utf8" });
    assert.deepEqual(stdout.split("\0").slice(0, -1), texts);
  }), { numRuns: 30 });
  for (const text of ["it's", "$(id)", "`id`", "a\nb", "\\", "", "--x", "!1", "~"]) assert.deepEqual(wordsOf(`curl ${shellQuoted(text)}`), [text]);
});

test("a plain question is copied as its address", async () => {
  assert.deepEqual(wordsOf(curlOf(inspected(), root)), [...fixed, `${root}/v1/customers`]);
  assert.deepEqual(await sentBy(typescriptOf(inspected(), root)), { url: `${root}/v1/customers`, method: "GET", redirect: "manual" });
});

test("what it proved itself with is read from a variable, which the shell fills in", async () => {
  const request = inspected({ user: "admin@contoso.com", appId: "0a", request: { headers: { authorization: "Bearer [redacted]" } } });
  assert.deepEqual(wordsOf(curlOf(request, root), { TOKEN: "ey.J'x" }).slice(-2), ["--header", "Authorization: Bearer ey.J'x"]);
  assert.equal((await sentBy(typescriptOf(request, root), { TOKEN: "ey" })).headers["authorization"], "Bearer ey");
  assert.match(typescriptOf(request, root), /^\/\/ .*npx understudy token --user admin@contoso\.com --app 0a\n/);
  const basic = inspected({ request: { headers: { authorization: "Basic [redacted]" } } });
  assert.deepEqual(wordsOf(curlOf(basic, root), { CREDENTIALS: "YTpi" }).slice(-1), ["Authorization: Basic YTpi"]);
  assert.equal((await sentBy(typescriptOf(basic, root), { CREDENTIALS: "YTpi" })).headers["authorization"], "Basic YTpi");
});

test("a user's token is made by a command, an application's own by none that names it", () => {
  assert.equal(tokenCommandOf(inspected({ user: "a@b.c" })), "npx understudy token --user a@b.c");
  assert.equal(tokenCommandOf(inspected({ appId: "x" })), "npx understudy token");
});

test("a body is sent as it was, under its own type or none", async () => {
  const text = "{\"name\": \"O'Neill\\n$HOME\"}\n@file";
  const json = withBody("POST", text, { "content-type": "application/json", "content-length": "99" });
  assert.deepEqual(wordsOf(curlOf(json, root)), [...fixed, `${root}/v1/customers`, "--header", "content-type: application/json", "--data-raw", text]);
  assert.deepEqual((await sentBy(typescriptOf(json, root))).body, text);
  assert.deepEqual(wordsOf(curlOf(withBody("PATCH", "x"), root)).slice(-6), ["--request", "PATCH", `${root}/v1/customers`, "--header", "content-type:", "--data-raw", "x"].slice(-6));
});

test("methods are what they were, and HEAD waits for no body", () => {
  assert.ok(wordsOf(curlOf(inspected({ method: "DELETE" }), root)).join(" ").includes("--request DELETE"));
  assert.ok(wordsOf(curlOf(inspected({ method: "POST" }), root)).join(" ").includes("--request POST"));
  assert.ok(wordsOf(curlOf(inspected({ method: "HEAD" }), root)).includes("--head"));
});

test("headers that mean something go along, with the name of a real service", async () => {
  const request = inspected({ request: { headers: {
    host: "api.partnercenter.microsoft.com", "user-agent": "x", origin: "http://x", "if-match": "\"a\"", "ms-requestid": "1", "x-locale": "",
  } } });
  assert.deepEqual(wordsOf(curlOf(request, root)).filter((word) => word.includes(":") || word.endsWith(";")).slice(1), [
    "host: api.partnercenter.microsoft.com", "if-match: \"a\"", "ms-requestid: 1", "x-locale;",
  ]);
  const { headers } = await sentBy(typescriptOf(request, root));
  assert.deepEqual(headers, { host: "api.partnercenter.microsoft.com", "if-match": "\"a\"", "ms-requestid": "1", "x-locale": "" });
  assert.ok(!curlOf(inspected({ request: { headers: { host: "127.0.0.1:8480" } } }), root).includes("header"));
});

test("an address with signs of the shell and of curl is one address, and tells where secrets were", () => {
  const request = inspected({ path: "/v1/customers?filter={\"a\":[1-3]}&code=[redacted]&x='$(id)'" });
  assert.equal(wordsOf(curlOf(request, root)).at(-1), `${root}${request.path}`);
  assert.deepEqual([hasRedacted(copiedOf(request, root)), hasRedacted(copiedOf(inspected(), root))], [true, false]);
});

test("any request comes through both copies whole", async () => {
  const anyText = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\0", ""));
  await fc.assert(fc.asyncProperty(anyText, anyText, async (path, body) => {
    const request = withBody("PUT", body, { "content-type": "text/plain" });
    const changed = { ...request, path: `/${path}` };
    assert.deepEqual(wordsOf(curlOf(changed, root)).slice(-5), [`${root}/${path}`, "--header", "content-type: text/plain", "--data-raw", body]);
    const sent = await sentBy(typescriptOf(changed, root));
    assert.deepEqual([sent.url, sent.method, sent.body], [`${root}/${path}`, "PUT", body]);
  }), { numRuns: 30 });
});
