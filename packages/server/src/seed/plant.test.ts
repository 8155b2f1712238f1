import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { describe, test } from "node:test";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { dialects } from "../../../../tests/support/databases.ts";
import { testFolder } from "../../../../tests/support/folders.ts";
import { selfSigned } from "../../../../tests/support/self-signed.ts";
import { startWorld, type Json, type TestWorld } from "../../../../tests/support/world.ts";
import { SeedRefused } from "./refusal.ts";

const tenantId = "0A0B0C0D-0000-4000-8000-00000000000A";
const certificates = [selfSigned(), selfSigned({ validFrom: "2021-01-01T00:00:00Z" })] as const;
const redirectUris = [{ type: "web", uri: "https://app.example.com/signed-in" }, { type: "native", uri: "myapp://signed-in" }];

const seed = {
  settings: { accessTokenSeconds: 120, sandboxLimits: "unlimited" },
  accounts: [
    {
      cloud: "global", partnerType: "directBill", domain: "contosopartner.onmicrosoft.com", companyName: "Contoso Partner", tenantId,
      mfaPolicy: "off", admin: { userName: "Ada", password: "Lovelace-1815" },
      apps: [{ type: "web", appId: "0A0B0C0D-0000-4000-8000-00000000000B", key: "a key of the seed file" }, { type: "native" }, {
        type: "web", displayName: "Certified", redirectUris, multiTenant: true, appIdUri: "api://certified",
        certificates: [certificates[0].pem, certificates[1].der],
      }],
      customers: [customerDraft("Alpha"), customerDraft("Beta")],
      sandbox: {
        domain: "contosopartnersandbox.onmicrosoft.com", companyName: "Contoso Partner (sandbox)", admin: { userName: "grace" },
        apps: [{ type: "web", displayName: "Tests" }], customers: [customerDraft("Gamma")],
      },
    },
    { cloud: "germany", partnerType: "indirectProvider", domain: "partner.onmicrosoft.de", companyName: "German", admin: { userName: "admin" } },
    { cloud: "usgov", partnerType: "directBill", domain: "partner.onmicrosoft.us", companyName: "Gov", admin: { userName: "admin" } },
  ],
};

const contoso = ({ accounts }: TestWorld["ready"]) =>
  accounts.find(({ domain }) => domain === "contosopartner.onmicrosoft.com") as TestWorld["primary"];

async function planted(content: unknown, dialect: (typeof dialects)[number], work: (world: TestWorld) => Promise<void>): Promise<void> {
  const folder = testFolder();
  try {
    writeFileSync(folder.file("seed.json"), JSON.stringify(content));
    const world = await startWorld({ seed: folder.file("seed.json") }, dialect);
    await work(world).finally(() => world.close());
  } finally {
    folder.remove();
  }
}

for (const dialect of dialects) {
  describe(`a planted seed on ${dialect}`, () => {
    test("has the accounts of the file, in their clouds, with what was given and the rest made up", () =>
      planted(seed, dialect, async ({ ready }) => {
        const accounts = ready.accounts.map(({ kind, cloud, partnerType, domain }) => `${kind} ${cloud} ${partnerType} ${domain}`);
        assert.deepEqual(accounts.toSorted(), [
          "primary germany indirectProvider partner.onmicrosoft.de",
          "primary global directBill contosopartner.onmicrosoft.com",
          "primary usgov directBill partner.onmicrosoft.us",
          "sandbox global directBill contosopartnersandbox.onmicrosoft.com",
        ]);
        const primary = contoso(ready);
        assert.equal(primary.tenantId, tenantId.toLowerCase());
        assert.deepEqual(primary.admin, { userName: "ada@contosopartner.onmicrosoft.com", password: "Lovelace-1815" });
        assert.ok(primary.apps.some(({ appId, key }) => appId === "0a0b0c0d-0000-4000-8000-00000000000b" && key === "a key of the seed file"));
        const sandbox = ready.accounts.find(({ kind }) => kind === "sandbox");
        assert.ok((sandbox?.admin.password?.length ?? 0) >= 20);
        assert.equal(sandbox?.apps.length, 1);
      }));

    test("answers the API: its key gets a token under its tenant id, and its customers are there", () =>
      planted(seed, dialect, async (world) => {
        const token = await world.appToken({ ...contoso(world.ready), domain: tenantId });
        const { json } = await world.call("GET", "/v1/customers", { token });
        assert.deepEqual(json.items.map((item: { companyProfile: { companyName: string } }) => item.companyProfile.companyName).toSorted(), ["Alpha", "Beta"]);
        const ofSandbox = await world.call("GET", "/v1/customers", { token: await world.appToken(world.sandbox) });
        assert.equal(ofSandbox.json.totalCount ?? ofSandbox.json.items.length, 1);
        const { settings } = (await world.control("GET", "/status")).json;
        assert.deepEqual([settings.accessTokenSeconds, settings.sandboxLimits, settings.mfaAnswer], [120, "unlimited", "modern"]);
      }));

    test("has applications with the certificates, the redirect URIs and the reach that the file gives them", () =>
      planted(seed, dialect, async (world) => {
        const { json } = await world.call("GET", "/internal/v1/applications", { token: await world.userToken(contoso(world.ready)) });
        const shown = json.find((app: Json) => app.displayName === "Certified");
        assert.deepEqual(shown.redirectUris, redirectUris);
        assert.deepEqual(shown.certificates.map((one: Json) => [one.thumbprint, one.startDate]), [
          [certificates[0].sha1("base64url"), "2020-01-01T00:00:00.000Z"], [certificates[1].sha1("base64url"), "2021-01-01T00:00:00.000Z"],
        ]);
        const rows = (await world.control("GET", "/export")).json.applications;
        const reach = rows.map((row: Json) => [row.display_name, row.multi_tenant, row.app_id_uri]);
        assert.deepEqual(reach.filter(([name]: [string]) => name === "Certified"), [["Certified", 1, "api://certified"]]);
        assert.ok(reach.filter(([name]: [string]) => name !== "Certified").every(([, multiTenant, uri]: unknown[]) => multiTenant === 0 && uri === null));
      }));

    const [first, ...others] = seed.accounts;
    const withApps = (...apps: readonly object[]) => [{ ...first, apps }];
    const refused: readonly (readonly [why: string, accounts: unknown[], place: RegExp])[] = [
      ["a domain that is taken", [first, { ...others[0], domain: "contosopartner.onmicrosoft.com" }], /\/accounts\/1: .*contosopartner\.onmicrosoft\.com/],
      ["a customer with another one's domain", [{ ...first, customers: [customerDraft("Alpha"), customerDraft("alpha")] }], /\/accounts\/0\/customers\/1: /],
      ["more customers than a sandbox may have", [{
        ...first, sandbox: { ...first?.sandbox, customers: Array.from({ length: 76 }, (_, index) => customerDraft(`Customer ${index}`)) },
      }], /\/accounts\/0\/sandbox\/customers\/75: /],
      ["a certificate that is none", withApps({ type: "web" }, { type: "web", certificates: ["a certificate"] }), /\/accounts\/0\/apps\/1: .*certificate: it is not an X\.509/],
      ["a certificate that is given twice", withApps({ type: "web", certificates: [certificates[0].pem, certificates[0].der] }), /\/accounts\/0\/apps\/0: .*has it already/],
      ["a certificate of a native application", withApps({ type: "native", certificates: [certificates[0].pem] }), /\/accounts\/0\/apps\/0: .*native application/],
      ["a redirect URI that leads anywhere", withApps({ type: "web", redirectUris: [{ type: "web", uri: "http://app.example.com" }] }), /\/accounts\/0\/apps\/0: .*0\.uri: it must begin with https/],
      ["an App ID URI that is no URI", withApps({ type: "web", appIdUri: "certified" }), /\/accounts\/0\/apps\/0\/appIdUri: /],
    ];
    for (const [why, accounts, place] of refused) {
      test(`${why} is a mistake in the seed, and the message names the place`, async () => {
        await assert.rejects(planted({ accounts }, dialect, async () => {}), (error) => {
          assert.ok(error instanceof SeedRefused, String(error));
          assert.match(error.message, place);
          return true;
        });
      });
    }
  });
}
