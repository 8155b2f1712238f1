import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { testCertificate, testDropIn, testJourney } from "./client-tests.ts";
import { pythonWith } from "./python.ts";
import { unlessMissing } from "../support/runtime.ts";
import { serve, type Served } from "./served.ts";
import type { TestedClient } from "./tested-client.ts";

const requirements = "msal-python.requirements.txt";

const msal = await unlessMissing<TestedClient>("MSAL for Python", async () => {
  const { command, packages } = await pythonWith(requirements);
  return {
    name: "msal-python", endpoint: "identity.tokenV2", caches: true, wrongKeyError: "Error", tunnels: true,
    environment: async ({ caCertificate }) => ({ PYTHON: command, PYTHONPATH: packages, REQUESTS_CA_BUNDLE: caCertificate }),
  };
});

let served: Served;
before(async () => { served = await serve(); });
after(() => served.stop());

if (msal) {
  testJourney(msal, () => served);
  testCertificate(msal, () => served);
  testDropIn(msal, () => served);
}

test("whatever comes from PyPI is one version, and known by its hashes", () => {
  const lines = readFileSync(path.join(import.meta.dirname, "programs", requirements), "utf8").split("\n");
  const packages = lines.filter((line) => /^[a-z]/i.test(line));
  assert.ok(packages.some((line) => line.startsWith("msal==")));
  for (const line of packages) assert.match(line, /^[\w-]+==[\d.]+ \\$/);
});
