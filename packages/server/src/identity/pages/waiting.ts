// How a page waits for an answer that is given elsewhere. A small script asks in the background, so that what somebody
// reads or is about to press stays as it is; without scripts the page is loaded anew, every few seconds.

import { html, type Raw } from "./html.ts";
import { linkTarget } from "./link-target.ts";

/** Where to look again; the same address with `ask=state` only tells whether that is worth it, as `{"waiting":true}`. */
export interface Waiting {
  readonly url: string;
  readonly seconds: number;
}

/** Whoever leaves the page, by a form or to look again, does so once: looking again meanwhile would stop it. */
export const waitingScript = `
const { look } = document.querySelector("[data-look]").dataset;
let isLeaving = false;
addEventListener("submit", () => { isLeaving = true; });
setInterval(async () => {
  const answer = await fetch(look + "&ask=state").catch(() => undefined);
  const isOver = answer && (answer.ok ? !(await answer.json()).waiting : answer.status === 400);
  if (!isOver || isLeaving) return;
  isLeaving = true;
  location.replace(look);
}, 2000);
`;

/** Says what the page waits for, and where the script asks. */
export const waitingLine = (text: string, waiting: Waiting | undefined): Raw =>
  html`<p class="waiting"${waiting && html` data-look="${linkTarget(waiting.url)}"`}>${text}</p>`;
