import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { contentSecurityPolicy, formActionSource, pageHeaders } from "./content-security-policy.ts";
import { elementsNamed, readPage, textOf } from "./read-page.ts";
import { samples } from "./samples.ts";

const hashesOf = (markup: string, name: "style" | "script"): string[] =>
  elementsNamed(readPage(markup), name).map((element) => `'sha256-${createHash("sha256").update(textOf(element)).digest("base64")}'`);

const directivesOf = (policy: string): Record<string, string[]> =>
  Object.fromEntries(policy.split("; ").map((directive) => directive.split(" ")).map(([name = "", ...sources]) => [name, sources]));

const formActionOf = (formTargets: readonly string[], isOnwardFree = false): string[] | undefined =>
  directivesOf(contentSecurityPolicy({ formTargets, isOnwardFree }))["form-action"];

const waiting = samples["approval"];
assert.ok(waiting);
const waitingMarkup = waiting.page(waiting.model);

for (const [name, { page, model }] of Object.entries(samples)) {
  test(`the policy allows the style and the script of the page "${name}", by hash, and nothing else`, () => {
    const markup = page(model);
    const isFormPost = name === "form post";
    const { "form-action": _targets, ...directives } = directivesOf(contentSecurityPolicy({ isFormPost }));
    // Which page is shown is not known to the headers: any may be the one that waits, whose script asks this server.
    const [script] = hashesOf(isFormPost ? markup : waitingMarkup, "script");
    for (const its of hashesOf(markup, "script")) assert.equal(its, script);
    assert.deepEqual(directives, {
      "default-src": ["'none'"],
      "style-src": hashesOf(markup, "style"),
      "script-src": [script],
      ...(!isFormPost && { "connect-src": ["'self'"] }),
      "img-src": ["data:"],
      "base-uri": ["'none'"],
      "frame-ancestors": ["'none'"],
    });
  });
}

test("a form may lead to ourselves and to the origins of the given addresses, each once", () => {
  assert.deepEqual(formActionOf([]), ["'self'"]);
  const targets = ["https://app.example.com/callback?a=b", "https://app.example.com/other", "http://localhost:3000/", "not an address"];
  assert.deepEqual(formActionOf(targets), ["'self'", "https://app.example.com", "http://localhost:3000"]);
});

test("an application on the web may be let redirect onward to anywhere on the web; an installed one gains nothing by it", () => {
  assert.deepEqual(formActionOf(["http://localhost:3000/cb"], true), ["'self'", "http://localhost:3000", "http:", "https:"]);
  assert.deepEqual(formActionOf(["msal1234://auth"], true), ["'self'", "msal1234:"]);
});

test("a redirect URI becomes its origin, or its scheme where a policy cannot say more", () => {
  const sources = {
    "https://app.example.com/callback": "https://app.example.com",
    "https://APP.example.com:443/": "https://app.example.com",
    "https://localhost:44395/": "https://localhost:44395",
    "http://localhost": "http://localhost",
    "http://127.0.0.1:51234/cb": "http://127.0.0.1:51234",
    "https://bücher.example/": "https://xn--bcher-kva.example",
    "http://[::1]:8080/": "http:",
    "http://192.168.1.5:8080/": "http:",
    "http://my_service:3000/": "http:",
    "https://app.example.com./": "https:",
    "msal6a0c3a52-bb3d-4a2e-9d1c-6d3a0d1f7b11://auth": "msal6a0c3a52-bb3d-4a2e-9d1c-6d3a0d1f7b11:",
    "urn:ietf:wg:oauth:2.0:oob": "urn:",
    "ms-appx-web://microsoft.aad.brokerplugin/1234": "ms-appx-web:",
  };
  assert.deepEqual(Object.fromEntries(Object.keys(sources).map((address) => [address, formActionSource(address)])), sources);
});

test("what is no address, or one that is a program, is no target", () => {
  for (const address of ["", "/path", "callback", "javascript:alert(1)", "JavaScript:1", " java\nscript:1", "data:text/html,x", "vbscript:x", "blob:https://a/b", "about:blank"]) {
    assert.equal(formActionSource(address), undefined, address);
  }
});

test("no target adds a directive, a line or a keyword of its own", () => {
  const hostile = fc.tuple(fc.constantFrom("https://a", "http://a:1", "x:", "https://"), fc.string({ unit: fc.constantFrom(..."; '*\r\n\t,/:@?#a", "script-src", "'unsafe-inline'") }));
  const names = Object.keys(directivesOf(contentSecurityPolicy({})));
  fc.assert(fc.property(hostile, ([start, rest]) => {
    const policy = contentSecurityPolicy({ formTargets: [start + rest] });
    assert.deepEqual(Object.keys(directivesOf(policy)), names);
    for (const source of directivesOf(policy)["form-action"] ?? []) assert.match(source, /^(?:'self'|[a-z][a-z0-9+.-]*:(?:\/\/[a-z0-9.-]+(?::\d+)?)?)$/);
  }));
});

test("a page is HTML that nobody stores, frames or guesses at, and whose address nobody is told", () => {
  const { "Content-Security-Policy": policy, ...headers } = pageHeaders({ formTargets: ["msal1234://auth"] });
  assert.equal(policy, contentSecurityPolicy({ formTargets: ["msal1234://auth"] }));
  assert.deepEqual(headers, {
    "Content-Type": "text/html; charset=utf-8",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
  });
});

test("ID-32 the form_post answer tells its origin, which applications compare, and not its address", () => {
  assert.equal(pageHeaders({ isFormPost: true })["Referrer-Policy"], "strict-origin");
});
