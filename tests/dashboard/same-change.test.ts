// Whoever clicks and whoever calls the API changes the same: every kind of change that the pages offer is clicked in
// one world, and made by API in another that began the same.

import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { allOperations, isBuilt } from "@understudy/contract";
import { root } from "../../tools/root.ts";
import { rowsOf } from "../support/exports.ts";
import { azureCli, type Json, type TestWorld } from "../support/world.ts";
import { applicationsFlows } from "./clicks/applications.ts";
import { customersFlows } from "./clicks/customers.ts";
import { enrolmentFlows } from "./clicks/enrolment.ts";
import { ownFlows } from "./clicks/own.ts";
import { partnersFlows } from "./clicks/partners.ts";
import { productsFlows } from "./clicks/products.ts";
import { settingsFlows } from "./clicks/settings.ts";
import { subscriptionsFlows } from "./clicks/subscriptions.ts";
import { usersFlows } from "./clicks/users.ts";
import { inBrowser, program } from "./in-a-browser.ts";
import { startOneOfTwins, Twins } from "./twin.ts";

/** A changed password ends what was signed in, so that the people's own pages come last. */
const flows = [
  ...applicationsFlows, ...customersFlows, ...productsFlows, ...subscriptionsFlows, ...usersFlows, ...settingsFlows, ...partnersFlows, ...enrolmentFlows,
  ...ownFlows,
];

const dashboard = "fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd";

describe("a change by click and the same by API", { skip: program === undefined }, () => {
  const here = inBrowser(startOneOfTwins);
  let there: TestWorld;
  let twins: Twins;
  before(async () => {
    there = await startOneOfTwins();
    twins = new Twins(here.world, there, () => here.desk());
  });
  after(() => there.close());

  for (const flow of flows) test(`made in both worlds: ${flow.name}`, () => twins.play(flow));

  const offered = offeredWrites();
  test("S-04 every kind of change that pages offer was clicked", () => {
    assert.deepEqual([...new Set(twins.changes.map(({ operation }) => operation))].toSorted(), offered);
  });

  for (const operation of offered) {
    test(`S-04 ${operation} by click is the same change as by API`, async () => {
      const changes = twins.changes.filter((change) => change.operation === operation);
      assert.notEqual(changes.length, 0, "it was clicked");
      for (const change of changes) {
        assert.ok(change.clicked.status < 300, JSON.stringify(change.clicked));
        assert.deepEqual(change.called, change.clicked);
        const [clicked, called] = await twins.records(change);
        assert.notEqual(clicked.length, 0, "it is in the activity log");
        assert.deepEqual(called, clicked.map((record) => cameThrough(record, dashboard)));
      }
    });
  }

  test("S-04 all that both worlds hold in the end is the same but for the application", async () => {
    await twins.close();
    const [clicked, called] = [await rowsOf(here.world), await rowsOf(there)];
    assert.deepEqual(called, clicked.map((row) => row.replaceAll(dashboard, azureCli)));
  });
});

/** The record of a change that the dashboard made, as it would be by the other application. */
function cameThrough(record: Json, application: string): Json {
  assert.equal(record.applicationId, application);
  return { ...record, applicationId: azureCli };
}

/** The operations by which pages can change something: those that they import and that leave a record. */
function offeredWrites(): readonly string[] {
  const sources = `${root}/packages/dashboard/src`;
  const textOf = (pattern: string): string => globSync(pattern, { cwd: sources }).map((file) => readFileSync(`${sources}/${file}`, "utf8")).join("\n");
  const imports = [...textOf("{frame,pages}/**/*.{ts,tsx}").matchAll(/import \{([^}]*)\} from "[./]*\/operations\//g)];
  const imported = new Set(imports.flatMap(([, names = ""]) => names.split(",").map((name) => name.trim())));
  const exported = [...textOf("operations/*.ts").matchAll(/export const (\w+): OperationOf<"([^"]+)">/g)];
  const writes = new Set(allOperations.filter(isBuilt).filter(({ records }) => records).map(({ id }) => id));
  return exported.filter(([, name = "", id = ""]) => imported.has(name) && writes.has(id)).map(([, , id = ""]) => id).toSorted();
}
