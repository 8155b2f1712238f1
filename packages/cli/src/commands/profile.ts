// `understudy profile`: the values that a program of the SDK finds its account with, as a file or as variables. Going live
// changes the profile's name and nothing else.

import { Argument, Command, Option } from "commander";
import type { ReadyAccount } from "@understudy/server";
import { keyedApplicationOf, type NamedApplication } from "../application.ts";
import { profileOf, variablesOf, type WrittenProfile } from "../profile/variables.ts";
import { accountAmong, accountOf, accountsOf, print, readReadyFile, targeting, type Target } from "../running.ts";
import { quotedForShell } from "../shell.ts";
import { UserMistake } from "../user-mistake.ts";

interface CheckFlags extends Target {
  readonly file?: string;
}

interface WriteFlags extends Target, NamedApplication {
  readonly account?: Kind;
  readonly force?: true;
}

const kinds = ["sandbox", "primary"] as const;
type Kind = (typeof kinds)[number];

export function profileCommand(): Command {
  const profile = new Command("profile").description("profiles of the SDK: the values of an account, under a name");
  for (const command of [writing(), printing(), listing(), checking()]) profile.addCommand(command);
  return profile;
}

const withKey = (command: Command): Command =>
  command.option("--app <appId>", "with this web application").option("--key <key>", "its key, where it is not known here");

const writing = (): Command =>
  withKey(targeting(new Command("write").description("write this world's accounts as profiles into a file that its owner alone may read")))
    .argument("<file>", "for example profiles.json")
    .addOption(new Option("--account <kind>", "this one alone, beside the profiles that the file has").choices(kinds))
    .option("--force", "in place of what is there")
    .action(async (file: string, flags: WriteFlags) => {
      const { writeProfiles } = await import("../profile/write.ts");
      const profiles = await profilesFor(flags);
      const names = Object.keys(profiles);
      writeProfiles(file, profiles, { isAdding: flags.account !== undefined, isForced: flags.force === true });
      print(flags, { file, profiles: names }, () => [
        `${names.join(" and ")} written to ${file}. A program of the SDK finds ${names.length === 1 ? "it" : "them"} with:`,
        `  PARTNER_CENTER_PROFILES=${quotedForShell(file)} PARTNER_CENTER_PROFILE=${names[0]} NODE_EXTRA_CA_CERTS=${quotedForShell(readReadyFile(flags).caCertificate)}`,
        `Whether all is right: understudy profile check ${names[0]} --file ${quotedForShell(file)}`,
      ].join("\n"));
    });

/** A key is one application's, so that whoever gives one says of which account. */
async function profilesFor(flags: WriteFlags): Promise<Readonly<Record<string, WrittenProfile>>> {
  if (flags.account === undefined && (flags.key ?? flags.app) !== undefined) throw new UserMistake("An application and its key are one account's: say which with --account.");
  const accounts = await accountsOf(flags);
  const wanted = flags.account === undefined
    ? kinds.flatMap((kind) => accounts.find((account) => account.kind === kind) ?? [])
    : [accountAmong(accounts, flags.account)];
  return Object.fromEntries(wanted.map((account) => [account.kind, profileIn(account, flags)]));
}

/** Without a key there is no profile; the accounts that have one can be written alone. */
function profileIn(account: ReadyAccount, flags: WriteFlags): WrittenProfile {
  try {
    return profileOf(account, keyedApplicationOf(account, flags), readReadyFile(flags).urls.https);
  } catch (error) {
    if (!(error instanceof UserMistake) || flags.account !== undefined) throw error;
    throw new UserMistake(`${error.message}. One account alone is written with --account, and its key given with --account ${account.kind} --key KEY.`, error.exitCode);
  }
}

const printing = (): Command =>
  withKey(targeting(new Command("env").description("print an account's values as variables; their key stands in them")))
    .addArgument(new Argument("<kind>", "which account").choices(kinds))
    .action(async (kind: Kind, flags: WriteFlags) => {
      const account = await accountOf(flags, kind);
      const variables = { PARTNER_CENTER_PROFILE: kind, ...variablesOf(kind, profileIn(account, { ...flags, account: kind })) };
      print(flags, variables, () => Object.entries(variables).map(([name, value = ""]) => `export ${name}=${quotedForShell(value)}`).join("\n"));
    });

const reading = (name: string, description: string): Command =>
  targeting(new Command(name).description(description)).option("--file <file>", "the file of profiles (default: what PARTNER_CENTER_PROFILES names)");

const listing = (): Command =>
  reading("list", "which profiles a file has, and where they lead; no key is shown").action(async (flags: CheckFlags) => {
    const { listProfiles } = await import("../profile/profiles.ts");
    const profiles = await listProfiles(flags.file);
    print(flags, profiles, () => profiles.map(({ name, kind, domain, leadsTo }) => `${name}  ${kind}  ${domain}  ${leadsTo}`).join("\n"));
  });

const checking = (): Command =>
  reading("check", "get a token with a profile, from the environment or a file: is everything right?")
    .argument("[name]", "which; what PARTNER_CENTER_PROFILE names when absent")
    .action(async (name: string | undefined, flags: CheckFlags) => {
      const { checkProfile } = await import("../profile/profiles.ts");
      const checked = await checkProfile(name, flags);
      print(flags, checked, ({ name: which, kind, leadsTo, certificate }) => [
        `${which} is right: ${leadsTo} gave a token of the ${kind} account.`,
        ...(certificate === undefined ? [] : [`A program trusts its certificate with NODE_EXTRA_CA_CERTS=${quotedForShell(certificate)}`]),
      ].join("\n"));
    });
