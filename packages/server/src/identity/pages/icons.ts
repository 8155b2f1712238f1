// Small pictures, drawn here: nothing is fetched. They repeat what words say beside them, so screen readers skip them.

import { html } from "./html.ts";

/** The product's sign: somebody on a stage, in the light. */
export const mark = html`<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path d="M9 0h14a9 9 0 0 1 9 9v14a9 9 0 0 1-9 9H9a9 9 0 0 1-9-9V9a9 9 0 0 1 9-9z" fill="#0f615d"/><path d="M13.5 0h5l8.1 31.1a9 9 0 0 1-3.6.9H9a9 9 0 0 1-3.6-.9z" fill="#f4c266"/><circle cx="16" cy="14.2" r="4.1" fill="#0b4744"/><path d="M8.6 32c0-7 2.9-11 7.4-11s7.4 4 7.4 11z" fill="#0b4744"/></svg>`;

/** The same as an address, for the tab. */
export const markAddress = `data:image/svg+xml,${encodeURIComponent(mark.markup.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" '))}`;

export const alertIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"><circle cx="12" cy="12" r="9.5"/><path d="M12 7v6M12 16.5v.1"/></svg>`;

export const checkIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M5 12.5l4.5 4.5L19 7.5"/></svg>`;

export const plusIcon = html`<svg class="plus" viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round"><path d="M12 5v14M5 12h14"/></svg>`;

export const onwardIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M9.5 6l6 6-6 6"/></svg>`;

/** The large ones, above the title of a message. */
export const doneSign = html`<svg class="sign" viewBox="0 0 48 48" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"><circle cx="24" cy="24" r="21" fill="currentColor" fill-opacity=".12" stroke="none"/><path d="M15 25l6.5 6.5L34 18"/></svg>`;

export const errorSign = html`<svg class="sign error" viewBox="0 0 48 48" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="3.4" stroke-linecap="round"><circle cx="24" cy="24" r="21" fill="currentColor" fill-opacity=".12" stroke="none"/><path d="M24 14v12M24 33.5v.1"/></svg>`;

export const deviceSign = html`<svg class="sign" viewBox="0 0 48 48" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"><circle cx="24" cy="24" r="21" fill="currentColor" fill-opacity=".12" stroke="none"/><rect x="11" y="15" width="19" height="14" rx="2"/><path d="M16 34h9M20.5 29v5"/><rect x="29" y="20" width="9" height="15" rx="2" fill="var(--card)"/></svg>`;
