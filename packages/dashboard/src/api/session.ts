// Who is signed in to this browser, and the ways in and out.

import type { AccountKind, CloudName } from "@understudy/contract";
import { Refusal, Unreachable, type RefusalBody } from "./refusal.ts";

export interface Session {
  readonly accountId: string;
  readonly domain: string;
  readonly kind: AccountKind;
  readonly cloud: CloudName;
  readonly companyName?: string;
  readonly userId: string;
  readonly userName: string;
  readonly displayName: string;
  /** Whether the sign-in had a second factor. */
  readonly mfa: boolean;
  readonly mfaPolicy: "off" | "report" | "enforce";
  readonly language?: string;
}

/** Undefined where nobody is signed in. */
export async function readSession(): Promise<Session | undefined> {
  const response = await fetch("/dashboard/session", { credentials: "same-origin" }).catch((error: unknown) => {
    throw new Unreachable(undefined, { cause: error });
  });
  if (response.status === 401) return undefined;
  const value: unknown = await response.json();
  if (response.ok) return value as Session;
  throw new Refusal(response.status, value as RefusalBody, response.headers.get("MS-CorrelationId") ?? undefined);
}

interface SignInWish {
  /** Where to go afterwards; this page if absent. */
  readonly returnTo?: string;
  readonly prompt?: "login" | "select_account";
  readonly loginHint?: string;
  /** Insist on a second factor. */
  readonly mfa?: boolean;
  /** In a window of its own, which tells this one and closes. */
  readonly popup?: boolean;
}

export function signInAddress(wish: SignInWish = {}): string {
  const { returnTo = location.pathname + location.search } = wish;
  const query = new URLSearchParams({ returnTo });
  for (const name of ["prompt", "loginHint", "mfa", "popup"] as const) if (wish[name] !== undefined) query.set(name, String(wish[name]));
  return `/dashboard/sign-in?${query}`;
}

/** Ends the session at the server, then leaves for the token service's log-out. */
export async function signOut({ accountId }: Session): Promise<void> {
  const response = await fetch("/dashboard/sign-out", { method: "POST", credentials: "same-origin", headers: { "Dashboard-Account": accountId } });
  // Somebody else is signed in by now: the page shows who, and nobody is signed out unasked.
  if (!response.ok) return location.reload();
  const { location: next } = (await response.json()) as { location: string };
  location.assign(next);
}

/** What the page of a sign-in in a window of its own says when it is done. */
export const sessionChannel = "understudy.session";
