import assert from "node:assert/strict";
import { test } from "node:test";
import { allOperations } from "../../packages/contract/src/index.ts";
import { operationsPage } from "./operations-reference.ts";

test("the reference has one row for each operation, and says how many are built", () => {
  const page = operationsPage(allOperations);
  for (const { id } of allOperations) assert.equal(page.split(`| \`${id}\``).length, 2, id);
  const built = page.split("\n").filter((line) => line.includes("| built |")).length;
  assert.match(page, new RegExp(`^${allOperations.length} operations in \\d+ areas: ${built} built, `, "m"));
});
