// Every code that an operation of catalogue, orders, subscriptions and migrations documents is brought about by a test, from a
// state that the world comes to by itself; or it is listed here with the reason why nothing brings it about.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  catalogOperations, migrationsOperations, ordersOperations, subscriptionsOperations, type BuiltOperation, type Operation,
} from "@understudy/contract";
import { reachedCodes } from "./reached-codes.ts";

const ownFailure = "is the service's own failure";
const noSuchMoment = "is about another request that is at work on the same: units of work are whole here, and come one after the other";
const decision = "is a decision of the service that no page explains";
const better = "says what another code says better";
const enrolled = "is about accounts whose enrolment is not done, whom the pipeline lets into nothing of this";

const unreached: Readonly<Record<number, string>> = {
  429: "is the pipeline's, and is brought about by its tests of rates",
  2030: "is about countries where a partner may not sell: no customer can be created there",
  2085: better,
  800003: ownFailure,
  800005: ownFailure,
  800022: decision,
  800024: decision,
  800025: better,
  800026: decision,
  800031: "is about purchase systems, of which there is one",
  800036: "is about versions, which are refused with 412 or 2055",
  800039: enrolled,
  800060: noSuchMoment,
  800062: decision,
  800064: noSuchMoment,
  800069: decision,
  800070: "is about offers of another country: those that are shipped are sold in every one",
  800072: noSuchMoment,
  800080: "is about billing accounts, which every customer has",
  800083: "is about several included quantities, of which no availability has more than one",
  800084: "is about durations that the schema does not let through",
  800087: noSuchMoment,
  800092: "is about Software Assurance, under which nothing is sold here",
  800094: ownFailure,
  900104: noSuchMoment,
  900119: "is about Azure Partner Shared Services, which are not sold here",
  900122: "is about quotes of advisors, who sell nothing here",
  900125: "is about quotes of advisors, who sell nothing here",
  900126: "is about members of enumerations, which the schema refuses with 3000",
  900135: ownFailure,
  900136: "is about whom subscriptions are with, whom the schema asks for",
  900140: "is about the customer's directory, which knows at once what was bought",
  900141: better,
  900143: ownFailure,
  900144: "is about catalogue items without a SKU, of which there are none",
  900147: better,
  900149: enrolled,
  900169: "is about the currency of an order, which none of the schemas has",
  900225: ownFailure,
};

const areas = { catalog: catalogOperations, orders: ordersOperations, subscriptions: subscriptionsOperations, migrations: migrationsOperations } as const;

const isBuilt = (operation: Operation): operation is BuiltOperation => "faults" in operation;
const reached = reachedCodes();
const documented = new Set<number>();

for (const [area, operations] of Object.entries(areas)) {
  describe(`a code of ${area}`, () => {
    const idsOf = Map.groupBy(Object.values<Operation>(operations).filter(isBuilt).flatMap(({ id, faults }) => faults.map(({ code }) => ({ code, id }))), ({ code }) => code);
    for (const [code, found] of [...idsOf].toSorted(([one], [other]) => one - other)) {
      documented.add(code);
      const place = reached.get(code);
      const why = unreached[code];
      test(`${code} ${place ? `is brought about by "${place.test}" (${place.file.replace("packages/server/src/", "")})` : `${why}`}`, () => {
        assert.ok(place ?? why, `${code} of ${found.map(({ id }) => id).join(", ")} is brought about by no test, and no reason says why`);
        assert.ok(!place || why === undefined, `${code} is brought about by a test, and has a reason why nothing does`);
      });
    }
  });
}

test("no reason is given for a code that none of the operations documents", () => {
  assert.deepEqual(Object.keys(unreached).filter((code) => !documented.has(Number(code))), []);
});
