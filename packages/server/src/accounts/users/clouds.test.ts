// Partner users in the four clouds: what a cloud's pages do not have, and that nothing passes from one to another.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { cloudNames, cloudsWith, hasFeature, type CloudName } from "@understudy/contract";
import { addUser } from "../../../../../tests/support/doors.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { startFourClouds, type FourClouds } from "../../../../../tests/support/four-clouds.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import type { Json } from "../../../../../tests/support/world.ts";

const page = "/internal/v1/users";

describe("partner users", () => {
  let four: FourClouds;
  const admins = new Map<CloudName, string>();
  before(async () => {
    four = await startFourClouds();
    for (const cloud of cloudNames) admins.set(cloud, await four.world.userToken(four.account(cloud)));
  });
  after(() => four.close());
  const call = (cloud: CloudName, method: string, path: string, body?: object) =>
    four.world.call(method, path, { token: admins.get(cloud) ?? "", ...(body && { body }) });
  const draft = (cloud: CloudName, name: string) => ({ userName: `${name}@${four.account(cloud).domain}`, firstName: name, lastName: "Tester" });

  for (const cloud of cloudNames) {
    test(`A-64 A-80 ${cloud}: roles are edited on its pages or in its directory, and count either way`, async () => {
      const user: Json = await made(four.world, page, { token: admins.get(cloud) ?? "", body: draft(cloud, "editable") });
      assert.deepEqual(user.roles, []);
      const rows = await rowsOf(four.world);
      const edited = await call(cloud, "PUT", `${page}/${user.userId}/roles`, { roles: ["salesAgent"] });
      if (hasFeature(cloud, "roleEditing")) {
        assert.equal(edited.status, 200, edited.text);
      } else {
        assertRefused(edited, 400, 900127);
        assertRefused(await call(cloud, "POST", page, { ...draft(cloud, "more"), roles: ["salesAgent"] }), 400, 900127);
        await assertUnchanged(four.world, rows);
        assert.equal((await four.world.control("POST", "/users", { userName: user.userName, roles: ["salesAgent"] })).status, 200);
      }
      const token = await four.world.userToken(four.account(cloud), { userName: user.userName });
      assert.equal((await four.world.call("GET", "/v1/customers", { token })).status, 200);
      assert.deepEqual((await call(cloud, "GET", `${page}/${user.userId}`)).json.roles, ["salesAgent"]);
    });

    test(`A-62 A-80 ${cloud}: a global admin resets others' passwords where the cloud has it`, async () => {
      const user: Json = await made(four.world, page, { token: admins.get(cloud) ?? "", body: draft(cloud, "forgetful") });
      const reset = await call(cloud, "POST", `${page}/${user.userId}/resetpassword`);
      if (cloudsWith("resetPartnerUserPassword").includes(cloud)) assert.equal(reset.status, 200, reset.text);
      else assertRefused(reset, 400, 900127);
    });

    test(`A-72 A-80 ${cloud}: the status of security requirements is there or refused`, async () => {
      const answer = await call(cloud, "GET", "/internal/v1/securityrequirements");
      if (cloud === "global") assert.equal(answer.status, 200, answer.text);
      else assertRefused(answer, 400, 900127);
    });

    test(`A-81 ${cloud}: its tokens reach its own account and nothing of another cloud`, async () => {
      const own = await call(cloud, "GET", page);
      assert.ok(own.json.items.length > 0);
      for (const other of cloudNames.filter((name) => name !== cloud)) {
        assert.ok(!own.text.includes(four.account(other).domain));
        const [foreign] = (await call(other, "GET", page)).json.items;
        assertRefused(await call(cloud, "GET", `${page}/${foreign.userId}`), 404, 1000);
        assertRefused(await call(cloud, "POST", page, draft(other, "stranger")), 400, 3000);
      }
    });
  }

  test("ID-77 in 21Vianet My access tells a sales agent what it lacks there", async () => {
    const granted = async (cloud: CloudName) => {
      const account = four.account(cloud);
      const token = await four.world.userToken(account, { userName: await addUser(four.world, account, "Seller", ["salesAgent"]) });
      const { rights } = (await four.world.call("GET", "/internal/v1/myaccess", { token })).json;
      return rights.find(({ right }: Json) => right === "viewPricing").granted;
    };
    assert.deepEqual([await granted("global"), await granted("china")], [true, false]);
  });
});
