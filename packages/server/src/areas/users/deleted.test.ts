// The life of a user: there, deleted, back again, gone. Whatever the order, the API agrees with a model of four lines.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Answer, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const start = "2027-01-15T09:30:00.000Z";

for (const dialect of dialects) {
  describe(`deleted users on ${dialect}`, () => {
    let world: TestWorld;
    let token: string;
    let count = 0;
    before(async () => {
      world = await startWorld({ clock: { kind: "frozen", instant: Temporal.Instant.from(start) } }, dialect);
      token = await world.userToken(world.primary);
    });
    after(() => world.close());

    const newDirectory = async () => {
      const customer = await world.call("POST", "/v1/customers", { token, body: customerDraft(`Living Users ${(count += 1)}`) });
      const path = `/v1/customers/${customer.json.id}/users`;
      return {
        domain: customer.json.companyProfile.domain as string,
        call: (method: string, more = "", body?: object): Promise<Answer> => world.call(method, `${path}${more}`, { token, ...(body && { body }) }),
        deleted: async (): Promise<Json[]> => {
          const filter = JSON.stringify({ Field: "UserState", Value: "Inactive", Operator: "equals" });
          return (await world.call("GET", `${path}?filter=${encodeURIComponent(filter)}`, { token })).json.items;
        },
        listed: async (): Promise<Json[]> => (await world.call("GET", path, { token })).json.items,
      };
    };
    const advance = async (duration: string) => assert.equal((await world.control("POST", "/clock", { advance: duration })).status, 200);
    const now = async () => Temporal.Instant.from((await world.control("GET", "/clock")).json.now);

    test("are out of the list, not to be read, and listed as deleted at that instant; restored they have all that they had", async () => {
      const { domain, call, deleted, listed } = await newDirectory();
      const body = { userPrincipalName: `Back@${domain}`, displayName: "Back", firstName: "B", lastName: "A", usageLocation: "US", phoneNumber: "1", immutableId: "i" };
      const { passwordProfile: _password, ...user } = (await call("POST", "", body)).json;
      const gone = await call("DELETE", `/${user.id}`);
      assert.deepEqual([gone.status, gone.text], [204, ""]);
      assertRefused(await call("GET", `/${user.id}`), 404, 60002);
      assertRefused(await call("DELETE", `/${user.id}`), 404, 60002);
      assertRefused(await call("PATCH", `/${user.id}`, { displayName: "Nobody" }), 404, 60002);
      assertRefused(await call("PATCH", `/${user.id}/resetpassword`, { passwordProfile: { password: "Correct-Horse-7" } }), 404, 60002);
      assert.ok((await listed()).every(({ id }) => id !== user.id));
      assert.deepEqual(await deleted(), [{ ...user, state: "inactive", softDeletionTime: String((await now()).toString({ smallestUnit: "millisecond" })) }]);
      await advance("P29D");
      const restored = await call("PATCH", `/${user.id}`, { State: "active", Attributes: { ObjectType: "CustomerUser" } });
      assert.deepEqual([restored.status, restored.json], [200, user]);
      assert.deepEqual((await call("GET", `/${user.id}`)).json, user);
      assert.deepEqual(await deleted(), []);
    });

    test("are gone for good after thirty days, and to the millisecond not before", async () => {
      const { domain, call, deleted } = await newDirectory();
      const { id } = (await call("POST", "", { userPrincipalName: `gone@${domain}`, displayName: "Gone" })).json;
      await call("DELETE", `/${id}`);
      await advance("P29DT23H59M59.999S");
      assert.equal((await deleted()).length, 1);
      await advance("PT0.001S");
      assert.deepEqual(await deleted(), []);
      assertRefused(await call("PATCH", `/${id}`, { state: "active" }), 404, 60002);
    });

    test("have their thirty days again when they are deleted again", async () => {
      const { domain, call, deleted } = await newDirectory();
      const { id } = (await call("POST", "", { userPrincipalName: `again@${domain}`, displayName: "Again" })).json;
      const remove = async () => assert.equal((await call("DELETE", `/${id}`)).status, 204);
      const restore = async () => assert.equal((await call("PATCH", `/${id}`, { state: "active" })).status, 200);
      await remove();
      // At the same instant too.
      await restore();
      await remove();
      await advance("P20D");
      await restore();
      await remove();
      await advance("P29D");
      assert.equal((await deleted()).length, 1);
      await advance("P1D");
      assert.deepEqual(await deleted(), []);
    });

    test("lose their name to whoever takes it meanwhile, and are restored under another one, with other changes in the same request", async () => {
      const { domain, call } = await newDirectory();
      const draft = { userPrincipalName: `same@${domain}`, displayName: "Same" };
      const { id } = (await call("POST", "", draft)).json;
      await call("DELETE", `/${id}`);
      const other = await call("POST", "", draft);
      assert.equal(other.status, 200, "the name is free");
      const conflict = await call("PATCH", `/${id}`, { state: "active" });
      assertRefused(conflict, 400, 3000);
      assert.match(conflict.json.data[0], /^userPrincipalName: another user/);
      const passwordProfile = { password: "Correct-Horse-7", forceChangePassword: true };
      const restored = await call("PATCH", `/${id}`, { state: "active", userPrincipalName: `other@${domain}`, displayName: "Other", passwordProfile });
      assert.equal(restored.status, 200, restored.text);
      assert.deepEqual([restored.json.userPrincipalName, restored.json.displayName, restored.json.state], [`other@${domain}`, "Other", "active"]);
      assert.deepEqual(restored.json.passwordProfile, { forceChangePassword: true, password: "Correct-Horse-7" });
    });

    test("go with their customer, and nothing of them is due later", async () => {
      const user = await world.userToken(world.sandbox);
      const customer = await world.call("POST", "/v1/customers", { token: user, body: customerDraft(`Leaving ${(count += 1)}`) });
      const path = `/v1/customers/${customer.json.id}`;
      const draft = { userPrincipalName: `leaver@${customer.json.companyProfile.domain}`, displayName: "Leaver" };
      const { id } = (await world.call("POST", `${path}/users`, { token: user, body: draft })).json;
      for (const target of [`${path}/users/${id}`, path]) {
        assert.equal((await world.call("DELETE", target, { token: user })).status, 204);
      }
      await advance("P31D");
      assert.ok((await world.control("GET", "/export")).json.deleted_users.every((row: Json) => row.user_id !== id));
    });

    test("are deleted by DELETE alone: a user is not made inactive by a change", async () => {
      const { call, listed } = await newDirectory();
      const [admin] = await listed();
      assertRefused(await call("PATCH", `/${admin.id}`, { state: "inactive" }), 400, 3000);
    });

    test("are as a model says, whatever is done in whatever order", async () => {
      const person = fc.integer({ min: 0, max: 2 });
      const step = fc.oneof(
        fc.record({ kind: fc.constant("create" as const), person }), fc.record({ kind: fc.constant("delete" as const), person }),
        fc.record({ kind: fc.constant("restore" as const), person }), fc.record({ kind: fc.constant("change" as const), person }),
        fc.record({ kind: fc.constant("wait" as const), days: fc.constantFrom(1, 10, 29, 30, 31) }),
      );
      await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
        const { domain, call, deleted, listed } = await newDirectory();
        const [admin] = await listed();
        let day = 0;
        /** By id: whose name it has, and since which day it is deleted. */
        const users = new Map<string, { person: number; deletedOn?: number }>();
        const of = (who: number) => [...users].filter(([, user]) => user.person === who);
        const isActive = ([, user]: readonly [string, { deletedOn?: number }]) => user.deletedOn === undefined;
        for (const each of steps) {
          if (each.kind === "wait") {
            await advance(`P${each.days}D`);
            day += each.days;
            for (const [id, { deletedOn }] of users) if (deletedOn !== undefined && day >= deletedOn + 30) users.delete(id);
            continue;
          }
          const taken = of(each.person).some(isActive);
          if (each.kind === "create") {
            const answer = await call("POST", "", { userPrincipalName: `person${each.person}@${domain}`, displayName: `Person ${each.person}` });
            assert.equal(answer.status, taken ? 400 : 200, answer.text);
            if (!taken) users.set(answer.json.id, { person: each.person });
            continue;
          }
          for (const [id, user] of of(each.person)) {
            const wasDeleted = user.deletedOn !== undefined;
            if (each.kind === "delete") {
              assert.equal((await call("DELETE", `/${id}`)).status, wasDeleted ? 404 : 204);
              user.deletedOn ??= day;
            } else if (each.kind === "change") {
              assert.equal((await call("PATCH", `/${id}`, { lastName: `On ${day}` })).status, wasDeleted ? 404 : 200);
            } else {
              const blocked: boolean = wasDeleted && of(each.person).some(isActive);
              assert.equal((await call("PATCH", `/${id}`, { state: "active" })).status, blocked ? 400 : 200);
              if (!blocked) delete user.deletedOn;
            }
          }
        }
        const ids = (wanted: boolean) => [...users].filter((entry) => isActive(entry) === wanted).map(([id]) => id).toSorted();
        assert.deepEqual((await listed()).map(({ id }) => id).filter((id) => id !== admin.id).toSorted(), ids(true));
        assert.deepEqual((await deleted()).map(({ id }) => id).toSorted(), ids(false));
      }), { numRuns: 25 });
    });
  });
}
