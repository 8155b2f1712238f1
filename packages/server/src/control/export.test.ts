import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { dialects, type DialectName } from "../../../../tests/support/databases.ts";
import { testFolder } from "../../../../tests/support/folders.ts";
import { sandboxForm } from "../../../../tests/support/sandbox-form.ts";
import { migratedStore } from "../../../../tests/support/stores.ts";
import { startWorld, type TestWorld, type WorldOptions } from "../../../../tests/support/world.ts";
import { sql } from "../database/index.ts";
import { leftOut, tables } from "./export.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") } as const;
const options: WorldOptions = { seed: "empty", seedNumber: 42, clock, settings: { sandboxCreation: "P5M" } };

const exported = async (world: TestWorld): Promise<string> => {
  const answer = await world.control("GET", "/export");
  assert.equal(answer.status, 200);
  return answer.text;
};

/** The requests name themselves, so that nothing in what they leave is random. A world of `demo` has its sandbox. */
async function live(world: TestWorld, seed = "empty"): Promise<void> {
  const token = await world.userToken(world.primary);
  const post = async (path: string, body: object, requestId: string) => {
    const headers = { "ms-requestid": requestId, "ms-correlationid": requestId };
    const answer = await world.call("POST", path, { token, body, headers });
    assert.ok(answer.status < 300, answer.text);
  };
  await post("/v1/customers", customerDraft("City Power"), "11111111-1111-4111-8111-111111111111");
  if (seed === "empty") await post("/internal/v1/integrationsandbox", sandboxForm, "22222222-2222-4222-8222-222222222222");
  await post("/internal/v1/applications", { type: "web", termsAccepted: true }, "33333333-3333-4333-8333-333333333333");
}

async function yearIn(steps: readonly string[], dialect: DialectName): Promise<string> {
  const world = await startWorld(options, dialect);
  try {
    await live(world);
    for (const step of steps) assert.equal((await world.control("POST", "/clock", { advance: step })).status, 200);
    return await exported(world);
  } finally {
    await world.close();
  }
}

describe("the export of a world", () => {
  test("twelve steps of a month and one of a year give the same bytes, on every database", async () => {
    const months = Array.from({ length: 12 }, () => "P1M");
    const atOnce = await yearIn(["P1Y"], "sqlite");
    const world = JSON.parse(atOnce);
    assert.equal(world.now, "2028-01-15T09:30:00.000Z");
    assert.deepEqual(world.accounts.map(({ kind, state }: { kind: string; state: string }) => `${kind} ${state}`).toSorted(), ["primary active", "sandbox created"]);
    assert.deepEqual(world.agenda, []);
    for (const dialect of dialects) {
      assert.equal(await yearIn(months, dialect), atOnce, `months on ${dialect}`);
      assert.equal(await yearIn(["P1Y"], dialect), atOnce, `a year on ${dialect}`);
    }
  });

  for (const dialect of dialects) {
    test(`a reset on ${dialect} gives the same bytes as the world had when it was new, and goes the same way again`, async () => {
      for (const seed of ["empty", "demo"]) {
        const world = await startWorld({ ...options, seed }, dialect);
        try {
          const fresh = await exported(world);
          await live(world, seed);
          const lived = await exported(world);
          assert.notEqual(lived, fresh);
          await world.control("POST", "/clock", { advance: "P1Y" });
          assert.equal((await world.control("POST", "/reset")).status, 200);
          assert.equal(await exported(world), fresh);
          await live(world, seed);
          assert.equal(await exported(world), lived);
        } finally {
          await world.close();
        }
      }
    });
  }

  test("a stored world is reset to what it was when it was new, however it was started since", async () => {
    const folder = testFolder();
    const started = async <T>(given: WorldOptions, work: (world: TestWorld) => Promise<T>): Promise<T> => {
      const world = await startWorld({ dataFolder: folder.path, ...given });
      return work(world).finally(() => world.close());
    };
    try {
      const [fresh, lived] = await started(options, async (world) => {
        const bytes = await exported(world);
        await live(world);
        return [bytes, await exported(world)];
      });
      await started({ seed: "demo" }, async (world) => {
        assert.equal(await exported(world), lived, "a start changes nothing");
        await world.control("POST", "/clock", { mode: "running" });
        await world.control("POST", "/reset");
        assert.equal(await exported(world), fresh);
        await live(world);
        assert.equal(await exported(world), lived);
      });
    } finally {
      folder.remove();
    }
  });

  test("a started world goes on with ids that it has not used", async () => {
    const folder = testFolder();
    const create = async (name: string) => {
      const world = await startWorld({ ...options, dataFolder: folder.path });
      try {
        const token = await world.userToken(world.primary);
        const { json } = await world.call("POST", "/v1/customers", { token, body: customerDraft(name) });
        return [json.id, json.commerceId, json.billingProfile.id] as string[];
      } finally {
        await world.close();
      }
    };
    try {
      const ids = [await create("One"), await create("Two"), await create("Three")].flat();
      assert.equal(new Set(ids).size, 9);
    } finally {
      folder.remove();
    }
  });

  for (const dialect of dialects) {
    test(`every table of the schema on ${dialect} is in it, or is left out for a reason`, async () => {
      const store = await migratedStore(dialect);
      const query = dialect === "sqlite"
        ? sql`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'`
        : sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema()`;
      const schema = await store.database.read((reader) => reader.all<{ name: string }>(query)).finally(() => store.close());
      const known = [...tables.map(([name]) => name), ...Object.keys(leftOut)];
      assert.deepEqual(known.toSorted(), schema.map(({ name }) => name).toSorted());
    });
  }

  test("it is one JSON document with every table in order, and nothing in it is secret", async () => {
    const world = await startWorld({ seedNumber: 1, clock });
    try {
      const text = await exported(world);
      const { now, customers, accounts } = JSON.parse(text);
      assert.equal(now, "2027-01-15T09:30:00.000Z");
      assert.equal(customers.length, 5);
      assert.deepEqual(customers.map((row: { customer_id: string }) => row.customer_id), customers.map((row: { customer_id: string }) => row.customer_id).toSorted());
      assert.equal(accounts.length, 2);
      for (const { admin, apps } of world.ready.accounts) {
        for (const secret of [admin.password, ...apps.map(({ key }) => key)]) assert.ok(!secret || !text.includes(secret));
      }
      assert.ok(!/hash|hmac|argon2|sealed/.test(text.replaceAll("input_hash", "")));
    } finally {
      await world.close();
    }
  });
});
