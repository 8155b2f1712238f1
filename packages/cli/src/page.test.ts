import assert from "node:assert/strict";
import { test } from "node:test";
import { callable } from "./call/find.ts";
import { pageOf, withPages } from "./page.ts";

test("a page is told by its address, alone and within a sentence, and what is none stays as it is", () => {
  assert.equal(pageOf("get-a-customer-by-id.md"), "https://learn.microsoft.com/partner-center/developer/get-a-customer-by-id");
  assert.equal(pageOf("userinfo.md"), "https://learn.microsoft.com/entra/identity-platform/userinfo");
  assert.equal(withPages("a-b.md; root/c.md, graph-docs/d.md"), "https://learn.microsoft.com/partner-center/developer/a-b; https://learn.microsoft.com/partner-center/c, https://learn.microsoft.com/graph/api/d");
  for (const other of ["conventions: request bodies", "docs/guide/exec.md", ""]) assert.equal(withPages(other), other);
});

test("every page that an operation names by its file has an address", () => {
  for (const { id, sources, faults } of callable) {
    for (const source of [...sources, ...faults.map((fault) => fault.source)]) assert.doesNotMatch(withPages(source), /\.md\b/, id);
  }
});
