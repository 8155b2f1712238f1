import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { Type } from "typebox";
import { customerPartnerRelationships, instant, NewCustomer, oneOf, readOnly } from "@understudy/contract";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { canonicalise } from "./canonicalise.ts";

const schema = Type.Object({
  name: Type.String(),
  kind: oneOf(customerPartnerRelationships),
  nested: Type.Object({ inner: Type.Optional(Type.String()) }),
  list: Type.Array(Type.Object({ item: Type.String() })),
});

/** The same text with each letter in one case or the other. */
const anyCase = (text: string) =>
  fc.array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((upper) => [...text].map((letter, index) => (upper[index] ? letter.toUpperCase() : letter.toLowerCase())).join(""));

describe("a request's JSON", () => {
  test("means the same with its names in any case", () => {
    const body = customerDraft("Any Case");
    const spelled = (value: unknown): fc.Arbitrary<unknown> => {
      if (typeof value !== "object" || value === null) return fc.constant(value);
      return fc.tuple(...Object.entries(value).map(([name, part]) => fc.tuple(anyCase(name), spelled(part)))).map(Object.fromEntries);
    };
    fc.assert(fc.property(spelled(body), (sent) => assert.deepEqual(canonicalise(NewCustomer, sent), body)));
  });

  test("is left as it is when it is in the contract's spelling: to canonicalise twice is to do it once", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const once = canonicalise(schema, value);
      assert.deepEqual(canonicalise(schema, once), once);
    }));
  });

  test("loses what the contract does not know, and what is null", () => {
    const sent = JSON.parse('{"name":null,"NESTED":{"Inner":null,"other":1},"links":{},"__proto__":{"name":"x"},"constructor":1,"toString":2}');
    const meant = canonicalise(schema, sent) as object;
    assert.deepEqual(meant, { nested: {} });
    assert.equal(Object.getPrototypeOf(meant), Object.prototype);
  });

  test("loses what the server alone writes, whatever is said of it", () => {
    const address = Type.Object({ city: Type.String(), id: readOnly(Type.Optional(Type.String())) });
    for (const id of ["one", 1, null, {}]) assert.deepEqual(canonicalise(address, { city: "Redmond", id, ID: id }), { city: "Redmond" });
  });

  test("may name an instant without its zone, or a day alone: both are in UTC; what is none stays as it is", () => {
    const dated = Type.Object({ at: instant("When it was"), name: Type.String() });
    const meant = (at: string) => (canonicalise(dated, { at }) as { at: string }).at;
    assert.equal(meant("2019-01-09T00:21:45.9263727"), "2019-01-09T00:21:45.9263727Z");
    assert.equal(meant("2027-03-31"), "2027-03-31T00:00:00Z");
    for (const at of ["2027-03-31T00:00:00Z", "2027-03-31T02:00:00+02:00", "2027-03-31 00:00", "tomorrow", ""]) assert.equal(meant(at), at);
    assert.deepEqual(canonicalise(dated, { name: "2027-03-31" }), { name: "2027-03-31" });
  });

  test("may name a property twice in different cases: the last one counts", () => {
    assert.deepEqual(canonicalise(schema, JSON.parse('{"Name":"first","name":"second"}')), { name: "second" });
    assert.deepEqual(canonicalise(schema, JSON.parse('{"name":"first","NAME":"second"}')), { name: "second" });
  });

  for (const spelling of ["microsoft_support", "MicrosoftSupport", "microsoftSupport", "MICROSOFT_SUPPORT", "MICROSOFTSUPPORT"]) {
    test(`may spell a member of an enumeration ${spelling}`, () => {
      assert.deepEqual(canonicalise(schema, { kind: spelling }), { kind: "microsoft_support" });
    });
  }

  test("keeps a member that the enumeration does not have, for the check to refuse", () => {
    assert.deepEqual(canonicalise(schema, { kind: "something_else" }), { kind: "something_else" });
  });

  test("is understood inside lists", () => {
    assert.deepEqual(canonicalise(schema, { List: [{ ITEM: "a", more: 1 }, null, 5] }), { list: [{ item: "a" }, null, 5] });
  });

  for (const value of [undefined, null, true, 5, "text", [], [[]]]) {
    test(`is left alone where it has another form: ${JSON.stringify(value)}`, () => assert.deepEqual(canonicalise(schema, value), value));
  }
});
