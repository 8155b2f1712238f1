// Which kind of sign-in a user's domain has: asked by ADAL and MSAL before they send a password, and by the sign-in
// page. The domain alone decides, so the answer never tells whether a user exists. Source: identity reference, ID-17.

import { clouds, type CloudName } from "@understudy/contract";
import type { Reader } from "../database/index.ts";
import { domainOf, findDirectoryByDomain } from "../directories/index.ts";
import { instanceNameOf } from "./discovery.ts";

export interface RealmQuestion {
  /** user@domain */
  readonly userName: string;
  /** `2.1` is the sign-in page's question; anything else is answered as `1.0`, as token clients ask. */
  readonly apiVersion: string | undefined;
  /** The cloud that was asked; a domain of this world answers with its own. */
  readonly cloud: CloudName;
}

export async function userRealm(reader: Reader, { userName, apiVersion, cloud }: RealmQuestion): Promise<object> {
  const domain = domainOf(userName);
  // What is no domain need not be looked for, and could not always be: a database takes less than a path.
  const found = /^[a-z0-9.-]+$/.test(domain) ? await findDirectoryByDomain(reader, domain) : undefined;
  const directory = found?.creating ? undefined : found;
  const kind = directory ? "Managed" : "Unknown";
  const instance = { cloud_instance_name: instanceNameOf(clouds[directory?.cloud ?? cloud]), cloud_audience_urn: "urn:federation:MicrosoftOnline" };
  if (apiVersion?.startsWith("2")) {
    return { NameSpaceType: kind, Login: userName, ...(directory && { DomainName: domain }), ...instance };
  }
  return { ver: "1.0", account_type: kind, ...(directory && { domain_name: domain }), ...instance };
}
