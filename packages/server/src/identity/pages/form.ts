// What the pages' forms are made of, and the names under which they send what the user entered or pressed.

import { html, type Content, type Raw } from "./html.ts";
import { alertIcon } from "./icons.ts";
import { linkTarget } from "./link-target.ts";
import { texts } from "./texts.ts";

/** Where a page's form goes, and what it takes along unseen. */
export interface PageForm {
  /** The form's target: a path of ours. */
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
}

/** The names of the fields. The first three are those of the real sign-in page. */
export const fieldNames = {
  userName: "login",
  password: "passwd",
  oneTimeCode: "otc",
  userCode: "user_code",
  currentPassword: "current_password",
  newPassword: "new_password",
  repeatedPassword: "repeated_password",
  /** A checkbox; sent as `true`, or not at all. */
  forOrganization: "for_organization",
  /** The button that was pressed: one of `choices`. */
  choice: "choice",
  /** The button of a session that is signed in: its id. */
  session: "session",
  /** The button of another method of the second factor. */
  method: "method",
} as const;

/** What a pressed button sends as `choice`. A form that is sent by the Enter key sends its page's first. */
export type Choice =
  | "signIn" | "useAnother" | "approve" | "deny" | "approvedElsewhere" | "verify" | "finish" | "change" | "accept" | "next" | "cancel";

/** Content in the one form of a page. */
export const formOf = ({ action, hidden }: PageForm, content: Content): Raw =>
  html`<form method="post" action="${linkTarget(action)}">${hiddenFields(hidden)}
${content}
</form>`;

const hiddenFields = (fields: Readonly<Record<string, string>>): Raw[] =>
  Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);

interface Field {
  readonly name: string;
  readonly label: string;
  readonly type?: "text" | "password" | undefined;
  /** What browsers and password managers may fill in: a token of HTML's `autocomplete`. */
  readonly autocomplete: string;
  readonly value?: string | undefined;
  /** The id of what else describes it. */
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean | undefined;
  /** What is wrong with it, shown below it. */
  readonly error?: string | undefined;
  readonly isFocused?: boolean | undefined;
  /** Further attributes. */
  readonly more?: Raw | undefined;
}

export function fieldOf({ name, label, type = "text", autocomplete, value, describedBy, isInvalid, error, isFocused, more }: Field): Raw {
  const errorId = `${name}-error`;
  const described = [error ? errorId : undefined, describedBy].filter((id) => id !== undefined).join(" ");
  return html`<div class="field">
<label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" required autocapitalize="none" spellcheck="false"${
    value !== undefined && html` value="${value}"`}${
    (isInvalid || error) && html` aria-invalid="true"`}${
    described !== "" && html` aria-describedby="${described}"`}${
    isFocused && html` autofocus`}${more && html` ${more}`}>
${error && html`<p class="error" id="${errorId}" role="alert" aria-live="assertive">${error}</p>`}
</div>`;
}

/** The id of the line that `problemLine` makes, for the field that it describes. */
export const problemId = "problem";

/** What went wrong, above the fields. */
export const problemLine = (error: string | undefined): Content =>
  error && html`<div class="problem" id="${problemId}" role="alert" aria-live="assertive">${alertIcon}<span>${error}</span></div>`;

/** The six digits of an authenticator, which people type or paste with a gap in the middle. */
export const oneTimeCodeField = (label: string, error: string | undefined, isFocused: boolean): Raw => fieldOf({
  name: fieldNames.oneTimeCode, label, autocomplete: "one-time-code", error, isFocused,
  more: html`class="code" inputmode="numeric" maxlength="7" pattern="[0-9]{3} ?[0-9]{3}"`,
});

export type ButtonLook = "primary" | "second" | "quiet";

interface Button {
  readonly name: string;
  readonly value: string;
  readonly look: ButtonLook;
  /** Whether fields must be filled in before it can be pressed. */
  readonly needsFields?: boolean;
  readonly isFocused?: boolean;
}

export const buttonOf = ({ name, value, look, needsFields, isFocused }: Button, content: Content): Raw =>
  html`<button type="submit" class="${look}" name="${name}" value="${value}"${!needsFields && html` formnovalidate`}${
    isFocused && html` autofocus`}>${content}</button>`;

/** A button that sends a choice without anything filled in. */
export const choiceButton = (value: Choice, look: ButtonLook, text: string): Raw =>
  buttonOf({ name: fieldNames.choice, value, look }, text);

/** The page's main button: the first in its form, so that the Enter key presses it. */
export const mainButton = (value: Choice, text: string): Raw =>
  buttonOf({ name: fieldNames.choice, value, look: "primary", needsFields: true }, text);

export const cancelButton = (look: ButtonLook): Raw => choiceButton("cancel", look, texts.cancel);
