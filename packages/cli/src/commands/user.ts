// `understudy user`: what an administrator of the tenant would do to a user, and how the user stands.

import { Command, Option } from "commander";
import { control, print, targeting, type Target } from "../running.ts";

interface UserFlags extends Target {
  readonly enable?: true;
  readonly disable?: true;
  readonly mfa?: boolean;
  readonly revoke?: true;
  readonly unlock?: true;
  readonly mustChangePassword?: true;
}

interface User {
  readonly userName: string;
  readonly enabled: boolean;
  readonly mfaMethods: readonly string[];
  readonly mustChangePassword: boolean;
  readonly lockedUntil?: string;
}

export const userCommand = (): Command =>
  targeting(new Command("user").description("show how a user stands, or change it as an administrator would"))
    .argument("<user@domain>", "whom")
    .addOption(new Option("--disable", "let the user sign in no more").conflicts("enable"))
    .option("--enable", "let the user sign in again")
    .option("--mfa", "register the simulated approval as second factor")
    .option("--no-mfa", "take every second factor away")
    .option("--revoke", "make worthless what was issued to the user until now")
    .option("--unlock", "forget the wrong passwords until now")
    .option("--must-change-password", "ask for a new password at the next sign-in")
    .action(async (userName: string, flags: UserFlags) => {
      const answer = await control(flags, "POST", "/users", { userName, ...changesIn(flags) });
      print(flags, (await answer.json()) as User, inWords);
    });

function changesIn({ enable, disable, mfa, revoke, unlock, mustChangePassword }: UserFlags): object {
  return {
    ...((enable || disable) && { enabled: enable === true }),
    ...(mfa !== undefined && { mfaMethods: mfa ? ["approval"] : [] }),
    ...(revoke && { revokeSessions: true }),
    ...(unlock && { unlock: true }),
    ...(mustChangePassword && { mustChangePassword: true }),
  };
}

function inWords({ userName, enabled, mfaMethods, mustChangePassword, lockedUntil }: User): string {
  const facts = [
    enabled ? "enabled" : "disabled",
    mfaMethods.length > 0 ? `second factor: ${mfaMethods.join(", ")}` : "no second factor",
    ...(mustChangePassword ? ["must change the password"] : []),
    ...(lockedUntil === undefined ? [] : [`locked until ${lockedUntil}`]),
  ];
  return `${userName}: ${facts.join("; ")}`;
}
