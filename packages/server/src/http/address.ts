// Where a request goes: its host and its path as clients send them. Doubled slashes, a doubled version and a trailing
// slash mean the same as without.

import type { IncomingHttpHeaders } from "node:http";
import { faults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";

interface Addressed {
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** Below it the dashboard's pages ask for operations, each by its own path; who they ask for is the dashboard's to say. */
const dashboardDoor = /^\/dashboard\/api(?![^/?#])/i;

const throughDashboard = new WeakSet<object>();

/** Whether a request came through the dashboard's door: its URL is the operation's by now. */
export const cameThroughDashboard = (request: object): boolean => throughDashboard.has(request);

/** The URL to route by. */
export function addressed(request: Addressed): string {
  const url = pathOf(request);
  if (!dashboardDoor.test(url)) return url;
  throughDashboard.add(request);
  return normalised(url.replace(dashboardDoor, "").replace(/^(?!\/)/, "/"));
}

/** A request line may name the whole URL, as through a proxy: its host counts, not the header's. */
function pathOf(request: Addressed): string {
  const { url = "/", headers } = request;
  const [origin, host] = /^https?:\/\/([^/?#]*)/i.exec(url) ?? [];
  if (origin === undefined) return normalised(url);
  headers.host = host;
  return normalised(url.slice(origin.length).replace(/^(?!\/)/, "/"));
}

/** Brings the path of a request's URL into the form that routes have; the query stays as it is. */
export function normalised(url: string): string {
  if (isNormal(url)) return url;
  const end = url.indexOf("?");
  const path = end === -1 ? url : url.slice(0, end);
  const query = end === -1 ? "" : url.slice(end);
  const plain = path.replaceAll(/\/{2,}/g, "/").replace(/^(\/v1)(?:\/v1)+(?=\/|$)/i, "$1");
  const trimmed = plain.length > 1 && plain.endsWith("/") ? plain.slice(0, -1) : plain;
  return trimmed + query;
}

/** Whether nothing in it can need mending: most requests are so, and this is asked of each. */
const isNormal = (url: string): boolean => !url.includes("//") && !url.includes("/?") && !url.endsWith("/") && !/^\/v1\/v1/i.test(url);

/** Cloud and links follow from the host, so a name that is none goes no further. HTTP 1.0 need not send one. */
export function refusalOfHost(host: string | undefined, httpVersion: string): Fault | undefined {
  if (host === undefined ? httpVersion === "1.0" : isHost(host)) return undefined;
  const complaint = host === undefined ? "the Host header is missing" : "the Host header names no host";
  return new Fault(faults.badProperty, { reason: `${complaint}.` }, [complaint]);
}

/** The host of the last request that had a good one: nearly all name the same. */
let lastHost: string | undefined;

/** A name, an IPv4 address or an IPv6 one in brackets, with or without a port. */
function isHost(host: string): boolean {
  if (host === lastHost) return true;
  if (!/^(?:\[[\da-f:.]+\]|[\w.~-]+)(?::\d*)?$/i.test(host) || !URL.canParse(`http://${host}`)) return false;
  lastHost = host;
  return true;
}
