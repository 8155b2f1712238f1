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
  description: "The page was made for the account {asked}, and this browser is signed in to {account} by now.",
  remedy: "Load the page again, or sign in to the account that it was made for.",
  source,
};

/**
 * What no other site's page can send without asking first: the header, which is none of a form's, and what a browser says
 * itself of who asks. Answers the account that the page was made for.
 */
export function accountAsked({ headers }: Pick<FastifyRequest, "headers">): string {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") throw new Fault(foreignPage, { reason: `The request comes from another origin (${String(site)}).` });
  const account = headers["dashboard-account"];
  if (typeof account !== "string" || account === "") throw new Fault(foreignPage, { reason: "The header Dashboard-Account is missing: it names the account that the page was made for." });
  return account;
}

export function sessionEnded(reply: FastifyReply): Fault {
  reply.header("Dashboard-Session", "ended");
  return new Fault(faults.accessDenied, { reason: "Nobody is signed in here, or the session is over. Sign in again." });
}

export function otherAccount(reply: FastifyReply, asked: string, account: string): Fault {
  reply.header("Dashboard-Account", account);
  return new Fault(accountChanged, { asked, account });
}
