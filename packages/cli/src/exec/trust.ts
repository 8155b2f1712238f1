// What a program shall trust: what Node and this machine's administrator trust anyway, and the world's own authority.

import { readFileSync } from "node:fs";
import { getCACertificates } from "node:tls";
import { UserMistake } from "../user-mistake.ts";

/**
 * The system's own roots matter only where something is let through to the outside, which may be behind a company's
 * proxy; some systems take a second to tell them.
 */
export function rootsWith(caCertificate: string, isOutsideAllowed: boolean): readonly string[] {
  const roots = [...getCACertificates("default"), ...(isOutsideAllowed ? getCACertificates("system") : [])];
  return [...new Set([...roots, contentOf(caCertificate)].map((pem) => pem.trim()))];
}

function contentOf(certificate: string): string {
  try {
    return readFileSync(certificate, "utf8");
  } catch (error) {
    throw new UserMistake(`The certificate ${certificate}, which the ready file names, cannot be read: ${(error as NodeJS.ErrnoException).code ?? ""}. The data folder was moved or deleted under the server: start it anew.`, 1);
  }
}
