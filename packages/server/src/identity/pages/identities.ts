// Who is signing in and who is asking, as the pages show them: a square with initials for applications, a round one
// for people. Names come from outside and may be written from right to left, so each stands isolated.

import { html, sentence, type Content, type Raw } from "./html.ts";
import { hues } from "./palette.ts";
import { texts } from "./texts.ts";

/** A person who is signed in, or about to be. */
export interface Account {
  readonly userName: string;
  readonly displayName?: string;
  /** Whether the account belongs to an integration sandbox, whose users are easily taken for those of the primary one. */
  readonly isSandbox?: boolean;
}

/** A name within a sentence. */
export const nameOf = (name: string): Raw => html`<strong><bdi>${name}</bdi></strong>`;

/** A user name, which is long: it is broken where its parts end. */
export const userNameOf = (userName: string): Raw => html`<bdi>${userName.split(/(?<=[@.])/).map((part, index) => html`${index > 0 && html`<wbr>`}${part}`)}</bdi>`;

/** The same name has the same colour on every page. */
const hueOf = (name: string): number => [...name].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0) % hues.length;

function initialsOf(name: string): string {
  const words = name.split(/[\s.@_-]+/).filter((word) => word !== "");
  return words.slice(0, 2).map((word) => [...word][0] ?? "").join("").toUpperCase();
}

export const initials = (name: string, shape: "square" | "round"): Raw =>
  html`<span class="initials ${shape} hue-${hueOf(name)}" aria-hidden="true">${initialsOf(name)}</span>`;

/** The account that a page is about. */
export const accountLine = (account: Account): Raw =>
  html`<div class="account">${initials(account.displayName ?? account.userName, "round")}<div><div>${userNameOf(account.userName)}</div>${sandboxBadge(account)}</div></div>`;

export const sandboxBadge = ({ isSandbox }: Account): Content => isSandbox === true && html`<span class="badge">${texts.sandbox}</span>`;

/** Below a title: for which application. */
export const continueTo = (application: string | undefined): Raw | undefined =>
  application === undefined ? undefined : html`<p class="lead">${sentence(texts.continueTo, { application: nameOf(application) })}</p>`;
