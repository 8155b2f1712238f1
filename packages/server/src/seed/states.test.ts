// Accounts of a seed with their profiles, and in every state that an account can be in.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { describe, test } from "node:test";
import { dialects, type DialectName } from "../../../../tests/support/databases.ts";
import { testFolder } from "../../../../tests/support/folders.ts";
import { assertRefused } from "../../../../tests/support/refusals.ts";
import { startWorld, type Json, type TestWorld } from "../../../../tests/support/world.ts";
import { SeedRefused } from "./refusal.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } as const;
const primary = (name: string, more: object = {}) => ({
  cloud: "global", partnerType: "directBill", domain: `${name}.onmicrosoft.com`, companyName: `Company ${name}`, admin: { userName: "admin" }, ...more,
});

async function planted(accounts: readonly object[], dialect: DialectName, work: (world: TestWorld) => Promise<void>): Promise<void> {
  const folder = testFolder();
  try {
    writeFileSync(folder.file("seed.json"), JSON.stringify({ accounts }));
    const world = await startWorld({ seed: folder.file("seed.json"), clock }, dialect);
    await work(world).finally(() => world.close());
  } finally {
    folder.remove();
  }
}

const states = ["enrolling", "verifying", "rejected", "authorized", "active", "suspended"] as const;

for (const dialect of dialects) {
  describe(`a seed's accounts on ${dialect}`, () => {
    test("A-03 begin in every state, with all that hangs on it", () =>
      planted([...states.map((state) => primary(state, { state })), primary("owner", {
        sandbox: { domain: "box.onmicrosoft.com", companyName: "Box", admin: { userName: "admin" }, state: "created" },
      })], dialect, async (world) => {
        const accounts = async () => Object.fromEntries((await world.control("GET", "/accounts")).json.accounts.map(({ domain, state }: Json) => [domain.split(".")[0], state]));
        assert.deepEqual(await accounts(), { ...Object.fromEntries(states.map((state) => [state, state])), owner: "active", box: "created" });
        const tokenOf = (domain: string) => world.userToken(world.primary, { userName: `admin@${domain}.onmicrosoft.com` });
        const enrolment = async (domain: string): Promise<Json> => (await world.call("GET", "/internal/v1/enrolment", { token: await tokenOf(domain) })).json;
        assert.equal((await enrolment("verifying")).expectedDate, "2026-11-25T12:00:00.000Z");
        assert.equal((await enrolment("rejected")).rejectionReason, "The seed says so.");
        assert.equal((await enrolment("authorized")).vettingStatus, "authorized");
        assertRefused(await world.call("GET", "/internal/v1/account", { token: await tokenOf("suspended") }), 403, 2032);
        await world.control("POST", "/clock", { advance: "P3D" });
        assert.equal((await accounts())["verifying"], "authorized");
        const body = { companyName: "Box Company", agreementAccepted: true, address: { country: "US", city: "Redmond", addressLine1: "One Microsoft Way" } };
        assert.equal((await world.call("POST", "/internal/v1/account/setup", { token: await tokenOf("box"), body })).json.state, "active");
      }));

    test("have the address, the PartnerIDs and the support profile that are given", () =>
      planted([primary("given", {
        address: { country: "FR", city: "Paris", addressLine1: "1 Rue de Rivoli", postalCode: "75001" },
        mpnIds: { pga: "1000001", pla: "1000002" },
        support: { email: "support@example.com", telephone: "+33 1 00 00 00 00", website: "https://support.example.com" },
      })], dialect, async (world) => {
        const token = await world.userToken(world.primary);
        const profile = async (name: string): Promise<Json> => (await world.call("GET", `/v1/profiles/${name}`, { token })).json;
        assert.equal((await profile("legalbusiness")).address.addressLine1, "1 Rue de Rivoli");
        assert.deepEqual([(await profile("organization")).culture, (await profile("billing")).billingCurrency], ["fr-FR", "EUR"]);
        assert.equal((await profile("mpn")).mpnId, "1000002");
        assert.equal((await profile("support")).website, "https://support.example.com");
        const { partnerIds } = (await world.call("GET", "/internal/v1/identifiers", { token })).json;
        assert.deepEqual(partnerIds.map(({ type, mpnId, country }: Json) => [type, mpnId, country]), [["pga", "1000001", "FR"], ["pla", "1000002", "FR"]]);
      }));

    test("the same world comes of the same seed again, after a reset", () =>
      planted([primary("again", { state: "verifying" })], dialect, async (world) => {
        await world.control("POST", "/clock", { advance: "P4D" });
        assert.equal((await world.control("POST", "/reset")).status, 200);
        const [account] = (await world.control("GET", "/accounts")).json.accounts;
        assert.equal(account.state, "verifying");
      }));

    const refused: readonly (readonly [why: string, account: object, place: RegExp])[] = [
      ["the same PartnerID for both", primary("one", { mpnIds: { pga: "1000001", pla: "1000001" } }), /\/accounts\/0: .*mpnIds: 1000001 is given twice/],
      ["a PartnerID that is none", primary("one", { mpnIds: { pga: "one" } }), /\/accounts\/0\/mpnIds\/pga/],
      ["a state that a primary account does not begin in", primary("one", { state: "created" }), /\/accounts\/0\/state/],
      ["an indirect partner of US Government", primary("one", { cloud: "usgov", domain: "one.onmicrosoft.us", partnerType: "indirectProvider", state: "verifying" }), /\/accounts\/0: .*no indirect partners/],
    ];
    for (const [why, account, place] of refused) {
      test(`${why} is a mistake in the seed, and the message names the place`, async () => {
        await assert.rejects(planted([account], dialect, async () => {}), (error) => {
          assert.ok(error instanceof SeedRefused, String(error));
          assert.match(error.message, place);
          return true;
        });
      });
    }
  });
}
