// Signing in to an app on another device, which shows a code: entering it, confirming it, and how it ended.

import { cancelButton, choiceButton, fieldNames, fieldOf, formOf, mainButton, type PageForm } from "./form.ts";
import { html, sentence } from "./html.ts";
import { deviceSign, doneSign } from "./icons.ts";
import { accountLine, nameOf, type Account } from "./identities.ts";
import { documentOf } from "./layout.ts";
import { texts } from "./texts.ts";

/** Sends `user_code` as it was typed, and the choice `next`. */
export interface DeviceCodeModel extends PageForm {
  /** Prefilled: from the address, or from the try before. */
  readonly userCode?: string;
  readonly error?: string;
}

export function deviceCodePage(model: DeviceCodeModel): string {
  const { codeTitle: title, codeLead, code, next } = texts.device;
  return documentOf({ title, hasError: model.error !== undefined }, formOf(model, html`${deviceSign}
<div class="head"><h1>${title}</h1>
<p class="lead">${codeLead}</p></div>
${fieldOf({
    name: fieldNames.userCode, label: code, autocomplete: "off", value: model.userCode ?? "", error: model.error, isFocused: true,
    more: html`class="code shouted" maxlength="20"`,
  })}
<div class="actions">${mainButton("next", next)}</div>`));
}

/** Sends the choice `accept` or `cancel`. */
export interface DeviceConfirmationModel extends PageForm {
  readonly application: string;
  readonly userCode: string;
  readonly account?: Account;
}

export function deviceConfirmationPage(model: DeviceConfirmationModel): string {
  const { application, userCode, account } = model;
  const { confirmTitle: title, confirmQuestion, confirmWarning, codeShown, approve } = texts.device;
  return documentOf({ title }, formOf(model, html`${account && accountLine(account)}
<div class="head"><h1>${title}</h1>
<p class="lead">${sentence(confirmQuestion, { application: nameOf(application) })}</p></div>
<div class="shown"><p class="small">${codeShown}</p><p><code>${userCode}</code></p></div>
<p class="small">${confirmWarning}</p>
<div class="actions">${choiceButton("accept", "primary", approve)}${cancelButton("second")}</div>`));
}

export interface DeviceOutcomeModel {
  readonly application: string;
  readonly outcome: "approved" | "declined";
}

export function deviceOutcomePage({ application, outcome }: DeviceOutcomeModel): string {
  const { doneTitle, done, declinedTitle, declined } = texts.device;
  const isApproved = outcome === "approved";
  const title = isApproved ? doneTitle : declinedTitle;
  return documentOf({ title }, html`${isApproved ? doneSign : deviceSign}<h1>${title}</h1>
<p class="lead">${sentence(isApproved ? done : declined, { application: nameOf(application) })}</p>`);
}
