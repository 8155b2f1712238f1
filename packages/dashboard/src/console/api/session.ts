// The way into the console and out of it: by the ticket of a link, by the operator's key, by the session of an earlier visit.

import { refusalOf, send } from "./call.ts";

const door = "/console/session";

type Proof = { readonly ticket: string } | { readonly operatorKey: string };

/** What the visit begins with: a session, or the reason why there is none. */
export interface Entry {
  readonly isIn: boolean;
  readonly error?: unknown;
}

/** A ticket works once, and shall not stay in the address, the history or a screenshot. */
export function takeTicket(): string | undefined {
  const ticket = new URLSearchParams(location.hash.slice(1)).get("ticket");
  if (ticket === null) return undefined;
  history.replaceState(null, "", location.pathname + location.search);
  return ticket;
}

/** Also with a ticket that was used before, where this browser is who has used it. */
export async function enter(ticket: string | undefined): Promise<Entry> {
  try {
    if (ticket === undefined) return { isIn: await hasSession() };
    await signIn({ ticket });
    return { isIn: true };
  } catch (error) {
    return (await hasSession().catch(() => false)) ? { isIn: true } : { isIn: false, error };
  }
}

export async function signIn(proof: Proof): Promise<void> {
  const response = await send(door, { method: "POST", body: JSON.stringify(proof) });
  if (!response.ok) throw refusalOf(response.status, await response.text());
}

export async function signOut(): Promise<void> {
  await send(door, { method: "DELETE" });
}

async function hasSession(): Promise<boolean> {
  const response = await send(door, {});
  if (response.ok || response.status === 401) return response.ok;
  throw refusalOf(response.status, await response.text());
}
