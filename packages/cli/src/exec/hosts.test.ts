import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { realHostNames } from "@understudy/contract";
import { hostRules, isAllowable, type Verdict } from "./hosts.ts";

const { verdictOf, refusalOf } = hostRules(realHostNames, ["registry.example", "*.nuget.example", "2001:db8::7"]);

describe("a host is judged by its name:", () => {
  const cases: readonly (readonly [host: string, verdict: Verdict])[] = [
    ...realHostNames.map((name) => [name.replace("*", "westeurope"), "real"] as const),
    ["API.PartnerCenter.Microsoft.com", "real"],
    ["api.partnercenter.microsoft.com.", "real"],
    ["eastus2.login.microsoft.com", "real"],
    ["a.b.login.microsoft.com", "refused"],
    [".login.microsoft.com", "refused"],
    ["api.partnercenter.microsoft.com.evil.example", "refused"],
    ["evil-api.partnercenter.microsoft.com", "refused"],
    ["localhost", "loopback"],
    ["LOCALHOST.", "loopback"],
    ["app.localhost", "loopback"],
    ["127.0.0.1", "loopback"],
    ["127.9.8.7", "loopback"],
    ["::1", "loopback"],
    ["[::1]", "loopback"],
    ["::ffff:127.0.0.1", "loopback"],
    ["0.0.0.0", "loopback"],
    ["localhost.example", "refused"],
    ["127.0.0.1.example", "refused"],
    ["registry.example", "allowed"],
    ["Registry.Example.", "allowed"],
    ["sub.registry.example", "refused"],
    ["api.nuget.example", "allowed"],
    ["v3.api.nuget.example", "allowed"],
    ["nuget.example", "refused"],
    ["evilnuget.example", "refused"],
    ["[2001:db8::7]", "allowed"],
    ["2001:db8::8", "refused"],
    ["203.0.113.7", "refused"],
  ];
  for (const [host, verdict] of cases) test(`${host} is ${verdict}`, () => assert.equal(verdictOf(host), verdict));
});

test("a real name leads to Understudy also where everything around it is allowed", () => {
  assert.equal(hostRules(realHostNames, ["*.microsoft.com", "*.com"]).verdictOf("api.partnercenter.microsoft.com"), "real");
});

test("a refusal says which host, why, and what to do", () => {
  assert.match(refusalOf("example.com"), /^example\.com was not reached: .*leads? to Understudy.* --allow example\.com /);
});

test("a name, an address and everything below a name can be allowed, and nothing else", () => {
  for (const text of ["example.com", "*.example.com", "my_db", "10.0.0.7", "2001:db8::7", "xn--bcher-kva.example"]) assert.ok(isAllowable(text), text);
  for (const text of ["", "*", "*.", "https://example.com", "example.com:443", "example.com/", "a b", "*.*.example", "-a.example", "a..example", "foo*.example", "example.com."]) {
    assert.ok(!isAllowable(text), text);
  }
});
