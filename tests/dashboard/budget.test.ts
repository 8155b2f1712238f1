// What the pages cost, by the browser's own figures: the JavaScript that the home page loads, when it can be used, and
// whether it jumps.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { startWorld } from "../support/world.ts";
import { loginOf, type Desk } from "./desk.ts";
import { inBrowser, program } from "./in-a-browser.ts";

const scriptBytesMax = 300_000;
const interactiveMsMax = 1_000;
const layoutShiftMax = 0.05;

interface Figures {
  readonly scriptBytes: number;
  readonly origins: readonly string[];
  readonly interactiveMs: number;
  readonly layoutShift: number;
}

/** Runs in the page from its beginning: notes what shifts, and when heading and menu are there and the page is at rest. */
const watch = `
  window.shifts = [];
  new PerformanceObserver((list) => window.shifts.push(...list.getEntries().filter((entry) => !entry.hadRecentInput).map((entry) => entry.value)))
    .observe({ type: "layout-shift", buffered: true });
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector("main h1") || !document.querySelector("nav a")) return;
    observer.disconnect();
    requestIdleCallback(() => { window.interactiveMs = performance.now(); });
  }).observe(document, { childList: true, subtree: true });`;

/** As the browser has measured them since the page's address was asked for. */
const figuresOf = ({ page }: Desk): Promise<Figures> => page.evaluate(`(() => {
  const resources = performance.getEntriesByType("resource");
  const scripts = resources.filter(({ name }) => new URL(name).pathname.endsWith(".js"));
  return {
    scriptBytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    origins: [...new Set(resources.map(({ name }) => new URL(name).origin))],
    interactiveMs: window.interactiveMs,
    layoutShift: window.shifts.reduce((sum, value) => sum + value, 0),
  };
})()`);

describe("the cost of the home page", { skip: program === undefined }, () => {
  const here = inBrowser(() => startWorld());

  for (const kind of ["primary", "sandbox"] as const) {
    test(`in a ${kind} account it loads under 300 kB of compressed JavaScript from this server alone, can be used within a second, and does not jump`, async () => {
      const desk = await here.desk();
      await desk.enter(loginOf(here.world[kind]));
      await desk.page.addInitScript({ content: watch });
      await desk.visit("/dashboard");
      await desk.page.waitForLoadState("networkidle");
      const { scriptBytes, origins, interactiveMs, layoutShift } = await figuresOf(desk);
      assert.ok(scriptBytes > 0 && scriptBytes < scriptBytesMax, `${scriptBytes} bytes of JavaScript`);
      assert.deepEqual(origins, [here.world.ready.urls.http]);
      assert.ok(interactiveMs < interactiveMsMax, `usable after ${interactiveMs} ms`);
      assert.ok(layoutShift < layoutShiftMax, `a layout shift of ${layoutShift}`);
      await desk.close();
    });
  }
});
