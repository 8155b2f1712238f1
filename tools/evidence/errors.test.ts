// Each documented error is a fault of the contract, by its status and its code.

import assert from "node:assert/strict";
import { test } from "node:test";
import { allFaults } from "../../packages/contract/src/whole.ts";
import { factsOf } from "./facts.ts";

interface Fact {
  readonly status: number;
  /** A text for services that name their errors. */
  readonly code: number | string;
  readonly areas: readonly string[];
}

const facts = factsOf<Fact>("errors");
/** What an answer of success holds about something that went wrong is a value of a property, and no refusal. */
const refusals = facts.filter(({ status }) => status >= 400);
const known = new Set(allFaults.flatMap(({ status, code, errorName }) => [`${status} ${code}`, `${status} ${errorName}`]));

test(`each of ${refusals.length} documented errors is a fault of the contract`, () => {
  assert.ok(refusals.length > 0);
  assert.deepEqual(refusals.map(({ status, code }) => `${status} ${code}`).filter((fault) => !known.has(fault)), []);
});

test(`each of ${allFaults.length} faults says what happened, what to do about it, and where it is documented`, () => {
  const silent = allFaults.filter(({ description, remedy, source }) => description === "" || remedy === "" || source === "");
  assert.deepEqual(silent.map(({ code }) => code), []);
});
