// A password that the service makes for somebody: shown once, and changed at the first sign-in.

import { hashMadePassword, madePassword, type Unit } from "../world/index.ts";

export interface TemporaryPassword {
  readonly password: string;
  readonly passwordHash: string;
}

export function temporaryPassword({ ids, secrets }: Unit): TemporaryPassword {
  const password = madePassword(ids.secret(96));
  return { password, passwordHash: hashMadePassword(secrets, password) };
}
