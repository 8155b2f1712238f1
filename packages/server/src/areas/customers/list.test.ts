import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Answer, type TestWorld, type Json } from "../../../../../tests/support/world.ts";

const names = ["Ånge Bruk", "100% Juice", "Under_Score", "Zephyr One", "zephyr two", "Zephyr Three", "Zephyrus"];

for (const dialect of dialects) {
  describe(`the list of customers on ${dialect}`, () => {
    let world: TestWorld;
    let token: string;
    let primary: string;
    /** Those of the seed, which have all come at one instant. */
    let seeded: string[];
    before(async () => {
      world = await startWorld({}, dialect);
      token = await world.appToken(world.sandbox);
      primary = await world.appToken(world.primary);
      seeded = companies(await list(""));
      for (const name of names) {
        const draft = customerDraft(`${name} ${names.indexOf(name)}`);
        const body = { ...draft, billingProfile: { ...draft.billingProfile, companyName: name } };
        assert.equal((await world.call("POST", "/v1/customers", { token, body })).status, 201);
      }
    });
    after(() => world.close());

    const list = (query: string, headers: Record<string, string> = {}, by = token): Promise<Answer> =>
      world.call("GET", `/v1/customers${query}`, { token: by, headers });
    const filtered = (filter: object | string, more = "") =>
      list(`?filter=${encodeURIComponent(typeof filter === "string" ? filter : JSON.stringify(filter))}${more}`);
    const companies = ({ json }: Answer): string[] => json.items.map((item: Json) => item.companyProfile.companyName);
    const next = ({ json }: Answer) => ({ "MS-ContinuationToken": json.links.next.headers[0].value as string });
    const startingWith = (value: string, field = "CompanyName") => ({ Field: field, Value: value, Operator: "starts_with" });

    test("has every customer of the account, in the order of their creation", async () => {
      const answer = await list("");
      assert.deepEqual(seeded.toSorted(), ["Proseware", "Wingtip Toys"]);
      assert.deepEqual(companies(answer), [...seeded, ...names]);
      assert.equal(answer.json.totalCount, names.length + 2);
    });

    test("is found by the start of a name, in any case", async () => {
      assert.deepEqual(companies(await filtered(startingWith("ZEPHYR "))), ["Zephyr One", "zephyr two", "Zephyr Three"]);
      assert.deepEqual(companies(await filtered(startingWith("ånge"))), ["Ånge Bruk"]);
      assert.deepEqual(companies(await filtered(startingWith("hyr"))), []);
      assert.equal(companies(await filtered(startingWith(""))).length, names.length + 2);
    });

    test("takes the signs of patterns for what they are", async () => {
      assert.deepEqual(companies(await filtered(startingWith("100%"))), ["100% Juice"]);
      assert.deepEqual(companies(await filtered(startingWith("%"))), []);
      assert.deepEqual(companies(await filtered(startingWith("Under_"))), ["Under_Score"]);
      assert.deepEqual(companies(await filtered(startingWith("Under?Score' OR '1'='1"))), []);
    });

    test("is found by the start of a domain, in any case", async () => {
      assert.deepEqual(companies(await filtered(startingWith("ZEPHYRone", "domain"))), ["Zephyr One"]);
    });

    test("has no customer of the other account, whatever is asked for", async () => {
      for (const filter of ["", `?filter=${encodeURIComponent(JSON.stringify(startingWith("")))}`]) {
        assert.deepEqual(companies(await list(filter, {}, primary)).toSorted(), ["Contoso", "Fabrikam", "Tailspin Toys"]);
      }
    });

    test("refuses fields and operators that it does not know, two filters in one, and what is no JSON", async () => {
      for (const filter of [
        { Field: "Country", Value: "US", Operator: "starts_with" },
        { Field: "CompanyName", Value: "a", Operator: "equals" },
        { LeftFilter: startingWith("a"), RightFilter: startingWith("b"), Operator: "And" },
        "{", "CompanyName starts_with a",
      ]) assertRefused(await filtered(filter), 400, 3000);
      assertRefused(await list("?size=501"), 400, 3000);
      assertRefused(await list("?size=-1"), 400, 3000);
    });

    test("comes in pages that give each customer once, whatever the sizes", async () => {
      for (const size of [1, 2, 4, 9]) {
        const seen: string[] = [];
        let answer = await list(`?size=${size}`);
        for (;;) {
          assert.ok(answer.json.items.length <= size && answer.json.totalCount === answer.json.items.length);
          seen.push(...companies(answer));
          if (!answer.json.links.next) break;
          assert.equal(answer.json.continuationToken, next(answer)["MS-ContinuationToken"]);
          answer = await list("?seekOperation=Next", next(answer));
        }
        assert.deepEqual(seen, [...seeded, ...names]);
      }
    });

    test("goes on with the filter that it began with, even if the next request names another or none", async () => {
      const first = await filtered(startingWith("Zephyr"), "&size=2");
      for (const query of ["?seekOperation=Next", `?filter=${encodeURIComponent(JSON.stringify(startingWith("100")))}`]) {
        assert.deepEqual(companies(await list(query, next(first))), ["Zephyr Three", "Zephyrus"]);
      }
    });

    test("may change the size of its pages on the way", async () => {
      const first = await list("?size=2");
      const second = await list("?seekOperation=Next&size=1", next(first));
      assert.deepEqual(companies(second), ["Ånge Bruk"]);
      const third = await list("?seekOperation=Next&size=0", next(second));
      assert.deepEqual(companies(third), ["100% Juice"]);
      assert.equal(companies(await list("?seekOperation=Next&size=500", next(third))).length, names.length - 2);
    });

    test("gives every customer once although others come and go between the pages", async () => {
      const first = await list("?size=4");
      const late = await world.call("POST", "/v1/customers", { token, body: customerDraft("Latecomer") });
      await world.call("DELETE", `/v1/customers/${first.json.items[3].id}`, { token });
      const rest = await list("?seekOperation=Next&size=500", next(first));
      assert.deepEqual([...companies(first), ...companies(rest)], [...seeded, ...names, "Latecomer"]);
      await world.call("DELETE", `/v1/customers/${late.json.id}`, { token });
    });

    test("refuses a token of the other account, of another collection, and one that was tampered with", async () => {
      const mine = next(await list("?size=1"));
      const theirs = next(await list("?size=1", {}, primary));
      const log = await world.call("GET", "/v1/auditrecords?size=1", { token });
      assertRefused(await list("?seekOperation=Next", mine, primary), 400, 3000);
      assertRefused(await list("?seekOperation=Next", theirs), 400, 3000);
      assertRefused(await list("?seekOperation=Next", next(log)), 400, 3000);
      assertRefused(await list("?seekOperation=Next", { "MS-ContinuationToken": mine["MS-ContinuationToken"].slice(2) }), 400, 3000);
      const { of, query, size, after: place } = JSON.parse(Buffer.from(mine["MS-ContinuationToken"], "base64url").toString());
      for (const forged of [{ of, query: { filter: "{" }, size, after: place }, { of, query, size: 1_000_000, after: place }]) {
        assertRefused(await list("", { "MS-ContinuationToken": Buffer.from(JSON.stringify(forged)).toString("base64url") }), 400, 3000);
      }
    });
  });
}
