// The values of the world's accounts that the program is given, and what is to be said of those that it is not.

import type { ReadyAccount } from "@understudy/server";
import { webApplicationOf, whatIsMissing, type Application, type NamedApplication } from "../application.ts";
import { profileOf } from "../profile/variables.ts";
import type { Surroundings } from "./environment.ts";
import type { Accounts } from "./world.ts";

export interface Values extends Pick<Surroundings, "account" | "application" | "profiles" | "asked"> {
  /** Words for each thing that a program may look for in vain. */
  readonly missing: readonly string[];
}

export interface Asked {
  /** Absent: the sandbox, where there is one. */
  readonly account: ReadyAccount["kind"] | undefined;
  /** Of that account. */
  readonly application: NamedApplication;
}

export function valuesFor({ all, chosen }: Accounts, asked: Asked, endpoint: string): Values {
  const applicationOf = (account: ReadyAccount) => webApplicationOf(account, account === chosen ? asked.application : {});
  const application = chosen && applicationOf(chosen);
  const kinds = (["sandbox", "primary"] as const).flatMap((kind) => (chosen?.kind === kind ? chosen : all.find((account) => account.kind === kind)) ?? []);
  const profiles = Object.fromEntries(kinds.flatMap((account) => {
    const { appId, key } = applicationOf(account) ?? {};
    return appId === undefined || key === undefined ? [] : [[account.kind, profileOf(account, { appId, key }, endpoint)]];
  }));
  return { account: chosen, application, profiles, asked: asked.account, missing: wordsOn(chosen, application, asked) };
}

function wordsOn(account: ReadyAccount | undefined, application: Application | undefined, asked: Asked): readonly string[] {
  if (account === undefined) return ["this world has no partner account, so that UNDERSTUDY_DOMAIN, UNDERSTUDY_TENANT_ID, UNDERSTUDY_APP_ID and UNDERSTUDY_APP_KEY are not set."];
  const isOther = asked.account === undefined && account.kind !== "sandbox";
  const other = isOther ? [`this world has no sandbox account: the command has the values of the ${account.kind} account ${account.domain}.`] : [];
  if (application?.key !== undefined) return other;
  const names = application === undefined ? "UNDERSTUDY_APP_ID and UNDERSTUDY_APP_KEY are" : "UNDERSTUDY_APP_KEY is";
  return [...other, `${names} not set, nor PARTNER_CENTER_${account.kind.toUpperCase()}_*. ${whatIsMissing(account, application)}`];
}
