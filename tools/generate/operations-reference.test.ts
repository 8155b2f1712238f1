import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { allOperations, isBuilt } from "../../packages/contract/src/index.ts";
import { root } from "../root.ts";
import { operationsPage } from "./operations-reference.ts";
import { allWitnesses } from "./witnesses.ts";

test("the reference has one row for each operation, and says how many are built, by area", () => {
  const page = operationsPage(allOperations);
  for (const { id } of allOperations) assert.equal(page.split(`| \`${id}\``).length, 2, id);
  const built = page.split("\n").filter((line) => line.includes("| built |")).length;
  const areas = [...page.matchAll(/^## (.+)$/gm)].map(([, area]) => area);
  assert.deepEqual(areas, [...new Set(allOperations.map(({ area }) => area))].toSorted());
  assert.match(page, new RegExp(`^${allOperations.length} operations in \\d+ areas: ${built} built, `, "m"));
});

test("each row leads to the contract's file that has the operation", () => {
  const page = operationsPage(allOperations);
  for (const { id } of allOperations) {
    const row = page.split("\n").find((line) => line.startsWith(`| \`${id}\``)) ?? "";
    const file = /\]\(\.\.\/\.\.\/(packages\/contract\/src\/[\w./-]+\.ts)\)/.exec(row)?.[1];
    assert.ok(file, id);
    assert.ok(readFileSync(path.join(root, file), "utf8").includes(`"${id}": `), `${file} has ${id}`);
  }
});

test("each row of a built operation leads to the file that has a request for it, and one of a planned operation to the one for its refusal", () => {
  const page = operationsPage(allOperations);
  for (const operation of allOperations) {
    const row = page.split("\n").find((line) => line.startsWith(`| \`${operation.id}\``)) ?? "";
    const isServed = operation.host !== "subscriber" && operation.host !== "storage";
    const file = /\]\(\.\.\/\.\.\/((?:tests|packages\/server)\/[\w./-]+\.ts)\)/.exec(row)?.[1];
    if (!isBuilt(operation)) assert.equal(file, isServed ? "packages/server/src/http/routes.test.ts" : undefined, operation.id);
    else assert.ok(readFileSync(path.join(root, file ?? ""), "utf8").includes(`"${operation.id}": `), `${file} has ${operation.id}`);
  }
});

test("each built operation has one witness, and no other operation has any", () => {
  assert.deepEqual(allWitnesses().map(({ id }) => id).toSorted(), allOperations.filter(isBuilt).map(({ id }) => id).toSorted());
});

test("a built operation without a witness is no page at all", () => {
  const others = allWitnesses().filter(({ id }) => id !== "customers.get");
  assert.throws(() => operationsPage(allOperations, others), /customers\.get is built, and no file/);
});
