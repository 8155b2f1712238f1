// Lists of a customer's users, by page: every user once and in order, whatever order that is.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Answer, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

/** Alike in lower case, alike altogether, in other alphabets, and with signs that patterns and JSON have their own use for. */
const displayNames = ["Zoë", "zoe", "ZOE", "Ärne", "arne", "Ann", "ann", "Ann", "%", "_", "\\", "\"", "日本", "😀", "Ω", " a", "A b"];

for (const dialect of dialects) {
  describe(`the list of users on ${dialect}`, () => {
    let world: TestWorld;
    let token: string;
    let customerId: string;
    /** What is there, in the order of its coming: for what is deleted, of its going. */
    const all: Record<"Active" | "Inactive", Json[]> = { Active: [], Inactive: [] };
    const start = Temporal.Instant.from("2027-01-15T09:30:00.000Z");
    before(async () => {
      world = await startWorld({ clock: { kind: "frozen", instant: start } }, dialect);
      token = await world.userToken(world.primary);
      const customer = await world.call("POST", "/v1/customers", { token, body: customerDraft("Listed Users") });
      customerId = customer.json.id;
      all.Active.push(...(await list("")).json.items);
      for (const [index, displayName] of displayNames.entries()) {
        // Some come at one instant.
        if (index % 3 === 0) await world.control("POST", "/clock", { advance: "PT1S" });
        const body = { userPrincipalName: `${index % 2 === 0 ? "U" : "u"}${(index * 7) % 17}@${customer.json.companyProfile.domain}`, displayName };
        for (const state of ["Active", "Inactive"] as const) {
          const user = await world.call("POST", `/v1/customers/${customerId}/users`, { token, body: { ...body, userPrincipalName: `${state}${body.userPrincipalName}` } });
          assert.equal(user.status, 200, user.text);
          all[state].push(user.json);
        }
      }
      for (const [index, { id }] of all.Inactive.entries()) {
        if (index % 4 === 0) await world.control("POST", "/clock", { advance: "PT1S" });
        assert.equal((await world.call("DELETE", `/v1/customers/${customerId}/users/${id}`, { token })).status, 204);
      }
    });
    after(() => world.close());

    const list = (query: string, headers: Record<string, string> = {}, id = customerId): Promise<Answer> =>
      world.call("GET", `/v1/customers/${id}/users${query}`, { token, headers });
    const filterOf = (state: string) => JSON.stringify({ Field: "UserState", Value: state, Operator: "equals" });
    const queryOf = (parameters: Readonly<Record<string, string | undefined>>) =>
      `?${new URLSearchParams(Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined)).toString()}`;
    const next = ({ json }: Answer) => ({ "MS-ContinuationToken": json.links.next.headers[0].value as string });

    /** Everything, page by page. */
    async function paged(parameters: Readonly<Record<string, string | undefined>>, size: number): Promise<Json[]> {
      const seen: Json[] = [];
      let answer = await list(queryOf({ ...parameters, size: String(size) }));
      for (;;) {
        assert.equal(answer.status, 200, answer.text);
        assert.ok(answer.json.items.length <= size && answer.json.totalCount === answer.json.items.length);
        seen.push(...answer.json.items);
        if (!answer.json.links.next) return seen;
        assert.equal(answer.json.items.length, size);
        answer = await list("?seekOperation=Next", next(answer));
      }
    }

    const compare = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other));
    const keys = { DisplayName: (user: Json) => user.displayName.toLowerCase(), UserPrincipalName: (user: Json) => user.userPrincipalName.toLowerCase() };

    test("gives every user once and in order, in pages of any size, sorted by either name or not at all, up or down", async () => {
      const asked = {
        state: fc.constantFrom("Active" as const, "Inactive" as const),
        sortField: fc.constantFrom("DisplayName" as const, "UserPrincipalName" as const, undefined),
        sortDirection: fc.constantFrom("Ascending", "descending", undefined),
        size: fc.integer({ min: 1, max: 20 }),
        named: fc.boolean(),
      };
      await fc.assert(fc.asyncProperty(fc.record(asked), async ({ state, sortField, sortDirection, size, named }) => {
        const filter = named || state === "Inactive" ? filterOf(state) : undefined;
        const found = await paged({ filter, sortField, sortDirection }, size);
        const ids = found.map(({ id }) => id);
        assert.deepEqual(ids.toSorted(), all[state].map(({ id }) => id).toSorted(), "every user once");
        const upwards = sortDirection === "descending" ? found.toReversed() : found;
        for (const [index, user] of upwards.entries()) {
          const before = upwards[index - 1];
          if (before && sortField) assert.ok(compare(keys[sortField](before), keys[sortField](user)) <= 0, `${before.displayName} before ${user.displayName}`);
        }
        if (!sortField) {
          const place = new Map(all[state].map(({ id }, index) => [id, index]));
          const group = state === "Inactive" ? 4 : 3;
          const offset = state === "Inactive" ? 0 : 1;
          const groups = upwards.map(({ id }) => Math.floor(((place.get(id) ?? 0) - offset) / group));
          assert.deepEqual(groups, groups.toSorted((one, other) => one - other), "in the order of their coming or going");
        }
      }), { numRuns: 40 });
    });

    test("names the deleted ones inactive and says when they went, in the form of the page", async () => {
      const { json } = await list(queryOf({ size: "500", filter: filterOf("Inactive") }));
      assert.equal(json.totalCount, displayNames.length);
      for (const user of json.items) {
        assert.equal(user.state, "inactive");
        assert.ok(Temporal.Instant.compare(start, Temporal.Instant.from(user.softDeletionTime)) < 0);
        assert.equal(user.attributes.objectType, "CustomerUser");
        assert.equal("passwordProfile" in user, false);
      }
      assert.deepEqual(json.attributes, { objectType: "Collection" });
      const active = await list("?size=0");
      for (const user of active.json.items) assert.ok(user.state === "active" && !("softDeletionTime" in user));
    });

    test("goes on as it began, whatever the next request says, and every user once although some come and go between", async () => {
      const first = await list(queryOf({ sortField: "displayname", sortDirection: "DESCENDING", size: "9" }));
      const whole = await paged({ sortField: "DisplayName", sortDirection: "Descending" }, 500);
      const added = await world.call("POST", `/v1/customers/${customerId}/users`, { token, body: { userPrincipalName: `late@${whole[0].userPrincipalName.split("@")[1]}`, displayName: "ZZZ late" } });
      const rest = await list(queryOf({ seekOperation: "Next", size: "500", sortField: "UserPrincipalName", filter: filterOf("Inactive") }), next(first));
      assert.deepEqual([...first.json.items, ...rest.json.items].map(({ id }) => id).filter((id) => id !== added.json.id), whole.map(({ id }) => id));
      await world.call("DELETE", `/v1/customers/${customerId}/users/${added.json.id}`, { token });
      all.Inactive.push(added.json);
    });

    test("refuses what it cannot sort or filter by, and tokens of another list", async () => {
      for (const parameters of [
        { sortField: "Colour" }, { sortField: "__proto__" }, { sortField: "DisplayName", sortDirection: "sideways" }, { size: "501" }, { size: "-1" },
        { filter: "{" }, { filter: filterOf("Asleep") }, { filter: JSON.stringify({ Field: "DisplayName", Value: "a", Operator: "equals" }) },
        { filter: JSON.stringify({ Field: "UserState", Value: "Inactive", Operator: "starts_with" }) },
      ]) assertRefused(await list(queryOf(parameters)), 400, 3000);
      const other = (await world.call("POST", "/v1/customers", { token, body: customerDraft(`Other List ${all.Inactive.length}`) })).json.id;
      const mine = next(await list("?size=1"));
      assertRefused(await list("?seekOperation=Next", mine, other), 400, 3000);
      const { of, query, size, after: place } = JSON.parse(Buffer.from(mine["MS-ContinuationToken"], "base64url").toString());
      for (const forged of [{ of, size, after: place, query: { sortField: "password_hash" } }, { of, size, after: place, query: { filter: "{" } }, { of, size: 501, after: place, query }]) {
        assertRefused(await list("", { "MS-ContinuationToken": Buffer.from(JSON.stringify(forged)).toString("base64url") }), 400, 3000);
      }
    });
  });
}
