// Every code that an operation of this area may answer, according to the contract: it is asserted by a test of the area, or
// it is listed here with the reason why nothing brings it about.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { ordersOperations, type BuiltOperation } from "@understudy/contract";

const folders = [import.meta.dirname, `${import.meta.dirname}/../subscriptions`, `${import.meta.dirname}/../catalog`];

/** The numbers that tests assert, as they are written: 800_008, 800008. */
const asserted = new Set(folders.flatMap((folder) =>
  readdirSync(folder).filter((name) => name.endsWith(".test.ts") && name !== "codes.test.ts").flatMap((name) =>
    [...readFileSync(`${folder}/${name}`, "utf8").matchAll(/\b\d[\d_]{2,8}\b/g)].map(([number]) => Number(number.replaceAll("_", ""))))));

const noSuch = "is no state of this world: units of work are whole";

const unreached: Readonly<Record<number, string>> = {
  2030: "partners sell wherever a customer can be created: regions are checked there",
  2032: "is the answer to accounts that are not active, which the pipeline gives",
  20002: "is the answer to customers without a relationship, which getCustomer gives",
  800003: "is the service's own failure",
  800005: "is the service's own failure",
  800018: "is reached through the table of limits",
  800020: "is reached through the table of limits",
  800022: "is a decision of the service that no page explains",
  800023: "is about the credit line, which bills decide",
  800024: "is one of three that say the same as better codes",
  800025: "is about the credit line, which bills decide",
  800026: "is one of three that say the same as better codes",
  800027: "is about changes of a quantity, which are the subscription's",
  800028: "is about terms that are withdrawn, which no shipped item's are",
  800031: "needs a purchase system, of which there is one",
  800036: "is about ETags, which have 412",
  800039: "is the answer to accounts whose enrolment is not done, which sign in to nothing of this",
  800060: noSuch,
  800062: "is one of three that say the same as better codes",
  800063: "is reached through the table of limits",
  800064: noSuch,
  800066: "is reached through the table of limits",
  800068: "is reached through the table of limits",
  800069: "is a decision of the service that no page explains",
  800070: "is about an offer of another country: those that are shipped are sold in each",
  800072: noSuch,
  800080: "is about billing accounts, which every customer has",
  800083: "is about included quantities, of which items have one at most",
  800084: "needs a duration that the schema does not let through",
  800087: noSuch,
  900116: "is reached through the table of limits",
  900121: "is about the credit line, which bills decide",
  900122: "is about quotes of advisors, who sell nothing here",
  900125: "is about quotes of advisors, who sell nothing here",
  900126: "has become 3000 of the schema, which names the property",
  900140: "is about the customer's directory, which knows what was bought at once",
  900141: "has a better code in each case",
  900143: "is the service's own failure",
  900144: "is about items without a SKU, of which there are none",
  900149: "is the answer to accounts whose enrolment is not done",
  900169: "is about a currency, which an order does not say",
  900322: "is reached through the table of limits",
  2054: "is the answer of the subscription's own update",
  2085: "has become 800086, which names what is missing",
};

const codes = new Map(Object.values<{ id: string; status: string }>(ordersOperations)
  .filter(({ id }) => !id.startsWith("transfers."))
  .flatMap((operation) => (operation as BuiltOperation).faults.map((fault) => [fault.code, operation.id] as const)));

for (const [code, id] of [...codes].toSorted(([one], [other]) => one - other)) {
  const why = unreached[code];
  test(`${code} of ${id} ${why === undefined ? "is brought about by a test" : why}`, () => {
    assert.ok(asserted.has(code) || why !== undefined, `no test brings ${code} about, and no reason says why`);
  });
}

test("no reason is given for a code that no operation has", () => {
  assert.deepEqual(Object.keys(unreached).filter((code) => !codes.has(Number(code))), []);
});
