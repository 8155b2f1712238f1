// The accounts that are signed in in this browser, each a button, and the way to sign in with another.

import { cancelButton, fieldNames, formOf, type PageForm } from "./form.ts";
import { html, type Raw } from "./html.ts";
import { onwardIcon, plusIcon } from "./icons.ts";
import { continueTo, initials, sandboxBadge, userNameOf, type Account } from "./identities.ts";
import { documentOf } from "./layout.ts";
import { texts } from "./texts.ts";

export interface PickableSession extends Account {
  /** What its button sends as `session`. */
  readonly id: string;
}

/** Sends `session`, or the choice `useAnother` or `cancel`. */
export interface AccountPickerModel extends PageForm {
  readonly application?: string;
  readonly sessions: readonly PickableSession[];
}

export function accountPickerPage(model: AccountPickerModel): string {
  const { title } = texts.picker;
  return documentOf({ title }, html`<div class="head"><h1>${title}</h1>
${continueTo(model.application)}</div>
${formOf(model, html`<ul class="choices">${model.sessions.map(sessionOf)}
<li><button type="submit" name="${fieldNames.choice}" value="useAnother">${plusIcon}<div><b>${texts.useAnother}</b></div></button></li></ul>
<div class="also">${cancelButton("quiet")}</div>`)}`);
}

function sessionOf(session: PickableSession): Raw {
  const { id, userName, displayName } = session;
  const address = userNameOf(userName);
  const [name, below] = displayName === undefined ? [address, texts.picker.signedIn] : [html`<bdi>${displayName}</bdi>`, address];
  return html`<li><button type="submit" name="${fieldNames.session}" value="${id}">${initials(displayName ?? userName, "round")}<div><b>${name}</b>
<span class="small">${below}</span>${sandboxBadge(session)}</div>${onwardIcon}</button></li>
`;
}
