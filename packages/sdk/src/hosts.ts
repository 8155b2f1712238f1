// Where each role's host is, and which token it takes: the real ones of a cloud, or one endpoint for all.

import { clouds, sharedHosts, type CloudHosts, type CloudName } from "./clouds.ts";
import { ArgumentError } from "./errors/argument-error.ts";
import type { HostRole } from "./operation.ts";

export interface Host {
  /** Without a slash at its end. */
  readonly root: string;
  readonly scope: string;
}

const roots: Readonly<Record<HostRole, (cloud: CloudHosts) => string>> = {
  api: ({ apiHost }) => `https://${apiHost}`,
  graph: ({ microsoftGraph }) => microsoftGraph,
  partnerApi: () => `https://${sharedHosts.partnerApi}`,
  billingExport: () => `https://${sharedHosts.billingExport}`,
  delegatedAdmin: () => `https://${sharedHosts.delegatedAdmin}`,
};

/** What the tokens are for: not always the host that they are sent to. */
const audiences: Readonly<Record<HostRole, (cloud: CloudHosts) => string>> = {
  api: ({ partnerCenter }) => partnerCenter,
  graph: ({ microsoftGraph }) => microsoftGraph,
  partnerApi: () => `https://${sharedHosts.partnerApi}`,
  billingExport: ({ partnerCenter }) => partnerCenter,
  delegatedAdmin: () => "https://api.partnercustomeradministration.microsoft.com",
};

export function hostOf(role: HostRole, cloud: CloudName, endpoint?: string): Host {
  const hosts = clouds[cloud];
  return { root: endpoint ?? roots[role](hosts), scope: `${audiences[role](hosts)}/.default` };
}

/** An endpoint as it is used: HTTPS, since a token goes to it, and no more than a host and a port. */
export function readEndpoint(endpoint: string, argument = "endpoint"): string {
  if (!URL.canParse(endpoint)) throw new ArgumentError(argument, `"${endpoint}" is no URL`);
  const { protocol, username, password, pathname, search, hash, origin } = new URL(endpoint);
  if (protocol !== "https:") throw new ArgumentError(argument, "has to begin with https://, since tokens are sent to it");
  if (username || password) throw new ArgumentError(argument, "holds a name or a password, which belong into the credential");
  if (pathname !== "/" || search || hash) throw new ArgumentError(argument, "is a host and a port, without a path");
  return origin;
}

export function readCloud(cloud: string): CloudName {
  if (Object.hasOwn(clouds, cloud)) return cloud as CloudName;
  throw new ArgumentError("cloud", `"${cloud}" is none of ${Object.keys(clouds).join(", ")}`);
}
