// The keys by themselves, on both databases, with other processes beside this one.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { cloudNames, type CloudName } from "@understudy/contract";
import { dialects } from "../../../../tests/support/databases.ts";
import { migratedStore, type Store } from "../../../../tests/support/stores.ts";
import { secretsOf } from "../world/index.ts";
import { SigningKeys, type SigningKey } from "./signing-keys.ts";

const start = Temporal.Instant.from("2026-11-22T12:00:00Z");
const kidsOf = (keys: readonly SigningKey[]) => keys.map(({ kid }) => kid);

for (const dialect of dialects) {
  describe(`signing keys on ${dialect}`, () => {
    const secrets = secretsOf(randomBytes(32));
    let store: Store;
    let keys: SigningKeys;
    let other: SigningKeys;
    let now = start;
    before(async () => {
      store = await migratedStore(dialect);
      keys = new SigningKeys(store.database, secrets, { now: () => now });
      other = new SigningKeys(await store.openAgain(), secrets, { now: () => now });
    });
    after(() => store.close());

    const kids = async (cloud: CloudName, of = keys) => kidsOf(await of.of(cloud));

    test("ID-18 each cloud has two keys of its own, made once however many ask", async () => {
      const asked = await Promise.all(cloudNames.flatMap((cloud) => [kids(cloud), kids(cloud)]));
      for (const found of asked) assert.equal(found.length, 2);
      assert.equal(new Set(asked.flat()).size, 2 * cloudNames.length);
    });

    test("ID-18 processes that make a cloud's first keys at the same moment have the same ones after it", async () => {
      const fresh = await migratedStore(dialect);
      try {
        const [one, another] = [new SigningKeys(fresh.database, secrets), new SigningKeys(await fresh.openAgain(), secrets)];
        // SQLite has one process, and two that write would be in each other's way.
        const asked = dialect === "postgres" ? await Promise.all([kids("china", one), kids("china", another)]) : [await kids("china", one), await kids("china", another)];
        assert.deepEqual(asked[0], asked[1]);
        assert.equal(asked[0]?.length, 2);
      } finally {
        await fresh.close();
      }
    });

    test("ID-18 by a rollover the next key signs, a new one comes after it, and the former is published still", async () => {
      const [former, next] = await kids("global");
      const rolled = kidsOf(await keys.rollOver("global"));
      assert.deepEqual([rolled[0], rolled[2]], [next, former]);
      assert.equal(new Set(rolled).size, 3);
      assert.deepEqual(await kids("global"), rolled);
    });

    test("ID-18 what is older than the former key drops out, and is no key any more", async () => {
      const [signing, next, former = ""] = kidsOf(await keys.rollOver("germany"));
      const again = kidsOf(await keys.rollOver("germany"));
      assert.deepEqual([again[0], again[2], again.length], [next, signing, 3]);
      assert.ok(!again.includes(former));
      assert.equal(await keys.named(former), undefined);
      for (const kid of again) assert.equal((await keys.named(kid))?.kid, kid);
    });

    test("ID-18 a rollover leaves the keys of the other clouds as they are", async () => {
      const others = cloudNames.filter((cloud) => cloud !== "usgov");
      const before = await Promise.all(others.map((cloud) => kids(cloud)));
      await keys.rollOver("usgov");
      assert.deepEqual(await Promise.all(others.map((cloud) => kids(cloud))), before);
    });

    test("ID-18 the keys of a new process are those of the old one", async () => {
      assert.deepEqual(await kids("global", new SigningKeys(await store.openAgain(), secrets)), await kids("global"));
    });

    // SQLite has one process.
    if (dialect === "postgres") {
      test("ID-18 other processes follow a rollover at once: they publish and sign with the same, and know the new key", async () => {
        assert.deepEqual(await kids("global", other), await kids("global"));
        const rolled = kidsOf(await keys.rollOver("global"));
        for (const kid of rolled) assert.equal((await other.named(kid))?.kid, kid);
        assert.deepEqual(await kids("global", other), rolled);
      });

      test("ID-18 a key that another process has let drop out is still published for a second, and then no more", async () => {
        const [, , former = ""] = await kids("global", other);
        const asked = { cloud: "global", kid: former } as const;
        const rolled = await keys.rollOver("global");
        assert.equal(await keys.isStillPublished(asked), false, "who has rolled over knows it at once");
        now = now.add({ milliseconds: 999 });
        assert.equal(await other.isStillPublished(asked), true);
        now = now.add({ milliseconds: 1 });
        assert.equal(await other.isStillPublished(asked), false);
        for (const { cloud, kid } of rolled) assert.equal(await other.isStillPublished({ cloud, kid }), true);
      });

      test("ID-18 two processes that roll over at the same moment do it one after the other", async () => {
        const [, next, former] = await kids("global");
        await Promise.all([keys.rollOver("global"), other.rollOver("global")]);
        const rolled = await kids("global");
        assert.deepEqual([rolled.length, rolled[2]], [3, next]);
        assert.ok(former !== undefined && !rolled.includes(former));
        assert.deepEqual(await kids("global", other), rolled);
      });
    }
  });
}
