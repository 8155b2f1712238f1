import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Compile } from "typebox/compile";
import { Seed, type SeedAccount } from "./format.ts";
import { demoSeed, emptySeed } from "./seeds.ts";

const schema = Compile(Seed);
const number = fc.integer({ min: 0, max: 999_999_999 });

test("the seeds that need no file are of the same format as those that do", () => {
  for (const seed of [emptySeed, demoSeed(1)]) assert.deepEqual([...schema.Errors(seed)], []);
});

test("demo is the same for the same number, and shares no secret and no id with another", () => {
  const told = (value: number) => demoSeed(value).accounts
    .flatMap(({ sandbox, ...primary }): SeedAccount[] => [primary, ...(sandbox ? [sandbox] : [])])
    .flatMap(({ tenantId, admin, apps = [] }) => [tenantId, admin.password, ...apps.flatMap(({ appId, key }) => [appId, key])])
    .filter((value) => value !== undefined);
  fc.assert(fc.property(number, number, (one, other) => {
    assert.deepEqual(demoSeed(one), demoSeed(one));
    const both = [...told(one), ...told(other)];
    assert.equal(new Set(both).size, one === other ? both.length / 2 : both.length);
  }));
});

test("demo has a primary and an active sandbox account, each with an administrator, a web app with key and a native app", () => {
  const [primary] = demoSeed(7).accounts;
  assert.equal(demoSeed(7).accounts.length, 1);
  assert.equal(primary?.cloud, "global");
  assert.equal(primary?.partnerType, "directBill");
  for (const account of [primary, primary?.sandbox]) {
    assert.ok(account?.admin.password);
    assert.deepEqual(account.apps?.map(({ type, key }) => [type, key !== undefined]), [["web", true], ["native", false]]);
    assert.ok((account.customers?.length ?? 0) >= 2);
  }
});

test("empty has one primary account and no sandbox, and no password that anybody could know", () => {
  const [primary] = emptySeed.accounts;
  assert.equal(emptySeed.accounts.length, 1);
  assert.equal(primary?.sandbox, undefined);
  assert.equal(primary?.admin.password, undefined);
});
