// Small pictures, drawn here: nothing is fetched. They repeat what words say beside them, so screen readers skip them.

import { html } from "./html.ts";

/** The product's sign: the understudy behind the actor. The dashboard has the same. */
export const mark = html`<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false"><rect x="3.25" y="3.25" width="19" height="19" rx="4.5" fill="none" stroke="#77b7f7" stroke-width="2.5"/><rect x="9" y="9" width="21" height="21" rx="5" fill="#0f6cbd"/></svg>`;

/** The same as an address, for the tab. */
export const markAddress = `data:image/svg+xml,${encodeURIComponent(mark.markup.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" '))}`;

export const alertIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"><circle cx="12" cy="12" r="9.5"/><path d="M12 7v6M12 16.5v.1"/></svg>`;

export const checkIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M5 12.5l4.5 4.5L19 7.5"/></svg>`;

export const plusIcon = html`<svg class="plus" viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round"><path d="M12 5v14M5 12h14"/></svg>`;

export const onwardIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M9.5 6l6 6-6 6"/></svg>`;

/** The large ones, above the title of a message. */
export const doneSign = html`<svg class="sign done" viewBox="0 0 48 48" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"><circle cx="24" cy="24" r="21" fill="currentColor" fill-opacity=".12" stroke="none"/><path d="M15 25l6.5 6.5L34 18"/></svg>`;

export const errorSign = html`<svg class="sign error" viewBox="0 0 48 48" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="3.4" stroke-linecap="round"><circle cx="24" cy="24" r="21" fill="currentColor" fill-opacity=".12" stroke="none"/><path d="M24 14v12M24 33.5v.1"/></svg>`;

export const deviceSign = html`<svg class="sign" viewBox="0 0 48 48" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"><circle cx="24" cy="24" r="21" fill="currentColor" fill-opacity=".12" stroke="none"/><rect x="11" y="15" width="19" height="14" rx="2"/><path d="M16 34h9M20.5 29v5"/><rect x="29" y="20" width="9" height="15" rx="2" fill="var(--colorNeutralBackground1)"/></svg>`;
