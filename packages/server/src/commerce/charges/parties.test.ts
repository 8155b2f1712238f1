import assert from "node:assert/strict";
import { test } from "node:test";
import { dialects } from "../../../../../tests/support/databases.ts";
import { livesOn } from "../../../../../tests/support/subscriptions.ts";
import { sql, type Writer } from "../../database/index.ts";
import { billingCurrencyOf, partiesOf } from "./parties.ts";

const accountId = "an account";
const identifiers = [["5000001", "pga", "US"], ["4000002", "pla", "FR"], ["6000003", "pla", "DE"], ["3000004", "pla", "US"]] as const;

const add = (db: Writer, [mpnId, type, country]: (typeof identifiers)[number]): Promise<unknown> => db.run(sql`
  INSERT INTO account_identifiers (mpn_id, account_id, identifier_type, name, country) VALUES (${mpnId}, ${accountId}, ${type}, ${"Fabrikam"}, ${country})`);

for (const dialect of dialects) {
  test(`the partner is named by the location that was chosen, else by the one in its country, else by the company, on ${dialect}`, async () => {
    const lives = await livesOn(dialect);
    try {
      const told = (work: (db: Writer) => Promise<unknown>) => lives.bare.world.unit(async ({ db }) => {
        await work(db);
        return (await partiesOf(db, accountId, "a customer")).mpnId;
      });
      assert.equal(await told(async () => {}), undefined);
      assert.equal(await told((db) => add(db, identifiers[1])), "4000002");
      assert.equal(await told((db) => add(db, identifiers[0])), "5000001");
      assert.equal(await told(async (db) => { await add(db, identifiers[2]); await add(db, identifiers[3]); await db.run(sql`UPDATE accounts SET country = 'DE'`); }), "6000003");
      assert.equal(await told((db) => db.run(sql`
        INSERT INTO account_profiles (account_id, profile_type, profile, version) VALUES (${accountId}, 'association', ${'{"mpnId":"3000004"}'}, 1)`)), "3000004");
    } finally {
      await lives.bare.close();
    }
  });

  test(`the partner is billed in its country's currency, or its cloud's while it has none, on ${dialect}`, async () => {
    const lives = await livesOn(dialect);
    try {
      const currencyAt = (country: string | null, cloud: string) => lives.bare.world.unit(async (unit) => {
        await unit.db.run(sql`UPDATE accounts SET country = ${country}, cloud = ${cloud}`);
        const { currency, customer } = await partiesOf(unit.db, accountId, "a customer");
        assert.deepEqual([currency, customer], [await billingCurrencyOf(unit, accountId), { name: "", domain: "" }]);
        return currency;
      });
      assert.deepEqual([await currencyAt(null, "global"), await currencyAt(null, "china"), await currencyAt(null, "germany"), await currencyAt("JP", "global")], ["USD", "CNY", "EUR", "JPY"]);
    } finally {
      await lives.bare.close();
    }
  });
}
