import assert from "node:assert/strict";
import { test } from "node:test";
import { countsOf, linesOf, onlyChanges, valueOf, type Line } from "./changes.ts";

const drawn = (lines: readonly Line[]): readonly string[] => lines.map(({ kind, depth, before = "", after = "" }) => `${kind} ${depth} ${before} | ${after}`);

test("each property stands beside its former self, and differences are told by kind", () => {
  const lines = linesOf({ Name: "Contoso", City: "Redmond", Fax: "1" }, { Name: "Contoso", City: "Seattle", Phone: 2 });
  assert.deepEqual(drawn(lines), [
    "same 0 { | {",
    "same 1 Name: \"Contoso\" | Name: \"Contoso\"",
    "changed 1 City: \"Redmond\" | City: \"Seattle\"",
    "removed 1 Fax: \"1\" | ",
    "added 1  | Phone: 2",
    "same 0 } | }",
  ]);
  assert.deepEqual(countsOf(lines), { changed: 1, added: 1, removed: 1 });
});

test("what a list holds on both sides is the same wherever it stands, and is known by its id", () => {
  assert.deepEqual(countsOf(linesOf({ Roles: ["a", "b"] }, { Roles: ["b", "c"] })), { changed: 0, added: 1, removed: 1 });
  assert.deepEqual(
    countsOf(linesOf([{ Id: "1", Quantity: 1 }, { Id: "2", Quantity: 5 }], [{ Id: "2", Quantity: 6 }, { Id: "1", Quantity: 1 }])),
    { changed: 1, added: 0, removed: 0 },
  );
});

test("what was not there before is added as a whole, and what is gone is removed as a whole", () => {
  assert.deepEqual(drawn(linesOf(undefined, { A: { B: true } })), ["added 0  | {", "added 1  | A: {", "added 2  | B: true", "added 1  | }", "added 0  | }"]);
  assert.deepEqual(countsOf(linesOf({ A: { B: true }, C: [1] }, undefined)), { changed: 0, added: 0, removed: 2 });
  assert.deepEqual(drawn(linesOf({ A: null }, { A: { B: 1 } })).slice(1, 3), ["removed 1 A: null | ", "added 1  | A: {"]);
});

test("only what changed stays, with what it lies in, and what is left out is counted", () => {
  const lines = linesOf({ A: 1, B: { C: 1, D: 2, E: { F: 1 } }, G: 3 }, { A: 1, B: { C: 1, D: 9, E: { F: 1 } }, G: 3 });
  assert.deepEqual(onlyChanges(lines).map(({ lines: shown, skipped }) => (skipped > 0 ? skipped : drawn(shown))), [
    ["same 0 { | {"], 1, ["same 1 B: { | B: {"], 1, ["changed 2 D: 2 | D: 9"], 3, ["same 1 } | }"], 1, ["same 0 } | }"],
  ]);
});

test("a value is read from JSON, another text is a text, and nothing is nothing", () => {
  assert.deepEqual(valueOf("{\"A\":1}"), { A: 1 });
  assert.equal(valueOf("not JSON"), "not JSON");
  assert.equal(valueOf(undefined), undefined);
  assert.equal(valueOf(""), undefined);
});
