// The whole set-up journey with the keyboard alone: every step that is clicked through elsewhere, by Tab, the arrows, Space
// and Enter. On the way, the pages that only an act leads to are looked at for what shuts people out.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { seriousFaults } from "./axe.ts";
import { keyboard } from "./hands.ts";
import { inBrowser, program } from "./in-a-browser.ts";
import { Journey } from "./journey.ts";
import { startJourneyWorld } from "./journey-world.ts";

describe("the set-up journey by keyboard", { skip: program === undefined }, () => {
  const here = inBrowser(startJourneyWorld);

  test("S-18 to S-36 each step is reached and done without a mouse", async () => {
    const journey = new Journey(here.world, "global", await here.desk({}, keyboard));
    const { page } = journey.desk;
    await journey.findsSandboxPage();
    await journey.mistypes();
    await journey.setsUpSandbox();
    await journey.readsConfirmation();
    await journey.signsInToSandbox();
    await journey.completesSandbox();
    await journey.findsAppManagement();
    await journey.enablesApiAccess();
    assert.deepEqual(await seriousFaults(page), []);
    await journey.enablesPrimary();
    await journey.registersNativeApp();
    assert.deepEqual(await seriousFaults(page), []);
    await journey.desk.close();
  });
});
