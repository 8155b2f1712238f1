// Where a request really goes, and whether that may be the real service. Whatever is not known to be harmless counts as
// real: an address is judged as the HTTP client will read it, not as it is written.

import { clouds, sharedHosts } from "../clouds.ts";

/** Addresses that are this machine, in the form that a URL gives them. Names that only a resolver knows are not among them. */
const isLoopback = (host: string): boolean => host === "localhost" || host === "[::1]" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);

const realHosts: ReadonlySet<string> = new Set([
  ...Object.values(clouds).flatMap(({ apiHost, loginHost, microsoftGraph, partnerCenter }) => [apiHost, loginHost, new URL(microsoftGraph).hostname, new URL(partnerCenter).hostname]),
  ...Object.values(sharedHosts),
]);

/** Domains below which the service, or another that its data goes to, lives. */
const realDomains = [
  "microsoft.com", "microsoftonline.com", "microsoftonline.us", "microsoftonline.de", "microsoftonline.cn", "chinacloudapi.cn", "windows.net",
  "microsoft.us", "cloudapi.de", "azurefd.net", "trafficmanager.net", "microsoft-ppe.com", "azure-api.net", "azure.com", "azure.us", "azure.cn",
];

function isKnownAsReal(host: string): boolean {
  const name = host.replace(/\.+$/, "");
  return realHosts.has(name) || realDomains.some((domain) => name === domain || name.endsWith(`.${domain}`));
}

/**
 * Whether a request may reach a real host.
 *
 * @param understudy the origin that the program states to be an Understudy
 */
export function mayBeReal(url: string, hostHeader: string | undefined, understudy: string | undefined): boolean {
  if (!URL.canParse(url)) return true;
  const { protocol, hostname, host, origin, username, password } = new URL(url);
  if ((protocol !== "https:" && protocol !== "http:") || username !== "" || password !== "") return true;
  // Behind a loopback port there may be a tunnel that goes by the name in the header.
  if (hostHeader !== undefined && hostHeader.trim().toLowerCase() !== host) return true;
  if (isLoopback(hostname)) return false;
  return origin !== understudy || isKnownAsReal(hostname);
}
