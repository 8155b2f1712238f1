import assert from "node:assert/strict";
import { test } from "node:test";
import { answerSchemaOf } from "./strict-schema.ts";

test("an answer may have no property that its schema does not know, at any depth, and lack none that it needs", () => {
  const schema = answerSchemaOf("security.nonMfaPrincipals.list");
  assert(schema, "the list of users has a schema");
  const tenantId = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";
  const item = { objectId: tenantId, tenantId, upn: "admin@example.com", lastNonMfaCompliantRequestDateTime: "2027-01-15T09:30:00.000Z" };
  const list = (more: object = {}, ofItem: object = {}) => ({ totalCount: 1, items: [{ ...item, ...ofItem }], ...more });
  assert.ok(schema(list()), JSON.stringify(schema.errors));
  const others = [
    list({ surprise: 1 }), list({ attributes: { objectType: "Collection", surprise: 1 } }), list({}, { surprise: 1 }),
    list({}, { upn: undefined }), list({}, { tenantId: "none" }), list({}, { lastNonMfaCompliantRequestDateTime: "yesterday" }), list({ items: undefined }),
  ];
  for (const other of others) assert.equal(schema(JSON.parse(JSON.stringify(other))), false, JSON.stringify(other));
});
