import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { startWorld, type TestWorld } from "../../../../tests/support/world.ts";

describe("a reset while others write", () => {
  let world: TestWorld;
  let token: string;
  let count = 0;

  before(async () => {
    const instant = Temporal.Instant.from("2027-01-15T12:00:00Z");
    world = await startWorld({ seedNumber: 7, clock: { kind: "frozen", instant } });
    token = await world.appToken(world.primary);
  });
  after(() => world.close());

  const create = async (): Promise<number> => {
    count += 1;
    return (await world.call("POST", "/v1/customers", { token, body: customerDraft(`Reset ${count}`) })).status;
  };
  const creations = (length: number) => Promise.all(Array.from({ length }, create));

  test("leaves nobody with ids that the new world makes again", async () => {
    await creations(30);
    const [reset, ...during] = await Promise.all([
      world.control("POST", "/reset").then(({ status }) => status),
      ...Array.from({ length: 30 }, create),
    ]);
    assert.equal(reset, 200);
    const afterwards = await creations(120);
    assert.deepEqual([...during, ...afterwards].filter((status) => status !== 201), []);
  });
});
