// By what a company is known: its directory's id and its PartnerIDs, and to which of them the enrolment is bound.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser } from "../../../../../tests/support/doors.ts";
import { newCompany } from "../../../../../tests/support/enrolment.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Answer, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

for (const dialect of dialects) {
  describe(`identifiers on ${dialect}`, () => {
    let world: TestWorld;
    let user: string;
    before(async () => {
      world = await startWorld({}, dialect);
      user = await world.userToken(world.primary);
    });
    after(() => world.close());

    const call = (method: string, path: string, body?: object, token = user): Promise<Answer> =>
      world.call(method, `/internal/v1/identifiers${path}`, { token, ...(body && { body }) });
    const shown = async (): Promise<Json> => (await call("GET", "")).json;
    const associate = (mpnId: string) => call("PUT", "/association", { mpnId });
    const addLocation = async (name: string, country: string): Promise<Json> => {
      const answer = await call("POST", "/locations", { name, country });
      assert.equal(answer.status, 201, answer.text);
      return answer.json;
    };

    test("are the Microsoft ID, which is the tenant's, and a PartnerID for the company and for its location", async () => {
      const { microsoftId, partnerIds, associatedMpnId } = await shown();
      assert.equal(microsoftId, world.primary.tenantId);
      assert.deepEqual(partnerIds.map(({ type, name, country }: Json) => [type, name, country]), [["pga", "Understudy Partner", "US"], ["pla", "Understudy Partner", "US"]]);
      assert.equal(associatedMpnId, partnerIds[1].mpnId);
      assert.equal(new Set(partnerIds.map(({ mpnId }: Json) => mpnId)).size, 2);
    });

    test("a further location gets a PartnerID of its own, which anybody can verify", async () => {
      const location = await addLocation("Branch", "us");
      assert.deepEqual([location.type, location.name, location.country], ["pla", "Branch", "US"]);
      assert.ok((await shown()).partnerIds.some(({ mpnId }: Json) => mpnId === location.mpnId));
      const verified = await world.call("GET", `/v1/profiles/mpn?mpnId=${location.mpnId}`, { token: user });
      assert.equal(verified.json.partnerName, "Branch");
    });

    test("the enrolment is bound to another location in the same country, and the own profile is that one's", async () => {
      const { mpnId } = await addLocation("Headquarters", "US");
      assert.equal((await associate(mpnId)).json.associatedMpnId, mpnId);
      const profile = (await world.call("GET", "/v1/profiles/mpn", { token: user })).json;
      assert.deepEqual([profile.mpnId, profile.partnerName], [mpnId, "Headquarters"]);
      const programs = (await world.call("GET", "/internal/v1/programs", { token: user })).json;
      assert.equal(programs.at(-1).mpnId, mpnId);
    });

    test("it is bound to no other company's, to no whole company's, and to none abroad", async () => {
      const { partnerIds: [company] } = await shown();
      const abroad = await addLocation("Abroad", "FR");
      const foreign = (await call("GET", "", undefined, await world.userToken(world.sandbox))).json.associatedMpnId;
      const rows = await rowsOf(world);
      for (const mpnId of [company.mpnId, abroad.mpnId, foreign, "1", "", "x"]) assertRefused(await associate(mpnId), 400, 3000);
      await assertUnchanged(world, rows);
    });

    test("a location that is called like the company takes its new name, and stays in its country", async () => {
      const company = await newCompany(world, "namedafter");
      const added = await company.call("POST", "/identifiers/locations", { name: company.domain, country: "FR" });
      assert.equal(added.status, 201, added.text);
      assert.equal((await company.call("PUT", "/enrolment", company.application)).status, 200);
      const { partnerIds } = (await company.call("GET", "/identifiers")).json;
      const location = partnerIds.find(({ mpnId }: Json) => mpnId === added.json.mpnId);
      assert.deepEqual([location.name, location.country], ["Company namedafter", "FR"]);
    });

    test("an MPN admin adds a location, and does not bind the enrolment to it", async () => {
      const token = await world.userToken(world.primary, { userName: await addUser(world, world.primary, "Mpn", ["mpnAdmin"]) });
      const added = await call("POST", "/locations", { name: "By another", country: "US" }, token);
      assert.equal(added.status, 201, added.text);
      assertRefused(await call("PUT", "/association", { mpnId: added.json.mpnId }, token), 403, 900150);
    });
  });
}
