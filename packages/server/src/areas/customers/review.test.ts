// The review of customers' accounts: who has a status, how it changes on the clock, and who changes it otherwise.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { customerValidationStates } from "@understudy/contract";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects, type DialectName } from "../../../../../tests/support/databases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { startWorld, type TestWorld, type WorldOptions } from "../../../../../tests/support/world.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00.123Z") } as const;

interface Reviewed {
  readonly world: TestWorld;
  readonly token: string;
  readonly id: string;
}

async function withCustomer(dialect: DialectName, settings: WorldOptions["settings"], work: (reviewed: Reviewed) => Promise<void>): Promise<void> {
  const world = await startWorld({ clock, settings: { ...settings } }, dialect);
  try {
    const token = await world.userToken(world.sandbox);
    const { id } = await made(world, "/v1/customers", { token, body: customerDraft("Reviewed") });
    await work({ world, token, id });
  } finally {
    await world.close();
  }
}

const statusOf = ({ world, token, id }: Reviewed, query = "?type=account") =>
  world.call("GET", `/v1/customers/${id}/validationStatus${query}`, { token });

for (const dialect of dialects) {
  describe(`the review of accounts on ${dialect}`, () => {
    test("is of no customer unless it is set, and 600074 says so", () =>
      withCustomer(dialect, {}, async (reviewed) => {
        assertRefused(await statusOf(reviewed), 404, 600_074);
      }));

    test("begins with the customer where it is set, and allows it when the time is over", () =>
      withCustomer(dialect, { accountReview: "new", accountReviewTime: "PT3H" }, async (reviewed) => {
        const { world } = reviewed;
        assert.deepEqual((await statusOf(reviewed)).json, { type: "account", status: "UnderReview", lastUpdateDateTime: "2027-01-15T09:30:00" });
        await world.control("POST", "/clock", { advance: "PT2H59M59S" });
        assert.equal((await statusOf(reviewed)).json.status, "UnderReview");
        await world.control("POST", "/clock", { advance: "PT1S" });
        assert.deepEqual((await statusOf(reviewed)).json, { type: "account", status: "Allowed", lastUpdateDateTime: "2027-01-15T12:30:00" });
      }));

    test("ends as the operator says, before or after, and the clock leaves that alone", () =>
      withCustomer(dialect, { accountReview: "new" }, async (reviewed) => {
        const { world, id } = reviewed;
        const set = async (status: string) => assert.equal((await world.control("POST", "/customers/validationstatus", { customer: id, status })).status, 200);
        await set("NotAllowed");
        await world.control("POST", "/clock", { advance: "P1D" });
        assert.equal((await statusOf(reviewed)).json.status, "NotAllowed");
        for (const status of customerValidationStates) {
          await set(status);
          assert.equal((await statusOf(reviewed)).json.status, status);
        }
      }));

    test("of a customer that is gone ends without a trace", () =>
      withCustomer(dialect, { accountReview: "new" }, async ({ world, token, id }) => {
        assert.equal((await world.call("DELETE", `/v1/customers/${id}`, { token })).status, 204);
        assert.equal((await world.control("POST", "/clock", { advance: "P1D" })).status, 200);
      }));

    test("has the type account, in any case, and no other", () =>
      withCustomer(dialect, { accountReview: "new" }, async (reviewed) => {
        for (const query of ["?type=account", "?type=Account", "?TYPE=ACCOUNT", ""]) assert.equal((await statusOf(reviewed, query)).status, 200, query);
        assertRefused(await statusOf(reviewed, "?type=company"), 400, 3000);
      }));
  });
}
