// The set-up journey of a partner, clicked through in the clouds, in a long run in each: from a primary account that has
// neither sandbox nor application to a program that works with the values of either account.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cloudNames, hasFeature } from "@understudy/contract";
import { sampleOf } from "../support/long.ts";
import { inBrowser, program } from "./in-a-browser.ts";
import { Journey } from "./journey.ts";
import { startJourneyWorld } from "./journey-world.ts";

/** Of those whose pages create applications, and of those where the directory does. */
const clouds = [true, false].flatMap((creates) =>
  sampleOf("cloud for the set-up journey", String(creates), cloudNames.filter((cloud) => hasFeature(cloud, "createAppOnPage") === creates), String));

describe("the set-up journey by clicking", { skip: program === undefined }, () => {
  const here = inBrowser(startJourneyWorld);

  for (const cloud of clouds) {
    test(`in ${cloud}`, async (context) => {
      const journey = new Journey(here.world, cloud, await here.desk());
      /** Each step is a test of its own; the journey ends where one fails. */
      const step = async (name: string, work: () => Promise<void>): Promise<void> => {
        let isDone = false;
        await context.test(name, async () => {
          await work();
          isDone = true;
        });
        assert.ok(isDone, `the journey ended at: ${name}`);
      };

      await step("S-18 S-19 the menu leads a global admin of the primary account to Integration sandbox, below Account settings", () => journey.findsSandboxPage());
      await step("S-22 the form says at each field what is wrong with it, and makes nothing", () => journey.mistypes());
      await step("S-23 the page shows progress, and a form that waits in a second tab makes no second sandbox", () => journey.setsUpSandbox());
      await step("S-24 the confirmation has user name and domain, and has them again when the page is re-opened", () => journey.readsConfirmation());
      await step("S-25 after signing out, the user name with its domain and the password that was typed sign in to the sandbox", () => journey.signsInToSandbox());
      await step("S-21 in the sandbox the banner is there, and the menu has no Integration sandbox", () => journey.looksAroundInSandbox());
      await step("S-27 Set up account stands above Current tasks, completes the account, and is gone", () => journey.completesSandbox());
      await step("S-28 S-31 S-33 App management offers no existing app before there is one, and the API refuses what is not registered", () => journey.findsAppManagement());
      await step("S-32 S-34 an app is registered, and a confirmation page has App ID, key, account id and domain", () => journey.enablesApiAccess());
      await step("S-35 S-38 the key is masked when that page is loaded again; App management has the App ID, and no key", () => journey.looksForKeyAgain());
      await step("S-37 S-39 S-40 MSAL gets a token with App ID, key and domain as the page shows them; each that is wrong has an error of its own", () => journey.runsProgram());
      await step("S-29 S-36 in the primary account nothing is enabled yet; its own admin gets other values there by the same steps", () => journey.enablesPrimary());
      await step("S-35 a native app is registered without a key", () => journey.registersNativeApp());
      await journey.desk.close();
    });
  }
});
