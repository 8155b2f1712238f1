import assert from "node:assert/strict";
import { describe, test } from "node:test";

// test.skip("a comment is harmless")
describe("harmless", { skip: !process.env["X"] && "nothing here" }, () => {});
test.skip("skipped", () => assert.ok(true));
test("put off", { todo: true }, () => assert.ok(true));
describe.only("alone", () => {});
test("sleeps", async () => {
  await new Promise((resolve) => setTimeout(resolve, 100));
  await new Promise((resolve) => setTimeout(() => { resolve(1); }, 1_000));
  await sleep(5);
});
test("harmless too", () => assert.equal("it.only(1)".length, 10));
