import assert from "node:assert/strict";
import { test } from "node:test";
import { clouds, sharedHosts } from "../clouds.ts";
import { mayBeReal } from "./target.ts";

const understudy = "https://understudy.example:8443";

test("every host of the service is real, in every cloud, also where it is stated to be an Understudy", () => {
  const hosts = [...Object.values(clouds).flatMap(({ apiHost, loginHost }) => [apiHost, loginHost]), ...Object.values(sharedHosts)];
  for (const host of hosts) for (const name of [host, host.toUpperCase(), `${host}.`, `${host}:8443`]) {
    const url = `https://${name}`;
    assert(mayBeReal(`${url}/v1/customers`, undefined, new URL(url).origin), url);
  }
});

test("this machine is not, and neither is the host that is stated to be an Understudy", () => {
  for (const url of ["https://localhost:8443/v1", "http://127.0.0.1:8480/v1", "https://127.8.9.1/", "https://[::1]:8443/", `${understudy}/v1/customers`]) {
    assert(!mayBeReal(url, undefined, understudy), url);
  }
});

test("what is not known to be harmless counts as real", () => {
  for (const url of [
    "https://understudy.example/v1", "https://understudy.example:8444/v1", "http://understudy.example:8443/v1", "https://localhost.example", "https://localhost.",
    "https://a.localhost", "https://127.0.0.1.example", "https://0.0.0.0", "https://[::ffff:7f00:1]", "https://localhost@understudy.example:8443", "ftp://localhost", "", "/v1", "https://",
  ]) assert(mayBeReal(url, undefined, understudy), url);
});

test("a Host header that is not the address's own counts as real", () => {
  assert(!mayBeReal("https://localhost:8443/v1", "LOCALHOST:8443", undefined));
  for (const host of ["api.partnercenter.microsoft.com", "localhost", "localhost:8444", ""]) assert(mayBeReal("https://localhost:8443/v1", host, undefined), host);
});
