// By which name a request came in: endpoints and issuers keep to it, and a real login host tells the cloud.
// Source: identity reference, ID-9, ID-10, ID-12.

import type { FastifyRequest } from "fastify";
import { cloudOfLoginHost, type CloudName } from "@understudy/contract";

export interface Authority {
  /** Scheme, host and port by which the request came in. */
  readonly origin: string;
  /** The cloud whose real login host was named; absent where the request named this server itself. */
  readonly cloud?: CloudName;
}

/** What a proxy says of the name is honoured by the HTTP library, where the setting `trustForwardedHeaders` allows it. */
export function authorityOf(request: FastifyRequest): Authority {
  // HTTP 1.0 may leave the host out.
  const host = request.host.toLowerCase() || "localhost";
  const cloud = cloudOfLoginHost(request.hostname.toLowerCase());
  // A proxy may say anything of the scheme: whatever is not HTTPS is HTTP.
  const scheme = request.protocol.toLowerCase() === "https" ? "https" : "http";
  return { origin: `${scheme}://${host}`, ...(cloud && { cloud }) };
}
