// The SDK in a real browser: the package as it is published, bundled for a page, which has the served Understudy's origin.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import path from "node:path";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { findBrowser, openBrowser } from "../support/browser.ts";
import { unlessMissing } from "../support/runtime.ts";
import { installSdk, type Installed } from "./installed.ts";
import { promises, type Outcome } from "./promises.ts";
import { serveScene, type ServedScene } from "./scene.ts";

const program = await unlessMissing("the SDK in a browser", findBrowser);

let served: ServedScene;
let installed: Installed;
let browser: Browser | undefined;

before(async () => {
  [served, installed] = await Promise.all([serveScene(), installSdk()]);
  browser = program && await openBrowser(program, served.world.ready);
});
after(async () => {
  await browser?.close();
  installed.remove();
  await served.world.close();
});

/** The page's script, with nothing of Node in it: a bundler for browsers refuses what Node alone has. */
async function scriptOfPage(): Promise<string> {
  const { outputFiles: [script] } = await build({
    entryPoints: [path.join(import.meta.dirname, "browser-page.ts")],
    alias: { "@understudy/sdk": path.join(installed.packageFolder, "dist/esm/index.js") },
    bundle: true, format: "iife", platform: "browser", target: "chrome120", write: false, logLevel: "warning",
  });
  return script?.text ?? "";
}

for (const name of program ? ["Chromium"] : []) {
  test(`what the SDK promises holds on a page in ${name}`, async () => {
    assert(browser);
    const page = await browser.newPage();
    const url = `${served.scene.endpoint}/a-page-of-the-test`;
    const script = await scriptOfPage();
    await page.route(url, (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><title>The SDK</title><script>${script.replaceAll("</script", "<\\/script")}</script>` }));
    await page.goto(url);
    const outcomes = await page.evaluate((scene) => {
      const { tryThePromises } = globalThis as unknown as { tryThePromises(scene: unknown): Promise<Outcome[]> };
      return tryThePromises(scene);
    }, served.scene);
    assert.deepEqual(outcomes, promises.map(([promise]) => ({ promise })));
  });
}
