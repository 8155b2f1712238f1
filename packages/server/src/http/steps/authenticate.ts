// Step 5: who calls. The signature was checked once and is remembered; what can be revoked (the registration, the
// account, the user) is read each time, so a revocation counts from the next request on, in every process.

import { cloudsOfApiHost, faults, type Role } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { findCaller } from "../../accounts/index.ts";
import type { Caller } from "../../call/index.ts";
import { wellKnownClients, type VerifiedToken } from "../../identity/index.ts";
import type { House } from "../house.ts";

export async function authenticate(house: House, authorization: string | undefined, host: string): Promise<Caller> {
  const bearer = /^Bearer +([^\s]+)$/i.exec(authorization ?? "")?.[1];
  if (bearer === undefined) throw denied("The request carries no bearer token.");
  const verification = await house.tokens.verify(bearer);
  if ("reason" in verification) throw denied(verification.reason);
  const { token } = verification;
  const servedHere = cloudsOfApiHost(host.toLowerCase());
  if (servedHere.length > 0 && !servedHere.includes(token.cloud)) throw denied("The token is of another cloud.");
  return callerOf(house, token);
}

async function callerOf(house: House, token: VerifiedToken): Promise<Caller> {
  const { tenantId, appId, userId, mfa } = token;
  const found = await findCaller(house.world.database.statements, { tenantId, appId, userId });
  if (!found) throw denied("The token's tenant is no partner account.");
  // Users come through the well-known clients too, which need no registration: the service's own pages, the Azure CLI.
  const known = found.registered || (userId !== undefined && wellKnownClients.has(appId));
  if (!known) throw denied(`The application ${appId} is not registered for API access in this account.`);
  if (userId === undefined) return { account: found.account, appId, mfa };
  if (found.userName === undefined) throw denied("The token's user is not a user of the account.");
  const roles = (found.roles ?? "").split(" ").filter(Boolean) as Role[];
  return { account: found.account, appId, mfa, user: { userId, userName: found.userName, roles } };
}

const denied = (reason: string): Fault => new Fault(faults.accessDenied, { reason });
