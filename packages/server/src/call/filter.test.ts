import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { Fault } from "@understudy/kernel";
import { parseFilter } from "./filter.ts";

const fields = { CompanyName: ["starts_with"], CustomerId: ["equals", "not_equals"] } as const;
const parse = (text: string | undefined) => parseFilter(text, fields);

function refusedFor(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof Fault && error.definition.status === 400) return error.data.join();
    throw error;
  }
  return assert.fail(`${text} is refused`);
}

describe("a filter", () => {
  test("may be absent", () => {
    assert.equal(parse(undefined), undefined);
    assert.equal(parse(""), undefined);
  });

  const spellings = [
    '{"Field":"CompanyName","Value":"Co","Operator":"starts_with"}',
    '{"field":"companyname","value":"Co","operator":"StartsWith"}',
    '{"FIELD":"COMPANYNAME","VALUE":"Co","OPERATOR":"STARTS_WITH"}',
    '{"Field":"companyName","Value":"Co","Operator":"startswith","FilterType":"Simple","Attributes":null}',
    ' { "Operator" : "startsWith" , "Value" : "Co" , "Field" : "CompanyName" } ',
  ];
  for (const spelling of spellings) {
    test(`may be spelled ${spelling}`, () => {
      assert.deepEqual(parse(spelling), { field: "CompanyName", operator: "starts_with", value: "Co" });
    });
  }

  test("chooses among the operators of its field", () => {
    assert.equal(parse('{"Field":"CustomerId","Value":"x","Operator":"NotEquals"}')?.operator, "not_equals");
    assert.match(refusedFor('{"Field":"CompanyName","Value":"x","Operator":"equals"}'), /operator equals is not one of starts_with for CompanyName/);
  });

  const bad: Readonly<Record<string, RegExp>> = {
    "{": /not JSON/,
    "Field": /not JSON/,
    "null": /not a JSON object/,
    "[]": /not a JSON object/,
    '"CompanyName"': /not a JSON object/,
    "{}": /needs Field, Value and Operator/,
    '{"Field":"CompanyName","Value":"x"}': /needs Field, Value and Operator/,
    '{"Field":"CompanyName","Operator":"starts_with"}': /needs Field, Value and Operator/,
    '{"Field":"CompanyName","Value":5,"Operator":"starts_with"}': /needs Field, Value and Operator/,
    '{"Field":"CompanyName","Value":null,"Operator":"starts_with"}': /needs Field, Value and Operator/,
    '{"Field":["CompanyName"],"Value":"x","Operator":"starts_with"}': /needs Field, Value and Operator/,
    '{"LeftFilter":{"Field":"CompanyName","Value":"a","Operator":"starts_with"},"RightFilter":{"Field":"CompanyName","Value":"b","Operator":"starts_with"},"Operator":"And"}': /needs Field, Value and Operator/,
    '{"Field":"Colour","Value":"x","Operator":"starts_with"}': /field Colour is not one of CompanyName, CustomerId/,
    '{"Field":"__proto__","Value":"x","Operator":"starts_with"}': /field __proto__ is not one of/,
    '{"Field":"constructor","Value":"x","Operator":"starts_with"}': /field constructor is not one of/,
    '{"Field":"CompanyName","Value":"a\\u0000","Operator":"starts_with"}': /U\+0000/,
  };
  for (const [text, why] of Object.entries(bad)) {
    test(`${text} is refused, and it is said why`, () => assert.match(refusedFor(text), why));
  }

  test("whatever text it is, it is understood or refused, and never fails otherwise", () => {
    const part = fc.oneof(fc.string(), fc.constantFrom("CompanyName", "starts_with", "equals"), fc.jsonValue());
    const filters = fc.oneof(fc.string(), fc.json(), fc.record({ Field: part, Value: part, Operator: part }).map((value) => JSON.stringify(value)));
    fc.assert(fc.property(filters, (text) => {
      try {
        const filter = parse(text);
        if (filter) assert.ok(Object.hasOwn(fields, filter.field));
      } catch (error) {
        assert.ok(error instanceof Fault && error.definition.status === 400, String(error));
      }
    }));
  });
});
