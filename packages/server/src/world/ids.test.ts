import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isGuid, type Ids } from "@understudy/kernel";
import { guidOf, randomIds, seededIds } from "./ids.ts";

const seedNumber = fc.integer({ min: 0, max: 999_999_999 });
const start = fc.integer({ min: 0, max: 1_000 });
const guids = (ids: Ids, count: number) => Array.from({ length: count }, () => ids.guid());

/** Version 4, variant of RFC 9562: strict clients check both. */
const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test("the same seed number and start make the same ids and secrets, in the same order", () => {
  fc.assert(fc.property(seedNumber, start, fc.array(fc.boolean(), { maxLength: 20 }), (number, run, kinds) => {
    const draw = (ids: Ids) => kinds.map((guid) => (guid ? ids.guid() : ids.secret(96)));
    assert.deepEqual(draw(seededIds(number, run)), draw(seededIds(number, run)));
  }));
});

test("another start of the same world goes on without repeating an id, and so does another world", () => {
  const numbers = fc.uniqueArray(seedNumber, { minLength: 2, maxLength: 3 });
  const starts = fc.uniqueArray(start, { minLength: 2, maxLength: 4 });
  fc.assert(fc.property(numbers, starts, (worlds, runs) => {
    const made = worlds.flatMap((number) => runs.flatMap((run) => guids(seededIds(number, run), 20)));
    assert.equal(new Set(made).size, made.length);
  }));
});

test("seed number and start do not run into one another", () => {
  assert.notEqual(seededIds(1, 23).guid(), seededIds(12, 3).guid());
  assert.notEqual(seededIds(1, 2).guid(), seededIds(12, 0).guid());
});

test("every id is a GUID of version 4, in small letters", () => {
  fc.assert(fc.property(seedNumber, fc.string(), (number, cause) => {
    for (const id of [...guids(seededIds(number, 1), 3), ...guids(randomIds(), 3), guidOf(cause)]) {
      assert.match(id, version4);
      assert.ok(isGuid(id));
    }
  }));
});

test("random ids of one run rise and never repeat, and two runs do not meet", () => {
  const [one, other] = [guids(randomIds(), 10_000), guids(randomIds(), 10_000)];
  assert.deepEqual(one, one.toSorted());
  assert.equal(new Set([...one, ...other]).size, 20_000);
});

test("an id that follows from a cause follows from it alone", () => {
  assert.equal(guidOf("renewal of 42"), guidOf("renewal of 42"));
  assert.notEqual(guidOf("renewal of 42"), guidOf("renewal of 43"));
});

test("a secret carries at least the bits that were asked for", () => {
  fc.assert(fc.property(seedNumber, fc.integer({ min: 1, max: 512 }), (number, bits) => {
    for (const ids of [seededIds(number, 1), randomIds()]) {
      const secret = ids.secret(bits);
      assert.match(secret, /^[A-Za-z0-9_-]+$/);
      assert.ok(Buffer.from(secret, "base64url").length * 8 >= bits);
    }
  }));
});
