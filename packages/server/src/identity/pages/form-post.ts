// The answer to an authorize request with `response_mode=form_post`: a form that sends itself to the application, by
// one small script, or by its button where scripts are off (ID-32).

import { formOf } from "./form.ts";
import { html, sentence } from "./html.ts";
import { nameOf } from "./identities.ts";
import { documentOf } from "./layout.ts";
import { texts } from "./texts.ts";

export interface FormPostModel {
  /** The redirect URI. */
  readonly url: string;
  /** What the application is sent: `code`, `state`, `id_token` … in this order. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A field may be called `submit` and hide the form's own method, so it is taken from where no field can. */
export const formPostScript = "HTMLFormElement.prototype.submit.call(document.forms[0])";

export function formPostPage({ url, fields }: FormPostModel): string {
  const { title, lead } = texts.formPost;
  return documentOf({ title, script: formPostScript }, html`<h1>${title}</h1>
<p class="lead">${sentence(lead, { address: nameOf(placeOf(url)) })}</p>
${formOf({ action: url, hidden: fields }, html`<div class="actions"><button type="submit" class="primary">${texts.continueOn}</button></div>`)}`);
}

/** The host is what a person can judge. */
const placeOf = (url: string): string => URL.parse(url)?.host || url;
