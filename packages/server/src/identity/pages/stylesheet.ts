// How the pages look: like the dashboard, whose library's sizes and colours these are, on one card with an outline
// behind it, as in the product's sign. One sheet for all of them, so that one hash allows it in the
// Content-Security-Policy; hence no style attributes anywhere.

import { day, hues, night, type Palette } from "./palette.ts";

const variables = (palette: Palette): string => Object.entries(palette).map(([name, value]) => `--${name}:${value}`).join(";");

const colours = `
:root { color-scheme: light dark; ${variables(day)} }
@media (prefers-color-scheme: dark) { :root { ${variables(night)} } }
${hues.map((hue, index) => `.hue-${index} { color: var(--colorPalette${hue}Foreground2); background: var(--colorPalette${hue}Background2) }`).join("\n")}`;

const frame = `
*, *::before, *::after { box-sizing: border-box }
html { font: 100%/1.25rem "Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, Roboto, "Helvetica Neue", sans-serif; -webkit-text-size-adjust: 100% }
body {
  margin: 0; min-height: 100vh; min-height: 100dvh; display: flex; flex-direction: column; align-items: center; padding: 3.5rem 1.5rem 1.25rem;
  font-size: .875rem; color: var(--colorNeutralForeground1); overflow-wrap: anywhere;
  background: linear-gradient(var(--colorBrandBackground2), var(--colorNeutralBackground2) 34rem) no-repeat var(--colorNeutralBackground2)
}
.card {
  position: relative; width: 100%; max-width: 27.5rem; margin: auto 0; padding: 2rem 2.5rem 2.5rem; background: var(--colorNeutralBackground1);
  border: 1px solid transparent; border-radius: .5rem; box-shadow: var(--shadow16)
}
.card::before {
  content: ""; position: absolute; z-index: -1; inset: -1rem 1rem 1rem -1rem; border: 2px solid var(--colorBrandStroke2); border-radius: .5rem
}
.card.wide { max-width: 45rem }
.brand { display: flex; align-items: center; gap: .5rem; margin-bottom: 1.25rem; font-size: 1rem; line-height: 1.375rem; font-weight: 600; color: var(--colorNeutralForeground2) }
.brand svg { width: 1.75rem; height: 1.75rem }
footer { padding-top: 2rem; color: var(--colorNeutralForeground3); font-size: .75rem; line-height: 1rem; text-align: center; text-wrap: balance }
@media (max-width: 30rem) {
  body { padding: 0 0 1.25rem; background: var(--colorNeutralBackground1) }
  .card { margin: 0; padding: 1.5rem 1.25rem 0; border: 0; box-shadow: none }
  .card::before { display: none }
  footer { margin-top: auto; padding-inline: 1.25rem }
}`;

const words = `
h1 { margin: 0; font-size: 1.5rem; line-height: 2rem; font-weight: 600; text-wrap: balance }
h2 { margin: 0; font-size: .875rem; line-height: 1.25rem; font-weight: 600 }
p, ul, ol, dl { margin: 0 }
strong, b { font-weight: 600 }
.lead { margin-top: .25rem; color: var(--colorNeutralForeground2); text-wrap: pretty }
.lead strong { color: var(--colorNeutralForeground1) }
.small { font-size: .75rem; line-height: 1rem; color: var(--colorNeutralForeground3) }
code { font-family: Consolas, "Courier New", Courier, monospace }
.head { margin-bottom: 1.25rem }
.asking { display: flex; align-items: center; gap: .75rem; margin-bottom: 1.25rem }
.asking > div { min-width: 0 }
.initials { flex: none; display: grid; place-items: center; width: 2.5rem; height: 2.5rem; border: 1px solid transparent; border-radius: .25rem; font-weight: 600; line-height: 1; user-select: none }
.initials.round { border-radius: 50% }
.account { display: flex; align-items: center; gap: .625rem; margin-bottom: 1.25rem }
.account .initials { width: 2rem; height: 2rem; font-size: .75rem }
.account > div { min-width: 0 }
.badge { display: inline-block; padding: 0 .375rem; margin-top: .125rem; font-size: .75rem; line-height: 1.125rem; font-weight: 600; color: var(--colorBrandForeground2); background: var(--colorBrandBackground2); border: 1px solid var(--colorBrandStroke2); border-radius: .25rem }
.unseen { position: absolute; width: 1px !important; height: 1px; min-height: 0 !important; padding: 0 !important; border: 0 !important; overflow: hidden; opacity: 0; pointer-events: none }
.sign { display: block; width: 3rem; height: 3rem; margin-bottom: .75rem; color: var(--colorBrandForeground1) }
.sign.done { color: var(--colorStatusSuccessForeground1) }
.sign.error { color: var(--colorStatusDangerForeground1) }`;

const forms = `
.field { margin-bottom: 1rem }
label { display: block; font-weight: 600; margin-bottom: .25rem }
input:not([type=checkbox], [type=hidden]) {
  display: block; width: 100%; min-height: 2.5rem; padding: .25rem .75rem; font-family: inherit; font-size: 1rem; line-height: 1.375rem; color: inherit; background: var(--colorNeutralBackground1);
  border: 1px solid var(--colorNeutralStroke1); border-bottom-color: var(--colorNeutralStrokeAccessible); border-radius: .25rem
}
input::placeholder { color: var(--colorNeutralForeground4); opacity: 1 }
input:not([type=checkbox]):hover { border-color: var(--colorNeutralStroke1Hover); border-bottom-color: var(--colorNeutralStrokeAccessible) }
input[aria-invalid=true]:not(:focus) { border-color: var(--colorPaletteRedBorder2) !important }
input:not([type=checkbox]):focus {
  outline: 2px solid transparent; border-color: var(--colorNeutralStroke1Pressed); border-bottom-color: var(--colorCompoundBrandStroke); box-shadow: inset 0 -1px var(--colorCompoundBrandStroke)
}
input.code { font: 600 1.25rem/1.75rem Consolas, "Courier New", Courier, monospace; letter-spacing: .25em }
input.shouted { text-transform: uppercase; letter-spacing: .16em }
input[type=checkbox]:focus-visible, button:focus-visible, .button:focus-visible, summary:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px }
.field .error { color: var(--colorPaletteRedForeground1); font-size: .75rem; line-height: 1rem; margin-top: .25rem }
.problem { display: flex; gap: .5rem; padding: .5rem .75rem; margin-bottom: 1.25rem; background: var(--colorStatusDangerBackground1); border: 1px solid var(--colorStatusDangerBorder1); border-radius: .25rem }
.problem svg { flex: none; width: 1.25rem; height: 1.25rem; color: var(--colorStatusDangerForeground1) }
.check { display: flex; gap: .75rem; padding: .75rem; margin-bottom: 1.25rem; background: var(--colorNeutralBackground3); border-radius: .25rem; font-weight: 400 }
.check input { flex: none; width: 1rem; height: 1rem; margin: .125rem 0; accent-color: var(--colorCompoundBrandBackground) }
.check b, .check .small { display: block }
.actions { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: 1.5rem }
button, .button {
  display: inline-flex; align-items: center; justify-content: center; min-height: 2.5rem; padding: .5rem 1rem; font: inherit; font-size: 1rem; line-height: 1.375rem; font-weight: 600;
  color: inherit; background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStroke1); border-radius: .25rem; text-decoration: none; cursor: pointer; transition: background-color .1s cubic-bezier(.33, 0, .67, 1)
}
button:hover, .button:hover { background: var(--colorNeutralBackground1Hover); border-color: var(--colorNeutralStroke1Hover) }
button:active, .button:active { background: var(--colorNeutralBackground1Pressed); border-color: var(--colorNeutralStroke1Pressed) }
.actions button, .button { flex: 1 1 9rem }
.primary { color: var(--colorNeutralForegroundOnBrand); background: var(--colorBrandBackground); border-color: transparent }
.primary:hover { background: var(--colorBrandBackgroundHover); border-color: transparent }
.primary:active { background: var(--colorBrandBackgroundPressed); border-color: transparent }
.quiet, .quiet:hover, .quiet:active { min-height: 2rem; padding: .25rem 0; font-size: .875rem; line-height: 1.25rem; font-weight: 400; text-align: start; color: var(--colorBrandForegroundLink); background: none; border: 0 }
.quiet:hover { color: var(--colorBrandForegroundLinkHover); text-decoration: underline }
.actions .quiet { flex: 0 1 auto; min-height: 2.5rem; padding-inline: .75rem }
.also { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1.5rem; margin: .75rem 0 -.5rem }
@media (prefers-reduced-motion: reduce) { *, *::before, *::after { transition: none !important; animation: none !important } }
@media (forced-colors: active) {
  .card, .badge, .initials { border-color: CanvasText }
  .primary, .primary:hover { color: HighlightText; background: Highlight; border-color: Highlight; forced-color-adjust: none }
  .qr { forced-color-adjust: none }
  main svg { color: CanvasText !important; background: none !important }
  main .qr { background: #fff !important }
  .steps > li::before, .waiting::before { border: 1px solid CanvasText }
}`;

const lists = `
.choices { list-style: none; padding: 0; border: 1px solid var(--colorNeutralStroke2); border-radius: .375rem }
.choices li + li { border-top: 1px solid var(--colorNeutralStroke2) }
.choices button { width: 100%; justify-content: flex-start; gap: .75rem; padding: .75rem; text-align: start; font-size: .875rem; line-height: 1.25rem; font-weight: 400; border-color: transparent }
.choices div { min-width: 0; flex: 1 }
.choices b, .choices .small { display: block; text-wrap: balance }
.choices svg { flex: none; width: 1.25rem; height: 1.25rem; color: var(--colorNeutralForeground3) }
.choices .plus { width: 2.5rem; height: 2.5rem; padding: .625rem; border-radius: 50%; color: inherit; background: var(--colorNeutralBackground3) }
.permissions { list-style: none; padding: 0; margin: .75rem 0 1.25rem; border: 1px solid var(--colorNeutralStroke2); border-radius: .375rem }
.permissions li { display: flex; gap: .75rem; padding: .75rem }
.permissions li + li { border-top: 1px solid var(--colorNeutralStroke2) }
.permissions svg { flex: none; width: 1.25rem; height: 1.25rem; color: var(--colorBrandForeground1) }
.permissions div { min-width: 0 }
.permissions .small { margin-top: .125rem }
.rules { padding: .75rem 1rem; margin-bottom: 1.25rem; background: var(--colorNeutralBackground3); border-radius: .25rem }
.rules ul { padding-inline-start: 1.125rem; margin-top: .25rem; color: var(--colorNeutralForeground2) }
.steps { list-style: none; padding: 0; counter-reset: step }
.steps > li { counter-increment: step; position: relative; padding-inline-start: 2.25rem; margin-bottom: 1.25rem }
.steps .field { margin: .5rem 0 0 }
.steps > li::before {
  content: counter(step); position: absolute; inset: -.125rem auto auto 0; width: 1.5rem; height: 1.5rem; display: grid; place-items: center; border-radius: 50%;
  color: var(--colorBrandForeground2); background: var(--colorBrandBackground2); font-size: .75rem; font-weight: 600
}
.qr { display: block; box-sizing: content-box; max-width: calc(100% - 2px); height: auto; margin: .75rem 0; border: 1px solid var(--colorNeutralStroke2); border-radius: .25rem; background: #fff }
.secret { display: block; margin-top: .25rem; padding: .5rem .75rem; background: var(--colorNeutralBackground3); border-radius: .25rem; letter-spacing: .04em; user-select: all }
.shown { padding: .75rem 1rem; margin-bottom: 1rem; background: var(--colorNeutralBackground3); border-radius: .25rem; text-align: center }
.shown code { font-size: 1.5rem; line-height: 2rem; font-weight: 600; letter-spacing: .16em }
.told { display: grid; gap: .75rem; margin-top: 1.25rem }
.told p { color: var(--colorNeutralForeground2) }
details { margin-top: 1.5rem; padding-top: 1rem; border-top: 1px solid var(--colorNeutralStroke2) }
summary { width: fit-content; cursor: pointer; border-radius: .25rem; font-weight: 600 }
details dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin-top: .5rem; font-size: .75rem; line-height: 1rem }
dt { color: var(--colorNeutralForeground3) }
dd { margin: 0; min-width: 0 }
dd code { user-select: all }
@media (max-width: 30rem) { details dl { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: .5rem } }`;

const phone = `
.approval { display: grid; grid-template: "said phone" 1fr "rest phone" auto / minmax(0, 1fr) 16.5rem; column-gap: 2.5rem }
.approval .said { grid-area: said }
.approval .rest { grid-area: rest; align-self: end }
.number { margin: 1.25rem 0 .75rem; font-size: 4.25rem; line-height: 1; font-weight: 600; font-variant-numeric: lining-nums tabular-nums; color: var(--colorBrandForeground1) }
.waiting { display: flex; align-items: center; gap: .5rem; color: var(--colorNeutralForeground2) }
.waiting::before { content: ""; flex: none; width: 1rem; height: 1rem; border: 2px solid var(--colorBrandStroke2); border-top-color: var(--colorBrandForeground1); border-radius: 50%; animation: turn 1.5s linear infinite }
@keyframes turn { to { transform: rotate(1turn) } }
.said .problem { margin: 1rem 0 0 }
.elsewhere { margin-top: .75rem; padding: .75rem; background: var(--colorNeutralBackground3); border-radius: .25rem }
.elsewhere p { margin-top: .25rem; color: var(--colorNeutralForeground2) }
.elsewhere .command { display: block; margin-top: .25rem; user-select: all }
.elsewhere button { margin-top: .75rem; min-height: 2rem; padding: .25rem .75rem; font-size: .875rem; line-height: 1.25rem }
.phone { grid-area: phone; display: grid; grid-template-columns: minmax(0, 1fr); justify-items: center; align-content: start; gap: .5rem }
.device { width: 100%; max-width: 16.5rem; padding: .5rem; border-radius: 2.25rem; background: #141414; border: 1px solid #666; box-shadow: var(--shadow16) }
.screen { min-height: 25rem; padding: .625rem .5rem 1rem; border-radius: 1.75rem; display: flex; flex-direction: column; background: linear-gradient(var(--colorBrandBackground2), var(--colorNeutralBackground2)) }
.screen::before { content: ""; width: 4.5rem; height: 1.125rem; margin: 0 auto 1rem; border-radius: 1rem; background: #141414 }
.request { margin: auto 0; padding: 1rem .75rem; border-radius: .5rem; background: var(--colorNeutralBackground1); box-shadow: var(--shadow16); text-align: center }
.request .small { text-wrap: balance }
.request .initials { margin: 0 auto .5rem }
.request h2 { font-size: 1rem; line-height: 1.375rem }
.request .number { margin: .125rem 0 1rem; font-size: 2.5rem }
.request .small + .small { margin-top: .75rem }
.answers { display: flex; gap: .5rem }
.answers button { flex: 1; padding-inline: .25rem; font-size: .875rem }
@media (max-width: 46rem) {
  .approval { grid-template: "said" "phone" "rest" / minmax(0, 1fr); row-gap: 1.25rem }
  .card.wide { max-width: 27.5rem }
  .screen { min-height: 0 }
}`;

/** What stands between the style tags of every page, to the letter. */
export const stylesheet = [colours, frame, words, forms, lists, phone].join("\n");
