// What a program shall trust: what Node and this machine's administrator trust anyway, and the world's own authority.

import { readFileSync } from "node:fs";
import { getCACertificates } from "node:tls";

/**
 * The system's own roots matter only where something is let through to the outside, which may be behind a company's
 * proxy; some systems take a second to tell them.
 */
export function rootsWith(caCertificate: string, isOutsideAllowed: boolean): readonly string[] {
  const roots = [...getCACertificates("default"), ...(isOutsideAllowed ? getCACertificates("system") : [])];
  return [...new Set([...roots, readFileSync(caCertificate, "utf8")].map((pem) => pem.trim()))];
}
