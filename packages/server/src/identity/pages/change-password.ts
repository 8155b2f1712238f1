// A password that has to be changed before the sign-in goes on: it has expired, or somebody else chose it.

import { cancelButton, fieldNames, fieldOf, formOf, mainButton, type PageForm } from "./form.ts";
import { html } from "./html.ts";
import { accountLine, type Account } from "./identities.ts";
import { documentOf } from "./layout.ts";
import { texts } from "./texts.ts";

/** Sends `current_password`, `new_password`, `repeated_password` and the choice `change` or `cancel`. */
export interface ChangePasswordModel extends PageForm {
  readonly account: Account;
  readonly errors?: {
    readonly current?: string;
    readonly new?: string;
    readonly repeat?: string;
  };
}

export function changePasswordPage(model: ChangePasswordModel): string {
  const said = texts.changePassword;
  const { errors = {}, account } = model;
  const wrong = (["current", "new", "repeat"] as const).find((name) => errors[name] !== undefined);
  const focus = wrong ?? "current";
  return documentOf({ title: said.title, hasError: wrong !== undefined }, formOf(model, html`${accountLine(account)}
<div class="head"><h1>${said.title}</h1>
<p class="lead">${said.lead}</p></div>
<input class="unseen" type="text" autocomplete="username" value="${account.userName}" aria-label="${texts.signIn.userName}" readonly tabindex="-1">
${fieldOf({
    name: fieldNames.currentPassword, label: said.current, type: "password", autocomplete: "current-password",
    error: errors.current, isFocused: focus === "current",
  })}
${fieldOf({
    name: fieldNames.newPassword, label: said.new, type: "password", autocomplete: "new-password",
    error: errors.new, describedBy: "rules", isFocused: focus === "new",
  })}
${fieldOf({
    name: fieldNames.repeatedPassword, label: said.repeat, type: "password", autocomplete: "new-password",
    error: errors.repeat, isFocused: focus === "repeat",
  })}
<div class="rules" id="rules"><h2>${said.rulesTitle}</h2><ul>${said.rules.map((rule) => html`<li>${rule}</li>`)}</ul></div>
<div class="actions">${mainButton("change", said.submit)}${cancelButton("quiet")}</div>`));
}
