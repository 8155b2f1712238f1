// What signing in depends on of a user, written whole: whoever changes a part of it has read the rest in the same unit.

import { sql, type Writer } from "../database/index.ts";
import type { SignInUser } from "./repository.ts";

/** An authenticator's secret stays with the user, also while it is none of the methods. */
export async function updateSignIn(writer: Writer, user: SignInUser): Promise<void> {
  await writer.run(sql`
    UPDATE directory_users SET password_hash = ${user.passwordHash}, must_change_password = ${user.mustChangePassword ? 1 : 0},
      password_stamp = ${user.passwordStamp}, enabled = ${user.enabled ? 1 : 0},
      mfa_methods = ${user.mfaMethods.join(" ")}, session_stamp = ${user.sessionStamp}
    WHERE user_id = ${user.userId} AND account_id = ${user.accountId}`);
}
