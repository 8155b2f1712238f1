// Sign-in: user name and password on one page, because that is what password managers fill in.

import { fieldNames, fieldOf, formOf, cancelButton, choiceButton, mainButton, problemId, problemLine, type PageForm } from "./form.ts";
import { html, type Raw } from "./html.ts";
import { accountLine, continueTo } from "./identities.ts";
import { documentOf } from "./layout.ts";
import { texts } from "./texts.ts";

/** Sends `login`, `passwd` and the choice `signIn`, `useAnother` or `cancel`. */
export interface SignInModel extends PageForm {
  /** The application's name; absent where nobody asks, as for the device code page. */
  readonly application?: string;
  /** Prefilled, by the login hint or from the try before. */
  readonly userName?: string;
  /** The user is settled, and only "Use another account" leads to another: after the picker. */
  readonly isUserSettled?: boolean;
  readonly error?: string;
}

export function signInPage(model: SignInModel): string {
  const { application, error } = model;
  const { title, submit } = texts.signIn;
  return documentOf({ title, hasError: error !== undefined }, html`<div class="head"><h1>${title}</h1>
${continueTo(application)}</div>
${formOf(model, html`${problemLine(error)}
${userNameOf(model)}
${passwordOf(model)}
<div class="actions">${mainButton("signIn", submit)}</div>
<div class="also">${isSettled(model) && choiceButton("useAnother", "quiet", texts.useAnother)}${cancelButton("quiet")}</div>`)}`);
}

const isSettled = ({ isUserSettled, userName }: SignInModel): boolean => isUserSettled === true && userName !== undefined;

/** A settled user name is sent all the same, in a field that password managers can see. */
function userNameOf(model: SignInModel): Raw {
  const { userName = "", error } = model;
  const { userName: label, userNameExample } = texts.signIn;
  if (isSettled(model)) {
    return html`${accountLine({ userName })}
<input class="unseen" name="${fieldNames.userName}" type="text" autocomplete="username" value="${userName}" aria-label="${label}" readonly tabindex="-1">`;
  }
  return fieldOf({
    name: fieldNames.userName, label, autocomplete: "username", value: userName,
    isInvalid: error !== undefined, describedBy: error === undefined ? undefined : problemId, isFocused: userName === "",
    more: html`placeholder="${userNameExample}" inputmode="email"`,
  });
}

const passwordOf = ({ userName = "", error }: SignInModel): Raw => fieldOf({
  name: fieldNames.password, label: texts.signIn.password, type: "password", autocomplete: "current-password",
  isInvalid: error !== undefined, describedBy: error === undefined ? undefined : problemId, isFocused: userName !== "",
});
