// What falls due next, as the operator reads it.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { dialects } from "../../../../tests/support/databases.ts";
import { customerUserDraft } from "../../../../tests/support/examples/users.ts";
import { newCompany } from "../../../../tests/support/enrolment.ts";
import { sandboxForm } from "../../../../tests/support/sandbox-form.ts";
import { made } from "../../../../tests/support/scene.ts";
import { startWorld, type Json, type TestWorld } from "../../../../tests/support/world.ts";
import { accountsDue } from "../accounts/index.ts";
import { customersDue } from "../areas/customers/index.ts";
import { migrationsDue } from "../areas/migrations/index.ts";
import { ordersDue, transfersDue } from "../areas/orders/index.ts";
import { subscriptionWorkDue } from "../areas/subscriptions/index.ts";
import { billingDue } from "../billing/index.ts";
import { subscriptionsDue } from "../commerce/index.ts";
import { directoriesDue } from "../directories/index.ts";
import { usageDue } from "../usage/index.ts";
import { isTitled } from "./agenda.ts";

const now = "2027-01-15T09:30:00.000Z";
const clock = { kind: "frozen", instant: Temporal.Instant.from(now) } as const;

test("every kind of due work has a title", () => {
  const kinds = [...accountsDue.keys(), ...customersDue.keys(), ...migrationsDue.keys(), ...ordersDue.keys(), ...transfersDue.keys(), ...directoriesDue.keys(), ...subscriptionsDue.keys(), ...subscriptionWorkDue.keys(), ...billingDue.keys(), ...usageDue.keys()];
  assert.ok(kinds.length > 4);
  assert.deepEqual(kinds.filter((kind) => !isTitled(kind)), []);
});

for (const dialect of dialects) {
  describe(`the agenda on ${dialect}`, () => {
    let world: TestWorld;
    before(async () => { world = await startWorld({ clock, seed: "empty" }, dialect); });
    after(() => world.close());
    const agenda = async (query = ""): Promise<Json> => {
      const { status, text, json } = await world.control("GET", `/agenda${query}`);
      assert.equal(status, 200, text);
      return json;
    };

    test("of a world in which nothing waits is empty", async () => assert.deepEqual(await agenda(), { now, entries: [], total: 0 }));

    test("tells what is due, when, and whom it concerns, soonest first", async () => {
      const token = await world.userToken(world.primary);
      const account = { id: world.primary.tenantId, kind: "primary", domain: world.primary.domain };
      const asked = await world.call("POST", "/internal/v1/integrationsandbox", { token, body: sandboxForm });
      assert.equal(asked.status, 202, asked.text);
      const { id } = await made(world, "/v1/customers", { token, body: customerDraft("Due Company") });
      const customer = { id, name: "Due Company" };
      await made(world, `/v1/customers/${id}/qualifications`, { token, body: { qualification: "Education", educationSegment: "K12", website: "https://example.edu" } });
      const added = await world.call("POST", `/v1/customers/${id}/users`, { token, body: customerUserDraft("Leaving", "duecompany.onmicrosoft.com") });
      const removed = await world.call("DELETE", `/v1/customers/${id}/users/${added.json.id}`, { token });
      assert.equal(removed.status, 204, removed.text);
      const company = await newCompany(world, "waiting");
      await company.call("PUT", "/enrolment", company.application);
      await made(world, "/internal/v1/applications", { token, body: { type: "web", displayName: "Importer", termsAccepted: true } });
      const { entries, total } = await agenda();
      assert.equal(total, entries.length);
      assert.deepEqual(entries, entries.toSorted((one: Json, other: Json) => (one.dueAt < other.dueAt ? -1 : 1)));
      const found = (kind: string): Json => entries.find((entry: Json) => entry.kind === kind);
      const { domain } = asked.json;
      assert.deepEqual(found("accounts.sandboxCreated"), {
        dueAt: asked.json.expectedDate, kind: "accounts.sandboxCreated", title: "The integration sandbox is created",
        account: { id: asked.json.accountId, kind: "sandbox", domain },
      });
      assert.deepEqual(found("customers.qualificationVetted"), {
        dueAt: "2027-01-15T10:30:00.000Z", kind: "customers.qualificationVetted", title: "Whether Due Company qualifies for Education is decided", account, customer,
      });
      assert.deepEqual(found("directories.purgeUser"), {
        dueAt: "2027-02-14T09:30:00.000Z", kind: "directories.purgeUser", account, customer,
        title: "The deleted user leaving@duecompany.onmicrosoft.com is gone for good",
      });
      assert.deepEqual(found("accounts.verification").account.domain, company.domain);
      assert.equal(found("applications.keyEnds").title, "A key of Importer expires");
      assert.equal(found("applications.keyEnds").dueAt, "2028-01-15T09:30:00.000Z");
    });

    test("goes as far as is asked for, and says how much there is by then", async () => {
      const all = await agenda();
      const by = await agenda("?until=2027-01-15T11:00:00Z");
      assert.deepEqual(by.entries, all.entries.filter(({ dueAt }: Json) => dueAt <= "2027-01-15T11:00:00.000Z"));
      assert.equal(by.total, by.entries.length);
      assert.deepEqual(await agenda("?limit=1"), { ...all, entries: all.entries.slice(0, 1) });
    });

    test("is shorter by what has come to pass, and ends with the last of it", async () => {
      const before = await agenda();
      await world.control("POST", "/clock", { advance: "P1D" });
      const afterwards = await agenda();
      assert.ok(afterwards.entries.every(({ dueAt }: Json) => dueAt > afterwards.now));
      assert.ok(afterwards.total < before.total);
      await world.control("POST", "/clock", { advance: "P2Y" });
      assert.deepEqual((await agenda()).entries, []);
    });

    for (const query of ["?until=tomorrow", "?until=2027-01-15", "?limit=all", "?from=2027-01-15T00:00:00Z"]) {
      test(`refuses ${query}`, async () => assert.equal((await world.control("GET", `/agenda${query}`)).status, 400));
    }
  });
}
