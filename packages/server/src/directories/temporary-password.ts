// A password that the service makes for somebody: shown once, and changed at the first sign-in.

import type { Unit } from "../world/index.ts";

export interface TemporaryPassword {
  readonly password: string;
  readonly passwordHash: string;
}

/** Its random part makes it strong, the rest satisfies every rule about character classes. */
export function temporaryPassword({ ids, secrets }: Unit): TemporaryPassword {
  const password = `Us1!${ids.secret(96)}`;
  return { password, passwordHash: `hmac$${secrets.mark(password)}` };
}
