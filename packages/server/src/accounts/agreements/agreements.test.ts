// The company's agreements with Microsoft: which there are, who accepted which version and when.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser } from "../../../../../tests/support/doors.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Answer, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } as const;
const network = { agreementType: "PartnerNetworkAgreement", version: "1" };

for (const dialect of dialects) {
  describe(`the account's agreements on ${dialect}`, () => {
    let world: TestWorld;
    before(async () => { world = await startWorld({ clock }, dialect); });
    after(() => world.close());

    const call = async (method: string, body?: object, userName = world.primary.admin.userName): Promise<Answer> =>
      world.call(method, "/internal/v1/agreements", { token: await world.userToken(world.primary, { userName }), ...(body && { body }) });

    test("begin with the one that its programme asks for, accepted by the first administrator", async () => {
      const agreements: Json[] = (await call("GET")).json;
      assert.deepEqual(agreements.map(({ agreementType, isRequired, signedDate, signer }) => [agreementType, isRequired, signedDate, signer]), [
        ["MicrosoftPartnerAgreement", true, "2026-11-22T12:00:00.000Z", world.primary.admin.userName],
        ["PartnerNetworkAgreement", false, undefined, undefined],
        ["ControlPanelVendorAgreement", false, undefined, undefined],
      ]);
      assert.ok(agreements.every(({ title, version }) => title !== "" && version !== ""));
    });

    test("one is accepted in its newest version, with who did it and when; again by another changes nothing of that", async () => {
      await world.control("POST", "/clock", { advance: "P1D" });
      const accepted = await call("POST", network);
      assert.equal(accepted.status, 201, accepted.text);
      assert.deepEqual([accepted.json.signedDate, accepted.json.signer], ["2026-11-23T12:00:00.000Z", world.primary.admin.userName]);
      await world.control("POST", "/clock", { advance: "P1D" });
      const again = await call("POST", network, await addUser(world, world.primary, "Second", ["globalAdmin"]));
      assert.deepEqual([again.status, again.json], [201, accepted.json]);
      assert.deepEqual((await call("GET")).json.filter(({ signedDate }: Json) => signedDate !== undefined).length, 2);
    });

    test("no other version and no other agreement is accepted, and by nobody but a global admin", async () => {
      const userName = await addUser(world, world.primary, "Agent", ["adminAgent"]);
      const rows = await rowsOf(world);
      for (const wrong of [{ ...network, version: "0" }, { ...network, version: "" }, { agreementType: "Another", version: "1" }]) {
        assertRefused(await call("POST", wrong), 400, 3000);
      }
      assertRefused(await call("POST", network, userName), 403, 900150);
      await assertUnchanged(world, rows);
    });
  });
}
