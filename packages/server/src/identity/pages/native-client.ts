// Where installed applications let a sign-in end: they read the answer from the address of this page, which has
// nothing on it to read.

import { html } from "./html.ts";
import { documentOf } from "./layout.ts";
import { texts } from "./texts.ts";

export function nativeClientPage(): string {
  const { title, lead } = texts.nativeClient;
  return documentOf({ title }, html`<h1>${title}</h1>
<p class="lead">${lead}</p>`);
}
