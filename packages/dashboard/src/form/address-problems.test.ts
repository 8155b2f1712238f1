// An address is checked by the rules of its country, so that nobody is asked for a state that there is not.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { addressProblems, type AddressRules } from "./address-problems.ts";

const us: AddressRules = {
  country: "US", states: [{ code: "OR", name: "Oregon" }, { code: "WA", name: "Washington" }],
  hasState: true, hasPostalCode: true, isPostalCodeRequired: true, postalCodeRegex: "^\\d{5}(-\\d{4})?$",
};
const ae: AddressRules = { country: "AE", states: [], hasState: true, hasPostalCode: false, isPostalCodeRequired: false };
const gb: AddressRules = { country: "GB", states: [], hasState: false, hasPostalCode: true, isPostalCodeRequired: true, postalCodeRegex: "^[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}$" };

const wrong = (address: object, rules: AddressRules) => Object.keys(addressProblems({ ...address }, rules));

describe("an address", () => {
  test("needs a state of its country's list, by code or by name", () => {
    for (const state of ["WA", "wa", "Washington", " OR "]) assert.deepEqual(wrong({ state, postalCode: "98052" }, us), [], state);
    for (const state of [undefined, "", "  ", "Bavaria"]) assert.deepEqual(wrong({ state, postalCode: "98052" }, us), ["state"], String(state));
  });

  test("needs a postal code where there are some, written as there", () => {
    assert.deepEqual(wrong({ state: "WA", postalCode: "" }, us), ["postalCode"]);
    assert.deepEqual(wrong({ state: "WA", postalCode: "SW1A 2AA" }, us), ["postalCode"]);
    assert.deepEqual(wrong({ postalCode: "sw1a 2aa" }, gb), []);
  });

  test("is asked for neither where there is none", () => {
    assert.deepEqual(wrong({}, ae), []);
    assert.deepEqual(wrong({ state: "anything", postalCode: "anything" }, ae), []);
  });
});
