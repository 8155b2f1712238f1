// Sign-in: user name and password on one page, because that is what password managers fill in.

import { fieldNames, fieldOf, formOf, cancelButton, mainButton, problemId, problemLine, type PageForm } from "./form.ts";
import { html, type Raw } from "./html.ts";
import { continueTo } from "./identities.ts";
import { documentOf } from "./layout.ts";
import { texts } from "./texts.ts";

/** Sends `login`, `passwd` and the choice `signIn` or `cancel`. */
export interface SignInModel extends PageForm {
  /** The application's name; absent where nobody asks, as for the device code page. */
  readonly application?: string;
  /** Prefilled, by the login hint or from the try before. */
  readonly userName?: string;
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
<div class="also">${cancelButton("quiet")}</div>`)}`);
}

function userNameOf({ userName = "", error }: SignInModel): Raw {
  const { userName: label, userNameExample } = texts.signIn;
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
