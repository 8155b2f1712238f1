// The second factor: approval on a phone, which is simulated and lies beside the page, or an authenticator's code.

import {
  buttonOf, cancelButton, choiceButton, fieldNames, formOf, mainButton, oneTimeCodeField, problemLine, type PageForm,
} from "./form.ts";
import { html, sentence, type Content, type Raw } from "./html.ts";
import { accountLine, initials, userNameOf, type Account } from "./identities.ts";
import { documentOf } from "./layout.ts";
import { texts } from "./texts.ts";
import { waitingLine, waitingScript, type Waiting } from "./waiting.ts";

/** A request that waits on the simulated phone. Sends the choice `approve`, `deny` or `approvedElsewhere`. */
export interface ApprovalFactor {
  readonly kind: "approval";
  /** From 0 to 99; shown with two digits here and on the phone. */
  readonly number: number;
  /** Where to look again whether somebody has answered. */
  readonly waiting?: Waiting;
}

/** Six digits from an authenticator app. Sends `otc` and the choice `verify`. */
export interface CodeFactor {
  readonly kind: "totp";
}

export type SecondFactorMethod = (ApprovalFactor | CodeFactor)["kind"];

/** Sends, besides, `method` when the user turns to another one, or the choice `cancel`. */
export interface SecondFactorModel extends PageForm {
  readonly account: Account;
  /** Shown on the phone, so that one knows what one approves. */
  readonly application: string;
  readonly method: ApprovalFactor | CodeFactor;
  readonly otherMethods: readonly SecondFactorMethod[];
  readonly error?: string;
}

export function secondFactorPage(model: SecondFactorModel): string {
  return model.method.kind === "approval" ? approvalPage(model, model.method) : codePage(model);
}

function approvalPage(model: SecondFactorModel, { number, waiting }: ApprovalFactor): string {
  const said = texts.secondFactor;
  const digits = String(number).padStart(2, "0");
  const layout = { title: said.approvalTitle, isWide: true, hasError: model.error !== undefined, waiting, ...(waiting && { script: waitingScript }) };
  return documentOf(layout, formOf(model, html`<div class="approval">
<div class="said">${accountLine(model.account)}
<h1>${said.approvalTitle}</h1>
<p class="lead">${said.approvalLead}</p>
${problemLine(model.error)}
<p class="number"><span class="unseen">${said.number} </span>${digits}</p>
${waitingLine(said.waiting, waiting)}</div>
${phone(model, digits)}
<div class="rest">${elsewhere(model)}
${otherWays(model)}</div>
</div>`));
}

/** What one would hold in one's hand. Its buttons are ordinary ones of the page's form. */
function phone({ application, account }: SecondFactorModel, digits: string): Raw {
  const said = texts.secondFactor;
  return html`<section class="phone" aria-label="${said.phone}"><div class="device"><div class="screen"><div class="request">
${initials(application, "square")}
<h2>${said.phoneTitle}</h2>
<p class="small"><bdi>${application}</bdi><br>${userNameOf(account.userName)}</p>
<p class="small">${said.phoneNumber}</p>
<p class="number">${digits}</p>
<div class="answers">${buttonOf({ name: fieldNames.choice, value: "approve", look: "primary", isFocused: true }, said.approve)}${choiceButton("deny", "second", said.deny)}</div>
</div></div></div><p class="small" aria-hidden="true">${said.phone}</p></section>`;
}

/** The operator may answer as well, whose page is another one. */
function elsewhere({ account }: SecondFactorModel): Raw {
  const said = texts.secondFactor;
  return html`<section class="elsewhere"><h2>${said.elsewhere}</h2>
<p>${said.elsewhereHint}</p>
<code class="command">${sentence(said.command, { user: userNameOf(account.userName) })}</code>
<p>${said.onwards}</p>
${choiceButton("approvedElsewhere", "second", said.approvedElsewhere)}</section>`;
}

function codePage(model: SecondFactorModel): string {
  const { totpTitle, totpLead, code, verify } = texts.secondFactor;
  return documentOf({ title: totpTitle, hasError: model.error !== undefined }, formOf(model, html`${accountLine(model.account)}
<div class="head"><h1>${totpTitle}</h1>
<p class="lead">${totpLead}</p></div>
${oneTimeCodeField(code, model.error, true)}
<div class="actions">${mainButton("verify", verify)}</div>
${otherWays(model)}`));
}

function otherWays({ otherMethods }: SecondFactorModel): Content {
  const { others, methods } = texts.secondFactor;
  const buttons = otherMethods.map((method) => buttonOf({ name: fieldNames.method, value: method, look: "quiet" }, methods[method]));
  return html`<div class="also"${buttons.length > 0 && html` role="group" aria-label="${others}"`}>${buttons}${cancelButton("quiet")}</div>`;
}
