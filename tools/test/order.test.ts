import assert from "node:assert/strict";
import { test } from "node:test";
import { longFirst } from "./order.ts";

test("files of folders in which tests take long come first, the others after them in the order that they have", () => {
  const files = ["/r/packages/cli/src/a.test.ts", "/r/packages/server/src/http/b.test.ts", "/r/packages/server/src/mail/c.test.ts", "/r/tests/crash/d.test.ts", "/r/tests/dashboard/e.test.ts", "/r/tests/process/f.test.ts"];
  assert.deepEqual(longFirst("/r", files).map((file) => file.replace(/.*\/(\w)\.test\.ts$/, "$1")).join(""), "edfbac");
});
