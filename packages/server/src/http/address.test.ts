import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { addressed, cameThroughDashboard, normalised, refusalOfHost } from "./address.ts";

describe("the path of a request", () => {
  const same: readonly (readonly [string, string])[] = [
    ["/v1/customers", "/v1/customers"],
    ["/v1/customers/", "/v1/customers"],
    ["//v1///customers//", "/v1/customers"],
    ["/v1//v1/customers", "/v1/customers"],
    ["/V1/v1/v1/customers", "/V1/customers"],
    ["/v1/v10/customers", "/v1/v10/customers"],
    ["/partner/v1/v1", "/partner/v1/v1"],
    ["/", "/"],
    ["//", "/"],
    ["*", "*"],
  ];
  for (const [sent, meant] of same) {
    test(`${sent} means ${meant}`, () => assert.equal(normalised(sent), meant));
  }

  test("nothing of a query is changed, whatever stands in it", () => {
    assert.equal(normalised("/v1//customers/?filter=a//b/&x=/v1/v1/"), "/v1/customers?filter=a//b/&x=/v1/v1/");
  });

  test("doubled slashes, a doubled version and a trailing slash never make a difference", () => {
    const segment = fc.stringMatching(/^[A-Za-z0-9%._-]{1,8}$/).filter((text) => text.toLowerCase() !== "v1");
    const slashes = fc.constantFrom("/", "//", "///");
    const messy = fc.record({ segments: fc.array(fc.tuple(slashes, segment), { minLength: 1 }), end: fc.constantFrom("", "/", "//"), again: fc.nat(3) });
    fc.assert(fc.property(messy, ({ segments, end, again }) => {
      const plain = `/v1/${segments.map(([, text]) => text).join("/")}`;
      const sent = "/v1".repeat(again) + "/v1" + segments.map(([between, text]) => between + text).join("") + end;
      assert.equal(normalised(sent), plain);
      assert.equal(normalised(plain), plain);
    }));
  });
});

describe("the dashboard's door", () => {
  const through: Readonly<Record<string, string>> = {
    "/dashboard/api/v1/customers?size=1": "/v1/customers?size=1",
    "/Dashboard//API/v1/v1/customers/": "/v1/customers",
    "http://localhost:8480/dashboard/api/v1/customers": "/v1/customers",
    "/dashboard/api": "/", "/dashboard/api?x=1": "/?x=1", "/dashboard/api/dashboard/api/v1": "/dashboard/api/v1",
  };
  for (const [url, path] of Object.entries(through)) {
    test(`${url} is the path behind it, and known to have come through`, () => {
      const request = { url, headers: {} };
      assert.equal(addressed(request), path);
      assert.ok(cameThroughDashboard(request));
    });
  }

  for (const url of ["/dashboard", "/dashboard/apis/v1", "/dashboard/customers/api/v1", "/v1/dashboard/api/v1", "/dashboard/%61pi/v1", "/?/dashboard/api/v1"]) {
    test(`${url} does not come through it`, () => {
      const request = { url, headers: {} };
      assert.equal(addressed(request), url);
      assert.ok(!cameThroughDashboard(request));
    });
  }
});

describe("the host of a request", () => {
  test("a request line with a whole URL is routed by its path, and its host counts", () => {
    const headers = { host: "elsewhere" };
    assert.equal(addressed({ url: "http://api.partnercenter.microsoft.com/v1/customers?size=1", headers }), "/v1/customers?size=1");
    assert.equal(headers.host, "api.partnercenter.microsoft.com");
    assert.equal(addressed({ url: "HTTPS://name:8443", headers }), "/");
    assert.equal(headers.host, "name:8443");
    assert.equal(addressed({ url: "http://name?size=1", headers }), "/?size=1");
  });

  test("any other request line leaves the Host header alone", () => {
    const headers = { host: "localhost:8480" };
    assert.equal(addressed({ url: "/v1/http://x/", headers }), "/v1/http:/x");
    assert.equal(headers.host, "localhost:8480");
  });

  for (const host of ["localhost", "localhost:8480", "127.0.0.1:1", "[::1]:8443", "[::1]", "under_score:80", "LOGIN.MicrosoftOnline.com", "name."]) {
    test(`${host} is taken for a host`, () => assert.equal(refusalOfHost(host, "1.1"), undefined));
  }

  for (const host of ["", "a b", "a/b", "user@name", "a b[%", "name:port", "name:70000", "[::1", "a?b", "a#b", "<script>"]) {
    test(`"${host}" is refused as a host`, () => assert.equal(refusalOfHost(host, "1.1")?.definition.status, 400));
  }

  test("only HTTP 1.0 may leave the host out", () => {
    assert.equal(refusalOfHost(undefined, "1.0"), undefined);
    assert.equal(refusalOfHost(undefined, "1.1")?.definition.status, 400);
  });
});
