import assert from "node:assert/strict";
import { test } from "node:test";
import { targetOf, urlTargetOf } from "./targets.ts";

test("a tunnel's target is a name or an address with a port", () => {
  assert.deepEqual(targetOf("api.example:443"), { host: "api.example", port: 443 });
  assert.deepEqual(targetOf("10.0.0.7:8080"), { host: "10.0.0.7", port: 8080 });
  assert.deepEqual(targetOf("[2001:db8::7]:443"), { host: "2001:db8::7", port: 443 });
});

test("what is no target is none", () => {
  for (const text of ["", "api.example", ":443", "api.example:", "api.example:0", "api.example:65536", "api.example:443x", "a b:443", "user@api.example:443", "2001:db8::7:443", "http://api.example:443", "/"]) {
    assert.equal(targetOf(text), undefined, text);
  }
});

test("a request line's URL is taken apart, and its path stays byte for byte", () => {
  assert.deepEqual(urlTargetOf("https://api.example/v1/customers?size=2&q=%7b%2F..%2F"), {
    isSecure: true, host: "api.example", port: 443, authority: "api.example", path: "/v1/customers?size=2&q=%7b%2F..%2F",
  });
  assert.deepEqual(urlTargetOf("HTTP://Api.Example:8080//a/../b"), {
    isSecure: false, host: "Api.Example", port: 8080, authority: "Api.Example:8080", path: "//a/../b",
  });
  assert.equal(urlTargetOf("http://api.example")?.path, "/");
  assert.equal(urlTargetOf("http://api.example?a=b")?.path, "/?a=b");
  assert.equal(urlTargetOf("http://[::1]:80/x")?.host, "::1");
});

test("a name and a password in a URL go nowhere", () => {
  const target = urlTargetOf("https://somebody:secret@api.example/x#part");
  assert.deepEqual([target?.authority, target?.path], ["api.example", "/x"]);
  assert.equal(urlTargetOf("https://api.example/a@b")?.host, "api.example");
});

test("what is no whole URL of the web is none", () => {
  for (const text of ["", "/v1/customers", "*", "ftp://api.example/", "https:///x", "https://a b/", "https://a:99999/", "https://a@b@c/", "api.example:443"]) {
    assert.equal(urlTargetOf(text), undefined, text);
  }
});
