import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Answer, type TestWorld } from "../../../../../tests/support/world.ts";

for (const dialect of dialects) {
  describe(`the number of customers on ${dialect}`, () => {
    let world: TestWorld;
    let token: string;
    let count = 0;
    before(async () => {
      world = await startWorld({}, dialect);
      token = await world.appToken(world.sandbox);
    });
    after(() => world.close());

    const create = (by = token): Promise<Answer> => world.call("POST", "/v1/customers", { token: by, body: customerDraft(`Limited ${(count += 1)}`) });
    const number = async (by = token): Promise<number> => (await world.call("GET", "/v1/customers?size=500", { token: by })).json.totalCount;
    const fillTo = async (wanted: number) => {
      while ((await number()) < wanted) assert.equal((await create()).status, 201);
    };

    test("reaches exactly 75 in a sandbox when 100 are created at once at 70", async () => {
      await fillTo(70);
      const answers = await Promise.all(Array.from({ length: 100 }, () => create()));
      const created = answers.filter(({ status }) => status === 201);
      assert.equal(created.length, 5);
      for (const refused of answers.filter(({ status }) => status !== 201)) assertRefused(refused, 400, 800018);
      assert.equal(await number(), 75);
    });

    test("stays at 75 with the 76th, leaves its domain free, and takes one again when one was deleted", async () => {
      assert.equal(await number(), 75);
      assertRefused(await create(), 400, 800018);
      assert.equal((await world.call("HEAD", `/v1/domains/limited${count}.onmicrosoft.com`, { token })).status, 404);
      const { json } = await world.call("GET", "/v1/customers?size=500", { token });
      assert.equal((await world.call("DELETE", `/v1/customers/${json.items.at(-1).id}`, { token })).status, 204);
      assert.equal((await create()).status, 201);
      assertRefused(await create(), 400, 800018);
      assert.equal(await number(), 75);
    });

    test("is not limited in a primary account", async () => {
      const primary = await world.appToken(world.primary);
      const answers = await Promise.all(Array.from({ length: 80 }, () => create(primary)));
      assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
      assert.equal(await number(primary), 83);
    });
  });

  test(`with sandboxLimits set to unlimited a sandbox takes more than 75 customers on ${dialect}`, async (context) => {
    const world = await startWorld({ settings: { sandboxLimits: "unlimited" } }, dialect);
    context.after(() => world.close());
    const token = await world.appToken(world.sandbox);
    const answers = await Promise.all(Array.from({ length: 80 }, (_, index) =>
      world.call("POST", "/v1/customers", { token, body: customerDraft(`Many ${index}`) })));
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
  });
}
