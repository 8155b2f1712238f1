// The few pages that a sign-in ends with where it does not end in the dashboard itself.

import { randomBytes } from "node:crypto";
import type { FastifyReply } from "fastify";
import { pagesForPeople, type Explanation } from "../identity/index.ts";

/** Why there is no session. */
export type Problem =
  | { readonly kind: "lost" | "cancelled" }
  | { readonly kind: "refused"; readonly reason: string };

const explanations: Readonly<Record<Problem["kind"], Explanation>> = {
  lost: {
    title: "This sign-in was not begun here",
    happened: "The browser came back from a sign-in that it has not begun, that took longer than ten minutes, or that another window has begun anew.",
    next: "Sign in again.",
  },
  cancelled: {
    title: "You are not signed in",
    happened: "The sign-in was cancelled.",
    next: "Sign in when you are ready.",
  },
  refused: {
    title: "You are not signed in",
    happened: "The sign-in did not lead to the dashboard: {reason}",
    next: "Sign in with a user of a partner account.",
  },
};

export async function problemPage(reply: FastifyReply, problem: Problem, returnTo = "/dashboard"): Promise<FastifyReply> {
  const { messagePage, pageHeaders } = await pagesForPeople();
  const [reason = ""] = problem.kind === "refused" ? problem.reason.split(/\r?\n/) : [];
  const query = new URLSearchParams({ returnTo, prompt: "select_account" });
  return reply.code(problem.kind === "cancelled" ? 200 : 400).headers(pageHeaders({})).send(messagePage({
    kind: problem.kind === "cancelled" ? "information" : "error",
    explanation: explanations[problem.kind],
    values: { reason },
    link: { address: `/dashboard/sign-in?${query.toString()}`, text: "Sign in" },
  }));
}

/** Told to all windows of this origin: the one that opened this may be cut off from it. */
const script = 'new BroadcastChannel("understudy.session").postMessage("signedIn"); close();';

export function popupPage(reply: FastifyReply): FastifyReply {
  const nonce = randomBytes(16).toString("base64");
  return reply.headers({
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": `default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
  }).send(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>You are signed in - Understudy</title>
</head>
<body>
<h1>You are signed in</h1>
<p>You can close this window now.</p>
<script nonce="${nonce}">${script}</script>
</body>
</html>
`);
}
