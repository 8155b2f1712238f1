// What the tests of the pages share: a world with its server, and a real browser beside it.

import { after, before } from "node:test";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { findBrowser, openBrowser } from "../support/browser.ts";
import { unlessMissing } from "../support/runtime.ts";
import type { TestWorld } from "../support/world.ts";
import { Desk } from "./desk.ts";
import type { Hands } from "./hands.ts";

/** Loud where a machine has no browser: then nothing of the pages is tested. */
export const program = await unlessMissing("The dashboard's pages", findBrowser);

export interface InBrowser {
  readonly world: TestWorld;
  readonly browser: Browser;
  /** Somebody with a browser of their own, on the HTTP listener. */
  desk(options?: BrowserContextOptions, hands?: Hands): Promise<Desk>;
}

/** Of a suite: begins before its first test and ends after its last. */
export function inBrowser(start: () => Promise<TestWorld>): InBrowser {
  let world: TestWorld | undefined;
  let browser: Browser | undefined;
  before(async () => {
    world = await start();
    browser = program && (await openBrowser(program, world.ready));
  });
  after(async () => {
    await browser?.close();
    await world?.close();
  });
  return {
    get world() { return world as TestWorld; },
    get browser() { return browser as Browser; },
    desk: (options, hands) => Desk.open(browser as Browser, (world as TestWorld).ready.urls.http, options, hands),
  };
}
