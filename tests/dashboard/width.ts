// Whether a page fits a window, and what of it does not. Fonts differ from machine to machine, and with them how wide a
// word is: so a page that does not fit is told with what sticks out.

import type { Page } from "playwright-core";

/** In frames; a page may take a moment to settle in a window that was resized. */
const framesMax = 120;

/** What sticks out of the window as it is: nothing, or one line. */
export async function whatSticksOut(page: Page): Promise<readonly string[]> {
  const out = await page.evaluate<readonly string[] | undefined>(settled);
  return out === undefined ? [] : [`wider than the window: ${out.join(" | ")}`];
}

/** Innermost elements, of those that nothing scrolls. The page's own policy lets nobody evaluate text in it: so it is one expression. */
const settled = `new Promise((tell) => {
  const { documentElement } = document;
  let frames = ${framesMax};
  const isOut = (element) => element.getBoundingClientRect().right > documentElement.clientWidth + 0.5;
  const scrolls = (element) => element !== documentElement && (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
  const name = (element) => element.tagName.toLowerCase() + "." + element.className + " " + JSON.stringify(element.textContent.slice(0, 60));
  const out = () => {
    const all = [...document.querySelectorAll("body *:not(svg *)")].filter((element) => isOut(element) && !scrolls(element.parentElement));
    return all.filter((element) => ![...element.children].some((child) => all.includes(child))).map(name);
  };
  const look = () => documentElement.scrollWidth <= documentElement.clientWidth ? tell(undefined)
    : frames-- === 0 ? tell(out()) : requestAnimationFrame(look);
  look();
})`;
