// Step 5: who calls. The signature was checked once and is remembered; the application's registration, the account and
// the user are read each time, so whatever ends one of them counts from the next request on, in every process. Revoking
// a user's sessions ends none of them: an access token is good until it expires, as in the real service.

import { cloudsOfApiHost, faults, type BuiltOperation, type Role } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { findCaller } from "../../accounts/index.ts";
import type { Caller } from "../../call/index.ts";
import { wellKnownClients, type VerifiedToken } from "../../identity/index.ts";
import type { House } from "../house.ts";

/** What a token is for. */
export type TokenResource = "partnerCenter" | "microsoftGraph";

/** What is served on Graph takes tokens for Graph; all else, on whichever host, those for Partner Center. */
export const resourceOf = ({ host }: BuiltOperation): TokenResource => (host === "graph" ? "microsoftGraph" : "partnerCenter");

export async function authenticate(
  house: House, authorization: string | undefined, host: string, resource: TokenResource = "partnerCenter",
): Promise<Caller> {
  return callerOf(house, await verifiedToken(house, authorization, host, resource), () => denied("The token's tenant is no partner account."));
}

export const bearerOf = (authorization: string | undefined): string | undefined =>
  /^Bearer +([^\s]+)$/i.exec(authorization ?? "")?.[1];

/** A token that is good and served at this host; whether its holder may do anything is another question. */
export async function verifiedToken(
  house: House, authorization: string | undefined, host: string, resource: TokenResource = "partnerCenter",
): Promise<VerifiedToken> {
  const bearer = bearerOf(authorization);
  if (bearer === undefined) throw denied("The request carries no bearer token.");
  const verification = await house.tokens.verify(bearer, resource);
  if ("reason" in verification) {
    const { reason, exchanged } = verification;
    throw exchanged ? new Fault(faults.partnerTokenInvalid, { reason }) : denied(reason);
  }
  const { token } = verification;
  const servedHere = cloudsOfApiHost(host.toLowerCase());
  if (servedHere.length > 0 && !servedHere.includes(token.cloud)) throw denied("The token is of another cloud.");
  return token;
}

export async function callerOf(house: House, token: VerifiedToken, noPartner: () => Fault): Promise<Caller> {
  const { tenantId, appId, userId, mfa, exchanged, permissions } = token;
  const found = await findCaller(house.world.database.statements, { tenantId, appId, userId });
  if (!found) throw noPartner();
  // Users come through vendors' applications too, and through the well-known clients, which need no registration: the
  // service's own pages, the Azure CLI.
  const ofUsers = userId !== undefined && (found.registered === "byVendor" || wellKnownClients.has(appId));
  const known = found.registered === "here" || ofUsers;
  if (!known) throw denied(`The application ${appId} is not registered for API access in this account.`);
  const caller = { account: found.account, appId, mfa, exchanged, permissions };
  if (userId === undefined) return caller;
  if (found.userName === undefined) throw denied("The token's user is not a user of the account, or is disabled.");
  const roles = (found.roles ?? "").split(" ").filter(Boolean) as Role[];
  return { ...caller, user: { userId, userName: found.userName, roles, mfaExempt: found.mfaExempt === true } };
}

export const denied = (reason: string): Fault => new Fault(faults.accessDenied, { reason });
