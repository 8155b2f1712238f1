import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { testFolder, type TestFolder } from "../../../../tests/support/folders.ts";
import { readSeed } from "./read.ts";
import { SeedRefused } from "./refusal.ts";

const account = {
  cloud: "china", partnerType: "indirectProvider", domain: "partner.partner.onmschina.cn", companyName: "Partner",
  admin: { userName: "admin", password: "a password of eight" },
};

describe("a seed file", () => {
  let folder: TestFolder;

  before(() => { folder = testFolder(); });
  after(() => folder.remove());

  const read = (content: unknown) => {
    const file = folder.file("seed.json");
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
    return readSeed(file, 1);
  };

  const refused: readonly (readonly [why: string, content: unknown, place: RegExp])[] = [
    ["what is no JSON", "{ accounts: }", /seed\.json is not JSON: .*position 2/],
    ["no accounts", { accounts: [] }, /\n {2}\/accounts: must not have fewer than 1 items/],
    ["a missing property", { accounts: [{ ...account, domain: undefined }] }, /\n {2}\/accounts\/0: must have required propert(y|ies) domain/],
    ["a property that there is not", { accounts: [{ ...account, colour: "red" }] }, /\n {2}\/accounts\/0.*: must not have additional properties/],
    ["a cloud that there is not", { accounts: [{ ...account, cloud: "mars" }] }, /\n {2}\/accounts\/0\/cloud: /],
    ["a domain in capitals", { accounts: [{ ...account, domain: "Partner.example" }] }, /\n {2}\/accounts\/0\/domain: /],
    ["a short password", { accounts: [{ ...account, admin: { userName: "admin", password: "short" } }] }, /\n {2}\/accounts\/0\/admin\/password: /],
    ["a tenant id that is no GUID", { accounts: [{ ...account, tenantId: "one" }] }, /\n {2}\/accounts\/0\/tenantId: /],
    ["a wrong property deep inside", { accounts: [{ ...account, sandbox: { ...sandboxOf(account), customers: [{}] } }] }, /\n {2}\/accounts\/0\/sandbox\/customers\/0: /],
    ["a setting that there is not", { accounts: [account], settings: { speed: 3 } }, /\n {2}\/settings.*: must not have additional properties/],
    ["a setting beyond its bounds", { accounts: [account], settings: { accessTokenSeconds: 0 } }, /\n {2}\/settings\/accessTokenSeconds: /],
    ["a share of more than all applications", { accounts: [{ ...account, mfaEnforcedPercent: 101 }] }, /\n {2}\/accounts\/0\/mfaEnforcedPercent: /],
    ["a date that is none", { accounts: [{ ...account, mfaEnforcedFrom: "tomorrow" }] }, /\n {2}\/accounts\/0\/mfaEnforcedFrom: /],
    ["a right that there is not", { accounts: [account], rights: { fly: ["globalAdmin"] } }, /\n {2}\/rights.*: must not have additional properties/],
    ["a role that there is not", { accounts: [account], rights: { viewBilling: ["king"] } }, /\n {2}\/rights\/viewBilling\/0: /],
    ["the same tenant id twice, in capitals or not", {
      accounts: [
        { ...account, tenantId: "0a0b0c0d-0000-4000-8000-00000000000a" },
        { ...account, domain: "other.example", apps: [{ type: "native", appId: "0A0B0C0D-0000-4000-8000-00000000000A" }] },
      ],
    }, /\n {2}0a0b0c0d-0000-4000-8000-00000000000a is given twice/],
  ];
  for (const [why, content, place] of refused) {
    test(`${why} is refused, and the message names the place`, async () => {
      await assert.rejects(read(content), (error) => {
        assert.ok(error instanceof SeedRefused, String(error));
        assert.match(error.message, place);
        assert.ok(error.message.includes(folder.file("seed.json")));
        return true;
      });
    });
  }

  test("that is not there is refused with its name, and with what a seed may be", async () => {
    await assert.rejects(readSeed(folder.file("missing.json"), 1), (error) => {
      assert.ok(error instanceof SeedRefused);
      assert.match(error.message, /missing\.json cannot be read: ENOENT.*Seeds are empty, demo, or a file\./);
      return true;
    });
  });

  test("may name its schema and leave out whatever has a default", async () => {
    const seed = await read({ $schema: "../docs/reference/seed.schema.json", accounts: [{ ...account, admin: { userName: "admin" } }] });
    assert.equal(seed.accounts[0]?.domain, account.domain);
  });
});

function sandboxOf({ cloud: _cloud, partnerType: _type, ...rest }: typeof account) {
  return { ...rest, domain: `sandbox.${rest.domain}` };
}
