// A page that only tells something: an error that cannot be sent to the application, or that one is signed out.

import { html, sentence, type Content, type Raw } from "./html.ts";
import { doneSign, errorSign } from "./icons.ts";
import { nameOf } from "./identities.ts";
import { documentOf } from "./layout.ts";
import { linkTarget } from "./link-target.ts";
import { texts, type Explanation } from "./texts.ts";

/** What a developer looks for in the logs. */
export interface MessageDetails {
  /** As clients read it: `invalid_request`. */
  readonly error?: string;
  /** The AADSTS number. */
  readonly number: number;
  readonly correlationId: string;
  readonly traceId: string;
  readonly timestamp: string;
}

export interface MessageModel {
  readonly kind: "error" | "information";
  /** One of `explanations`, or another text of ours. */
  readonly explanation: Explanation;
  /** What fills its placeholders: all that comes from outside. */
  readonly values?: Readonly<Record<string, string>>;
  readonly details?: MessageDetails;
  /** Where to go on. */
  readonly link?: { readonly address: string; readonly text: string };
}

export function messagePage({ kind, explanation, values = {}, details, link }: MessageModel): string {
  const { title, happened, why, next } = explanation;
  const isError = kind === "error";
  const named = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, nameOf(value)]));
  return documentOf({ title, hasError: isError }, html`${isError ? errorSign : doneSign}<h1>${title}</h1>
<p class="lead"${isError && html` role="alert" aria-live="assertive"`}>${sentence(happened, named)}</p>
${(why !== undefined || next !== undefined) && html`<div class="told">${told(texts.message.why, why, named)}${told(texts.message.next, next, named)}</div>`}
${link && html`<div class="actions"><a class="button" href="${linkTarget(link.address)}">${link.text}</a></div>`}
${details && detailsOf(details)}`);
}

const told = (heading: string, text: string | undefined, named: Readonly<Record<string, Raw>>): Content =>
  text !== undefined && html`<section><h2>${heading}</h2><p>${sentence(text, named)}</p></section>`;

function detailsOf({ error, number, correlationId, traceId, timestamp }: MessageDetails): Raw {
  const said = texts.message;
  const numbered = sentence(said.number, { number });
  const rows: readonly (readonly [string, Content])[] = [
    [said.error, html`<code>${numbered}</code>${error !== undefined && html` <code>${error}</code>`}`],
    [said.correlationId, html`<code>${correlationId}</code>`],
    [said.traceId, html`<code>${traceId}</code>`],
    [said.timestamp, html`<code>${timestamp}</code>`],
  ];
  return html`<details open><summary>${said.details}</summary><dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></details>`;
}
