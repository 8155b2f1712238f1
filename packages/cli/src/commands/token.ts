// `understudy token`: a token to call the API with, of a user without a browser or of the application alone; or the whole
// request that a program would send for it.

import { Command, Option } from "commander";
import { requestOfApplication, tokenAnswer, type Identity } from "../call/token.ts";
import { print, targeting } from "../running.ts";
import { quotedForShell } from "../shell.ts";
import { UserMistake } from "../user-mistake.ts";

interface TokenFlags extends Identity {
  readonly request?: true;
}

export const tokenCommand = (): Command =>
  targeting(new Command("token").description("print a token, made without a browser"))
    .addOption(new Option("--account <kind>", "whose administrator or application").choices(["primary", "sandbox"]))
    .option("--user <user@domain>", "this user instead")
    .option("--app-only", "of the application alone, with its key")
    .option("--app <appId>", "through this application; for a user the Azure CLI's when absent")
    .option("--key <key>", "the application's key, where it is not known here")
    .option("--resource <uri>", "for this resource; Partner Center when absent")
    .option("--no-mfa", "as if signed in without a second factor")
    .option("--request", "print the request of --app-only as curl, instead of sending it")
    .action(async (flags: TokenFlags) => {
      if (flags.request) return print(flags, await requestIn(flags), ({ curl }) => curl);
      print(flags, await tokenAnswer(flags), ({ access_token }) => access_token);
    });

async function requestIn(flags: TokenFlags): Promise<{ readonly url: string; readonly form: object; readonly curl: string }> {
  if (!flags.appOnly) throw new UserMistake("A user signs in with a browser, and not with one request: --request goes with --app-only.");
  const { url, form } = await requestOfApplication(flags);
  return { url, form: Object.fromEntries(form), curl: [`curl ${quotedForShell(url)}`, ...[...form].map(([name, value]) => `  --data-urlencode ${quotedForShell(`${name}=${value}`)}`)].join(" \\\n") };
}
