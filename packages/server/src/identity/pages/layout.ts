// What all pages share: head, brand, the card, and the one line that says what this is.

import { html, raw, sentence, type Raw } from "./html.ts";
import { mark, markAddress } from "./icons.ts";
import { linkTarget } from "./link-target.ts";
import { stylesheet } from "./stylesheet.ts";
import { texts } from "./texts.ts";
import type { Waiting } from "./waiting.ts";

interface Layout {
  readonly title: string;
  /** The title then begins with the word, which is the first that a screen reader says. */
  readonly hasError?: boolean | undefined;
  readonly isWide?: boolean | undefined;
  readonly waiting?: Waiting | undefined;
  /** A program of ours; its hash must be in the policy. */
  readonly script?: string | undefined;
}

export function documentOf({ title, hasError, isWide, waiting, script }: Layout, main: Raw): string {
  const said = hasError ? sentence(texts.errorInTitle, { title }) : title;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
${waiting && html`<noscript><meta http-equiv="refresh" content="${waiting.seconds};url=${linkTarget(waiting.url)}"></noscript>`}
<title>${sentence(texts.pageTitle, { title: said })}</title>
<link rel="icon" href="${markAddress}">
<style>${raw(stylesheet)}</style>
</head>
<body>
<div class="card${isWide && " wide"}">
<header class="brand">${mark}${texts.product}</header>
<main>
${main}
</main>
</div>
<footer>${texts.emulator}</footer>
${script !== undefined && html`<script>${raw(script)}</script>`}
</body>
</html>
`.markup;
}
