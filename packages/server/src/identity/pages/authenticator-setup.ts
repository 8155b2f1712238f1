// Setting up an authenticator app: its key as a picture and as text, and the first code as proof that it has it.

import { encode } from "uqr";
import { cancelButton, formOf, mainButton, oneTimeCodeField, type PageForm } from "./form.ts";
import { html, type Raw } from "./html.ts";
import { accountLine, type Account } from "./identities.ts";
import { documentOf } from "./layout.ts";
import { texts } from "./texts.ts";

/** Sends `otc` and the choice `finish` or `cancel`. */
export interface AuthenticatorSetupModel extends PageForm {
  readonly account: Account;
  /** `otpauth://totp/…`, with the secret in it. */
  readonly keyUri: string;
  /** Base32, without gaps. */
  readonly secret: string;
  readonly error?: string;
}

export function authenticatorSetupPage(model: AuthenticatorSetupModel): string {
  const said = texts.authenticatorSetup;
  return documentOf({ title: said.title, hasError: model.error !== undefined }, formOf(model, html`${accountLine(model.account)}
<div class="head"><h1>${said.title}</h1>
<p class="lead">${said.lead}</p></div>
<ol class="steps">
<li><p>${said.scanStep}</p>
${picture(model.keyUri)}
<p class="small">${said.secret}</p>
<code class="secret">${inGroups(model.secret)}</code></li>
<li><p>${said.codeStep}</p>
${oneTimeCodeField(said.code, model.error, model.error !== undefined)}</li>
</ol>
<div class="actions">${mainButton("finish", said.submit)}${cancelButton("quiet")}</div>`));
}

/** Apps take the key with or without the gaps, which help the eye. */
const inGroups = (secret: string): string => (secret.match(/.{1,4}/gsu) ?? []).join(" ");

/** More than this makes squares that no camera tells apart on a screen; the key stands below in any case. */
const pictureBytesMax = 800;

/** How many squares of white a reader needs around the code, by the standard. */
const margin = 4;

/** A whole number of pixels for each square, so that all are the same. */
const squarePixels = 5;

function picture(keyUri: string): Raw | undefined {
  if (Buffer.byteLength(keyUri) > pictureBytesMax) return undefined;
  const { data, size } = encode(keyUri, { ecc: "M", border: 0 });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  const side = size + 2 * margin;
  const viewBox = `${-margin} ${-margin} ${side} ${side}`;
  return html`<svg class="qr" role="img" aria-label="${texts.authenticatorSetup.picture}" viewBox="${viewBox}" width="${side * squarePixels}" shape-rendering="crispEdges"><path d="${squares.join("")}" fill="#000"/></svg>`;
}
