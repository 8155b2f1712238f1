// What Azure uses, from the command line.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { after, describe, test } from "node:test";
import { customerDraft } from "../support/customers.ts";
import { testFolder } from "../support/folders.ts";
import { suiteServer } from "./suite-server.ts";

const seed = {
  accounts: [{
    cloud: "global", partnerType: "directBill", domain: "seeded.onmicrosoft.com", companyName: "Seeded", admin: { userName: "admin" },
    customers: [{ ...customerDraft("Alpha"), hasAccepted: true, subscriptions: [{ productId: "DZH318Z0BPS6", skuId: "0001", quantity: 1, billingCycle: "monthly" }] }],
  }],
};

describe("understudy usage, with a server that runs", () => {
  const folder = testFolder();
  writeFileSync(folder.file("seed.json"), JSON.stringify(seed));
  after(() => folder.remove());
  const { verb, told } = suiteServer("--seed", folder.file("seed.json"), "--clock", "frozen@2027-01-15T09:30:00Z");
  const asJson = async (...args: readonly string[]) => JSON.parse(await told(...args, "--json"));

  test("lists the Azure subscriptions of the world, gives one a profile and takes it back", async () => {
    const { subscriptions: [first] } = await asJson("usage");
    assert.equal(first.isOwnProfile, false);
    const set = await asJson("usage", "set", first.id, "spiky", "--seed", "7", "--growth", "-5", "--spikes", "20");
    assert.deepEqual(set.subscriptions[0].profile, { profile: "spiky", seed: 7, growth: -5, spikes: 20 });
    assert.match(await told("usage", "list"), new RegExp(`^${first.id}  .+ of .+: spiky$`, "m"));
    assert.match(await told("usage", "reset", first.id), /: small \(as all have\)\n$/);
  });

  test("takes profiles, numbers and subscriptions that there are", async () => {
    const { subscriptions: [{ id }] } = await asJson("usage");
    for (const args of [["set", id], ["set", id, "huge"], ["set", id, "small", "--growth", "much"], ["set", id, "small", "--growth", "500"], ["explode", id]]) {
      assert.equal((await verb("usage", ...args)).code, 2, args.join(" "));
    }
    const { code, stderr } = await verb("usage", "set", "5d3c1f0a-1b2c-4d3e-8f40-000000000009", "small");
    assert.equal(code, 1);
    assert.match(stderr, /^understudy: There is no Azure subscription/);
  });
});
