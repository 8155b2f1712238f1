// `understudy token`: a user's token without a browser, for the first account or the one that is named.

import { Command, Option } from "commander";
import type { ReadyAccount } from "@understudy/server";
import { control, print, readReadyFile, targeting, type Target } from "../running.ts";
import { UserMistake } from "../user-mistake.ts";

interface TokenFlags extends Target {
  readonly account?: "primary" | "sandbox";
  readonly user?: string;
  readonly app?: string;
  readonly resource?: string;
  readonly mfa: boolean;
}

/** The Azure CLI's public client: known in every tenant, so that a token can be had before an app is registered. */
const azureCli = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";

export const tokenCommand = (): Command =>
  targeting(new Command("token").description("print a token of a user, made without a browser"))
    .addOption(new Option("--account <kind>", "whose administrator").choices(["primary", "sandbox"]))
    .option("--user <user@domain>", "this user instead")
    .option("--app <appId>", "through this application; the Azure CLI's when absent")
    .option("--resource <uri>", "for this resource; Partner Center when absent")
    .option("--no-mfa", "as if signed in without a second factor")
    .action(async (flags: TokenFlags) => {
      const order = {
        userName: flags.user ?? accountOf(readReadyFile(flags).accounts, flags.account).admin.userName,
        appId: flags.app ?? azureCli,
        mfa: flags.mfa,
        ...(flags.resource !== undefined && { resource: flags.resource }),
      };
      const token = (await (await control(flags, "POST", "/tokens", order)).json()) as { access_token: string };
      print(flags, token, ({ access_token }) => access_token);
    });

function accountOf(accounts: readonly ReadyAccount[], kind: "primary" | "sandbox" = "primary"): ReadyAccount {
  const found = accounts.find((account) => account.kind === kind);
  if (found) return found;
  throw new UserMistake(`There is no ${kind} account in this world. Start one with: understudy up --seed demo`, 1);
}
