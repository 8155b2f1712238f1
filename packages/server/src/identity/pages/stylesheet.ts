// How the pages look: a stage with a curtain above, warm light on one card. One sheet for all of them, so that one hash
// allows it in the Content-Security-Policy; hence no style attributes anywhere.

import { day, hues, night, type Palette } from "./palette.ts";

const variables = (palette: Palette): string => Object.entries(palette).map(([name, colour]) => `--${name}:${colour}`).join(";");

const colours = `
:root { color-scheme: light dark; ${variables(day)} }
@media (prefers-color-scheme: dark) { :root { ${variables(night)} } }
${hues.map((colour, index) => `.hue-${index} { background: ${colour} }`).join("\n")}`;

const stage = `
*, *::before, *::after { box-sizing: border-box }
html { font: 100%/1.5 "Segoe UI Variable Text", "Segoe UI", -apple-system, Ubuntu, Cantarell, Roboto, "Noto Sans", "Liberation Sans", system-ui, sans-serif; -webkit-text-size-adjust: 100% }
body {
  margin: 0; min-height: 100vh; min-height: 100dvh; display: flex; flex-direction: column; align-items: center; gap: 1.25rem;
  padding: 4.25rem 1rem 1.25rem; color: var(--ink); overflow-wrap: anywhere;
  background: radial-gradient(ellipse 44rem 36rem at 50% 0, var(--glow), transparent 72%) no-repeat var(--paper);
}
body::before {
  content: ""; position: absolute; inset: 0 0 auto; height: 2.6rem;
  background:
    radial-gradient(circle 1.9rem at 50% .1rem, var(--curtain) 1.78rem, var(--trim) 1.8rem 1.86rem, transparent 1.9rem) repeat-x 50% 0 / 3.2rem 2.1rem,
    radial-gradient(circle 1.9rem at 50% .4rem, var(--curtain-fold) 1.78rem, var(--trim) 1.8rem 1.86rem, transparent 1.9rem) repeat-x calc(50% + 1.6rem) 0 / 3.2rem 2.6rem;
}
.brand { display: flex; align-items: center; gap: .6rem; font: 600 1.1rem/1 Georgia, "Liberation Serif", serif; letter-spacing: .01em; margin-top: auto }
.brand svg { width: 2rem; height: 2rem }
main {
  width: 100%; max-width: 27.5rem; padding: 2.25rem 2.5rem 2rem; background: var(--card); border: 1px solid var(--line); border-radius: 1.5rem;
  box-shadow: 0 1px 2px color-mix(in srgb, var(--shadow) 8%, transparent), 0 1.5rem 3.5rem -1rem color-mix(in srgb, var(--shadow) 26%, transparent);
}
main.wide { max-width: 46rem }
footer { margin: auto 0 0; padding-top: .5rem; color: var(--ink-soft); font-size: .8125rem; text-align: center; text-wrap: balance }
@media (max-width: 30rem) {
  body { padding-inline: .75rem }
  main { padding: 1.75rem 1.35rem 1.5rem; border-radius: 1.25rem }
}`;

const words = `
h1 { margin: 0; font: 600 1.75rem/1.2 "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Liberation Serif", serif; letter-spacing: -.01em; text-wrap: balance }
h2 { margin: 0; font-size: .8125rem; font-weight: 600; color: var(--ink-soft) }
p, ul, ol, dl { margin: 0 }
strong { font-weight: 600 }
.lead { margin-top: .4rem; color: var(--ink-soft); text-wrap: pretty }
.lead strong { color: var(--ink) }
.small { font-size: .8125rem; color: var(--ink-soft) }
code { font: .9em/1.5 ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "Liberation Mono", monospace }
.head { margin-bottom: 1.5rem }
.asking { display: flex; align-items: center; gap: .75rem; margin-bottom: 1.25rem }
.asking > div { min-width: 0 }
.initials {
  flex: none; display: grid; place-items: center; width: 2.5rem; height: 2.5rem; border-radius: .75rem; color: #fff; font-weight: 600; font-size: 1rem;
  line-height: 1; user-select: none
}
.initials.round { border-radius: 50% }
.account { display: flex; align-items: center; gap: .65rem; padding: .5rem .85rem .5rem .5rem; background: var(--inset); border-radius: 2rem; margin-bottom: 1.25rem }
.account .initials { width: 2rem; height: 2rem; font-size: .8125rem }
.account > div { min-width: 0; line-height: 1.3 }
.unseen { position: absolute; width: 1px !important; height: 1px; min-height: 0 !important; padding: 0 !important; border: 0 !important; overflow: hidden; opacity: 0; pointer-events: none }
.sign { width: 3rem; height: 3rem; margin-bottom: 1rem; color: var(--accent) }
.sign.error { color: var(--error) }`;

const forms = `
.field { margin-bottom: 1.1rem }
label { display: block; font-weight: 600; font-size: .875rem; margin-bottom: .35rem }
input:not([type=checkbox], [type=hidden]) {
  width: 100%; min-height: 2.9rem; padding: .55rem .85rem; font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--edge); border-radius: .75rem
}
input::placeholder { color: var(--ink-soft); opacity: .8 }
input:not([type=checkbox]):hover { border-color: var(--ink-soft) }
input[aria-invalid=true] { border-color: var(--error) }
input.code { font: 600 1.5rem/1.4 ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace; letter-spacing: .3em; text-align: center }
input.shouted { text-transform: uppercase; letter-spacing: .16em }
input.shouted::placeholder { text-transform: none }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.field .error { color: var(--error); font-size: .875rem; margin-top: .35rem }
.problem { display: flex; gap: .6rem; padding: .7rem .85rem; margin-bottom: 1.25rem; color: var(--error); background: var(--error-inset); border: 1px solid transparent; border-radius: .75rem; font-size: .9375rem }
.problem svg { flex: none; width: 1.25rem; height: 1.25rem; margin-top: .1rem }
.check { display: flex; gap: .7rem; padding: .85rem; margin: 0 0 1.25rem; background: var(--inset); border-radius: .85rem; font-weight: 400 }
.check input { flex: none; width: 1.2rem; height: 1.2rem; margin: .15rem 0 0; accent-color: var(--accent) }
.check b { display: block; font-weight: 600; font-size: .9375rem }
.actions { display: flex; flex-wrap: wrap; gap: .6rem; margin-top: 1.5rem }
button {
  display: inline-flex; align-items: center; justify-content: center; gap: .5rem; min-height: 2.9rem; padding: .5rem 1.25rem; font: inherit; font-weight: 600; text-decoration: none;
  color: var(--accent); background: transparent; border: 1px solid transparent; border-radius: .85rem; cursor: pointer; transition: background-color .15s, border-color .15s
}
button:hover { background: var(--inset); color: var(--accent-strong) }
.primary { flex: 1 1 9rem; color: var(--on-accent); background: var(--accent) }
.primary:hover { color: var(--on-accent); background: var(--accent-strong) }
.second { border-color: var(--edge) }
.quiet { text-align: left; min-height: 2.5rem; padding-inline: .6rem; font-size: .9375rem }
.also { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem; margin: 1rem -.6rem -.5rem }
@media (prefers-reduced-motion: reduce) { *, *::before, *::after { transition: none !important; animation: none !important } }`;

const lists = `
.choices { list-style: none; padding: 0; display: grid; gap: .5rem }
.choices button { width: 100%; justify-content: flex-start; gap: .85rem; padding: .7rem .85rem; text-align: left; font-weight: 400; color: var(--ink); border-color: var(--line); border-radius: 1rem; line-height: 1.3 }
.choices button:hover { border-color: var(--accent) }
.choices div { min-width: 0; flex: 1 }
.choices b { display: block; font-weight: 600 }
.choices svg { flex: none; width: 1.25rem; height: 1.25rem; color: var(--accent) }
.choices .plus { width: 2.5rem; height: 2.5rem; padding: .6rem; border-radius: 50%; background: var(--inset) }
.permissions { list-style: none; padding: 0; margin: 1rem 0 1.25rem; border: 1px solid var(--line); border-radius: 1rem }
.permissions li { display: flex; gap: .75rem; padding: .8rem 1rem }
.permissions li + li { border-top: 1px solid var(--line) }
.permissions svg { flex: none; width: 1.25rem; height: 1.25rem; margin-top: .15rem; color: var(--accent) }
.permissions div { min-width: 0 }
.rules { padding: .85rem 1rem; margin-bottom: 1.25rem; background: var(--inset); border-radius: .85rem; font-size: .875rem }
.rules ul { padding-left: 1.1rem; margin-top: .25rem }
.rules li::marker { color: var(--accent) }
.steps { list-style: none; padding: 0; counter-reset: step }
.steps > li { counter-increment: step; position: relative; padding-left: 2.5rem; margin-bottom: 1.25rem }
.steps .field { margin: .75rem 0 0 }
.steps > li::before {
  content: counter(step); position: absolute; left: 0; top: -.05rem; width: 1.65rem; height: 1.65rem; display: grid; place-items: center;
  border-radius: 50%; background: var(--accent); color: var(--on-accent); font-size: .8125rem; font-weight: 600
}
.qr { display: block; box-sizing: content-box; max-width: calc(100% - 2px); margin: .75rem 0; border-radius: .85rem; border: 1px solid var(--line); background: #fff }
.secret { display: block; margin-top: .25rem; padding: .55rem .75rem; background: var(--inset); border-radius: .65rem; letter-spacing: .06em; user-select: all }
.shown { padding: .85rem 1rem; margin-bottom: 1rem; background: var(--inset); border-radius: .85rem; text-align: center }
.shown code { font-size: 1.5rem; font-weight: 600; letter-spacing: .16em }
.told { display: grid; gap: 1rem; margin-top: 1.25rem }
details { margin-top: 1.5rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .8125rem; color: var(--ink-soft) }
summary { cursor: pointer; border-radius: .3rem }
details dl { display: grid; grid-template-columns: auto 1fr; gap: .2rem .9rem; margin-top: .6rem }
dd { margin: 0; color: var(--ink); min-width: 0 }
dd code { user-select: all }
@media (max-width: 30rem) { details dl { grid-template-columns: 1fr } dd { margin-bottom: .3rem } }`;

const phone = `
.approval { display: grid; grid-template: "said phone" 1fr "rest phone" auto / minmax(0, 1fr) 17.5rem; column-gap: 2.75rem }
.approval .said { grid-area: said }
.hint { margin-top: .5rem }
.approval .rest { grid-area: rest; align-self: end }
.number { margin: 1.5rem 0 1rem; font: 600 4.5rem/1 "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Liberation Serif", serif; font-variant-numeric: lining-nums tabular-nums; color: var(--accent) }
.waiting { display: flex; align-items: center; gap: .6rem; color: var(--ink-soft); font-size: .9375rem }
.waiting::before { content: ""; width: .6rem; height: .6rem; border-radius: 50%; background: var(--accent); animation: breathe 2s ease-in-out infinite }
@keyframes breathe { 50% { opacity: .25 } }
.phone { grid-area: phone; display: grid; grid-template-columns: minmax(0, 1fr); justify-items: center; align-content: start; gap: .6rem }
.device { width: 17.5rem; max-width: 100%; padding: .6rem; border-radius: 2.5rem; background: var(--device); border: 1px solid #56686b; box-shadow: inset 0 0 0 1px #000, 0 1.25rem 2.5rem -1rem color-mix(in srgb, var(--shadow) 50%, transparent) }
.screen {
  min-height: 26rem; padding: .75rem .7rem 1rem; border-radius: 1.95rem; display: flex; flex-direction: column; color: var(--ink);
  background: radial-gradient(ellipse 16rem 14rem at 50% 0, var(--glow), transparent 75%) var(--paper)
}
.screen::before { content: ""; width: 4.5rem; height: 1.15rem; margin: 0 auto 1.4rem; border-radius: 1rem; background: var(--device) }
.request { margin: auto 0; padding: 1.1rem .9rem; border-radius: 1.25rem; background: var(--card); border: 1px solid var(--line); text-align: center; line-height: 1.35 }
.request .small { text-wrap: balance }
.request .initials { margin: 0 auto .6rem }
.request h2 { font-size: 1.0625rem; color: var(--ink) }
.request .number { margin: .15rem 0 1rem; font-size: 2.75rem }
.request .small + .small { margin-top: .85rem }
.answers { display: flex; gap: .5rem }
.answers button { flex: 1; padding-inline: .25rem; font-size: .9375rem; min-height: 2.75rem }
@media (max-width: 46rem) {
  .approval { grid-template: "said" "phone" "rest" / minmax(0, 1fr); row-gap: 1.5rem }
  main.wide { max-width: 27.5rem }
}`;

/** What stands between the style tags of every page, to the letter. */
export const stylesheet = [colours, stage, words, forms, lists, phone].join("\n");
