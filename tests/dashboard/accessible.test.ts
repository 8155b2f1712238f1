// Every page, as people of every kind of account see it: nothing shuts anybody out, by day and by night, on a small screen.

import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { sampleOf } from "../support/long.ts";
import { importSheet, licenceRow, sheetColumns, sheetOf } from "../support/price-sheets.ts";
import { buy } from "../support/purchases.ts";
import { logins, startAllPagesWorld } from "./all-pages-world.ts";
import { seriousFaults } from "./axe.ts";
import { crawl, pagePaths } from "./crawl.ts";
import type { Desk } from "./desk.ts";
import { inBrowser, program } from "./in-a-browser.ts";
import { whatSticksOut } from "./width.ts";

/** They are others in other kinds of account, as home is; the rest is looked at once. */
const differing = ["/customers", "/indirect-resellers", "/account-settings/app-management", "/account-settings/integration-sandbox"];

/** Shown after an act: the journey by keyboard looks at it. */
const afterAnAct = ["/account-settings/app-management/registered"];

const narrow = { width: 320, height: 800 };
const wide = { width: 1280, height: 900 };

describe("every page", { skip: program === undefined }, () => {
  const here = inBrowser(async () => {
    const world = await startAllPagesWorld();
    // So that the activity log has something to open.
    const contoso = world.ready.accounts.find(({ domain }) => domain === "contoso.onmicrosoft.com");
    assert.ok(contoso);
    const token = await world.userToken(contoso);
    await world.call("PATCH", "/internal/v1/myprofile", { token, body: { language: "en-US" } });
    // And its first customer a subscription and an order.
    const { json: { items: [{ id: customerId }] } } = await world.call("GET", "/v1/customers", { token });
    await buy(world, { token, customerId }, [{}]);
    // And a price sheet with a row that was refused.
    await importSheet(world, sheetOf(sheetColumns.licence2021, [licenceRow, { ...licenceRow, TermDuration: "P5Y" }]), { token });
    return world;
  });
  const seen = new Set<string>();
  let desk: Desk;
  before(async () => { desk = await here.desk(); });

  for (const [name, login] of Object.entries(logins)) {
    test(`that an administrator of ${name} reaches by links has no serious fault of accessibility, light or dark, and fits a narrow window`, async () => {
      await desk.enter(login);
      const again = sampleOf("page of another kind of account", name, differing, String);
      const faults: string[] = [];
      const rows = await crawl(desk, async (row) => {
        faults.push(...(await seriousFaults(desk.page)).map((fault) => `${row}, ${fault}`));
        await desk.page.setViewportSize(narrow);
        faults.push(...(await whatSticksOut(desk.page)).map((fault) => `${row}, ${fault}`));
        await desk.page.setViewportSize(wide);
      }, new Set([...seen].filter((row) => row !== "/" && !again.includes(row))));
      for (const row of rows) seen.add(row);
      assert.deepEqual(faults, []);
    });
  }

  test("is reached from home, for somebody", async () => {
    await desk.close();
    assert.deepEqual(pagePaths.filter((path) => !seen.has(path) && !afterAnAct.includes(path)), []);
  });
});
