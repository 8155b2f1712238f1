// The pages offer of a subscription what the service takes, and nothing else: both are held against each other.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { changes, offeredOf } from "../../packages/dashboard/src/pages/customers/subscriptions/offered.ts";
import { subscriptionStates } from "../../packages/server/src/commerce/index.ts";

const { families, statuses, verdictOf } = subscriptionStates;

describe("what the page of a subscription offers", () => {
  for (const family of families) {
    for (const status of statuses) {
      test(`${family}, ${status}`, () => {
        const taken = changes.filter((change) => (statuses as readonly string[]).includes(verdictOf(family, status, change)));
        assert.deepEqual([...offeredOf(family, status)].toSorted(), taken.toSorted());
      });
    }
  }
});
