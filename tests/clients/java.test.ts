import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, before, test, type TestContext } from "node:test";
import { promisify } from "node:util";
import type { ReadyAccount } from "@understudy/server";
import { testFolder } from "../support/folders.ts";
import { testCertificate, testDropIn, testJourney } from "./client-tests.ts";
import { classPathOf, javaEnvironment } from "./java.ts";
import { environmentOf, threeValuesOf } from "./run-program.ts";
import { unlessMissing } from "../support/runtime.ts";
import { serve, type Served } from "./served.ts";
import { bearsOut } from "./table.ts";
import type { TestedClient } from "./tested-client.ts";
import { openTunnel } from "./tunnel.ts";

const programs = path.join(import.meta.dirname, "programs");

const msal4j = (name: string, pom: string) => unlessMissing<TestedClient>(name, async () => {
  const classPath = await classPathOf(pom);
  return {
    // It keeps what it gets under the host's name and looks for it under name and port, so that with a port of its
    // own it finds nothing.
    name, program: "msal4j", endpoint: "identity.tokenV2", caches: false, wrongKeyError: "MsalServiceException", tunnels: true,
    environment: (place, folder) => javaEnvironment(classPath, folder.file("trust.p12"), place),
  };
});

const current = await msal4j("MSAL for Java", "msal4j.pom.xml");
const old = await msal4j("MSAL for Java 1.4.0", "msal4j-of-partner-center-sdk.pom.xml");
const sdk = await unlessMissing("the Partner Center SDK for Java", () => classPathOf("partner-center-sdk.pom.xml"));

let served: Served;
before(async () => { served = await serve(); });
after(() => served.stop());

if (current) {
  testJourney(current, () => served);
  testCertificate(current, () => served);
  testDropIn(current, () => served);
}

// It looks every authority up, and knows none but the real names on the usual port.
if (old) testDropIn(old, () => served);

if (sdk !== undefined) {
  /** What a program on the SDK reports of an account, under the real names. */
  const reportOf = async (context: TestContext, program: string, account: ReadyAccount, more: Readonly<Record<string, string>> = {}) => {
    const tunnel = await openTunnel(served.httpsPort);
    const folder = testFolder();
    context.after(() => { tunnel.close(); folder.remove(); });
    const place = { ...served.place, proxy: tunnel.url };
    const env = { ...environmentOf(place, threeValuesOf(account)), ...await javaEnvironment(sdk, folder.file("trust.p12"), place), ...more };
    const { stdout } = await promisify(execFile)("java", [path.join(programs, `${program}.java`)], { env });
    return { report: Object.fromEntries(new URLSearchParams(stdout.trim())), asked: [...tunnel.asked].toSorted() };
  };

  test("the Partner Center SDK for Java leads a customer through its life under the real names", async (context) => {
    const { report: { wrongKey, ...report }, asked } = await reportOf(context, "PartnerCenterSdk", served.sandbox);
    assert.deepEqual(report, { read: "Contoso", listed: "true", onPages: "true", deleted: "NOT_FOUND 1000" });
    assert.match(wrongKey ?? "", /^AADSTS7000215/);
    assert.deepEqual(asked, ["api.partnercenter.microsoft.com:443", "login.microsoftonline.com:443"]);
    bearsOut("partner-center-sdk", "real names");
  });

  for (const kind of ["sandbox", "primary"] as const) {
    test(`the Partner Center SDK for Java leads a customer's users and the partner's profiles in the ${kind} account`, async (context) => {
      const account = served[kind];
      const names = await customerNamesOf(account);
      const [name = ""] = names;
      const { report } = await reportOf(context, "PartnerCenterSdkOfUsers", account, {
        USER_TOKEN: await served.userToken(account), CUSTOMER_NAME: name,
      });
      assert.deepEqual(report, {
        filtered: String(names.filter((other) => other.startsWith(name)).length), billing: "Robin", company: name,
        users: "4", patched: "Robin the First", roles: "1 0", deleted: "NOT_FOUND 60002", inactive: "true", restored: "robin",
        organization: "office@example.com", partnerBilling: "PO-7", support: "https://support.example.com", legal: "Alex", mpn: "true",
      });
      bearsOut("partner-center-sdk", "users");
    });
  }
}

async function customerNamesOf(account: ReadyAccount): Promise<readonly string[]> {
  const headers = { Authorization: `Bearer ${await served.userToken(account)}` };
  const response = await fetch(`${served.ready.urls.http}/v1/customers`, { headers });
  const { items } = (await response.json()) as { items: readonly { readonly companyProfile: { readonly companyName: string } }[] };
  return items.map(({ companyProfile }) => companyProfile.companyName);
}

test("whatever comes from Maven Central is asked for by one version", () => {
  const poms = globSync("*.pom.xml", { cwd: programs });
  assert.equal(poms.length, 3);
  for (const pom of poms) {
    const text = readFileSync(path.join(programs, pom), "utf8");
    const versions = [...text.matchAll(/<dependency>[\s\S]*?<version>(.*?)<\/version>/g)].map(([, version = ""]) => version);
    assert.ok(versions.length > 0, pom);
    for (const version of versions) assert.match(version, /^\d+(?:\.\d+)+$/, pom);
  }
});
