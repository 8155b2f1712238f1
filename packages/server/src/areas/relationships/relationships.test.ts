// Relationships between partners by the API: who resells for whom, and for which customer.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addAccount, makePartners, type AddedAccount } from "../../../../../tests/support/partners.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Answer, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

for (const dialect of dialects) {
  describe(`the relationships of partners on ${dialect}`, () => {
    let world: TestWorld;
    let provider: AddedAccount;
    let resellers: AddedAccount[];
    before(async () => {
      world = await startWorld({ clock: { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } }, dialect);
      provider = await addAccount(world, "primary", "indirectProvider", "wholesaler");
      resellers = [await addAccount(world, "primary", "indirectReseller", "FirstUp"), await addAccount(world, "primary", "indirectReseller", "Relecloud")];
      for (const { token } of resellers) await makePartners(world, provider.token, token);
    });
    after(() => world.close());

    const list = (type: string, token: string, more = ""): Promise<Answer> =>
      world.call("GET", `/v1/relationships?relationship_type=${type}${more}`, { token });
    const ids = ({ json }: Answer): string[] => json.items.map(({ id }: Json) => id);
    const first = (): AddedAccount => resellers[0] as AddedAccount;

    test("are a provider's resellers, in any spelling of the type", async () => {
      for (const type of ["IsIndirectCloudSolutionProviderOf", "is_indirect_cloud_solution_provider_of", "ISINDIRECTCLOUDSOLUTIONPROVIDEROF"]) {
        const answer = await list(type, provider.token);
        assert.equal(answer.status, 200, answer.text);
        assert.deepEqual(ids(answer).toSorted(), resellers.map(({ tenantId }) => tenantId).toSorted());
        assert.deepEqual([answer.json.totalCount, answer.json.attributes], [2, { objectType: "Collection" }]);
        const { mpnId, ...item } = answer.json.items.find(({ id }: Json) => id === first().tenantId);
        assert.match(mpnId, /^\d+$/);
        assert.deepEqual(item, {
          id: first().tenantId, name: "FirstUp", relationshipType: "is_indirect_cloud_solution_provider_of", state: "Active",
          location: "US", attributes: { objectType: "PartnerRelationship" },
        });
      }
    });

    test("are a reseller's providers, and nothing where an account is of another type than the one that is asked for", async () => {
      const answer = await list("IsIndirectResellerOf", first().token);
      assert.deepEqual(answer.json.items.map(({ id, name, relationshipType }: Json) => [id, name, relationshipType]), [[provider.tenantId, "wholesaler", "is_indirect_reseller_of"]]);
      assert.deepEqual(ids(await list("IsIndirectResellerOf", provider.token)), []);
      assert.deepEqual(ids(await list("IsIndirectCloudSolutionProviderOf", first().token)), []);
      assert.deepEqual(ids(await list("IsIndirectCloudSolutionProviderOf", await world.userToken(world.primary))), []);
    });

    test("are found by a part of the name, in any case", async () => {
      const found = async (value: string) => ids(await list("IsIndirectCloudSolutionProviderOf", provider.token,
        `&filter=${encodeURIComponent(JSON.stringify({ Field: "Name", Value: value, Operator: "substring" }))}`));
      assert.deepEqual(await found("STUP"), [first().tenantId]);
      assert.equal((await found("")).length, 2);
      assert.deepEqual(await found("%"), []);
    });

    test("take a type that there is, and a filter by name", async () => {
      for (const type of ["", "IsAdvisorOf", "1"]) assertRefused(await list(type, provider.token), 400, 3000);
      assertRefused(await world.call("GET", "/v1/relationships", { token: provider.token }), 400, 3000);
      const filter = encodeURIComponent(JSON.stringify({ Field: "Location", Value: "US", Operator: "substring" }));
      assertRefused(await list("IsIndirectResellerOf", provider.token, `&filter=${filter}`), 400, 3000);
    });

    test("of a customer are with the reseller that it was created for", async () => {
      const { tenantId: associatedPartnerId } = first();
      const [shared, own] = [
        await world.call("POST", "/v1/customers", { token: provider.token, body: { ...customerDraft("Of A Reseller"), associatedPartnerId } }),
        await world.call("POST", "/v1/customers", { token: provider.token, body: customerDraft("Of The Provider") }),
      ];
      const of = (id: string, token = provider.token) => world.call("GET", `/v1/customers/${id}/relationships`, { token });
      assert.deepEqual(ids(await of(shared.json.id)), [associatedPartnerId]);
      assert.deepEqual(ids(await of(own.json.id)), []);
      assert.equal((await world.call("GET", `/v1/customers/${shared.json.id}`, { token: provider.token })).json.associatedPartnerId, associatedPartnerId);
      assertRefused(await of(shared.json.id, await world.userToken(world.primary)), 404, 1000);
    });
  });
}
