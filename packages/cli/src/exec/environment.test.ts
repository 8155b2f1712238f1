import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ReadyAccount, ReadyFile } from "@understudy/server";
import { profileOf } from "../profile/variables.ts";
import { environmentFor, type Environment, type Surroundings } from "./environment.ts";

const account: ReadyAccount = {
  kind: "sandbox", cloud: "global", partnerType: "directBill", tenantId: "the-tenant", domain: "sandbox.example", admin: { userName: "admin" },
  apps: [{ type: "native", appId: "native-app" }, { type: "web", appId: "web-app", key: "the-key" }],
};

const surroundings: Surroundings = {
  proxyUrl: "http://127.0.0.1:3128", bundle: "/run/trusted.pem", preload: "/run/preload.cjs", javaOptions: [],
  ready: { urls: { api: "https://localhost:8443" } } as ReadyFile, readyFile: "/run/ready.json", account,
  application: { appId: "web-app", key: "the-key" }, profiles: {}, asked: undefined,
};

const built = (earlier: Environment = {}, changes: Partial<Surroundings> = {}) => environmentFor(earlier, { ...surroundings, ...changes });

describe("a program's environment", () => {
  test("has the proxy in every spelling, and loopback excepted from it", () => {
    const environment = built();
    for (const name of ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"]) assert.equal(environment[name], "http://127.0.0.1:3128", name);
    for (const name of ["NO_PROXY", "no_proxy"]) assert.equal(environment[name], "localhost,127.0.0.1,::1");
    assert.equal(environment["NODE_USE_ENV_PROXY"], "1");
  });

  test("has none of what led out of the machine before", () => {
    const environment = built({ HTTPS_PROXY: "http://proxy.example", all_proxy: "socks5://proxy.example", NO_PROXY: "*", no_proxy: "microsoft.com" });
    assert.ok(Object.values(environment).every((value) => !/proxy\.example|^\*$|microsoft/.test(value ?? "")));
  });

  test("names the certificates in place of those that were named before", () => {
    const environment = built({ SSL_CERT_FILE: "/etc/other.pem" });
    for (const name of ["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "GIT_SSL_CAINFO", "PIP_CERT", "DENO_CERT"]) {
      assert.equal(environment[name], "/run/trusted.pem", name);
    }
  });

  test("keeps everything else as it was", () => {
    assert.deepEqual([built({ PATH: "/bin", EMPTY: "" })["PATH"], built({ EMPTY: "" })["EMPTY"]], ["/bin", ""]);
  });

  test("adds the preload to the options that Node had, as one option whatever is in its path", () => {
    assert.equal(built()["NODE_OPTIONS"], '--require "/run/preload.cjs"');
    assert.equal(built({ NODE_OPTIONS: "--trace-warnings" })["NODE_OPTIONS"], '--trace-warnings --require "/run/preload.cjs"');
    assert.equal(built({}, { preload: String.raw`C:\some "body"\p.cjs` })["NODE_OPTIONS"], String.raw`--require "C:\\some \"body\"\\p.cjs"`);
  });

  test("adds to the options that Java had, those with a space in quotes, and leaves them alone without Java", () => {
    const javaOptions = ["-Dhttps.proxyPort=3128", "-Dstore=/a b/c"];
    assert.equal(built({ JAVA_TOOL_OPTIONS: "-Xmx1g" }, { javaOptions })["JAVA_TOOL_OPTIONS"], '-Xmx1g -Dhttps.proxyPort=3128 "-Dstore=/a b/c"');
    assert.equal(built({ JAVA_TOOL_OPTIONS: "-Xmx1g" })["JAVA_TOOL_OPTIONS"], "-Xmx1g");
    assert.ok(!Object.hasOwn(built(), "JAVA_TOOL_OPTIONS"));
  });

  test("says where the world is, and the values of one account's web application", () => {
    const names = ["READY_FILE", "API_URL", "TENANT_ID", "DOMAIN", "APP_ID", "APP_KEY"];
    const valuesOf = (environment: Environment) => names.map((name) => environment[`UNDERSTUDY_${name}`]);
    assert.deepEqual(valuesOf(built()), ["/run/ready.json", "https://localhost:8443", "the-tenant", "sandbox.example", "web-app", "the-key"]);
    const nobodyKnows = { application: { appId: "web-app" } };
    const nobody = { account: undefined, application: undefined };
    assert.deepEqual(valuesOf(built({}, nobodyKnows)).slice(4), ["web-app", undefined]);
    assert.deepEqual(valuesOf(built({}, nobody)).slice(2), [undefined, undefined, undefined, undefined]);
    const earlier = { UNDERSTUDY_APP_ID: "earlier", UNDERSTUDY_APP_KEY: "earlier" };
    assert.deepEqual(valuesOf(built(earlier, nobodyKnows)).slice(4), ["web-app", undefined]);
    assert.deepEqual(valuesOf(built(earlier, nobody)).slice(4), [undefined, undefined]);
  });

  test("has the SDK's profiles of this world and of no other, and takes the one that was asked for", () => {
    const profiles = { sandbox: profileOf(account, { appId: "web-app", key: "the-key" }, "https://localhost:8443") };
    const earlier = { PARTNER_CENTER_SANDBOX_KEY: "earlier", PARTNER_CENTER_PRIMARY_KEY: "earlier", PARTNER_CENTER_PROFILE: "primary" };
    const environment = built(earlier, { profiles });
    assert.deepEqual(["DOMAIN", "APP_ID", "KEY", "ENDPOINT", "ENDPOINT_KIND"].map((name) => environment[`PARTNER_CENTER_SANDBOX_${name}`]), ["sandbox.example", "web-app", "the-key", "https://localhost:8443", "understudy"]);
    assert.equal(environment["PARTNER_CENTER_PRIMARY_KEY"], undefined);
    const taken = (before: Environment, asked: "sandbox" | undefined) => built(before, { asked })["PARTNER_CENTER_PROFILE"];
    assert.deepEqual([taken(earlier, undefined), taken(earlier, "sandbox"), taken({}, undefined)], ["primary", "sandbox", "sandbox"]);
  });
});
