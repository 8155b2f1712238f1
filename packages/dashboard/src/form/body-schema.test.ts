import assert from "node:assert/strict";
import { test } from "node:test";
import { applicationsKeysCreate } from "../operations/applications.ts";
import { customersCreate } from "../operations/customers.ts";
import { bodyOf, isRequiredAt, schemaAt } from "./body-schema.ts";
import { problemsOf, problemsOfDetails } from "./problems.ts";

const schema = customersCreate.body ?? {};

test("a field is found in the contract by its path, and whether its own part needs it", () => {
  assert.equal(schemaAt(schema, "billingProfile.defaultAddress.city")?.type, "string");
  assert.equal(schemaAt(schema, "passwordAgain"), undefined);
  assert.deepEqual(["billingProfile.email", "billingProfile.firstName", "companyProfile.domain"].map((path) => isRequiredAt(schema, path)), [true, false, true]);
});

test("what was left empty is left out, with parts that have nothing in them, and what the body does not know", () => {
  const values = { companyProfile: { domain: "contoso.onmicrosoft.com", organizationRegistrationNumber: "  " }, billingProfile: { email: "", defaultAddress: { city: "" } }, again: "x" };
  assert.deepEqual(bodyOf(schema, values), { companyProfile: { domain: "contoso.onmicrosoft.com" }, billingProfile: { defaultAddress: {} } });
});

test("a number is typed as text and sent as a number; what is none stays as it was typed", () => {
  const { body = {} } = applicationsKeysCreate;
  assert.deepEqual([bodyOf(body, { keyYears: "2" }), bodyOf(body, { keyYears: "two" })], [{ keyYears: 2 }, { keyYears: "two" }]);
});

test("S-22 what is wrong is said field by field, in words", () => {
  const problems = problemsOf(schema, bodyOf(schema, { companyProfile: { domain: "no domain" }, billingProfile: { email: "x@y", culture: "e" } }));
  assert.equal(problems.get("billingProfile.companyName"), "This is needed.");
  assert.equal(problems.get("billingProfile.culture"), "At least 2 characters.");
  assert.match(problems.get("companyProfile.domain") ?? "", /does not have the right form: domain name in full/);
  assert.equal(problems.has("billingProfile.email"), false);
});

test("a part that is missing as a whole is said of its fields that are needed", () => {
  const needed = [...problemsOf(schema, bodyOf(schema, {})).keys()];
  assert.deepEqual(needed.includes("companyProfile.domain") && needed.includes("billingProfile.defaultAddress.city"), true, needed.join());
});

test("a refusal's details are said of the fields that they name, and of no others", () => {
  const problems = problemsOfDetails(schema, ["billingProfile.email: must match pattern", "body: must be an object", "Free text: with a colon"]);
  assert.deepEqual([...problems], [["billingProfile.email", "must match pattern"]]);
});
