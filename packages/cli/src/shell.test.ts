import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { quotedForShell } from "./shell.ts";

test("a shell reads back each word as it was, and plain ones stay as they are", () => {
  for (const word of ["", "a b", "it's", "'", "$HOME `id` \\ \"", "a\nb", "*", "~/x", "--a=b", "https://localhost:8443/a?b=c&d"]) {
    assert.equal(String(execFileSync("sh", ["-c", `printf %s ${quotedForShell(word)}`])), word);
  }
  assert.equal(quotedForShell("data/profiles.json"), "data/profiles.json");
});
