// Each documented enumeration is in the contract by its name, with every member as it is spelled on the wire.

import assert from "node:assert/strict";
import { test } from "node:test";
import { allNamed } from "../../packages/contract/src/whole.ts";
import { factsOf } from "./facts.ts";

interface Fact {
  readonly name: string;
  readonly members: readonly (string | number)[];
}

const facts = factsOf<Fact>("enumerations");

/** Where a resource has the name as well, the enumeration goes by another. */
const otherNames: Readonly<Record<string, string>> = { CustomerQualification: "BareQualification" };
const everyNamed = allNamed();
const enumerationOf = (name: string) => everyNamed.get(otherNames[name] ?? name)?.enum;

test(`each of ${facts.length} documented enumerations is in the contract by its name`, () => {
  assert.ok(facts.length > 0);
  assert.deepEqual(facts.map(({ name }) => name).filter((name) => !enumerationOf(name)), []);
});

const members = facts.flatMap(({ name, members: all }) => all.map((member) => ({ name, member })));

test(`each of ${members.length} documented members is in its enumeration`, () => {
  assert.ok(members.length > 0);
  const missing = members.filter(({ name, member }) => !enumerationOf(name)?.includes(member));
  assert.deepEqual(missing.map(({ name, member }) => `${name}: ${member}`), []);
});
