// What an indirect reseller sees of the customers that its provider has created for it, and that it changes nothing there.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { addAccount, makePartners, type AddedAccount } from "../../../../../tests/support/partners.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { startWorld, type Answer, type TestWorld } from "../../../../../tests/support/world.ts";

for (const dialect of dialects) {
  describe(`an indirect reseller's view of its customers on ${dialect}`, () => {
    let world: TestWorld;
    let provider: AddedAccount;
    let reseller: AddedAccount;
    let other: AddedAccount;
    before(async () => {
      world = await startWorld({}, dialect);
      provider = await addAccount(world, "primary", "indirectProvider", "sharingprovider");
      [reseller, other] = [await addAccount(world, "primary", "indirectReseller", "seeing"), await addAccount(world, "primary", "indirectReseller", "unseeing")];
      for (const { token } of [reseller, other]) await makePartners(world, provider.token, token);
    });
    after(() => world.close());

    const ask = (by: AddedAccount, path: string, method = "GET", body?: object): Promise<Answer> =>
      world.call(method, `/v1/customers${path}`, { token: by.token, ...(body && { body }) });
    const customerFor = async (name: string, more: object): Promise<string> =>
      (await made(world, "/v1/customers", { token: provider.token, body: { ...customerDraft(name), ...more } })).id;
    const reads = ["", "/profiles/company", "/profiles/billing"];

    test("is the provider's, with the profiles; other resellers and customers of nobody's are not seen", async () => {
      const id = await customerFor("Seen By One", { associatedPartnerId: reseller.tenantId });
      const own = await customerFor("Seen By None", {});
      assert.deepEqual((await ask(reseller, "")).json.items.map((item: { id: string }) => item.id), [id]);
      for (const read of reads) {
        const seen = await ask(reseller, `/${id.toUpperCase()}${read}`);
        assert.equal(seen.status, 200, seen.text);
        assert.deepEqual(seen.json, (await ask(provider, `/${id}${read}`)).json);
        assertRefused(await ask(other, `/${id}${read}`), 404, 1000);
        assertRefused(await ask(reseller, `/${own}${read}`), 404, 1000);
      }
    });

    test("changes nothing: there is no relationship to do it by", async () => {
      const id = await customerFor("Not Written", { associatedPartnerId: reseller.tenantId });
      const rows = await rowsOf(world);
      const writes = [
        ["PUT", "/profiles/billing", customerDraft("Changed").billingProfile],
        ["PATCH", "", { relationshipToPartner: "none" }],
        ["POST", "/users", { userPrincipalName: "a@notwritten.onmicrosoft.com", displayName: "A" }],
      ] as const;
      for (const [method, path, body] of writes) assertRefused(await ask(reseller, `/${id}${path}`, method, body), 403, 20_002);
      await assertUnchanged(world, rows);
    });

    test("ends with the provider's relationship", async () => {
      const id = await customerFor("Left", { associatedPartnerId: reseller.tenantId });
      assert.equal((await ask(provider, `/${id}`, "PATCH", { relationshipToPartner: "none" })).status, 200);
      for (const read of reads) assertRefused(await ask(reseller, `/${id}${read}`), 403, 20_002);
    });
  });
}
