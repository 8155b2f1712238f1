import assert from "node:assert/strict";
import { test } from "node:test";
import type { ReadyAccount } from "@understudy/server";
import { valuesFor } from "./values.ts";

const account = (kind: ReadyAccount["kind"], apps: ReadyAccount["apps"]): ReadyAccount =>
  ({ kind, cloud: "global", partnerType: "directBill", tenantId: `${kind}-tenant`, domain: `${kind}.example`, admin: { userName: "admin" }, apps });

const sandbox = account("sandbox", [{ type: "web", appId: "older" }, { type: "web", appId: "newer", key: "a-key" }]);
const primary = account("primary", [{ type: "web", appId: "only" }]);
const asked = { account: undefined, application: {} };

test("a web application whose key is known goes before one whose key is not", () => {
  const { application, missing, profiles } = valuesFor({ all: [primary, sandbox], chosen: sandbox }, asked, "https://localhost:8443");
  assert.deepEqual([application, missing], [{ appId: "newer", key: "a-key" }, []]);
  assert.deepEqual([profiles.sandbox?.appId, profiles.primary], ["newer", undefined]);
});

test("an application and a key that are given are of the chosen account alone", () => {
  const { application, profiles, missing } = valuesFor({ all: [primary, sandbox], chosen: primary }, { account: "primary", application: { app: "OTHER", key: "its-key" } }, "https://localhost:8443");
  assert.deepEqual([application, profiles.primary?.key, profiles.sandbox?.key, missing], [{ appId: "OTHER", key: "its-key" }, "its-key", "a-key", []]);
});

test("a world without an account, or without a key, says which variables are not set", () => {
  const [words] = valuesFor({ all: [], chosen: undefined }, asked, "https://localhost:8443").missing;
  assert.match(words ?? "", /no partner account, so that UNDERSTUDY_DOMAIN, .* are not set/);
  assert.deepEqual(valuesFor({ all: [primary], chosen: primary }, asked, "https://localhost:8443").missing.map((line) => line.split(/[:.] /)[0]), [
    "this world has no sandbox account", "UNDERSTUDY_APP_KEY is not set, nor PARTNER_CENTER_PRIMARY_*",
  ]);
});
