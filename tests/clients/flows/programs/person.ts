// Who sits before the program: signs in on the pages, and lets the browser go where they send it.

import { Visitor, type Page } from "../../../support/visitor.ts";
import { authority, password, userName } from "./flow-settings.ts";

const account = { admin: { userName, password } };

/** A browser that has never been anywhere. */
export const newBrowser = (): Visitor => new Visitor(new URL(authority));

/** Signs in where that is asked for. Answers the page on which the browser leaves for the application. */
export async function signInAt(url: string | URL, browser = newBrowser()): Promise<Page> {
  const page = await browser.open(String(url));
  return page.title === "Sign in" ? browser.signIn(page, account) : page;
}

/** The address of the application at which the browser arrives. */
export async function landing(url: string | URL, browser?: Visitor): Promise<URL> {
  const { location, title } = await signInAt(url, browser);
  if (!location) throw new Error(`The browser goes nowhere from the page "${title}".`);
  return location;
}

/** Enters a code that another device shows, and signs in for it. */
export async function signInForDevice(page: string, userCode: string): Promise<void> {
  const browser = newBrowser();
  const signIn = await browser.send(await browser.open(page), { user_code: userCode, choice: "next" });
  await browser.send(await browser.signIn(signIn, account), { choice: "accept" });
}

/** Lets the browser bring the answer to a program that waits for it on this machine. */
export async function bringTo({ location, form, title }: Page): Promise<void> {
  if (location) await fetch(location);
  else if (form) await fetch(form.action, { method: "POST", body: new URLSearchParams(form.hidden) });
  else throw new Error(`The browser goes nowhere from the page "${title}".`);
}
