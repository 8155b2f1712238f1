// The door loads the library only when something has to be made, since that costs a tenth of a second. What the
// library needs to be there before it is awaited, since the bundle keeps no order among static imports of both kinds.

import type { LocalAuthority } from "./authority.ts";
import type { SigningCertificate } from "./signing.ts";

export type { LocalAuthority, SigningCertificate };

export async function makeLocalAuthority(hostNames: readonly string[], now: Temporal.Instant): Promise<LocalAuthority> {
  await import("reflect-metadata");
  const authority = await import("./authority.ts");
  return authority.makeLocalAuthority(hostNames, now);
}

export async function makeSigningCertificate(loginHost: string, validFrom: Temporal.Instant): Promise<SigningCertificate> {
  await import("reflect-metadata");
  const signing = await import("./signing.ts");
  return signing.makeSigningCertificate(loginHost, validFrom);
}
