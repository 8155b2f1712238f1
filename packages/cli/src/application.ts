// The web application that stands for an account: the one that is named, else one whose key is known, else the first. Keys
// are shown once, so that one which was made since the server's start is known to nobody but who was shown it.

import type { ReadyAccount } from "@understudy/server";
import { UserMistake } from "./user-mistake.ts";

/** What was typed of an application. */
export interface NamedApplication {
  readonly app?: string;
  readonly key?: string;
}

export interface Application {
  readonly appId: string;
  /** Absent where it is not known. */
  readonly key?: string;
}

export function webApplicationOf({ apps }: ReadyAccount, { app, key }: NamedApplication = {}): Application | undefined {
  const web = apps.filter(({ type }) => type === "web");
  const found = app === undefined ? web.find((one) => one.key !== undefined) ?? web[0] : web.find(({ appId }) => appId === app.toLowerCase()) ?? { appId: app };
  if (found === undefined) return undefined;
  const known = key ?? ("key" in found ? found.key : undefined);
  return { appId: found.appId, ...(known !== undefined && { key: known }) };
}

/** The one that has to be there, with its key. */
export function keyedApplicationOf(account: ReadyAccount, named: NamedApplication): Required<Application> {
  const found = webApplicationOf(account, named);
  if (found?.key !== undefined) return { appId: found.appId, key: found.key };
  throw new UserMistake(whatIsMissing(account, found), found === undefined ? 1 : 2);
}

/** Why there is no application, or no key, and how to come by one. */
export function whatIsMissing({ kind }: ReadyAccount, found: Application | undefined): string {
  const account = kind === "sandbox" ? " --account sandbox" : "";
  if (found === undefined) return `The ${kind} account has no web application. Register one with: understudy apps create${account}`;
  return `The key of ${found.appId} is not known here, since keys are shown once. Give it with --key; for a new one: understudy apps add-key ${found.appId}${account}`;
}
