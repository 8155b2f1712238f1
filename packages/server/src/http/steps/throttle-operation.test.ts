// The rates that single operations have: migrations 100 in five minutes, their validation 450 for each customer.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { startWorld, type Answer, type TestWorld } from "../../../../../tests/support/world.ts";
import { sql } from "../../database/index.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:33:20Z") } as const;
const body = { currentSubscriptionId: "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10" };

for (const dialect of dialects) {
  describe(`the rates of operations on ${dialect}`, () => {
    let world: TestWorld;
    let token: string;
    const customers: string[] = [];
    before(async () => {
      world = await startWorld({ clock }, dialect);
      token = await world.appToken(world.sandbox);
      for (const name of ["One", "Two"]) customers.push((await made(world, "/v1/customers", { token, body: customerDraft(`Rated ${name}`) })).id);
    });
    after(() => world.close());

    const path = (customer = 0) => `/v1/customers/${customers[customer]}/migrations/newcommerce`;
    /** Of a subscription that there is not, which counts all the same. */
    const ask = (to = path()): Promise<Answer> => world.call("POST", to, { token, body });
    const askTimes = async (count: number, to = path()): Promise<number[]> =>
      [...new Set((await Promise.all(Array.from({ length: count }, () => ask(to)))).map(({ status }) => status))].toSorted();

    test("create takes 100 calls of a partner in five minutes of the world's clock, and answers 429 beyond", async () => {
      assert.deepEqual(await askTimes(50), [404]);
      assert.deepEqual(await askTimes(50, path(1)), [404]);
      const answer = await ask();
      assert.equal(answer.status, 429);
      assert.equal(answer.headers.get("retry-after"), "100");
      assert.deepEqual(answer.json, { statusCode: 429, message: "Rate limit is exceeded. Try again in 100 seconds." });
      assert.equal((await world.call("GET", `/v1/customers/${customers[0]}`, { token })).status, 200);
      assert.equal((await world.call("POST", path(), { token: await world.appToken(world.primary), body })).status, 404);
      await world.control("POST", "/clock", { advance: "PT99S" });
      assert.equal((await ask()).status, 429);
      await world.control("POST", "/clock", { advance: "PT1S" });
      assert.equal((await ask()).status, 404);
    });

    test("validate takes 450 of them for each customer, in whichever case its id is written", async () => {
      const of = (customer: number) => `${path(customer)}/validate`;
      assert.equal((await ask(of(0))).status, 404);
      const counted = `migrations.newCommerce.validate ${customers[0]}`;
      await throughDoors(world, ({ db }) => db.run(sql`UPDATE operation_windows SET calls = 440 WHERE counted = ${counted}`));
      assert.deepEqual(await askTimes(10, of(0)), [404]);
      assert.equal((await ask(of(0))).status, 429);
      assert.equal((await ask(of(0).replace(customers[0] ?? "", (customers[0] ?? "").toUpperCase()))).status, 429);
      assert.equal((await ask(of(1))).status, 404);
    });
  });
}

test("with the switch operationRates there are none", async (context) => {
  const world = await startWorld({ clock, settings: { operationRates: "none" } });
  context.after(() => world.close());
  const token = await world.appToken(world.sandbox);
  const { id } = await made(world, "/v1/customers", { token, body: customerDraft("Unrated") });
  const answers = await Promise.all(Array.from({ length: 120 }, () => world.call("POST", `/v1/customers/${id}/migrations/newcommerce`, { token, body })));
  assert.ok(answers.every(({ status }) => status === 404));
});
