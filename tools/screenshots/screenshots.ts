// `npm run screenshots [FOLDER]`: a picture of every page of the dashboard, for people in each kind of account, at three
// widths, light and dark, so that somebody can look at them. They are kept out of the repository.

import { mkdirSync } from "node:fs";
import path from "node:path";
import { findBrowser, openBrowser } from "../../tests/support/browser.ts";
import { startAllPagesWorld, logins } from "../../tests/dashboard/all-pages-world.ts";
import { crawl } from "../../tests/dashboard/crawl.ts";
import { Desk } from "../../tests/dashboard/desk.ts";
import { whatSticksOut } from "../../tests/dashboard/width.ts";
import { root } from "../root.ts";

const folder = path.resolve(process.argv[2] ?? path.join(root, "dist/screenshots"));
const widths = [360, 768, 1440] as const;
const height = 900;

mkdirSync(folder, { recursive: true });
const world = await startAllPagesWorld();
const browser = await openBrowser(await findBrowser(), world.ready);
let count = 0;
try {
  for (const [name, login] of Object.entries(logins)) await picturesOf(name, login);
} finally {
  await browser.close();
  await world.close();
}
console.log(`${count} pictures in ${folder}`);

async function picturesOf(name: string, login: { userName: string; password: string }): Promise<void> {
  const desk = await Desk.open(browser, world.ready.urls.http);
  await desk.signIn(login);
  const rows = await crawl(desk, async (row) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await desk.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const width of widths) {
        await desk.page.setViewportSize({ width, height });
        await settled(desk, `${name} ${row} at ${width}`);
        const file = `${name}${row === "/" ? "-home" : row.replaceAll(/[/:]+/g, "-")}-${width}-${colorScheme}.png`;
        await desk.page.screenshot({ path: path.join(folder, file), fullPage: true });
        count += 1;
      }
    }
  });
  await desk.context.close();
  console.log(`${name}: ${rows.size} pages`);
}

/** The page has its new width; one that is wider than the window is a fault. */
async function settled(desk: Desk, what: string): Promise<void> {
  for (const fault of await whatSticksOut(desk.page)) console.error(`${what}, ${fault}`);
}
