// `understudy profile`: the values that a program of the SDK finds its account with, as a file or as variables. Going live
// changes the profile's name and nothing else.

import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { Argument, Command } from "commander";
import type { ReadyAccount } from "@understudy/server";
import { accountOf, print, readReadyFile, targeting, type Target } from "../running.ts";
import { quotedForShell } from "../shell.ts";
import { UserMistake } from "../user-mistake.ts";

interface FileFlags {
  readonly file?: string;
  readonly json?: boolean;
}

interface WriteFlags extends Target {
  readonly force?: true;
}

const kinds = ["sandbox", "primary"] as const;
type Kind = (typeof kinds)[number];

export function profileCommand(): Command {
  const profile = new Command("profile").description("profiles of the SDK: the values of an account, under a name");
  for (const command of [writing(), printing(), listing(), checking()]) profile.addCommand(command);
  return profile;
}

const writing = (): Command =>
  targeting(new Command("write").description("write this world's accounts as profiles into a file that its owner alone may read"))
    .argument("<file>", "for example profiles.json")
    .option("--force", "in place of what is there")
    .action((file: string, flags: WriteFlags) => {
      const profiles = Object.fromEntries(kinds.flatMap((kind) => {
        const account = readReadyFile(flags).accounts.find((one) => one.kind === kind);
        return account ? [[kind, profileOf(account, flags)]] : [];
      }));
      if (existsSync(file) && !flags.force) throw new UserMistake(`${file} is there already. Write it anew with --force, or to another file.`);
      // A file that is there would keep its mode.
      if (existsSync(file)) chmodSync(file, 0o600);
      writeFileSync(file, `${JSON.stringify({ profiles }, null, 2)}\n`, { mode: 0o600 });
      print(flags, { file, profiles: Object.keys(profiles) }, () => [
        `${Object.keys(profiles).join(" and ")} written to ${file}. A program of the SDK finds them with:`,
        `  PARTNER_CENTER_PROFILES=${quotedForShell(file)} PARTNER_CENTER_PROFILE=sandbox NODE_EXTRA_CA_CERTS=${quotedForShell(readReadyFile(flags).caCertificate)}`,
      ].join("\n"));
    });

const printing = (): Command =>
  targeting(new Command("env").description("print an account's values as variables; their key stands in them"))
    .addArgument(new Argument("<kind>", "which account").choices(kinds))
    .action((kind: Kind, flags: Target) => {
      const profile = profileOf(accountOf(readReadyFile(flags), kind), flags);
      const prefix = `PARTNER_CENTER_${kind.toUpperCase()}_`;
      const variables = {
        PARTNER_CENTER_PROFILE: kind,
        ...Object.fromEntries(Object.entries(profile).map(([name, value]) => [prefix + name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(), value])),
      };
      print(flags, variables, () => Object.entries(variables).map(([name, value]) => `export ${name}=${quotedForShell(value)}`).join("\n"));
    });

const reading = (name: string, description: string): Command =>
  new Command(name).description(description).option("--file <file>", "the file of profiles (default: what PARTNER_CENTER_PROFILES names)").option("--json", "print JSON");

const listing = (): Command =>
  reading("list", "which profiles a file has, and where they lead; no key is shown").action(async (flags: FileFlags) => {
    const { listProfiles } = await import("../profile/profiles.ts");
    const profiles = await listProfiles(flags.file);
    print(flags, profiles, () => profiles.map(({ name, kind, domain, leadsTo }) => `${name}  ${kind}  ${domain}  ${leadsTo}`).join("\n"));
  });

const checking = (): Command =>
  reading("check", "get a token with a profile, from the environment or a file: is everything right?")
    .argument("[name]", "which; what PARTNER_CENTER_PROFILE names when absent")
    .action(async (name: string | undefined, flags: FileFlags) => {
      const { checkProfile } = await import("../profile/profiles.ts");
      const checked = await checkProfile(name, flags.file);
      print(flags, checked, ({ name: which, kind, leadsTo }) => `${which} is right: ${leadsTo} gave a token of the ${kind} account.`);
    });

/** As the SDK reads it. */
function profileOf(account: ReadyAccount, target: Target): Readonly<Record<string, string>> {
  const app = account.apps.find(({ type, key }) => type === "web" && key !== undefined);
  if (app?.key === undefined) throw new UserMistake(`The ${account.kind} account has no web application whose key is known here, since keys are shown once. Make a profile by hand, with a key that you have.`, 1);
  return {
    kind: account.kind, domain: account.domain, appId: app.appId, key: app.key, cloud: account.cloud,
    endpoint: readReadyFile(target).urls.https, endpointKind: "understudy",
  };
}
