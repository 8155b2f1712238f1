// `understudy apps`: the applications that are registered for API access, and what App management does to them: a new one,
// a new key. The same operations as the pages'.

import { Command, Option } from "commander";
import type { ReadyAccount } from "@understudy/server";
import { accountFor, ownerOf, tokenAnswer } from "../call/token.ts";
import { send } from "../call/send.ts";
import { withUsual } from "../group.ts";
import { accountsOf, print, targeting, type Target } from "../running.ts";
import { UserMistake } from "../user-mistake.ts";

interface AppsFlags extends Target {
  readonly account?: "primary" | "sandbox";
}

interface CreateFlags extends AppsFlags {
  readonly native?: true;
  readonly name?: string;
}

interface App {
  readonly appId: string;
  readonly type: "web" | "native";
  readonly displayName: string;
  readonly domain: string;
  readonly keys: readonly Key[];
}

interface Key {
  readonly keyId: string;
  readonly endDate: string;
  readonly state: string;
  readonly value?: string;
}

export function appsCommand(): Command {
  const apps = new Command("apps").description("show the applications of an account, or register one for API access");
  return withUsual(apps, listing(), [creating(), addingKey()]);
}

const listing = (): Command =>
  ofAccount("list", "which there are (also without a word)").action(async (flags: AppsFlags) => {
    const account = await accountFor(flags);
    const none = `The ${account.kind} account has none. Register one with: understudy apps create${account.kind === "sandbox" ? " --account sandbox" : ""}`;
    print(flags, await ask<readonly App[]>(flags, account, "GET", ""), (apps) => (apps.length === 0 ? none : apps.map(inWords).join("\n")));
  });

const creating = (): Command =>
  ofAccount("create", "make one with default settings and register it; the terms of use are accepted with it")
    .option("--native", "one without a key, for programs on people's machines")
    .option("--name <name>", "what it is called")
    .action(async (flags: CreateFlags) => {
      const order = { type: flags.native ? "native" : "web", termsAccepted: true, ...(flags.name !== undefined && { displayName: flags.name }) };
      print(flags, await ask<App>(flags, await accountFor(flags), "POST", "", order), (app) => [inWords(app), ...shownOnce(app.keys)].join("\n"));
    });

const addingKey = (): Command =>
  ofAccount("add-key", "add a key to one, valid for a year").argument("<appId>", "which").action(async (appId: string, flags: AppsFlags) => {
    print(flags, await ask<Key>(flags, await ownerFor(flags, appId), "POST", `/${encodeURIComponent(appId)}/keys`, {}), (key) => [keyInWords(key), ...shownOnce([key])].join("\n"));
  });

const ofAccount = (name: string, description: string): Command =>
  targeting(new Command(name).description(description)).addOption(new Option("--account <kind>", "of which account").choices(["primary", "sandbox"]));

/** An id is one account's alone, so that it need not be said which; a wrong one that is said is put right. */
async function ownerFor(flags: AppsFlags, appId: string): Promise<ReadyAccount> {
  const owner = ownerOf(await accountsOf(flags), appId);
  if (owner === undefined) throw new UserMistake(`No account of this world has an application ${appId} for API access. Which there are: understudy apps, and understudy apps --account sandbox`, 1);
  if (flags.account === undefined || flags.account === owner.kind) return owner;
  throw new UserMistake(`The application ${appId} is the ${owner.kind} account's (${owner.domain}): leave out --account ${flags.account}.`);
}

/** As the account's administrator, like the pages. */
async function ask<Answer>(flags: AppsFlags, { admin }: ReadyAccount, method: "GET" | "POST", path: string, order?: object): Promise<Answer> {
  const { access_token: token } = await tokenAnswer({ ...flags, user: admin.userName });
  const { status, text } = await send(flags, { method, path: `/internal/v1/applications${path}`, headers: {}, token, ...(order && { body: JSON.stringify(order) }) });
  const answer = JSON.parse(text) as Answer & { readonly description?: string };
  if (status < 400) return answer;
  throw new UserMistake(answer.description ?? `The server answered ${status}.`, 1);
}

const inWords = ({ appId, type, displayName, domain, keys }: App): string => [`${type.padEnd(6)}  ${appId}  ${domain}  ${displayName}`, ...keys.map(keyInWords)].join("\n");

const keyInWords = ({ keyId, endDate, state, value }: Key): string => `        key ${value ?? keyId}  ${state}, until ${endDate}`;

const shownOnce = (keys: readonly Key[]): readonly string[] => (keys.some(({ value }) => value !== undefined) ? ["The key is shown this once."] : []);
