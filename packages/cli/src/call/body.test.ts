import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { test } from "node:test";
import { testFolder } from "../../../../tests/support/folders.ts";
import { bodyFrom } from "./body.ts";

test("a body is sent as it was written, without the mark that an editor puts in front", (context) => {
  const folder = testFolder();
  context.after(() => folder.remove());
  writeFileSync(folder.file("body.json"), '\uFEFF{ "price": 12.50 }');
  assert.equal(bodyFrom(`@${folder.file("body.json")}`), '{ "price": 12.50 }');
});
