// How the dashboard's door refuses: in the API's shape, and with a header by which its pages tell these refusals from the
// API's own. They are not of Partner Center, so they do not stand in its table.

import type { FastifyReply, FastifyRequest } from "fastify";
import { faults } from "@understudy/contract";
import { Fault, type FaultDefinition } from "@understudy/kernel";

const source = "the dashboard's own";

const foreignPage: FaultDefinition = {
  code: 403, status: 403,
  description: "Only the dashboard's own pages may ask this. {reason}",
  remedy: "Programs call the API itself, with a token of their own.",
  source,
};

const accountChanged: FaultDefinition = {
  code: 409, status: 409,
  description: "The page was made for {asked}, and this browser is signed in as {now} by now.",
  remedy: "Load the page again, or sign in as the user that it was made for.",
  source,
};

/** Whether a browser says that a page of another origin asks; programs and older browsers say nothing of it. */
export function isFromElsewhere({ headers }: Pick<FastifyRequest, "headers">): boolean {
  const site = headers["sec-fetch-site"];
  return site !== undefined && site !== "same-origin" && site !== "none";
}

/** For whom a page was made: the account, and the user where the page says so. */
export interface Asked {
  readonly accountId: string;
  readonly userId?: string;
}

/**
 * What no other site's page can send without asking first: the header, which is none of a form's, and what a browser says
 * itself of who asks. Answers for whom the page was made.
 */
export function whoIsAsked({ headers }: Pick<FastifyRequest, "headers">): Asked {
  if (isFromElsewhere({ headers })) throw new Fault(foreignPage, { reason: `The request comes from another origin (${String(headers["sec-fetch-site"])}).` });
  const account = headers["dashboard-account"];
  if (typeof account !== "string" || account === "") throw new Fault(foreignPage, { reason: "The header Dashboard-Account is missing: it names the account that the page was made for." });
  const user = headers["dashboard-user"];
  return { accountId: account.toLowerCase(), ...(typeof user === "string" && { userId: user.toLowerCase() }) };
}

export function sessionEnded(reply: FastifyReply): Fault {
  reply.header("Dashboard-Session", "ended");
  return new Fault(faults.accessDenied, { reason: "Nobody is signed in here, or the session is over. Sign in again." });
}

/** Two tabs of a browser share its session: what one shows must not be changed as somebody else. */
export function checkWho(reply: FastifyReply, asked: Asked, { accountId, user }: { readonly accountId: string; readonly user: { readonly userId: string } }): void {
  if (asked.accountId === accountId && (asked.userId ?? user.userId) === user.userId) return;
  reply.header("Dashboard-Account", accountId);
  const named = (one: Asked) => `the account ${one.accountId}${one.userId === undefined ? "" : `, user ${one.userId}`}`;
  throw new Fault(accountChanged, { asked: named(asked), now: named({ accountId, userId: user.userId }) });
}
