// Signing out: the browser forgets who was signed in, and goes back to an address that an application has registered,
// to our own page, or to none. Anything else would make this server a way to send people anywhere.

import type { FastifyReply } from "fastify";
import { sql } from "../../database/index.ts";
import type { World } from "../../world/index.ts";
import type { RedirectUri } from "../applications.ts";
import { isOwnAddress, signedOutPath } from "../own-pages.ts";
import { explanations, messagePage } from "../pages/index.ts";
import type { Browser } from "./browser.ts";
import { isSame } from "./redirect-uris.ts";

export async function logOut(world: World, browser: Browser): Promise<FastifyReply> {
  browser.forgetSessions();
  const wanted = browser.parameters.optional("post_logout_redirect_uri");
  const isKnown = wanted !== undefined && (isOwnAddress(browser.authority, signedOutPath, wanted) || (await isRegistered(world, wanted)));
  if (!isKnown) {
    return browser.show(messagePage({ kind: "information", explanation: explanations.signedOut }));
  }
  browser.bind();
  const state = browser.parameters.optional("state");
  const separator = wanted.includes("?") ? "&" : "?";
  return browser.reply.redirect(state === undefined ? wanted : `${wanted}${separator}${new URLSearchParams({ state }).toString()}`, 302);
}

async function isRegistered(world: World, wanted: string): Promise<boolean> {
  const rows = await world.database.statements.all<{ redirect_uris: string }>(sql`SELECT redirect_uris FROM applications`);
  return rows.some((row) => (JSON.parse(row.redirect_uris) as RedirectUri[]).some(({ uri }) => isSame(uri, wanted)));
}
